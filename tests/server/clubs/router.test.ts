import { expect, test } from "vitest";
import { clubsRouter } from "@/server/clubs/router";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { createCallerFactory } from "@/server/platform/trpc";
import { contextOf, makeClub, makeRunner } from "@/tests/factories";

const callerFor = createCallerFactory(clubsRouter);

const details = { name: "Quay Runners", description: "", place: "", joining: "open" } as const;

/** Each write with an input that its runner may send. */
async function writes() {
  const memberId = await makeRunner();
  const { clubId, ownerId } = await makeClub({ memberIds: [memberId], joining: "open" });
  const inputs: Record<string, object> = {
    create: { clubId: newId(), ...details },
    edit: { clubId, ...details },
    join: { clubId },
    leave: { clubId },
    handOver: { clubId, memberId },
    changeRole: { clubId, memberId, role: "captain" },
    removeMember: { clubId, memberId },
    delete: { clubId },
  };
  return { clubId, ownerId, inputs };
}

/** Calls a procedure by its name, as a request does. */
function call(runnerId: string | null, path: string, input: unknown): Promise<unknown> {
  const caller: Record<string, unknown> = callerFor(contextOf(runnerId));
  const procedure = caller[path];
  if (typeof procedure !== "function") throw new Error(`No procedure ${path}`);
  return procedure(input);
}

test("every procedure but the public club asks a visitor to sign in", async () => {
  const { clubId, inputs } = await writes();
  const reads = { mine: undefined, page: { clubId }, members: { clubId } };
  for (const [path, input] of Object.entries({ ...inputs, ...reads })) {
    await expect(call(null, path, input)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  }
  expect(await call(null, "public", { clubId })).toMatchObject({ clubId, memberCount: 2 });
});

test("no write takes a column that is not the runner's to set", async () => {
  const { clubId, ownerId, inputs } = await writes();
  const columns = ["id", "ownerId", "runnerId", "isDemo", "createdAt", "joinedAt", "invitationId"];
  const before = await db.membership.findMany({ where: { clubId }, orderBy: { runnerId: "asc" } });
  for (const [path, input] of Object.entries(inputs)) {
    const others = path === "changeRole" ? columns : [...columns, "role"];
    for (const column of others) {
      const sent = call(ownerId, path, { ...input, [column]: ownerId });
      await expect(sent, `${path} with ${column}`).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
  }
  expect(await db.membership.findMany({ where: { clubId }, orderBy: { runnerId: "asc" } })).toEqual(
    before,
  );
});

test("the owner of another club reaches nothing of this one, whatever they call", async () => {
  const { clubId, inputs } = await writes();
  const { ownerId: stranger } = await makeClub();
  const before = await db.club.findUnique({
    where: { id: clubId },
    include: { memberships: true },
  });
  const { create: _create, join: _join, ...guarded } = inputs;
  for (const [path, input] of Object.entries({
    ...guarded,
    page: { clubId },
    members: { clubId },
  })) {
    await expect(call(stranger, path, input), path).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
  const after = await db.club.findUnique({ where: { id: clubId }, include: { memberships: true } });
  expect(after).toEqual(before);
});
