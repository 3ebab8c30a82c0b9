import { describe, expect, test } from "vitest";
import { parseInstant, statedOffsetMinutes } from "@/server/imports/decode/parse-instant";

describe("instants in files", () => {
  test.each([
    ["2020-02-02T03:02:03+01:00", Date.UTC(2020, 1, 2, 2, 2, 3)],
    ["2021-01-07T21:51:59.179+01:15", Date.UTC(2021, 0, 7, 20, 36, 59, 179)],
    ["2021-01-07T21:51:59Z", Date.UTC(2021, 0, 7, 21, 51, 59)],
    [" 2021-01-07T21:51:59.5Z\n", Date.UTC(2021, 0, 7, 21, 51, 59, 500)],
    ["1901-12-13T20:45:52.2073437Z", Date.UTC(1901, 11, 13, 20, 45, 52, 207)],
    ["2021-01-07T21:51:59-0330", Date.UTC(2021, 0, 8, 1, 21, 59)],
  ])("%s is one instant", (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test("a time without a zone is UTC, wherever the server stands", () => {
    expect(parseInstant("2021-01-07T21:51:59")).toBe(Date.UTC(2021, 0, 7, 21, 51, 59));
  });

  test.each(["", "yesterday", "2021-13-01T00:00:00Z", "2021-01-07", "2021-01-07T25:00:00Z"])(
    "%j is no instant",
    (text) => {
      expect(parseInstant(text)).toBeNaN();
    },
  );

  test("only a written offset is a hint of the zone", () => {
    expect(statedOffsetMinutes("2021-01-07T21:51:59+05:45")).toBe(345);
    expect(statedOffsetMinutes("2021-01-07T21:51:59-03:00")).toBe(-180);
    expect(statedOffsetMinutes("2021-01-07T21:51:59Z")).toBeNull();
    expect(statedOffsetMinutes("2021-01-07T21:51:59")).toBeNull();
  });
});
