import { expect, test } from "vitest";
import { readCoordinates } from "@/components/privacy/read-coordinates";

test.each([
  ["52.5163, 13.3777", { latitude: 52.5163, longitude: 13.3777 }],
  ["-33.9 18.4", { latitude: -33.9, longitude: 18.4 }],
  ["91, 0", null],
  ["0, 181", null],
  ["Main Street 5", null],
  ["", null],
])("%s", (text, place) => {
  expect(readCoordinates(text)).toEqual(place);
});
