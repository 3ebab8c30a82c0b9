/** What was typed, or a sentence that says how to type it. */
export type Parsed = { ok: true; value: number } | { ok: false; problem: string };

export function parsed(value: number): Parsed {
  return { ok: true, value };
}

export function problem(sentence: string): Parsed {
  return { ok: false, problem: sentence };
}
