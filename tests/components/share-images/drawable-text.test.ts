import fc from "fast-check";
import { expect, test } from "vitest";
import { drawableText } from "@/components/share-images/drawable-text";

const graphemes = (text: string) => [...new Intl.Segmenter("en").segment(text)].length;

test.each([
  ["Maya", "Maya"],
  ["Łucja Ünal", "Łucja Ünal"],
  ["Мария", "Мария"],
  ["Ελένη", "Ελένη"],
  ["  Run \u00a0 & <b>friends</b> 🏃🏽‍♀️ ", "Run & <b>friends</b>"],
  ["نادي الجري", "A club"],
  ["נועה", "A club"],
  ["走る会", "A club"],
  ["🏃🔥", "A club"],
  ["!!!", "A club"],
  ["", "A club"],
])("%j is drawn as %j", (text, drawn) => {
  expect(drawableText(text, "A club")).toBe(drawn);
});

test("a long text is cut to eighty graphemes, the last of them a sign that it goes on", () => {
  const cut = drawableText("é".repeat(300), "");
  expect(graphemes(cut)).toBe(80);
  expect(cut.endsWith("…")).toBe(true);
});

test("a letter under a tower of marks is left out", () => {
  expect(drawableText(`Z${"\u0301".repeat(50)}oe`, "")).toBe("oe");
});

test("whatever the text, at most eighty graphemes of ours are drawn", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const drawn = drawableText(text, "A club");
      expect(graphemes(drawn)).toBeLessThanOrEqual(80);
      expect(drawn).toMatch(/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]*$/u);
      expect(drawn).not.toMatch(/\p{Cc}|\p{Extended_Pictographic}/u);
    }),
  );
});
