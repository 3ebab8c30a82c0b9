import { describe, expect, test } from "vitest";
import { decodeTrack } from "@/server/runs/decode-track";
import { encodeTrack } from "@/server/runs/encode-track";
import { trackOf } from "@/tests/domain/track/invent-track";
import { mutateBytes } from "../imports/decode/mutate-bytes";

const blob = encodeTrack(
  trackOf(Array.from({ length: 500 }, (_, i) => ({ second: i, metres: i * 3, heartRate: 140 }))),
);

describe("reading a stored track", () => {
  test("bytes of another kind or version are refused", () => {
    expect(() => decodeTrack(new Uint8Array())).toThrow(RangeError);
    expect(() => decodeTrack(Uint8Array.from([0x52, 0x54, 2, ...blob.slice(3)]))).toThrow(
      /version/,
    );
  });

  test("damaged bytes give a track or a RangeError, nothing else", () => {
    for (let seed = 1; seed <= 1000; seed++) {
      try {
        decodeTrack(mutateBytes(blob, seed));
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }
  });
});
