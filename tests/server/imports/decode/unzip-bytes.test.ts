import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isGzip, unzipBytes } from "@/server/imports/decode/unzip-bytes";

describe("unpacking gzip", () => {
  test("a packed file is what it was", () => {
    const packed = gzipSync(Buffer.from("<gpx/>"));
    expect(isGzip(packed)).toBe(true);
    expect(Buffer.from(unzipBytes(packed)).toString()).toBe("<gpx/>");
  });

  test("a bomb is refused before it is large", () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(unzipBytes(bomb)).toBe("too-large");
    expect(performance.now() - started).toBeLessThan(1000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test("a broken packing is damage", () => {
    expect(unzipBytes(gzipSync(Buffer.alloc(5000, 7)).subarray(0, 20))).toBe("corrupt");
  });
});
