import type { APIRequestContext } from "@playwright/test";
import sharp from "sharp";
import { currentWeek } from "@/domain/week/current-week";
import { showCommitment } from "@/server/commitments/show-commitment";
import { revokeInvitation } from "@/server/invitations/revoke-invitation";
import { makeClub, makeInvitation, makeRunner } from "@/tests/factories";
import { commit } from "@/tests/run-factories";
import { expect, test } from "./fixtures";

test.skip(({ viewport }) => viewport?.width !== 1280, "There is no screen in these tests.");

/** The address of the picture that a messenger takes from a page, without its origin. */
async function pictureOf(request: APIRequestContext, path: string): Promise<string> {
  const page = await (await request.get(path)).text();
  const [, address = ""] = /<meta property="og:image" content="([^"]+)"/.exec(page) ?? [];
  expect(address, `${path} names its picture by a whole address`).toMatch(/^http/);
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Asks as one who heeds "five a second". */
async function ask(request: APIRequestContext, path: string) {
  for (;;) {
    const answer = await request.get(path);
    if (answer.status() !== 429) return answer;
    await new Promise((later) => setTimeout(later, 1_000));
  }
}

async function expectPicture(request: APIRequestContext, path: string): Promise<Buffer> {
  const answer = await ask(request, path);
  expect([path, answer.status(), answer.headers()["content-type"]]).toEqual([
    path,
    200,
    "image/png",
  ]);
  const body = await answer.body();
  const { width, height } = await sharp(body).metadata();
  expect([width, height]).toEqual([1200, 630]);
  return body;
}

test("every page that is sent around names a picture, and nothing but an id leads to it", async ({
  request,
}) => {
  const now = Date.now();
  const runnerId = await makeRunner("Ñandú Ökonom");
  const startsOn = currentWeek(now, "UTC");
  const commitmentId = await commit(runnerId, { visibility: "link", startsOn, now });
  const { clubId } = await makeClub({ ownerId: runnerId, name: "نادي <b>&amp;</b> 🏃 Club" });
  for (const path of ["/", "/i", `/c/${commitmentId}`, `/club/${clubId}`]) {
    const picture = await pictureOf(request, path);
    const first = await expectPicture(request, picture);
    const again = await expectPicture(request, `${picture}?text=canary&url=http://127.0.0.1:9/x`);
    expect(first.equals(again)).toBe(true);
  }
  const picture = `/c/${commitmentId}/share-image`;
  await showCommitment({ id: commitmentId, visibility: "only_me" }, { runnerId, now });
  await expect
    .poll(async () => (await ask(request, picture)).status(), { timeout: 5_000 })
    .toBe(404);
});

test("odd ids have no picture", async ({ request }) => {
  for (const id of [
    "nothing",
    "..%2f..%2fetc",
    "%00",
    "'",
    "a".repeat(2_000),
    crypto.randomUUID(),
  ]) {
    for (const place of ["c", "club"]) {
      const answer = await ask(request, `/${place}/${id}/share-image`);
      expect([id, [400, 404].includes(answer.status())]).toEqual([id, true]);
    }
  }
});

test("T20: a messenger that keeps no cookie sees whose link it is, and the address of the picture opens nothing", async ({
  playwright,
  baseURL,
}) => {
  const inviterId = await makeRunner("Ñandú SEC-surname");
  const { token, invitationId } = await makeInvitation(inviterId, undefined, Date.now());
  const messenger = () =>
    playwright.request.newContext({ baseURL: `${baseURL}`, userAgent: "WhatsApp/2.23.20.0" });
  const opened = await (await messenger()).get(`/i/${token}`, { maxRedirects: 0 });
  const shown = `${opened.headers().location}`;
  const bare = await messenger();
  const page = await (await bare.get(shown)).text();
  expect(page).toContain('content="Ñandú wants you as a running partner"');
  expect(page).not.toContain("SEC-surname");
  const picture = await pictureOf(bare, shown);
  for (const text of [shown, picture, page]) expect(text).not.toContain(token);
  await expectPicture(bare, picture);
  await revokeInvitation({ invitationId }, { runnerId: inviterId, now: Date.now() });
  expect((await ask(bare, picture)).status()).toBe(404);
  expect(await pictureOf(bare, shown)).toBe("/i/share-image");
});
