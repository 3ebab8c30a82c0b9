import { expect, test } from "vitest";
import { loaderArguments } from "@/server/imports/decode/start-worker";

test("a thread is loaded by what loaded its process, and by nothing else of its", () => {
  const own = [
    "--inspect",
    "--require",
    "/x/node_modules/tsx/dist/preflight.cjs",
    "--import",
    "file:///x/node_modules/tsx/dist/loader.mjs",
    "--import",
    "./other.mjs",
  ];
  expect(loaderArguments(own)).toEqual([
    "--require",
    "/x/node_modules/tsx/dist/preflight.cjs",
    "--import",
    "file:///x/node_modules/tsx/dist/loader.mjs",
  ]);
});

test("a process without a loader of its own names tsx", () => {
  expect(loaderArguments(["--import", "./other.mjs"])).toEqual(["--import", "tsx"]);
});
