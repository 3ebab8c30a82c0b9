import { expect, test } from "vitest";
import { hashToken, newToken } from "@/server/invitations/hash-token";
import { isSigned, readTicket, signTicket } from "@/server/invitations/sign-ticket";
import { factoryNow as now, testSecret } from "@/tests/factories";

const invitationId = "01a2029b-62a2-7248-95b9-25ba3d589029";
const tokenHash = hashOf("AAAAAAAAAAAAAAAAAAAAAAA");

function hashOf(token: string): Uint8Array {
  const hash = hashToken(token);
  if (!hash) throw new Error("no token");
  return hash;
}

test("a ticket says which invitation it is for until it runs out", () => {
  const ticket = signTicket({ invitationId, expiresAt: now + 1_000 }, tokenHash, testSecret);
  expect(readTicket(ticket, now)).toEqual({ invitationId, expiresAt: now + 1_000 });
  expect(readTicket(ticket, now + 1_000)).toBeNull();
  expect(isSigned(ticket, tokenHash, testSecret)).toBe(true);
  expect(ticket).toMatch(/^[\w.-]+$/);
});

test("no other secret, token, invitation or lifetime fits a ticket's signature", () => {
  const ticket = signTicket({ invitationId, expiresAt: now + 1_000 }, tokenHash, testSecret);
  expect(isSigned(ticket, tokenHash, `${testSecret}!`)).toBe(false);
  expect(isSigned(ticket, hashOf(newToken()), testSecret)).toBe(false);
  expect(isSigned(ticket.replace(/^0/, "1"), tokenHash, testSecret)).toBe(false);
  const [id, expiry, mac] = ticket.split(".");
  expect(isSigned(`${id}.z${expiry}.${mac}`, tokenHash, testSecret)).toBe(false);
  expect(isSigned(`${id}.${expiry}.`, tokenHash, testSecret)).toBe(false);
  expect(isSigned("", tokenHash, testSecret)).toBe(false);
});

test.each(["", ".", "no-uuid.zzzzzzzz.x", `${invitationId}`, `${invitationId}..x`])(
  "%j is read as no ticket",
  (text) => {
    expect(readTicket(text, now)).toBeNull();
  },
);

test("tokens hold over 128 random bits, and only their shape is hashed", () => {
  const tokens = new Set(Array.from({ length: 1_000 }, newToken));
  expect(tokens.size).toBe(1_000);
  for (const token of tokens) expect(Buffer.from(token, "base64url")).toHaveLength(17);
  expect(hashToken("short")).toBeNull();
  expect(hashToken(`${newToken()}x`)).toBeNull();
  expect(hashToken(`${newToken().slice(1)} `)).toBeNull();
});
