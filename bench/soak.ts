import { withBenchSite } from "./setup/bench-site";
import { ask } from "./setup/load";
import { megabytesOf } from "./setup/process-cost";
import { type Finding, finish } from "./setup/report";
import { median } from "./setup/rounds";

const quick = process.argv.includes("--quick");
const steps = 6;
const requestsAStep = quick ? 1_500 : 15_000;

await withBenchSite(async ({ url, webPid, workerPid, cookie, clubId, commitmentId }) => {
  const headers = { cookie };
  const board = encodeURIComponent(JSON.stringify({ clubId, window: "last-four" }));
  const kinds = [
    { path: "/api/trpc/runners.me", contains: "Maya" },
    { path: `/api/trpc/clubs.leaderboard?input=${board}`, contains: "ranked" },
    { path: `/c/${commitmentId}`, contains: "Maya" },
    { path: "/home", contains: "this week" },
  ];
  const web: number[] = [];
  for (let step = 0; step <= steps; step += 1) {
    for (const { path, contains } of kinds) {
      await ask(
        { name: path, url: url + path, pid: webPid, headers, contains },
        { amount: Math.round(requestsAStep / kinds.length), connections: 16 },
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    web.push(megabytesOf(webPid));
  }
  const settled = web.slice(1);
  const half = Math.floor(settled.length / 2);
  const growth = median(settled.slice(half)) - median(settled.slice(0, half));
  const kilobytes = (growth * 1024) / (requestsAStep * half);
  const worker = megabytesOf(workerPid);
  const findings: Finding[] = [
    {
      what: "web: memory at the end",
      size: `${requestsAStep * (steps + 1)} requests`,
      figure: `${(web.at(-1) ?? 0).toFixed(0)} MB`,
      target: "at most 450 MB",
      met: (web.at(-1) ?? 0) <= 450,
    },
    {
      what: "web: growth a request after the first step",
      size: "",
      figure: `${kilobytes.toFixed(2)} kB`,
      target: "at most 1 kB",
      met: kilobytes <= 1,
    },
    {
      what: "worker: memory",
      size: "",
      figure: `${worker.toFixed(0)} MB`,
      target: "at most 150 MB",
      met: worker <= 150,
    },
  ];
  finish({
    name: "soak",
    title: "B14: soak",
    notShown: "hours; reconnecting streams, which come with the live run.",
    findings,
    raw: { web, worker },
  });
});
