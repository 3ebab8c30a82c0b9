import { beforeAll, expect, test } from "vitest";
import { askEmailChange, changeEmail } from "@/server/account/change-email";
import { askDeletion, deleteAccount } from "@/server/account/delete-account";
import { mailCodes } from "@/server/account/mail-codes";
import { openSession } from "@/server/platform/auth/open-session";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { makeRunner, factoryNow as now, testSecret as secret } from "@/tests/factories";

beforeAll(openQueue);

const codes = mailCodes({ secret });
const signal = new AbortController().signal;

/** Does the waiting jobs as the worker would, and reads the newest code sent to an address. */
async function work(): Promise<void> {
  const { rows } = await connection().pool.query<{
    data: { runnerId: string; requestedAt: number };
  }>("DELETE FROM pgboss.job WHERE name = 'account.mail-codes' RETURNING data");
  for (const { data } of rows) await codes(data, { id: newId(), now, isLast: false, signal });
}

async function codeTo(recipient: string): Promise<string> {
  const mail = await db.mailMessage.findFirstOrThrow({
    where: { recipient, kind: "account-code" },
    orderBy: { id: "desc" },
  });
  return /\n([A-Z\d]{6})\n/.exec(mail.text)?.[1] ?? "";
}

const address = () => `${newId()}@new.example`;
const old = (id: string) => `${id}@runners.example`;

async function asked(runnerId: string, email: string) {
  await askEmailChange({ email }, { runnerId, now });
  await work();
}

test("the address changes once both codes are typed, and every session ends", async () => {
  const [runnerId, email] = [await makeRunner(), address()];
  await db.$transaction((tx) =>
    openSession(tx, { runnerId, userAgent: "", replaces: null, now: Date.now() }),
  );
  await db.oauthAccount.create({
    data: { provider: "google", providerAccountId: runnerId, runnerId, createdAt: new Date(now) },
  });
  await asked(runnerId, email);
  const typed = { oldCode: await codeTo(old(runnerId)), newCode: await codeTo(email) };
  await changeEmail(typed, { runnerId, now, secret });
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    include: { sessions: true, oauthAccounts: true, codes: true },
  });
  expect(runner).toMatchObject({ email, sessions: [], oauthAccounts: [], codes: [] });
  await expect(changeEmail(typed, { runnerId, now, secret })).rejects.toMatchObject({
    reason: "codes-gone",
  });
});

test("one code alone, or the two the wrong way round, changes nothing", async () => {
  const [runnerId, email] = [await makeRunner(), address()];
  await asked(runnerId, email);
  const [oldCode, newCode] = [await codeTo(old(runnerId)), await codeTo(email)];
  for (const typed of [
    { oldCode, newCode: "AAAAAA" },
    { oldCode: "AAAAAA", newCode },
    { oldCode: newCode, newCode: oldCode },
  ]) {
    await expect(changeEmail(typed, { runnerId, now, secret })).rejects.toMatchObject({
      reason: "wrong-code",
    });
  }
  expect((await db.runner.findUniqueOrThrow({ where: { id: runnerId } })).email).toBe(
    old(runnerId),
  );
});

test("T8: of two hundred tries at once five are looked at, and then the right codes fail too", async () => {
  const [runnerId, email] = [await makeRunner(), address()];
  await asked(runnerId, email);
  const wrong = { oldCode: "AAAAAA", newCode: "AAAAAA" };
  const tries = await Promise.allSettled(
    Array.from({ length: 200 }, () => changeEmail(wrong, { runnerId, now, secret })),
  );
  const reasons = tries.map((one) => (one.status === "rejected" ? one.reason.reason : "in"));
  expect(reasons.filter((reason) => reason === "wrong-code")).toHaveLength(5);
  const right = { oldCode: await codeTo(old(runnerId)), newCode: await codeTo(email) };
  await expect(changeEmail(right, { runnerId, now, secret })).rejects.toMatchObject({
    reason: "codes-gone",
  });
});

test("an address with an account gets no code, and the answer is the same", async () => {
  const [runnerId, other] = [await makeRunner(), await makeRunner()];
  await asked(runnerId, old(other));
  expect(await codeTo(old(other))).toBe("");
  const typed = { oldCode: await codeTo(old(runnerId)), newCode: "AAAAAA" };
  await expect(changeEmail(typed, { runnerId, now, secret })).rejects.toMatchObject({
    reason: "wrong-code",
  });
});

test("codes are as old as half an hour at most, and a new request forgets the old ones", async () => {
  const [runnerId, email] = [await makeRunner(), address()];
  await asked(runnerId, email);
  const typed = { oldCode: await codeTo(old(runnerId)), newCode: await codeTo(email) };
  const late = now + 30 * 60_000;
  await expect(changeEmail(typed, { runnerId, now: late, secret })).rejects.toMatchObject({
    reason: "codes-gone",
  });
  await asked(runnerId, email);
  await expect(changeEmail(typed, { runnerId, now, secret })).rejects.toMatchObject({
    reason: "wrong-code",
  });
});

test("an account is deleted for the typed words with the mailed code, and for nothing less", async () => {
  const runnerId = await makeRunner();
  await askDeletion({ runnerId, now });
  await work();
  const code = await codeTo(old(runnerId));
  const gone = (typed: string, with_: string) =>
    deleteAccount({ typed, code: with_ }, { runnerId, now, secret });
  await expect(gone("delete", code)).rejects.toMatchObject({ reason: "not-typed" });
  await expect(gone("delete my account", "AAAAAA")).rejects.toMatchObject({ reason: "wrong-code" });
  expect((await gone("Delete my account", code)).rows.runner).toBe(1);
  expect(await db.runner.count({ where: { id: runnerId } })).toBe(0);
});

test("a demo runner, who has no mailbox, is told so", async () => {
  const runnerId = await makeRunner("Demo", { isDemo: true });
  await expect(askDeletion({ runnerId, now })).rejects.toMatchObject({ reason: "demo" });
});
