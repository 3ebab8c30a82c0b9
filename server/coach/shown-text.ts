import { factOf } from "@/domain/coach/fact";
import { factPhrases } from "@/domain/coach/fact-phrases";
import { factSource } from "@/domain/coach/fact-source";
import type { CoachedText } from "./spoken";

/** A text as a page shows it: each sentence with the facts that it states, and where their data stand. */
export type ShownText = {
  text: string;
  by: CoachedText["by"];
  sentences: { text: string; facts: { says: string; known: string; path: string }[] }[];
};

/** The text with the data behind it; `runId` is the run that it is about. */
export function shownText(
  { text, by, sentences, sheet }: CoachedText,
  runId: string | null = null,
): ShownText {
  return {
    text,
    by,
    sentences: sentences.map(({ text: said, factIds }) => ({
      text: said,
      facts: factIds
        .flatMap((id) => factOf(sheet, id) ?? [])
        .flatMap((fact) => {
          const [says] = Object.values(factPhrases(fact, sheet));
          return says ? [{ says, ...factSource(fact, runId) }] : [];
        }),
    })),
  };
}
