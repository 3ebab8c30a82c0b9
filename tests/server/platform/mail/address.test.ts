import { expect, test } from "vitest";
import { canonicalAddress } from "@/server/platform/mail/address";

test.each([
  ["Mira@Example.ORG", "mira@example.org"],
  ["  mira@example.org ", "mira@example.org"],
  ["mira+runs@example.org", "mira+runs@example.org"],
  ["mira@bücher.example", "mira@xn--bcher-kva.example"],
  ["ｍｉｒａ＠ｅｘａｍｐｌｅ．ｏｒｇ", "mira@example.org"],
  ["mira@example.org．", null],
])("%j is known as %j", (written, known) => {
  expect(canonicalAddress(written)).toBe(known);
});

test.each([
  '"e@evil.example"@victim.example',
  "e@evil.example,victim@victim.example",
  "e@evil.example;victim@victim.example",
  "Victim <victim@victim.example>",
  "<victim@victim.example>",
  "victim@victim.example\r\nBcc: e@evil.example",
  "victim@victim.example\u0000",
  "vic tim@victim.example",
  "victim@victim.example e@evil.example",
  "victim@[127.0.0.1]",
  "victim@127.0.0.1",
  "victim@localhost",
  "victim@victim..example",
  "victim@-victim.example",
  "victim@victim.example:25",
  "victim@victim.example/x",
  "victim@victim.example#x",
  "victim@victim.example?x",
  "victim@%76ictim.example",
  ".victim@victim.example",
  "victim.@victim.example",
  "vic..tim@victim.example",
  "@victim.example",
  "victim@",
  "victim",
  "",
  "victim(comment)@victim.example",
  "victim@victim.example(comment)",
  "vïctim@victim.example",
  "vıctim@victim.example",
  "victim\u202e@victim.example",
  "victim@victim\u3002\u3002example",
  `${"v".repeat(65)}@victim.example`,
  `v@${"v".repeat(64)}.example`,
  `v@${"v.".repeat(130)}example`,
])("%j is no address", (written) => {
  expect(canonicalAddress(written)).toBeNull();
});
