import { expect, test } from "vitest";
import { pointText, readPoint } from "@/domain/group-run/read-point";

test.each([
  ["52.52, 13.405", 52.52, 13.405],
  ["-33.8688 151.2093", -33.8688, 151.2093],
  ["geo:52.5,13.4", 52.5, 13.4],
  ["https://maps.example/place/@48.8583701,2.2944813,17z", 48.85837, 2.29448],
  ["https://www.openstreetmap.org/?mlat=27.7172&mlon=85.3240#map=15", 27.7172, 85.324],
])("%s is a point", (typed, latitude, longitude) => {
  expect(readPoint(typed)).toEqual({ latitude, longitude });
});

test.each(["", "by the old crane", "91.5, 13.4", "52.5, 181", "52,5", "52.5"])(
  "%j is none",
  (typed) => {
    expect(readPoint(typed)).toBeNull();
  },
);

test("what the form shows is read as the same point", () => {
  const point = { latitude: -0.18065, longitude: -78.46784 };
  expect(readPoint(pointText(point))).toEqual(point);
});
