import { describe, expect, test } from "vitest";
import { readTerms, type TermsFields } from "@/components/commitments/read-terms";
import { readWeeks } from "@/components/commitments/weeks-field";
import { commitmentTermsSchema } from "@/domain/commitment/terms-schema";

const typed = (part: Partial<TermsFields> = {}): TermsFields => ({
  days: "3",
  floor: "10",
  standardKind: "none",
  standard: "",
  ...part,
});

describe("terms as they are typed", () => {
  test.each([
    [typed(), { daysPerWeek: 3, standard: null, floorSeconds: 600 }],
    [
      typed({ standardKind: "minutes", standard: "30", floor: "30" }),
      { daysPerWeek: 3, standard: { kind: "minutes", value: 30 }, floorSeconds: 1800 },
    ],
    [
      typed({ standardKind: "distance", standard: "5,5" }),
      { daysPerWeek: 3, standard: { kind: "distance", value: 5500 }, floorSeconds: 600 },
    ],
  ])("%j are terms that the server takes", (fields, terms) => {
    expect(readTerms(fields, "km")).toEqual({ ok: true, terms });
    expect(commitmentTermsSchema.safeParse(terms).success).toBe(true);
  });

  test("a distance in miles is kept in whole metres", () => {
    const read = readTerms(typed({ standardKind: "distance", standard: "3" }), "mi");
    expect(read).toMatchObject({ terms: { standard: { value: 4828 } } });
  });

  test.each([
    [{ floor: "9" }, "floor"],
    [{ floor: "10.5" }, "floor"],
    [{ floor: "" }, "floor"],
    [{ floor: "31", standardKind: "minutes", standard: "30" }, "floor"],
    [{ standardKind: "minutes", standard: "" }, "standard"],
    [{ standardKind: "distance", standard: "400 m" }, "standard"],
    [{ standardKind: "distance", standard: "201" }, "standard"],
    [{ standardKind: "distance", standard: "far" }, "standard"],
  ] as const)("%j is answered beside its own field", (part, field) => {
    const read = readTerms(typed(part), "km");
    expect(Object.keys("errors" in read ? read.errors : {})).toEqual([field]);
  });

  test("weeks are whole, from 1 to 52, and end before the next commitment begins", () => {
    expect(readWeeks("8", 52)).toEqual({ ok: true, weeks: 8 });
    for (const text of ["", "0", "53", "2.5", "a few"])
      expect(readWeeks(text, 52).ok, text).toBe(false);
    expect(readWeeks("6", 5)).toMatchObject({ problem: expect.stringContaining("at most 5") });
  });
});
