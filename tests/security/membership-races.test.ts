import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { eraseAccount } from "@/server/account/erase-account";
import { answerRequest } from "@/server/clubs/answer-request";
import { changeMemberRole } from "@/server/clubs/change-member-role";
import { closeDueClubs } from "@/server/clubs/close-due-clubs";
import { handOverClub } from "@/server/clubs/hand-over-club";
import { leaveClub } from "@/server/clubs/leave-club";
import { passOn } from "@/server/clubs/pass-on-silent";
import { removeMember } from "@/server/clubs/remove-member";
import { requestToJoin } from "@/server/clubs/request-to-join";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { revokeInvitation } from "@/server/invitations/revoke-invitation";
import { answerAsk } from "@/server/partners/answer-ask";
import { askPartner } from "@/server/partners/ask-partner";
import { endPartnership } from "@/server/partners/end-partnership";
import { pausePartnership } from "@/server/partners/pause-partnership";
import { partnersOf } from "@/server/partners/queries";
import { resumePartnership } from "@/server/partners/resume-partnership";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { openQueue } from "@/server/platform/jobs/enqueue";
import {
  makeClub,
  makeInvitation,
  makeRunners,
  factoryNow as now,
  testSecret,
} from "@/tests/factories";

const people = 7;
const clients = 8;
const runs = Number(process.env.MODEL_RUNS ?? 20);

const who = fc.nat(people - 1);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("join" as const), who, link: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("pair" as const), who, other: who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("hand-over" as const), who, other: who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("captain" as const), who, other: who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("member" as const), who, other: who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("remove" as const), who, other: who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("leave" as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("end" as const), who, place: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("pause" as const), who, place: fc.nat(2) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("resume" as const), who, place: fc.nat(2) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("revoke" as const), who, link: fc.nat(1) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("knock" as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("answer" as const),
      who,
      other: who,
      admit: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("succeed" as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("ask" as const), who, other: who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("say-yes" as const), who, other: who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("vanish" as const), who }) },
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
type Link = Awaited<ReturnType<typeof makeInvitation>>;
type World = {
  clubId: string;
  runners: string[];
  clubLinks: Link[];
  pairLinks: Link[];
  /** Who has begun to delete their account. */
  vanished: Set<string>;
};

/** When the first three, the club's owner among them, have given no sign for 14 days. */
const later = now + 15 * 86_400_000;

async function makeWorld(): Promise<World> {
  const runners = await makeRunners(people);
  for (const runnerId of runners.slice(3)) {
    const session = { runnerId, userAgent: "", replaces: null, now: later };
    await db.$transaction((tx) => openSession(tx, session));
  }
  const { clubId } = await makeClub({
    joining: "approval",
    ownerId: at(runners, 0),
    captainIds: [at(runners, 1)],
    memberIds: [at(runners, 2)],
  });
  const intoClub = { kind: "club", clubId, maxUses: 2, expiresInDays: 7 } as const;
  const clubLinks = [
    await makeInvitation(at(runners, 0), intoClub),
    await makeInvitation(at(runners, 1), intoClub),
  ];
  const pairLinks: Link[] = [];
  for (const runnerId of runners) {
    const intoPair = { kind: "partnership", maxUses: 3, expiresInDays: 7 } as const;
    pairLinks.push(await makeInvitation(runnerId, intoPair));
  }
  return { clubId, runners, clubLinks, pairLinks, vanished: new Set() };
}

async function take(
  step: Step,
  { clubId, runners, clubLinks, pairLinks, vanished }: World,
): Promise<unknown> {
  const acting = { runnerId: at(runners, step.who), now, secret: testSecret };
  switch (step.does) {
    case "join":
      return acceptInvitation(at(clubLinks, step.link), acting);
    case "pair":
      return acceptInvitation(at(pairLinks, step.other), acting);
    case "hand-over":
      return handOverClub({ clubId, memberId: at(runners, step.other) }, acting);
    case "captain":
    case "member":
      return changeMemberRole(
        { clubId, memberId: at(runners, step.other), role: step.does },
        acting,
      );
    case "remove":
      return removeMember({ clubId, memberId: at(runners, step.other) }, acting);
    case "leave":
      return leaveClub({ clubId }, acting);
    case "revoke":
      return revokeInvitation(at(clubLinks, step.link), acting);
    case "knock":
      return requestToJoin({ clubId, words: "" }, acting);
    case "answer":
      return answerRequest({ clubId, askerId: at(runners, step.other), admit: step.admit }, acting);
    case "succeed":
      return db.$transaction((tx) => passOn(tx, clubId, later));
    case "ask":
      return askPartner({ runnerId: at(runners, step.other) }, acting);
    case "say-yes":
      return answerAsk({ askerId: at(runners, step.other), yes: true }, acting);
    case "vanish":
      vanished.add(acting.runnerId);
      return eraseAccount(acting.runnerId, now);
    case "end":
    case "pause":
    case "resume": {
      const partner = (await partnersOf(acting.runnerId))[step.place];
      if (!partner) return null;
      const verbs = { end: endPartnership, pause: pausePartnership, resume: resumePartnership };
      return verbs[step.does](partner, acting);
    }
  }
}

