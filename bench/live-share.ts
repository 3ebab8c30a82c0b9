import { fork } from "node:child_process";
import path from "node:path";
import { sendPoints } from "@/server/live-shares/send-points";
import { startShare } from "@/server/live-shares/start-share";
import { connection, disconnect } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { makeRunners } from "./setup/fill-runs";
import { openWatchers } from "./setup/live-watchers";
import { cpuMicrosOf, megabytesOf } from "./setup/process-cost";
import { type Finding, finish, shown } from "./setup/report";
import { inTurns, median, ratioOf } from "./setup/rounds";
import { withScratchDatabase } from "./setup/scratch-database";

const quick = process.argv.includes("--quick");
const sizes = [1_000, 3_000];
const watchersOfRun = 250;
const seconds = quick ? 10 : 30;
const batches = quick ? 200 : 800;
const rounds = quick ? 3 : 7;

type Share = { runnerId: string; shareId: string; token: string; seq: number };

const pointsOf = (seq: number) =>
  Array.from({ length: 5 }, (_, i) => ({
    ...{ at: seq * 10_000 + i * 2_000, latitude: 54 + seq * 1e-4, longitude: 12, metres: seq * 30 },
  }));

async function openShare(runnerId: string): Promise<Share> {
  const shareId = newId();
  const wish = { shareId, runId: newId(), audience: { kind: "link" as const } };
  const { token } = await startShare(wish, { runnerId, now: Date.now() });
  return { runnerId, shareId, token: token ?? "", seq: 0 };
}

function send(share: Share): Promise<unknown> {
  const { shareId, seq, runnerId } = share;
  share.seq += 1;
  const batch = { shareId, seq, points: pointsOf(seq), heardAt: Date.now() };
  return sendPoints(batch, { runnerId, now: Date.now() });
}

/** `batches` of them, eight in flight, each to the next share. */
function inFlight(act: (number: number) => Promise<unknown>) {
  return async () => {
    let left = batches;
    const one = async () => {
      while (left > 0) {
        left -= 1;
        await act(left);
      }
    };
    await Promise.all(Array.from({ length: 8 }, one));
  };
}

