import fc from "fast-check";
import { expect, test } from "vitest";
import { eraseAccount } from "@/server/account/erase-account";
import { handOverClub } from "@/server/clubs/hand-over-club";
import { leaveClub } from "@/server/clubs/leave-club";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { openQueue } from "@/server/platform/jobs/enqueue";
import {
  makeClub,
  makeInvitation,
  makePartnership,
  makeRunner,
  makeRunners,
  factoryNow as now,
  testSecret,
} from "@/tests/factories";

const runs = Math.max(3, Math.floor(Number(process.env.MODEL_RUNS ?? 30) / 10));

/** Deletes an account as its runner does: a change meanwhile asks them to try once more. */
async function erase(runnerId: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const gone = await eraseAccount(runnerId, now).then(
      () => true,
      (error: unknown) => {
        if (error instanceof AppError) return false;
        throw error;
      },
    );
    if (gone) return;
  }
}

const going = fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 5 });

test(`whoever goes for good, at once with others, the club they leave goes on or ends (${runs} runs)`, {
  timeout: 60_000 + runs * 20_000,
}, async () => {
  await openQueue();
  await fc.assert(
    fc.asyncProperty(going, fc.boolean(), async (gone, together) => {
      const [captainId = "", ...memberIds] = await makeRunners(4);
      const { clubId, ownerId } = await makeClub({ captainIds: [captainId], memberIds });
      const people = [ownerId, captainId, ...memberIds];
      const friendId = await makeRunner("Fay Friend");
      await makePartnership(friendId, ownerId);
      const ids = gone.map((place) => people[place] ?? "");
      if (together) await Promise.all(ids.map(erase));
      else for (const id of ids) await erase(id);
      const left = people.filter((id) => !ids.includes(id));
      const rows = await db.membership.findMany({ where: { clubId } });
      expect(rows.map(({ runnerId }) => runnerId).toSorted()).toEqual(left.toSorted());
      const owners = rows.filter(({ role }) => role === "owner");
      expect(owners).toHaveLength(left.length > 0 ? 1 : 0);
      const free = await db.partnershipSide.count({ where: { runnerId: friendId } });
      expect(free).toBe(ids.includes(ownerId) ? 0 : 1);
      const [owner] = owners;
      if (!owner) return expect(await db.club.count({ where: { id: clubId } })).toBe(0);
      const intoClub = { kind: "club", clubId, maxUses: 1, expiresInDays: 7 } as const;
      const { ticket } = await makeInvitation(owner.runnerId, intoClub);
      const acting = { runnerId: friendId, now, secret: testSecret };
      expect(await acceptInvitation({ ticket }, acting)).toMatchObject({ joined: true });
      await handOverClub({ clubId, memberId: friendId }, { runnerId: owner.runnerId, now });
      for (const id of left) await leaveClub({ clubId }, { runnerId: id, now });
      expect(await leaveClub({ clubId }, acting)).toEqual({ clubClosed: true });
    }),
    { numRuns: runs, endOnFailure: true },
  );
});
