import { nextGroupRun } from "@/server/group-runs/queries";
import { db } from "@/server/platform/db";
import { makeInvitation, makeRunner } from "@/tests/factories";

export type Screen = {
  name: string;
  path: string;
  /** Words that stand on the screen once all of it is there. */
  shows: string | RegExp;
};

/** The runner as whom a visitor looks around, with the places around them. */
async function demoPlaces() {
  const { id: runnerId } = await db.runner.findFirstOrThrow({
    where: { isDemo: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const [club, side, run, commitment] = await Promise.all([
    db.club.findFirstOrThrow({ where: { isDemo: true }, select: { id: true } }),
    db.partnershipSide.findFirstOrThrow({ where: { runnerId }, orderBy: { partnershipId: "asc" } }),
    db.run.findFirstOrThrow({
      where: { runnerId, source: "imported" },
      orderBy: { startedAt: "desc" },
    }),
    db.commitment.findFirstOrThrow({ where: { runnerId }, orderBy: { startsOn: "desc" } }),
  ]);
  const groupRun = await nextGroupRun({ clubId: null }, { runnerId, now: Date.now() });
  if (!groupRun) throw new Error("The demo club has no group run ahead");
  return {
    runnerId,
    groupRun: `/group-runs/${groupRun.groupRunId}/${groupRun.date}`,
    clubId: club.id,
    partnershipId: side.partnershipId,
    partnerId: side.partnerId,
    runId: run.id,
    commitmentId: commitment.id,
  };
}

/** Every screen that a runner of the demo club sees, and who that runner is. */
export async function runnerScreens(): Promise<{ runnerId: string; screens: Screen[] }> {
  const { runnerId, clubId, partnershipId, partnerId, runId, commitmentId, groupRun } =
    await demoPlaces();
  const club = `/clubs/${clubId}`;
  return {
    runnerId,
    screens: [
      { name: "home", path: "/home", shows: "Lately" },
      { name: "runs", path: "/runs", shows: "Each one is a vote" },
      { name: "run", path: `/runs/${runId}`, shows: "Splits" },
      { name: "import", path: "/runs/new", shows: "Choose or drop run files" },
      { name: "log-by-hand", path: "/runs/new?way=by-hand", shows: "Save the run" },
      { name: "partners", path: "/partners", shows: "Jonas Lindqvist" },
      { name: "partnership", path: `/partners/${partnershipId}`, shows: "kept together" },
      { name: "clubs", path: "/clubs", shows: "Harbour Lane Runners" },
      { name: "club", path: club, shows: "have kept their week already" },
      { name: "board", path: `${club}/board`, shows: "How points are counted" },
      {
        name: "board-four-weeks",
        path: `${club}/board?window=last-four`,
        shows: "over four weeks",
      },
      { name: "evidence", path: `${club}/board/${partnerId}?window=last-four`, shows: "days kept" },
      { name: "members", path: `${club}/members`, shows: "Priya Raman" },
      { name: "club-settings", path: `${club}/settings`, shows: "Leave the club" },
      { name: "new-club", path: "/clubs/new", shows: "What you are like" },
      { name: "invitations", path: "/invitations", shows: "Make a link" },
      { name: "commitments", path: "/commitments", shows: "Anyone with the link" },
      { name: "new-commitment", path: "/commitments/new", shows: /It begins|You have one running/ },
      { name: "commitment", path: `/commitments/${commitmentId}`, shows: "What it asks" },
      { name: "statement", path: "/statement", shows: "Every week with its verdict" },
      { name: "settings", path: "/settings", shows: "Where you are signed in" },
      { name: "you", path: "/you", shows: "Your streak with its evidence" },
      { name: "coach", path: "/coach", shows: "What this rests on" },
      { name: "digests", path: "/coach/digests", shows: "The next one, as it stands" },
      { name: "check-in", path: `/partners/${partnershipId}/check-in`, shows: "How was the week?" },
      { name: "readiness", path: "/readiness", shows: "See what today is for" },
      { name: "group-runs", path: "/group-runs", shows: "The next four weeks" },
      { name: "group-run", path: groupRun, shows: "Ferry steps" },
      { name: "new-group-run", path: "/group-runs/new", shows: "Schedule a group run" },
      { name: "calendar", path: `${club}/calendar`, shows: "Schedule a run" },
      { name: "notices", path: "/notices", shows: "What reaches you" },
      { name: "notice-settings", path: "/notices/settings", shows: "Quiet hours" },
      { name: "together", path: "/together", shows: "Who comes along?" },
      { name: "blocked", path: "/settings/blocked", shows: "People you blocked" },
      { name: "reports", path: "/reports", shows: "Reports" },
      { name: "live", path: "/live", shows: /Start/ },
      { name: "roll-call", path: "/roll-call", shows: "Shake-out round the harbour" },
      { name: "not-found-inside", path: "/runs/nothing", shows: "This is not here" },
    ],
  };
}

/** The digest that the runner of a visitor got by mail: its HTML, and what a reader of plain text sees. */
export async function demoDigest(): Promise<{ html: string; text: string }> {
  const { runnerId } = await demoPlaces();
  return db.mailMessage.findFirstOrThrow({
    where: { key: { startsWith: `digest:${runnerId}:` } },
    select: { html: true, text: true },
  });
}

/** Every screen that needs no session. */
export async function visitorScreens(): Promise<Screen[]> {
  const { commitmentId, clubId } = await demoPlaces();
  return [
    { name: "landing", path: "/", shows: /how to begin|Begin|Start/i },
    { name: "sign-in", path: "/sign-in", shows: "Look around as a demo runner" },
    {
      name: "sign-in-link-used",
      path: "/sign-in/link#used-up-token-of-a-mail",
      shows: "does not work any more",
    },
    { name: "offline", path: "/offline", shows: "No connection" },
    { name: "mailbox", path: "/mailbox", shows: "Mailbox of this machine" },
    { name: "invitation-unknown", path: "/i/no-such-token", shows: "This link opens nothing" },
    { name: "public-commitment", path: `/c/${commitmentId}`, shows: "And you?" },
    { name: "public-club", path: `/club/${clubId}`, shows: "Harbour Lane Runners" },
    { name: "not-found", path: "/nothing-here", shows: "This page is not here" },
  ];
}

/** An invitation into the demo club and one into a partnership, as their bearers see them. */
export async function invitationScreens(): Promise<Screen[]> {
  const { clubId, partnerId } = await demoPlaces();
  const owner = await db.membership.findFirstOrThrow({ where: { clubId, role: "owner" } });
  const now = Date.now();
  const club = { kind: "club", clubId, maxUses: 20, expiresInDays: 14 } as const;
  const intoClub = await makeInvitation(owner.runnerId, club, now);
  const intoPair = await makeInvitation(partnerId, undefined, now);
  return [
    { name: "invitation-club", path: `/i/${intoClub.token}`, shows: "Join the club" },
    { name: "invitation-partner", path: `/i/${intoPair.token}`, shows: "Become partners" },
  ];
}

/** The welcome of a runner who has just signed up; answers with that runner. */
export async function welcomeScreen(): Promise<{ runnerId: string; screen: Screen }> {
  const runnerId = await makeRunner("", { welcomedAt: null });
  return { runnerId, screen: { name: "welcome", path: "/welcome", shows: "Who is running?" } };
}
