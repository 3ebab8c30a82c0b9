import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { belongsTo, destinations } from "@/components/navigation/destinations";

describe("navigation", () => {
  test("has five places, one of them raised", () => {
    expect(destinations).toHaveLength(5);
    expect(destinations.filter((entry) => entry.raised)).toHaveLength(1);
  });

  test.each([
    ["/clubs", "/clubs", true],
    ["/clubs/early-birds/board", "/clubs", true],
    ["/clubs-of-others", "/clubs", false],
    ["/", "/home", false],
  ])("%s under %s is %s", (pathname, href, answer) => {
    expect(belongsTo(pathname, href)).toBe(answer);
  });

  test.each(destinations)("$label leads to a page that exists", ({ href }) => {
    const pages = globSync("app/**/page.tsx").map((file) => {
      const folders = file.split("/").slice(1, -1);
      return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
    });
    expect(pages).toContain(href);
  });
});
