import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ticketCookie } from "@/domain/invitation/ticket-cookie";
import { facesOf } from "@/server/account/picture-queries";
import { createInvitation } from "@/server/invitations/create-invitation";
import { openInvitation } from "@/server/invitations/open-invitation";
import { ticketSecret } from "@/server/invitations/ticket-secret";
import { blockRunner } from "@/server/moderation/block-runner";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { makeRunner } from "@/tests/factories";
import { forgetLimits, type Site } from "@/tests/setup/http-site";
import { pictureHeaders, startPictureSite } from "@/tests/setup/picture-site";
import { polyglots } from "./polyglots";

let site: Site;
beforeAll(async () => {
  site = await startPictureSite();
});
afterAll(() => site.close());

async function signedIn(name = "Ana Lind") {
  const runnerId = await makeRunner(name);
  const token = await db.$transaction((tx) =>
    openSession(tx, { runnerId, userAgent: "", replaces: null, now: Date.now() }),
  );
  return { runnerId, headers: pictureHeaders(token) };
}

async function send(bytes: Buffer, headers: Record<string, string>) {
  await forgetLimits();
  const body = new Uint8Array(bytes);
  const response = await fetch(`${site.url}/api/pictures`, { method: "POST", headers, body });
  const answer = (await response.json()) as { pictureId?: string; error?: string };
  return { status: response.status, ...answer };
}

const plain = () =>
  sharp({ create: { width: 900, height: 300, channels: 3, background: "#b4462b" } });

test("T33: of twenty polyglots only real pictures are taken, and nothing but their look is kept", async () => {
  const { headers } = await signedIn();
  const all = await polyglots();
  expect(all).toHaveLength(20);
  for (const { name, bytes, taken } of all) {
    const { status, pictureId, error } = await send(bytes, headers);
    expect([name, status === 200, taken ? "" : typeof error]).toEqual([
      name,
      taken,
      taken ? "" : "string",
    ]);
    if (!taken) continue;
    const response = await fetch(`${site.url}/api/pictures/${pictureId}.webp`, { headers });
    const kept = Buffer.from(await response.arrayBuffer());
    expect(kept.toString("latin1")).not.toMatch(/script|html|svg|PDF/i);
    const { format, width, height, exif, icc, xmp } = await sharp(kept).metadata();
    expect([format, width, height, exif, icc, xmp]).toEqual([
      "webp",
      512,
      512,
      undefined,
      undefined,
      undefined,
    ]);
  }
});

test("T33: a picture is served as that and nothing else, and its address never holds another", async () => {
  const { headers } = await signedIn();
  const first = await send(await plain().jpeg().toBuffer(), headers);
  const second = await send(await plain().png().toBuffer(), headers);
  expect(second.pictureId).not.toBe(first.pictureId);
  const at = (id?: string) => fetch(`${site.url}/api/pictures/${id}.webp`, { headers });
  expect((await at(first.pictureId)).status).toBe(404);
  const served = (await at(second.pictureId)).headers;
  expect(Object.fromEntries(served)).toMatchObject({
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, max-age=31536000, immutable",
  });
});

test("T33: AVIF, SVG and HTML are refused with 415 and words", async () => {
  const { headers } = await signedIn();
  const others = (await polyglots()).filter(({ name }) =>
    ["an AVIF", "a HEIC", "a drawing with script", "a page", "a GIF with a page"].includes(name),
  );
  expect(others).toHaveLength(5);
  for (const { name, bytes } of others) {
    const { status, error } = await send(bytes, headers);
    expect([name, status]).toEqual([name, 415]);
    expect(error).toContain("JPEG, PNG or WebP");
  }
});

test("a picture of over 40 megapixels is refused before it is drawn", async () => {
  const { headers } = await signedIn();
  const huge = await sharp({
    create: { width: 8_000, height: 5_100, channels: 3, background: "#b4462b" },
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(huge.length).toBeLessThan(1_000_000);
  expect(await send(huge, headers)).toMatchObject({
    status: 413,
    error: "A picture has 40 megapixels at most.",
  });
});

test("only who is signed in sends one, from this site's own pages, and blocked people do not see it", async () => {
  const { runnerId, headers } = await signedIn();
  const bytes = await plain().jpeg().toBuffer();
  const { cookie: _none, ...visitor } = headers;
  expect((await send(bytes, visitor)).status).toBe(401);
  expect((await send(bytes, { ...headers, origin: "https://evil.example" })).status).toBe(403);
  const foreign = { ...headers, "content-type": "image/svg+xml" };
  expect((await send(bytes, foreign)).status).toBe(415);
  const { pictureId } = await send(bytes, headers);
  const other = await signedIn("Bo Ek");
  const asOther = () =>
    fetch(`${site.url}/api/pictures/${pictureId}.webp`, { headers: other.headers });
  expect((await asOther()).status).toBe(200);
  expect(await facesOf({ runnerIds: [runnerId] }, other.runnerId)).toEqual([
    { runnerId, pictureId },
  ]);
  await blockRunner({ runnerId: other.runnerId }, { runnerId, now: Date.now() });
  expect((await asOther()).status).toBe(404);
  expect(await facesOf({ runnerIds: [runnerId] }, other.runnerId)).toEqual([]);
});

test("what is drawn for shared links can still be drawn beside it", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
  const { format } = await sharp(await sharp(Buffer.from(svg)).png().toBuffer()).metadata();
  expect(format).toBe("png");
});

test("T10: without an account one sees the faces of an invitation that one has opened, and no others", async () => {
  await forgetLimits();
  const [ana, other] = [await signedIn("Ana"), await signedIn("Other")];
  const pictureOf = async ({ headers }: typeof ana) =>
    `${(await send(await plain().jpeg().toBuffer(), headers)).pictureId}`;
  const [anas, others] = [await pictureOf(ana), await pictureOf(other)];
  const made = await createInvitation(
    { kind: "partnership", maxUses: 1, expiresInDays: 7 },
    { runnerId: ana.runnerId, now: Date.now() },
  );
  const { ticket } = await openInvitation(made, { now: Date.now(), secret: ticketSecret() });
  const seen = async (pictureId: string, cookie: string) =>
    (await fetch(`${site.url}/api/pictures/${pictureId}.webp`, { headers: { cookie } })).status;
  const bearer = `${ticketCookie(false)}=${ticket}`;
  expect(await seen(anas, bearer)).toBe(200);
  expect(await seen(others, bearer)).toBe(401);
  expect(await seen(anas, "")).toBe(401);
  expect(await seen(anas, `${bearer.slice(0, -2)}xx`)).toBe(401);
});
