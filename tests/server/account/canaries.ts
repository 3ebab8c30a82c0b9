import { gzipSync } from "node:zlib";
import { localDate } from "@/domain/time-zone/local-date";
import { toDate } from "@/server/platform/dates";
import { connection, db } from "@/server/platform/db";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { makeInvitation, makePartnership, makeRunner, factoryNow as now } from "@/tests/factories";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";
import { commit, makeRun } from "@/tests/run-factories";
import { digestContent } from "@/tests/security/digest-content";

const word = (name: string) => `canary-${name}-7f3a`;

/** Twelve words that stand for a runner's name, address, words and files, each in another place. */
export const canaries = [
  "name",
  "address",
  "handle",
  "about",
  "title",
  "note",
  "file",
  "content",
  "witness",
  "report",
  "appeal",
  "cue",
].map(word);

const at = new Date(now);

/** A runner who has left traces wherever one can, with a partner who has seen some of them. */
export async function makeTraces(clubId: string) {
  const runnerId = await makeRunner(`${word("name")} O’Surname & Co`, {
    email: `${word("address")}@runners.example`,
    handle: word("handle"),
    about: word("about"),
  });
  const partnerId = await makeRunner("Per Partner");
  await db.membership.create({ data: { clubId, runnerId, joinedAt: at } });
  await makePartnership(runnerId, partnerId);
  const content = Buffer.from(word("content"));
  const file = { name: `${word("file")}.gpx`, sha256: Buffer.alloc(32, 1), session: 0 };
  await makeRun(runnerId, "2026-11-17", {
    title: word("title"),
    note: word("note"),
    file: { ...file, bytes: content.length, content: gzipSync(content) },
  });
  await addWords(runnerId, partnerId);
  await commit(runnerId, { visibility: "link" });
  await makeInvitation(runnerId);
  const groupRun = await makeGroupRun(clubId, runnerId);
  await sayYes(groupRun, runnerId);
  await addMails(runnerId, partnerId);
  return { runnerId, partnerId, groupRunId: groupRun.groupRunId };
}

async function addWords(runnerId: string, partnerId: string): Promise<void> {
  const runOfPartner = await makeRun(partnerId, "2026-11-18");
  const said = { says: "confirmed", note: word("witness"), saidAt: at } as const;
  await db.runWitness.create({
    data: { runnerId: partnerId, runId: runOfPartner, witnessId: runnerId, ...said },
  });
  await db.plannedRun.create({
    data: {
      runnerId,
      id: newId(),
      date: toDate(localDate("2026-11-24")),
      startMinutes: 420,
      plannedMinutes: 30,
      cue: word("cue"),
      createdAt: at,
    },
  });
  const about = {
    subjectKind: "runner",
    title: word("name"),
    excerpt: word("about"),
    openedAt: at,
  };
  const decided = { decision: "warned", reason: "A reason.", decidedAt: at } as const;
  await db.moderationCase.create({
    data: {
      ...{ ...about, ...decided, id: newId(), subjectId: runnerId, accountableId: runnerId },
      ...{ appeal: word("appeal"), appealedAt: at },
    },
  });
  await db.moderationCase.create({
    data: {
      ...{ ...about, id: newId(), title: "Per", excerpt: "" },
      ...{ subjectId: partnerId, accountableId: partnerId },
      reports: {
        create: { reporterId: runnerId, reason: "other", note: word("report"), createdAt: at },
      },
    },
  });
}

async function addMails(runnerId: string, partnerId: string): Promise<void> {
  const { name, email } = await db.runner.findUniqueOrThrow({ where: { id: runnerId } });
  const week = "2026-11-16";
  const names = { persona: "jenna" as const, sentences: [], dueAt: at, createdAt: at };
  await db.digest.create({
    data: {
      ...names,
      runnerId: partnerId,
      weekStart: toDate(localDate(week)),
      content: digestContent({ id: runnerId, name }, week),
    },
  });
  const html = `<p>${name.replaceAll("&", "&amp;")} kept 3 of 3. ${word("name")} was out.</p>`;
  const mail = { kind: "digest", subject: `${name} ran`, html, text: `${name} ran`, createdAt: at };
  for (const [key, recipient] of [
    ["theirs", `${partnerId}@runners.example`],
    ["own", email],
  ] as const) {
    await db.mailMessage.create({ data: { ...mail, id: newId(), key, recipient } });
  }
  await db.$transaction(async (tx) => {
    await enqueue(tx, "digest.make", { runnerIds: [partnerId, runnerId] });
    await enqueue(tx, "auth.mail-sign-in", {
      email,
      returnTo: "/",
      browserHash: "00",
      requestedAt: now,
    });
  });
}

/** The tables of the product and of the queue in which a text stands. */
export async function placesOf(text: string): Promise<string[]> {
  const { pool } = connection();
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hex = Buffer.from(text).toString("hex");
    const { rowCount } = await pool.query(
      `SELECT FROM ${name} AS t WHERE position($1 IN t::text) > 0 OR position($2 IN t::text) > 0 LIMIT 1`,
      [text, hex],
    );
    if (rowCount) found.push(name);
  }
  return found;
}
