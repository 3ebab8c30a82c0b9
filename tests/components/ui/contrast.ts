type Tokens = (name: string) => string;

/** The colour tokens of a style sheet for both themes; throws on a name that is not there. */
export function readTokens(css: string): { light: Tokens; dark: Tokens } {
  const found = new Map<string, readonly [string, string]>();
  const line =
    /--color-([a-z0-9-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;
  for (const [, name = "", light, dark, both] of css.matchAll(line)) {
    found.set(name, [light ?? both ?? "", dark ?? both ?? ""]);
  }
  const read = (theme: 0 | 1) => (name: string) => {
    const pair = found.get(name);
    if (!pair) throw new Error(`no colour token ${name}`);
    return pair[theme];
  };
  return { light: read(0), dark: read(1) };
}

/** Contrast ratio of two "#rrggbb" colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the first colour over the second, in sRGB. */
export function mix(over: string, under: string, share: number): string {
  const below = channels(under);
  const mixed = channels(over).map((value, at) => value * share + (below[at] ?? 0) * (1 - share));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
