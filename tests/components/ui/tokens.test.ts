import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, mix, readTokens } from "./contrast";

const themes = readTokens(readFileSync("app/globals.css", "utf8"));
const grounds = ["paper", "surface", "sunken"];
const verdicts = ["kept", "reserve", "recovery", "cover", "danger", "track"];
const faces = [1, 2, 3, 4, 5, 6, 7, 8].map((face) => `face-${face}`);

const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ["ink", ground],
    ["muted", ground],
  ]),
  ...verdicts.flatMap((name): [string, string][] => [
    [name, "surface"],
    [name, "paper"],
    [name, `${name}-soft`],
    ["ink", `${name}-soft`],
  ]),
  ["muted", "track-soft"],
  ["on-track", "track"],
  ["on-track", "track-strong"],
  ["on-danger", "danger-fill"],
  ["on-danger", "danger-strong"],
  ["on-kept", "kept"],
  ["on-oval", "oval"],
  ["paper", "ink"],
  ...faces.map((face): [string, string] => ["on-face", face]),
];

const shapes: [string, string][] = grounds.flatMap((ground): [string, string][] =>
  ["kept", "reserve-mark", "recovery", "cover", "muted", "edge", "track"].map((tone) => [
    tone,
    ground,
  ]),
);

describe.each(Object.entries(themes))("in the %s theme", (_, tokens) => {
  test.each(text)("%s on %s reaches 4.5 to 1", (ink, ground) => {
    expect(contrast(tokens(ink), tokens(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)("a mark or border in %s on %s reaches 3 to 1", (ink, ground) => {
    expect(contrast(tokens(ink), tokens(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each([...grounds, "danger-soft"])("a secondary button on %s stays readable", (ground) => {
    const hovered = mix(tokens("ink"), tokens(ground), 0.14);
    expect(contrast(tokens("ink"), hovered)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("components", () => {
  const files = globSync("{components,app}/**/*.tsx");

  test("take every colour from a token", () => {
    const raw = /#[0-9a-f]{3,8}\b(?=["'\]])|\brgba?\(|\b(?:oklch|hsl)\(/i;
    const found = files.filter((file) => raw.test(readFileSync(file, "utf8")));
    expect(found).toEqual(["app/layout.tsx"]);
  });

  test("use no size of type beyond the six", () => {
    const sizes = /\btext-(?:[2-9]xl|2xs)\b/;
    expect(files.filter((file) => sizes.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("carry no style attribute, which a strict content policy refuses", () => {
    expect(files.filter((file) => /\sstyle=\{/.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("the browser's own bar has the colour of the paper", () => {
    const layout = readFileSync("app/layout.tsx", "utf8");
    expect(layout).toContain(themes.light("paper"));
    expect(layout).toContain(themes.dark("paper"));
  });
});
