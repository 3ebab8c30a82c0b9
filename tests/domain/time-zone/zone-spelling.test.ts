import { describe, expect, test } from "vitest";
import { isZone } from "@/domain/time-zone/zone";
import { zoneOfToday } from "@/domain/time-zone/zone-spelling";

describe("the spelling of zones", () => {
  test("a zone that was renamed is shown by the name its people use", () => {
    expect(zoneOfToday("Asia/Katmandu")).toBe("Asia/Kathmandu");
    expect(zoneOfToday("Europe/Lisbon")).toBe("Europe/Lisbon");
  });

  test("every zone that a runner can choose is one that the product accepts", () => {
    const offered = [...Intl.supportedValuesOf("timeZone").map(zoneOfToday), "UTC"];
    expect(offered.length).toBeGreaterThan(400);
    expect(offered.filter((zone) => !isZone(zone))).toEqual([]);
  });
});
