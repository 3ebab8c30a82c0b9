import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailAddress } from "@/domain/runner/email-address";

describe("addresses that are one", () => {
  test.each([
    ["ana@example.org", "ana@example.org"],
    ["  Ana.Maria+club@Example.ORG ", "ana.maria+club@example.org"],
    ["o'neill@mail.example.co.uk", "o'neill@mail.example.co.uk"],
    ["ana@bücher.example", "ana@xn--bcher-kva.example"],
    ["ana@BÜCHER.example", "ana@xn--bcher-kva.example"],
    ["ana@xn--bcher-kva.example", "ana@xn--bcher-kva.example"],
    ["ana@例え.テスト", "ana@xn--r8jz45g.xn--zckzah"],
    ["a@b.co", "a@b.co"],
    [`${"a".repeat(64)}@example.org`, `${"a".repeat(64)}@example.org`],
  ])("%j is %j", (text, address) => {
    expect(emailAddress(text)).toEqual({ ok: true, address });
  });
});

test("an address may have 254 characters and not one more", () => {
  const domain = `${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}.org`;
  const longest = `${"a".repeat(64)}@${domain}`;
  expect(longest).toHaveLength(254);
  expect(emailAddress(longest).ok).toBe(true);
  expect(emailAddress(longest.replace(".org", ".info")).ok).toBe(false);
});

const hostile = [
  '"e@evil.example"@victim.example',
  '"ana"@victim.example',
  "e@evil.example@victim.example",
  "ana＠victim.example",
  "ana@victim．example",
  "ana@victim。example",
  "ana@victim｡example",
  "ａna@victim.example",
  "ana@ｖictim.example",
  "ana@ⓥictim.example",
  "ﬁona@victim.example",
  "ana@ﬁ.example",
  "ana@victim.example,e@evil.example",
  "ana@victim.example;e@evil.example",
  "ana@victim.example e@evil.example",
  "ana@victim.example\r\nBcc: e@evil.example",
  "ana@victim.example\n",
  "\nana@victim.example",
  "ana\t@victim.example",
  "ana@victim.example\u0000",
  "ana\u0000@victim.example",
  "Ana <ana@victim.example>",
  "<ana@victim.example>",
  "ana@victim.example>",
  "mailto:ana@victim.example",
  "e%evil.example@victim.example",
  "evil.example!e@victim.example",
  "@evil.example:ana@victim.example",
  "ana(comment)@victim.example",
  "ana@(comment)victim.example",
  "ana@victim.example(comment)",
  "ana@[127.0.0.1]",
  "ana@127.0.0.1",
  "ana@0x7f.1",
  "ana@2130706433",
  "ana@example.123",
  "ana@[IPv6:::1]",
  "ana@localhost",
  "ana@victim.example/",
  "ana@victim.example:25",
  "ana@victim.example?x",
  "ana@victim.example#x",
  "ana@e:p@victim.example",
  "ana@victim..example",
  "ana@.victim.example",
  "ana@victim.example.",
  "ana@-victim.example",
  "ana@victim-.example",
  "ana@victim_x.example",
  "ana@vic%74im.example",
  "ana@victim\u00ad.example",
  "ana@victim\u200d.example",
  "ana@victim\u202e.example",
  "ana\u200b@victim.example",
  "аna@victim.example",
  "ana\u0301@victim.example",
  "añа@victim.example",
  ".ana@victim.example",
  "ana.@victim.example",
  "an..a@victim.example",
  "ana\\@victim.example",
  "ana @victim.example",
  "ana@ victim.example",
  "ana",
  "ana@",
  "@victim.example",
  "@",
  "",
  "ana@xn--.example",
  "ana@xn--a-ecp.ru\u2024com",
  `${"a".repeat(65)}@victim.example`,
  `ana@${"a".repeat(64)}.example`,
  `ana@${"a.".repeat(126)}example`,
  `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(20)}`,
];

describe("addresses that could reach someone else", () => {
  test("there are more than sixty of them, no two alike", () => {
    expect(new Set(hostile).size).toBe(hostile.length);
    expect(hostile.length).toBeGreaterThan(60);
  });

  test.each(hostile)("%j is refused in a sentence", (text) => {
    expect(emailAddress(text)).toEqual({
      ok: false,
      problem: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });
});

test("whatever is accepted is one plain ASCII address, and canonical already", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "@",
      ".",
      "-",
      "ana",
      "example",
      "org",
      "xn--",
      "ü",
      "İ",
      "K",
      "ß",
      "ς",
      "\u0131",
      "+",
      "%",
    ),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.array(piece, { maxLength: 4 }).map((parts) => `ana@${parts.join("")}.example`),
    fc.emailAddress(),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const found = emailAddress(text);
      if (!found.ok) return;
      expect(found.address).toMatch(/^[a-z0-9._+'=&~/#$*?^{|}-]{1,64}@[a-z0-9.-]+$/);
      expect(found.address.length).toBeLessThanOrEqual(254);
      expect(emailAddress(found.address)).toEqual(found);
    }),
    { numRuns: 800 },
  );
});
