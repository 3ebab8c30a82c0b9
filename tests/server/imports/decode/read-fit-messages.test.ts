import { describe, expect, test } from "vitest";
import { fitCrc } from "@/server/imports/decode/check-fit-crc";
import { readFitMessages } from "@/server/imports/decode/read-fit-messages";
import { makeFit } from "@/tests/fixtures/activities/make-fit";

const START = Date.UTC(2026, 9, 10, 7);
const fit = makeFit({ startedAt: START, distanceKm: 1, everySeconds: 10 });

const kinds = (bytes: Uint8Array) => {
  const seen: number[] = [];
  return { ...readFitMessages(bytes, ({ kind }) => seen.push(kind)), seen };
};

/** A FIT file around hand-written messages. */
const around = (...messages: number[]) => {
  const header = [14, 0x10, 0, 0, messages.length, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0];
  const body = Uint8Array.from([...header, ...messages]);
  const crc = fitCrc(body);
  return Uint8Array.from([...body, crc & 0xff, crc >> 8]);
};

describe("reading FIT messages", () => {
  test("the checksum is CRC-16/ARC", () => {
    expect(fitCrc(new TextEncoder().encode("123456789"))).toBe(0xbb3d);
  });

  test("a whole file is neither damaged nor truncated", () => {
    const { seen, ...outcome } = kinds(fit);
    expect(outcome).toEqual({ isFit: true, damaged: false, truncated: false });
    expect(seen.filter((kind) => kind === 20)).toHaveLength(37);
    expect(seen.at(-1)).toBe(34);
  });

  test("one changed byte is noticed", () => {
    const changed = fit.slice();
    changed[changed.length - 30] = (changed.at(-30) ?? 0) ^ 1;
    expect(kinds(changed).damaged).toBe(true);
  });

  test("a cut file gives the messages before the cut", () => {
    const { seen, truncated } = kinds(fit.subarray(0, Math.floor(fit.length / 2)));
    expect(truncated).toBe(true);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).not.toContain(18);
  });

  test("two files chained into one are both read", () => {
    const { seen } = kinds(Uint8Array.from([...fit, ...fit]));
    expect(seen.filter((kind) => kind === 18)).toHaveLength(2);
  });

  test("a compressed header carries the time on, over its roll-over", () => {
    const definition = [0x40, 0, 0, 20, 0, 1, 253, 4, 0x86];
    const heartRate = [0x41, 0, 0, 20, 0, 1, 3, 1, 0x02];
    const times: number[] = [];
    const bytes = around(...definition, ...heartRate, 0, 30, 0, 0, 0, 0xbf, 120, 0xa1, 121);
    readFitMessages(bytes, ({ timestamp }) => times.push(timestamp));
    expect(times).toEqual([30, 31, 33]);
  });

  test("big-endian messages are read as such", () => {
    const values: number[] = [];
    const bytes = around(0x40, 0, 1, 0, 20, 1, 2, 2, 0x84, 0, 0x01, 0x02);
    readFitMessages(bytes, (message) => values.push(message.kind, message.number(2)));
    expect(values).toEqual([20, 0x0102]);
  });

  test("a field shorter than its type is unknown, not misread", () => {
    let value = 0;
    readFitMessages(around(0x40, 0, 0, 20, 0, 1, 5, 2, 0x86, 0, 1, 2), (message) => {
      value = message.number(5);
    });
    expect(value).toBeNaN();
  });

  test("stray bytes are stepped over and said", () => {
    const { seen, damaged } = kinds(around(0x0e, 0x40, 0, 0, 20, 0, 1, 3, 1, 2, 0, 99));
    expect(seen).toEqual([20]);
    expect(damaged).toBe(true);
  });
});
