import { gzipSync } from "node:zlib";
import { withBenchSite } from "./setup/bench-site";
import { ask, type LoadFigures } from "./setup/load";
import { type Finding, finish, shown } from "./setup/report";
import { median, ratioOf } from "./setup/rounds";

const quick = process.argv.includes("--quick");
const rounds = 5;
const amount = quick ? 150 : 600;
const connections = 8;

await withBenchSite(async ({ url, webPid, peer, cookie, clubId, commitmentId }) => {
  const headers = { cookie };
  const hello = { name: "hello", url: `${peer.url}/`, pid: peer.pid, contains: "Hello" };
  const rows = {
    name: "50 constant rows",
    url: `${peer.url}/rows`,
    pid: peer.pid,
    contains: "Runner 50",
  };
  const pages = [
    {
      name: "public commitment",
      path: `/c/${commitmentId}`,
      contains: "Maya",
      peer: hello,
      most: 1.4,
    },
    { name: "landing", path: "/", contains: "expects", peer: hello, most: 1.4 },
    { name: "board", path: `/clubs/${clubId}/board`, contains: "points", peer: rows, most: 1.5 },
    { name: "home", path: "/home", contains: "this week", peer: rows, most: 1.5 },
  ];
  const findings: Finding[] = [];
  const raw: unknown[] = [];
  for (const page of pages) {
    const target = {
      name: page.name,
      url: url + page.path,
      pid: webPid,
      headers,
      contains: page.contains,
    };
    const [ours, theirs]: [LoadFigures[], LoadFigures[]] = [[], []];
    for (let round = 0; round <= rounds; round += 1) {
      const [one, other] = [
        await ask(target, { amount, connections }),
        await ask(page.peer, { amount, connections }),
      ];
      if (round > 0) {
        ours.push(one);
        theirs.push(other);
      }
    }
    const cpu = ours.map(({ cpuMicros }) => cpuMicros);
    const ratio = ratioOf(
      cpu,
      theirs.map(({ cpuMicros }) => cpuMicros),
    );
    findings.push({
      what: `${page.name}: CPU against ${page.peer.name}`,
      size: `${(median(cpu) / 1000).toFixed(2)} ms`,
      figure: shown(ratio),
      target: `at most ${page.most}x`,
      met: ratio.median <= page.most,
    });
    const html = await (await fetch(target.url, { headers })).text();
    findings.push({
      what: `${page.name}: HTML, gzip`,
      size: "",
      figure: `${(gzipSync(html).length / 1000).toFixed(1)} kB`,
      target: "informs",
      met: null,
    });
    raw.push({ page: page.name, ours, theirs });
  }
  finish({
    name: "page",
    title: "B8: a page",
    notShown: "many clubs at once, a cold cache, a proxy that compresses.",
    findings,
    raw,
  });
});
