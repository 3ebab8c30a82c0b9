import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { clientAddress } from "@/server/platform/http/client-address";

function from(remoteAddress: string, forwarded?: string) {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return { headers, socket: { remoteAddress } as Socket };
}

test.each([
  ["no proxy: the header is not believed", 0, "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["one proxy: its entry counts", 1, "10.0.0.1", "198.51.100.1", "198.51.100.1"],
  [
    "one proxy: what the client put in front does not",
    1,
    "10.0.0.1",
    "1.1.1.1, 198.51.100.1",
    "198.51.100.1",
  ],
  [
    "two proxies: the outer one's entry counts",
    2,
    "10.0.0.1",
    "1.1.1.1, 198.51.100.1, 10.0.0.2",
    "198.51.100.1",
  ],
  [
    "fewer entries than proxies: the outermost known",
    3,
    "10.0.0.1",
    "198.51.100.1",
    "198.51.100.1",
  ],
  [
    "an IPv4 address in IPv6 clothes is the same caller",
    0,
    "::ffff:203.0.113.9",
    undefined,
    "203.0.113.9",
  ],
])("%s", (_name, hops, socket, header, expected) => {
  expect(clientAddress(from(socket, header), hops)).toBe(expected);
});
