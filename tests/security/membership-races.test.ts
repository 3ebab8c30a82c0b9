import fc from "fast-check";
import { expect, test } from "vitest";
import { changeMemberRole } from "@/server/clubs/change-member-role";
import { handOverClub } from "@/server/clubs/hand-over-club";
import { leaveClub } from "@/server/clubs/leave-club";
import { removeMember } from "@/server/clubs/remove-member";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { revokeInvitation } from "@/server/invitations/revoke-invitation";
import { endPartnership } from "@/server/partners/end-partnership";
import { pausePartnership } from "@/server/partners/pause-partnership";
import { partnersOf } from "@/server/partners/queries";
import { resumePartnership } from "@/server/partners/resume-partnership";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import {
  makeClub,
  makeInvitation,
  makeRunners,
  factoryNow as now,
  testSecret,
} from "@/tests/factories";

const people = 7;
const clients = 8;
const runs = Number(process.env.MODEL_RUNS ?? 30);

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
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
type Link = Awaited<ReturnType<typeof makeInvitation>>;
type World = { clubId: string; runners: string[]; clubLinks: Link[]; pairLinks: Link[] };

async function makeWorld(): Promise<World> {
  const runners = await makeRunners(people);
  const { clubId } = await makeClub({
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
  return { clubId, runners, clubLinks, pairLinks };
}

async function take(
  step: Step,
  { clubId, runners, clubLinks, pairLinks }: World,
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

/** What is wrong in the database at this moment, one row for each breach; none at any moment. */
function breaches({ clubId, runners, clubLinks, pairLinks }: World): Promise<unknown[]> {
  const links = [...clubLinks, ...pairLinks].map((link) => link.invitationId);
  return db.$queryRaw`
    SELECT 'owners' AS what, club.id FROM club WHERE id = ${clubId}::uuid AND 1 <>
      (SELECT count(*) FROM membership WHERE club_id = club.id AND role = 'owner')
    UNION ALL
    SELECT 'uses', i.id FROM invitation AS i WHERE id = ANY(${links}::uuid[]) AND (uses > max_uses
      OR uses <> (SELECT count(*) FROM invitation_acceptance WHERE invitation_id = i.id))
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

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`Nothing at ${index}`);
  return item;
}

test(`T18: seats, one owner and three partners hold at every moment (${runs} runs of ${clients} clients)`, {
  timeout: 60_000 + runs * 4_000,
}, async () => {
  let done = 0;
  let refused = 0;
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
                if (!(error instanceof AppError)) throw error;
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
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(Math.min(done, refused)).toBeGreaterThan(runs);
});
