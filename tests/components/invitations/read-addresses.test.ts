import { expect, test } from "vitest";
import { readAddresses } from "@/components/invitations/read-addresses";

test("addresses are read however they are parted, each once", () => {
  expect(readAddresses(" a@b.example, c@d.example;\n a@b.example ")).toEqual({
    ok: true,
    emails: ["a@b.example", "c@d.example"],
  });
  expect(readAddresses("")).toEqual({ ok: true, emails: [] });
});

test("what is none is named, and nine are one too many", () => {
  expect(readAddresses("a@b.example bo")).toEqual({
    ok: false,
    problem: "“bo” is not an e-mail address.",
  });
  const nine = Array.from({ length: 9 }, (_, at) => `friend${at}@b.example`).join("\n");
  expect(readAddresses(nine).ok).toBe(false);
});
