import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageRows, routeRows } from "./matrix-rows";

/** The address of a file below `app`, without groups. */
function addressOf(file: string): string {
  const parts = file.split("/").slice(1, -1);
  return `/${parts.filter((part) => !part.startsWith("(")).join("/")}`;
}

const pages = globSync("app/**/page.tsx").toSorted();
const routes = globSync("app/**/route.{ts,tsx}").toSorted();

test("every page and route has its row, and every row its file", () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.map(addressOf).toSorted()).toEqual(Object.keys(pageRows).toSorted());
  expect(routes.map(addressOf).toSorted()).toEqual(Object.keys(routeRows).toSorted());
});

test("every page for runners asks who is there itself, whatever its layout did", () => {
  for (const page of pages) {
    const source = readFileSync(page, "utf8");
    const asks = /\brequireActor\(/.test(source);
    expect([page, asks]).toEqual([page, pageRows[addressOf(page)]?.startsWith("runner")]);
  }
});

test("no page and no route writes or reads tables by itself, and nothing is decided in a proxy", () => {
  expect(globSync("{proxy,middleware}.{ts,js}")).toEqual([]);
  for (const file of globSync("app/**/*.{ts,tsx}")) {
    expect([file, /platform\/db"/.test(readFileSync(file, "utf8"))]).toEqual([file, false]);
  }
});
