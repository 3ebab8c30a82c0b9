import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "@/domain/progress/csv-text";

test("a table is written with one line a row and nothing for what is unknown", () => {
  expect(
    csvText(
      ["a", "b"],
      [
        [1, null],
        ["x,y", 'say "so"'],
        [Number.NaN, -2.5],
      ],
    ),
  ).toBe('a,b\r\n1,\r\n"x,y","say ""so"""\r\n,-2.5\r\n');
});

test("no text begins as a formula of a spreadsheet does", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const [, cell = ""] = csvText(["h"], [[text]]).split("\r\n");
      expect(cell).not.toMatch(/^"?[=+\-@\t]/);
    }),
  );
});
