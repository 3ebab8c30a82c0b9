import { expect, test } from "vitest";
import { withSection } from "@/bench/setup/with-section";

const section = {
  name: "page",
  title: "B8: pages",
  body: "`npm run bench -- page`, today.\n\n| a |\n|---|\n| new |\n\nNot shown: much",
};
const document = `# Benchmarks

Written.

## B5: boards

\`npm run bench -- club-board\`, then.

| a |
|---|
| board |

Not shown: Redis.

## B8: a page

\`npm run bench -- page --quick\`, then.

| a |
|---|
| old |

Why: markup.

- one
`;

test("a benchmark writes its own section and keeps the others and what was noted by hand", () => {
  const after = withSection(document, section);
  expect(after).toContain("| board |\n\nNot shown: Redis.\n\n## B8: pages\n");
  expect(after).toContain("| new |\n\nNot shown: much\n\nWhy: markup.\n\n- one\n");
  expect(after).not.toContain("old");
  expect(withSection(after, section)).toBe(after);
});

test("a benchmark without a section gets one at the end, also of an empty document", () => {
  const other = { ...section, name: "new", title: "B99: new" };
  expect(withSection(document, other)).toMatch(/- one\n\n## B99: new\n[^#]*$/);
  expect(withSection("", other)).toMatch(/^# Benchmarks\n/);
});
