import { withBenchSite } from "./setup/bench-site";
import { ask, type LoadFigures } from "./setup/load";
import { type Finding, finish, shown } from "./setup/report";
import { ratioOf } from "./setup/rounds";

const quick = process.argv.includes("--quick");
const rounds = 5;
const amount = quick ? 3_000 : 10_000;

await withBenchSite(async ({ url, webPid, peer, cookie, clubId }) => {
  const headers = { cookie };
  const board = encodeURIComponent(JSON.stringify({ clubId, window: "last-four" }));
  const calls = [
    { name: "me, one row", path: "/api/trpc/runners.me", contains: "Maya" },
    { name: "club board", path: `/api/trpc/clubs.leaderboard?input=${board}`, contains: "ranked" },
  ];
  const findings: Finding[] = [];
  const raw: unknown[] = [];
  for (const connections of quick ? [16] : [1, 16, 128]) {
    for (const { name, path, contains } of calls) {
      const targets = [
        { name: "product", url: url + path, pid: webPid, headers, contains },
        { name: "Next route", url: peer.url + path, pid: peer.pid, headers, contains },
        { name: "bare node:http", url: `${peer.url}/bare`, pid: peer.pid, contains: "result" },
      ];
      const figures: LoadFigures[][] = targets.map(() => []);
      for (let round = 0; round <= rounds; round += 1) {
        for (const [index, target] of targets.entries()) {
          const one = await ask(target, { amount: Math.max(amount, connections), connections });
          if (round > 0) figures[index]?.push(one);
        }
      }
      const [product, route, bare] = figures.map((each) => each.map(({ cpuMicros }) => cpuMicros));
      if (!product || !route || !bare) throw new Error("A target is missing");
      const size = `${connections} conn.`;
      const overBare = ratioOf(product, bare);
      findings.push({
        what: `${name}: CPU against bare node:http`,
        size,
        figure: shown(overBare),
        target: name.startsWith("me") ? "at most 12x" : "informs",
        met: name.startsWith("me") ? overBare.median <= 12 : null,
      });
      const overRoute = ratioOf(route, product);
      findings.push({
        what: `${name}: CPU of the same as a Next route`,
        size,
        figure: shown(overRoute),
        target: name.startsWith("me") ? "at least 5x" : "informs",
        met: name.startsWith("me") ? overRoute.median >= 5 : null,
      });
      raw.push({ connections, name, figures });
    }
  }
  finish({
    name: "api-call",
    title: "B7: an API call",
    notShown:
      "a network, TLS, a proxy; the limits are part of the product's calls and not of its peers'.",
    findings,
    raw,
  });
});
