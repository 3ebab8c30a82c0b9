import type { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import { addMember } from "@/server/clubs/add-member";
import { changeMemberRole } from "@/server/clubs/change-member-role";
import { createClub, type createClubInput } from "@/server/clubs/create-club";
import {
  createInvitation,
  type createInvitationInput,
  type MadeInvitation,
} from "@/server/invitations/create-invitation";
import { openInvitation } from "@/server/invitations/open-invitation";
import { startPartnership } from "@/server/partners/start-partnership";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import type { Context } from "@/server/platform/trpc";

/** A Sunday noon that factories act at unless told otherwise. */
export const factoryNow = Date.UTC(2026, 10, 22, 12);

/** Signs tickets in tests. */
export const testSecret = "a secret of tests, longer than thirty-two characters";

/** A runner with an account; answers with the id. */
export async function makeRunner(
  name = "Ana Lind",
  more: Partial<Prisma.RunnerCreateInput> = {},
): Promise<string> {
  const id = newId();
  const at = new Date(factoryNow);
  await db.runner.create({
    data: {
      id,
      email: `${id}@runners.example`,
      emailVerifiedAt: at,
      welcomedAt: at,
      createdAt: at,
      name,
      ...more,
    },
  });
  return id;
}

/** `count` runners, made one after the other. */
export async function makeRunners(count: number, name = "Bo Ek"): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push(await makeRunner(`${name} ${made + 1}`));
  return ids;
}

/** A club with its people; answers with the ids. */
export async function makeClub({
  ownerId,
  captainIds = [],
  memberIds = [],
  now = factoryNow,
  ...details
}: Partial<Omit<z.infer<typeof createClubInput>, "clubId">> & {
  ownerId?: string;
  captainIds?: readonly string[];
  memberIds?: readonly string[];
  now?: number;
} = {}): Promise<{ clubId: string; ownerId: string }> {
  const runnerId = ownerId ?? (await makeRunner("Olga Owner"));
  const { clubId } = await createClub(
    {
      clubId: newId(),
      name: "Harbour Lane Runners",
      description: "",
      place: "",
      joining: "link",
      ...details,
    },
    { runnerId, now },
  );
  await joinTo(clubId, [...captainIds, ...memberIds], now);
  for (const memberId of captainIds) {
    await changeMemberRole({ clubId, memberId, role: "captain" }, { runnerId, now });
  }
  return { clubId, ownerId: runnerId };
}

/** Puts runners into a club as members, whatever its way of joining. */
export async function joinTo(
  clubId: string,
  runnerIds: readonly string[],
  now = factoryNow,
): Promise<void> {
  await db.$transaction(async (tx) => {
    for (const runnerId of runnerIds) {
      await addMember(tx, { clubId, runnerId, invitationId: null, now });
    }
  });
}

/** Makes two runners partners; answers with the partnership's id. */
export async function makePartnership(
  runnerId: string,
  inviterId: string,
  now = factoryNow,
): Promise<string> {
  const partnershipId = newId();
  await db.$transaction((tx) =>
    startPartnership(tx, { runnerId, inviterId, blocked: false }, { now, partnershipId }),
  );
  return partnershipId;
}

/** A link with a ticket to it, as one who has just opened it holds. */
export async function makeInvitation(
  inviterId: string,
  input: z.input<typeof createInvitationInput> = {
    kind: "partnership",
    maxUses: 1,
    expiresInDays: 14,
  },
  now = factoryNow,
): Promise<MadeInvitation & { ticket: string; previewKey: string }> {
  const made = await createInvitation(input, { runnerId: inviterId, now });
  const { ticket, previewKey } = await openInvitation(made, { now, secret: testSecret });
  return { ...made, ticket, previewKey };
}

/** What a request of this runner gives to procedures; null is a visitor without an account. */
export function contextOf(runnerId: string | null, now = factoryNow): Context {
  return {
    actor: runnerId
      ? { runnerId, sessionId: newId(), zone: "Europe/Berlin", role: "runner" }
      : null,
    now,
    address: "127.0.0.1",
    exchange: null,
    requestId: "test",
    limit: async () => {},
    report: (error) => {
      throw error;
    },
  };
}