await withScratchDatabase(async () => {
  const findings: Finding[] = [];
  await openQueue();
  const { pool } = connection();
  const runners = await makeRunners(pool, 100);
  const shares = await Promise.all(runners.map(openShare));
  const bareId = newId();
  let bareSeq = 0;
  await pool.query(
    "CREATE TABLE bare_batch (share_id uuid, seq int, points jsonb, sent_at timestamptz, PRIMARY KEY (share_id, seq))",
  );
  const [ingest, bare] = await inTurns(
    [
      { name: "batch", work: inFlight((i) => send(shares[i % shares.length] as Share)) },
      {
        name: "bare",
        work: inFlight((i) => {
          bareSeq += 1;
          const values = [bareId, bareSeq, JSON.stringify(pointsOf(i))];
          const text = "INSERT INTO bare_batch VALUES ($1, $2, $3, now())";
          return pool.query({ name: "bare-batch", text, values });
        }),
      },
    ],
    { rounds, operations: batches },
  );
  const { rows } = await pool.query<{ n: number }>("SELECT count(*)::int AS n FROM live_batch");
  if (rows[0]?.n !== batches * (rounds + 1)) throw new Error("Batches are missing");
  if (ingest && bare) {
    findings.push(
      {
        what: "batches taken, 8 in flight",
        size: "5 points",
        figure: `${(1e6 / median(ingest.wallMicros)).toFixed(0)} a second`,
        target: "informs",
        met: null,
      },
      {
        what: "client CPU a batch",
        size: "",
        figure: `${median(ingest.cpuMicros).toFixed(0)} µs`,
        target: "informs",
        met: null,
      },
      {
        what: "time against a bare insert",
        size: "",
        figure: shown(ratioOf(ingest.wallMicros, bare.wallMicros)),
        target: "informs",
        met: null,
      },
    );
  }
  for (const size of sizes) findings.push(...(await watched(size)));
  finish({
    name: "live-share",
    title: "B10: live fan-out",
    notShown:
      "a network between; nginx-nchan, which is not installed here; watchers and writers run on the same two cores.",
    findings,
    raw: { ingest, bare },
  });

  async function watched(size: number): Promise<Finding[]> {
    const child = fork(path.join(import.meta.dirname, "setup/serve-live.ts"), {
      execArgv: ["--import", path.resolve("node_modules/tsx/dist/loader.mjs")],
      env: {
        ...process.env,
        NODE_ENV: "production",
        TRUSTED_PROXY_HOPS: "1",
        NEXTAUTH_SECRET: "a secret of benchmarks, longer than thirty-two characters",
        TSX_TSCONFIG_PATH: path.resolve("tsconfig.worker.json"),
      },
    });
    const port = await new Promise((resolve) => child.once("message", resolve));
    const pid = child.pid ?? 0;
    const own = await Promise.all(runners.slice(0, size / watchersOfRun).map(openShare));
    const sent = new Map<string, number>();
    const before = megabytesOf(pid);
    const seats = Array.from({ length: size }, (_, i) => {
      const share = i % own.length;
      const address = `10.${Math.floor(i / 9_000)}.${Math.floor(i / 30) % 250}.7`;
      const token = own[share]?.token ?? "";
      return {
        share,
        headers: {
          "x-live-token": token,
          "x-forwarded-for": address,
          "sec-fetch-site": "same-origin",
        },
      };
    });
    const hub = await openWatchers(`http://127.0.0.1:${port}/api/live`, seats, (share, id) =>
      sent.get(`${share} ${id}`),
    );
    const memory = ((megabytesOf(pid) - before) * 1_024) / size;
    const cpuBefore = cpuMicrosOf(pid);
    for (let second = 0; second < seconds; second += 1) {
      const next = new Promise((resolve) => setTimeout(resolve, 1_000));
      await Promise.all(
        own.map((share, number) => {
          sent.set(`${number} ${share.seq}`, performance.now());
          return send(share);
        }),
      );
      await next;
    }
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const delays = hub.delays().sort((a, b) => a - b);
    const cpu = (cpuMicrosOf(pid) - cpuBefore) / Math.max(1, delays.length);
    if (delays.length !== size * seconds) {
      throw new Error(`${delays.length} events arrived, not ${size * seconds}`);
    }
    hub.close();
    const naive = await naiveCost(size, `http://127.0.0.1:${port}/naive`, child, pid);
    child.disconnect();
    const at = (share: number) => delays[Math.floor(share * (delays.length - 1))] ?? 0;
    const of = `${size.toLocaleString("en-GB")} watchers`;
    return [
      {
        what: "delay from the batch's sending, half / 99 %",
        size: of,
        figure: `${at(0.5).toFixed(0)} / ${at(0.99).toFixed(0)} ms`,
        target: "99 % in 250 ms",
        met: at(0.99) <= 250,
      },
      {
        what: "server CPU an event, naive writes beside",
        size: of,
        figure: `${cpu.toFixed(1)} / ${naive.toFixed(1)} µs`,
        target: "at most 15 µs",
        met: cpu <= 15,
      },
      {
        what: "memory a connection",
        size: of,
        figure: `${memory.toFixed(1)} kB`,
        target: "at most 20 kB",
        met: memory <= 20,
      },
    ];
  }
});
await disconnect();

async function naiveCost(
  size: number,
  url: string,
  child: ReturnType<typeof fork>,
  pid: number,
): Promise<number> {
  const seats = Array.from({ length: size }, () => ({ share: 0, headers: {} }));
  const naive = await openWatchers(url, seats, () => 0);
  const cpuBefore = cpuMicrosOf(pid);
  for (let second = 0; second < 10; second += 1) {
    const data = JSON.stringify({ points: pointsOf(second), lastPointAt: Date.now() });
    child.send(`id: ${second}\ndata: ${data}\n\n`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const cost = (cpuMicrosOf(pid) - cpuBefore) / Math.max(1, naive.delays().length);
  naive.close();
  return cost;
}
