import { sessionByToken } from "@/server/platform/auth/find-actor";
import { tokenHash } from "@/server/platform/auth/token";
import { connection, disconnect } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeRunners } from "./setup/fill-runs";
import { type Finding, finish, shown } from "./setup/report";
import { inTurns, ratioOf } from "./setup/rounds";
import { withScratchDatabase } from "./setup/scratch-database";

const quick = process.argv.includes("--quick");
const operations = quick ? 2_000 : 10_000;
const rounds = quick ? 5 : 9;
const far = new Date(Date.now() + 86_400_000);
const text = `SELECT s.id, s.runner_id, r.zone, r.role::text AS role, s.created_at, s.last_seen_at
   FROM session s JOIN runner r ON r.id = s.runner_id
   WHERE s.token_hash = $1 AND s.expires_at > $2`;

/** `operations` calls, `inFlight` of them at a time, each over another token. */
function calls(inFlight: number, call: (hash: Buffer) => Promise<unknown>, hashes: Buffer[]) {
  return async () => {
    let left = operations;
    const one = async () => {
      while (left > 0) {
        left -= 1;
        const hash = hashes[left % hashes.length];
        if (hash) await call(hash);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, one));
  };
}

await withScratchDatabase(async () => {
  const { pool, prisma } = connection();
  const runners = await makeRunners(pool, 2_000);
  const hashes = runners.map((_, index) => tokenHash(`token ${index}`));
  await pool.query(
    `INSERT INTO session (runner_id, id, token_hash, created_at, last_seen_at, expires_at)
     SELECT *, now(), now(), $4 FROM unnest($1::uuid[], $2::uuid[], $3::bytea[])`,
    [runners, runners.map(() => newId()), hashes, far],
  );
  await pool.query("ANALYZE session, runner");
  const hot = (hash: Buffer) => sessionByToken([hash, new Date()]);
  const bare = (hash: Buffer) =>
    pool.query({ name: "bare-session", text, values: [hash, new Date()] });
  const orm = (hash: Buffer) =>
    prisma.session.findFirst({
      where: { tokenHash: new Uint8Array(hash), expiresAt: { gt: new Date() } },
      select: { id: true, runnerId: true, runner: { select: { zone: true, role: true } } },
    });
  const [first] = hashes;
  if (!first) throw new Error("No sessions");
  const same = [(await hot(first))[0]?.id, (await bare(first)).rows[0]?.id, (await orm(first))?.id];
  if (new Set(same).size !== 1) throw new Error(`The three answer differently: ${same}`);

  const findings: Finding[] = [];
  const raw: unknown[] = [];
  for (const inFlight of [1, 16]) {
    const measured = await inTurns(
      [
        { name: "hot statement", work: calls(inFlight, hot, hashes) },
        { name: "prepared pg", work: calls(inFlight, bare, hashes) },
        { name: "prisma", work: calls(inFlight, orm, hashes) },
      ],
      { rounds, operations },
    );
    const [subject, peer, prismaFigures] = measured;
    if (!subject || !peer || !prismaFigures) throw new Error("A contender is missing");
    const size = `${inFlight} in flight`;
    const cpu = ratioOf(subject.cpuMicros, peer.cpuMicros);
    findings.push({
      what: "session look-up, CPU against prepared pg",
      size,
      figure: shown(cpu),
      target: "at most 1.15x",
      met: cpu.median <= 1.15,
    });
    const wall = ratioOf(subject.wallMicros, peer.wallMicros);
    findings.push({
      what: "session look-up, time against prepared pg",
      size,
      figure: shown(wall),
      target: "at most 1.15x",
      met: wall.median <= 1.15,
    });
    const overOrm = ratioOf(prismaFigures.cpuMicros, subject.cpuMicros);
    findings.push({
      what: "the ORM's CPU against the hot statement's",
      size,
      figure: shown(overOrm),
      target: "informs",
      met: null,
    });
    raw.push({ inFlight, measured });
  }
  finish({
    name: "hot-statements",
    title: "B9: hot statements",
    notShown: "statements other than the session look-up; a network between web and database.",
    findings,
    raw,
  });
  await disconnect();
});