/** What is wrong in the database at this moment, one row for each breach; none at any moment. Who vanishes leaves uses behind. */
function breaches({ clubId, runners, clubLinks, pairLinks, vanished }: World): Promise<unknown[]> {
  const links = [...clubLinks, ...pairLinks].map((link) => link.invitationId);
  return db.$queryRaw`
    SELECT 'owners' AS what, club.id FROM club WHERE id = ${clubId}::uuid AND 1 <>
      (SELECT count(*) FROM membership WHERE club_id = club.id AND role = 'owner')
    UNION ALL
    SELECT 'uses', i.id FROM invitation AS i WHERE id = ANY(${links}::uuid[]) AND (uses > max_uses
      OR uses < (SELECT count(*) FROM invitation_acceptance WHERE invitation_id = i.id)
      OR (${vanished.size} = 0
        AND uses > (SELECT count(*) FROM invitation_acceptance WHERE invitation_id = i.id)))
    UNION ALL
    SELECT 'seats', i.id FROM invitation AS i WHERE id = ANY(${links}::uuid[]) AND kind = 'club'
      AND max_uses < (SELECT count(*) FROM membership WHERE invitation_id = i.id)
    UNION ALL
    SELECT 'partners', runner_id FROM partnership_side
    WHERE runner_id = ANY(${runners}::uuid[]) AND slot IS NOT NULL
    GROUP BY runner_id HAVING count(*) > 3 OR count(*) <> count(DISTINCT partner_id)
    UNION ALL
    SELECT 'one-sided', p.id FROM partnership AS p
    JOIN partnership_side AS s ON s.partnership_id = p.id AND s.runner_id = ANY(${runners}::uuid[])
    GROUP BY p.id HAVING count(*) <> 2
      OR count(s.slot) <> CASE WHEN p.state = 'ended' THEN 0 ELSE 2 END`;
}

/** Whether a step is by or about somebody whose account is being deleted: what it then runs into is nobody's any more. */
function isOfTheGone(step: Step, { runners, vanished }: World): boolean {
  const named = [step.who, ...("other" in step ? [step.other] : [])];
  return named.some((index) => vanished.has(at(runners, index)));
}

/** Everybody who is left ends what they are in, one after the other; what then remains is what somebody is stuck with. */
async function stuckWith({ clubId, runners }: World): Promise<unknown[]> {
  const left = await db.runner.findMany({ where: { id: { in: runners } }, select: { id: true } });
  for (const { id: runnerId } of left) {
    for (const partner of await partnersOf(runnerId)) {
      await endPartnership(partner, { runnerId, now });
    }
  }
  for (;;) {
    const places = await db.membership.findMany({ where: { clubId }, orderBy: { role: "desc" } });
    const [place] = places;
    if (!place) break;
    const others = places.filter(({ role }) => role !== "owner");
    const next = others[0] ?? place;
    await leaveClub({ clubId }, { runnerId: next.runnerId, now });
  }
  await closeDueClubs(now);
  return db.$queryRaw`SELECT id FROM club WHERE id = ${clubId}::uuid
    UNION ALL SELECT partnership_id FROM partnership_side
    WHERE runner_id = ANY(${runners}::uuid[]) AND slot IS NOT NULL`;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`Nothing at ${index}`);
  return item;
}

beforeAll(openQueue);

test(`T18: seats, one owner and three partners hold at every moment, and whoever goes leaves nobody stuck (${runs} runs of ${clients} clients)`, {
  timeout: 60_000 + runs * 12_000,
}, async () => {
  let done = 0;
  let refused = 0;
  let gone = 0;
  const script = fc.array(step, { minLength: 3, maxLength: 6 });
  const scripts = fc.array(script, { minLength: clients, maxLength: clients });
  await fc.assert(
    fc.asyncProperty(scripts, async (all) => {
      const world = await makeWorld();
      let playing = true;
      const played = Promise.all(
        all.map(async (steps) => {
          for (const one of steps) {
            await take(one, world).then(
              () => (done += 1),
              (error: unknown) => {
                if (!(error instanceof AppError) && !isOfTheGone(one, world)) throw error;
                refused += 1;
              },
            );
          }
        }),
      ).finally(() => {
        playing = false;
      });
      while (playing) expect(await breaches(world)).toEqual([]);
      await played;
      expect(await breaches(world)).toEqual([]);
      gone += world.vanished.size;
      expect(await stuckWith(world)).toEqual([]);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(Math.min(done, refused)).toBeGreaterThan(runs);
  expect(gone).toBeGreaterThan(0);
});
