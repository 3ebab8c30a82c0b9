import { describe, expect, test } from "vitest";
import { guessRegion } from "@/components/welcome/guess-region";

describe("the guess of a runner's region", () => {
  test("miles are guessed only where the language names a country of miles", () => {
    expect(guessRegion("en-US", "America/Chicago").unit).toBe("mi");
    expect(guessRegion("en-GB", "Europe/London").unit).toBe("mi");
    expect(guessRegion("en", "Europe/Berlin").unit).toBe("km");
    expect(guessRegion("de-DE", "Europe/Berlin").unit).toBe("km");
  });

  test("a browser that tells nothing usable still gives a zone and a language", () => {
    expect(guessRegion("?", undefined)).toEqual({ zone: "UTC", unit: "km", locale: "en-GB" });
  });

  test("an old spelling of a zone becomes today's", () => {
    expect(guessRegion("ne-NP", "Asia/Katmandu").zone).toBe("Asia/Kathmandu");
  });
});
