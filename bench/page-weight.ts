import { withBenchSite } from "./setup/bench-site";
import { pageBudgets } from "./setup/page-budgets";
import { type Finding, finish, shown } from "./setup/report";
import { median, ratioOf } from "./setup/rounds";
import { openBrowser, type Visit, visit } from "./setup/visit";

const rounds = process.argv.includes("--quick") ? 3 : 7;

await withBenchSite(async ({ url, peer, cookie, clubId, commitmentId }) => {
  const browser = await openBrowser();
  const pages: { name: string; path: string; scripts: number; html: number | null }[] = [
    { name: "landing", path: "/", ...pageBudgets.landing },
    { name: "public commitment", path: `/c/${commitmentId}`, ...pageBudgets.commitment },
    { name: "club leaderboard", path: `/clubs/${clubId}/board`, ...pageBudgets.board },
    { name: "home", path: "/home", ...pageBudgets.home },
  ];
  const visits = new Map<string, Visit[]>([["bare", []]]);
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await visit(browser, `${peer.url}/`, null);
    if (round > 0) visits.get("bare")?.push(bare);
    for (const { name, path } of pages) {
      const one = await visit(browser, url + path, cookie);
      if (round > 0) visits.set(name, [...(visits.get(name) ?? []), one]);
    }
  }
  await browser.close();
  const of = (name: string, figure: keyof Visit) =>
    (visits.get(name) ?? []).map((one) => one[figure]);
  const floor = median(of("bare", "scriptKilobytes"));
  const findings: Finding[] = [
    {
      what: "bare page: scripts",
      size: "",
      figure: `${floor.toFixed(1)} kB`,
      target: "the floor",
      met: null,
    },
  ];
  for (const { name, scripts, html } of pages) {
    const kilobytes = median(of(name, "scriptKilobytes"));
    findings.push({
      what: `${name}: scripts`,
      size: `${(kilobytes / floor).toFixed(2)}x floor`,
      figure: `${kilobytes.toFixed(1)} kB`,
      target: `at most ${scripts} kB`,
      met: kilobytes <= scripts,
    });
    const document = median(of(name, "htmlKilobytes"));
    findings.push({
      what: `${name}: HTML`,
      size: "",
      figure: `${document.toFixed(1)} kB`,
      target: html === null ? "informs" : `at most ${html} kB`,
      met: html === null ? null : document <= html,
    });
    const paint = ratioOf(of(name, "largestPaintMs"), of("bare", "largestPaintMs"));
    findings.push({
      what: `${name}: largest paint against a bare page`,
      size: `${median(of(name, "largestPaintMs")).toFixed(0)} ms`,
      figure: shown(paint),
      target: "at most 1.6x",
      met: paint.median <= 1.6,
    });
    const shift = Math.max(...of(name, "shift"));
    findings.push({
      what: `${name}: layout shift`,
      size: "",
      figure: shift.toFixed(3),
      target: "at most 0.02",
      met: shift <= 0.02,
    });
    findings.push({
      what: `${name}: main thread blocked`,
      size: "",
      figure: `${median(of(name, "blockedMs")).toFixed(0)} ms`,
      target: "informs",
      met: null,
    });
  }
  finish({
    name: "page-weight",
    title: "B13: page weight and vitals",
    notShown: "a slow network; the live run's page, which is not built yet.",
    findings,
    raw: Object.fromEntries(visits),
  });
});
