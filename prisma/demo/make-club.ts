import { addMember } from "@/server/clubs/add-member";
import { changeMemberRole } from "@/server/clubs/change-member-role";
import { createClub } from "@/server/clubs/create-club";
import { startPartnership } from "@/server/partners/start-partnership";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { pairs, people } from "./people";
import { demoZone } from "./plan-runs";

const hourMs = 3_600_000;

/** The demo club's people with their accounts, partnerships and places; answers with their ids in order. */
export async function makeClub(foundedAt: number): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, person] of people.entries()) {
    const at = new Date(foundedAt + index * 1000);
    const id = newId();
    await db.runner.create({
      data: {
        id,
        email: `demo-${index + 1}@harbour-lane.invalid`,
        emailVerifiedAt: at,
        name: person.name,
        zone: demoZone,
        unit: person.unit ?? "km",
        runVisibility: "clubs",
        isDemo: true,
        welcomedAt: at,
        createdAt: at,
      },
    });
    ids.push(id);
  }
  await foundClub(ids, foundedAt + hourMs);
  for (const [a, b] of pairs) {
    const [runnerId, inviterId] = [ids[a], ids[b]];
    if (!runnerId || !inviterId) continue;
    const made = { now: foundedAt + 2 * hourMs, partnershipId: newId() };
    await db.$transaction((tx) =>
      startPartnership(tx, { runnerId, inviterId, blocked: false }, made),
    );
  }
  return ids;
}

async function foundClub(ids: readonly string[], now: number): Promise<void> {
  const owner = people.findIndex(({ role }) => role === "owner");
  const ownerId = ids[owner];
  if (!ownerId) throw new Error("The demo club has no owner");
  const clubId = newId();
  await createClub(
    {
      clubId,
      name: "Harbour Lane Runners",
      description:
        "Tuesdays along the quay, Sundays out to the lighthouse. Nobody is left behind, and the coffee is good.",
      place: "Harbour Lane, by the old crane",
      joining: "link",
    },
    { runnerId: ownerId, now },
  );
  await db.club.update({ where: { id: clubId }, data: { isDemo: true } });
  for (const [index, runnerId] of ids.entries()) {
    if (index === owner) continue;
    const joinedAt = now + index * 60_000;
    await db.$transaction((tx) =>
      addMember(tx, { clubId, runnerId, invitationId: null, now: joinedAt }),
    );
    if (people[index]?.role === "captain") {
      await changeMemberRole(
        { clubId, memberId: runnerId, role: "captain" },
        { runnerId: ownerId, now: joinedAt },
      );
    }
  }
}
