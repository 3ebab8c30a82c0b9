import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { palette } from "@/components/share-images/palette";
import { readTokens } from "../ui/contrast";

test("pictures have the colours of the light theme", () => {
  const { light } = readTokens(readFileSync("app/globals.css", "utf8"));
  for (const [name, colour] of Object.entries(palette)) {
    expect([name, colour]).toEqual([name, light(name)]);
  }
});
