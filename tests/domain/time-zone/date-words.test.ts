import { describe, expect, test } from "vitest";
import {
  clockWords,
  dateWords,
  momentWords,
  otherYear,
  weekWords,
} from "@/domain/time-zone/date-words";
import { localDate } from "@/domain/time-zone/local-date";

const plain = (text: string) => text.replace(/\s/g, " ");

describe("dates in words", () => {
  test("a civil date stays that date wherever it is read", () => {
    const date = localDate("2026-11-17");
    expect(dateWords(date, "en-GB", "short")).toBe("17 Nov");
    expect(dateWords(date, "en-GB")).toBe("Tue 17 Nov");
    expect(dateWords(date, "en-US")).toBe("Tue, Nov 17");
    expect(dateWords(date, "en-GB", "dated")).toBe("Tue, 17 Nov 2026");
    expect(dateWords(date, "en-GB", "full")).toBe("Tuesday, 17 November 2026");
  });

  test("a week names its Monday and its Sunday, across months too", () => {
    expect(plain(weekWords(localDate("2026-11-16"), "en-GB"))).toBe("16 – 22 Nov");
    expect(plain(weekWords(localDate("2026-11-30"), "en-GB"))).toBe("30 Nov – 6 Dec");
  });

  test("a time of day is the one of the place, on both sides of the date line", () => {
    const instant = Date.UTC(2026, 10, 17, 11, 30);
    expect(clockWords(instant, "Asia/Kathmandu", "en-GB")).toBe("17:15");
    expect(plain(clockWords(instant, "America/New_York", "en-US"))).toBe("6:30 AM");
    expect(momentWords(instant, "Pacific/Kiritimati", "en-GB")).toBe("Wed 18 Nov, 01:30");
  });

  test("a year is named only where it is not this one", () => {
    const today = localDate("2026-01-02");
    expect(otherYear(localDate("2025-12-31"), today)).toBe("2025");
    expect(otherYear(today, today)).toBe("");
  });
});
