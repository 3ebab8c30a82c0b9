import { createHmac, webcrypto } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  codeMessage,
  codeText,
  isInTime,
  readCode,
  spacedCode,
  stepAt,
  stepLeftMs,
  stepStart,
  stepsSeenAt,
} from "@/domain/roll-call/roll-code";

const instant = fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 });
const mac = fc.uint8Array({ minLength: 32, maxLength: 32 });

test("a code is ten letters that survive being read aloud and typed carelessly", () => {
  fc.assert(
    fc.property(mac, (bytes) => {
      const code = codeText(bytes);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
      const careless = spacedCode(code).toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
      expect(readCode(careless)).toBe(code);
    }),
  );
  expect(readCode("ABCDE FGHJ")).toBeNull();
  expect(readCode("ABCDE FGHJU")).toBeNull();
});

test("the letters are the first fifty bits of the hash, five by five", () => {
  const bytes = Uint8Array.from([
    0b00000_000, 0b01_00010_0, 0b0011_0010, 0b0_00101_00, 0b110_00111,
  ]);
  expect(codeText(Uint8Array.from([...bytes, 0xff, 0xff]))).toBe("01234567ZZ");
});

test("the browser’s keyed hash and the server’s are the same", async () => {
  const key = new Uint8Array(32).fill(7);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const held = await webcrypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  const text = new TextEncoder().encode(codeMessage(58_000_000));
  const browser = new Uint8Array(await webcrypto.subtle.sign("HMAC", held, text));
  const server = createHmac("sha256", key).update(codeMessage(58_000_000)).digest();
  expect(codeText(browser)).toBe(codeText(server));
});

test("a code is fresh from fifteen seconds before its half minute until ninety seconds after it", () => {
  const step = 58_000_000;
  const begins = stepStart(step);
  const fresh = (seconds: number) => isInTime(step, begins + seconds * 1_000);
  expect([-16, -15, 0, 29, 119, 120].map(fresh)).toEqual([false, true, true, true, true, false]);
});

test("the steps that can be seen at an instant are exactly the fresh ones", () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: -10, max: 10 }), (at, shift) => {
      const step = stepAt(at) + shift;
      expect(stepsSeenAt(at).includes(step)).toBe(isInTime(step, at));
      expect(stepLeftMs(at)).toBe(stepStart(stepAt(at) + 1) - at);
    }),
  );
});
