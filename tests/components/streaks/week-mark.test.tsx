import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { StreakRow } from "@/components/streaks/streak-row";
import { WeekMark } from "@/components/streaks/week-mark";
import { WeekRing } from "@/components/streaks/week-ring";
import { YearView } from "@/components/streaks/year-view";
import type { Verdict } from "@/domain/streak/statement";

function weeks(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    week: new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10),
    verdict: "kept" as Verdict,
    label: `Week ${at + 1}: kept`,
    href: `/streak/${at + 1}`,
  }));
}

describe("a week mark", () => {
  test("says its verdict in words", () => {
    const html = renderToStaticMarkup(<WeekMark verdict="kept-with-reserve" comeback />);
    expect(html).toContain("<title>Kept with a reserve, a comeback</title>");
  });

  test("is silent where the words stand beside it", () => {
    const html = renderToStaticMarkup(<WeekMark verdict="missed" decorative />);
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain("<title>");
  });
});

test("a streak row keeps all weeks in order and each opens its evidence", () => {
  const html = renderToStaticMarkup(<StreakRow label="Streak" weeks={weeks(52)} />);
  const links = [...html.matchAll(/href="\/streak\/(\d+)"/g)].map(([, week]) => Number(week));
  expect(links).toEqual(Array.from({ length: 52 }, (_, at) => at + 1));
});

test("a streak row hides all but the last twelve weeks where it is narrow", () => {
  const html = renderToStaticMarkup(<StreakRow label="Streak" weeks={weeks(30)} />);
  expect(html.match(/<li class="[^"]*:hidden/g)).toHaveLength(18);
});

test("a year stands in rows of thirteen, named by their months", () => {
  const html = renderToStaticMarkup(<YearView weeks={weeks(52)} />);
  expect([...html.matchAll(/aria-label="From (\w+)"/g)].map(([, name]) => name)).toEqual([
    "Jan",
    "Apr",
    "Jul",
    "Oct",
  ]);
});

test("a ring has one segment for each promised day and fills the kept ones", () => {
  const html = renderToStaticMarkup(
    <WeekRing face={{ name: "Mara Okafor" }} keptDays={3} committedDays={4} />,
  );
  expect(html.match(/stroke-kept/g)).toHaveLength(3);
  expect(html.match(/"stroke-line"/g)).toHaveLength(1);
  expect(html).toContain('aria-label="Mara Okafor: 3 of 4 days"');
});
