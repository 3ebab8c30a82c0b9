import { requestToJoin } from "@/server/clubs/request-to-join";
import { askPartner } from "@/server/partners/ask-partner";
import { db } from "@/server/platform/db";
import { makeClub, makeRunner } from "@/tests/factories";
import type { Screen } from "./demo-screens";
import { firstAccount } from "./first-account";

type Seen = { runnerId: string; screens: Screen[] };

/** Screens of an account and of the people around it, as a demo runner sees them. */
export async function accountScreens(): Promise<Seen> {
  const people = await db.runner.findMany({
    where: { isDemo: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
    take: 2,
  });
  const [runnerId = "", otherId = ""] = people.map(({ id }) => id);
  return {
    runnerId,
    screens: [
      { name: "account", path: "/account", shows: "Delete your account" },
      { name: "profile", path: "/settings/profile", shows: "How others see you" },
      { name: "report-form", path: `/report?kind=runner&id=${otherId}`, shows: "What is it?" },
      { name: "report-made", path: "/reports", shows: "Reported by you" },
      { name: "runner-page", path: `/runners/${otherId}`, shows: "Clubs you share" },
      { name: "together-pair", path: "/together/pair", shows: "Who is in" },
    ],
  };
}

/** What a moderator sees, and a club's owner at whose door, as at their own, somebody waits. */
export async function deskScreens(): Promise<Seen> {
  const runnerId = await firstAccount();
  const now = Date.now();
  const asker = await makeRunner("Ada Asker");
  const member = await makeRunner("Cy Close");
  const { clubId } = await makeClub({
    name: "Door Keepers",
    ownerId: runnerId,
    memberIds: [member],
    joining: "approval",
    now,
  });
  await requestToJoin({ clubId, words: "Jo told me of you" }, { runnerId: asker, now });
  await askPartner({ runnerId }, { runnerId: member, now });
  const appealed = await db.moderationCase.findFirstOrThrow({
    where: { subjectKind: "comment", appeal: { not: null }, outcome: null },
    select: { id: true },
  });
  return {
    runnerId,
    screens: [
      { name: "moderation", path: "/moderation", shows: "Rex Watches Half Price" },
      { name: "moderation-case", path: `/moderation/${appealed.id}`, shows: "Answer the appeal" },
      { name: "moderation-decided", path: "/moderation?show=decided", shows: "Decided" },
      { name: "club-door", path: `/clubs/${clubId}/members`, shows: "Who would like to join" },
      { name: "partner-asks", path: "/partners", shows: "Would like to run with you" },
    ],
  };
}
