import fc from "fast-check";
import { expect, test } from "vitest";
import { askedLanguage } from "@/domain/units/asked-language";

test.each([
  ["en-US,en;q=0.9", "en-US", "mi"],
  ["en-GB", "en-GB", "mi"],
  ["en-IN,hi;q=0.8", "en-IN", "km"],
  ["de-AT,de;q=0.9,en;q=0.5", "en-AT", "km"],
  ["de", "en-DE", "km"],
  ["*", "en-GB", "km"],
  ["", "en-GB", "km"],
  [null, "en-GB", "km"],
])("%s is read as %s in %s", (header, locale, unit) => {
  expect(askedLanguage(header)).toEqual({ locale, unit });
});

test("whatever a browser sends, dates can be written in what comes out", () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      const { locale } = askedLanguage(header);
      expect(new Intl.DateTimeFormat(locale, { timeZone: "UTC" }).format(0)).toBeTruthy();
    }),
  );
});
