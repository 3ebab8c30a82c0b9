import { expect, test } from "vitest";
import { editClub } from "@/server/clubs/edit-club";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeRunner } from "@/tests/factories";

const details = {
  name: "Quay Runners",
  description: "We meet at the quay.",
  place: "Oslo",
  joining: "open",
} as const;

test("the owner and a captain edit what a club says of itself", async () => {
  const captainId = await makeRunner("Cara");
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId] });
  await editClub({ clubId, ...details }, { runnerId: captainId, now: factoryNow });
  expect(await db.club.findUnique({ where: { id: clubId } })).toMatchObject(details);
  const closed = { ...details, joining: "approval" } as const;
  await editClub({ clubId, ...closed }, { runnerId: ownerId, now: factoryNow });
  expect(await db.club.findUnique({ where: { id: clubId } })).toMatchObject(closed);
});

test("a member may not edit, and to a stranger the club is not there", async () => {
  const memberId = await makeRunner("Mia");
  const { clubId } = await makeClub({ memberIds: [memberId] });
  const asMember = editClub({ clubId, ...details }, { runnerId: memberId, now: factoryNow });
  await expect(asMember).rejects.toMatchObject({
    code: "not-allowed",
    reason: "captains-only",
    message: "Only the owner and the captains of this club can do that.",
  });
  const stranger = await makeRunner("Eve");
  const asStranger = editClub({ clubId, ...details }, { runnerId: stranger, now: factoryNow });
  await expect(asStranger).rejects.toMatchObject({ code: "not-found" });
  expect(await db.club.findUnique({ where: { id: clubId } })).toMatchObject({ joining: "link" });
});
