import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findChromium } from "./checks/find-chromium";
import { freePort } from "./embedded-postgres/free-port";
import { demoVisit } from "./lighthouse/demo-visit";
import { judge, type Marks, type Page, readMarks, sentence } from "./lighthouse/marks";
import { projectRoot } from "./prepare/project-root";
import { runSite } from "./start/run-site";

const rounds = Number(process.argv[2] ?? 3);
const { RUNPACT_E2E_URL: url, DATABASE_URL: databaseUrl } = process.env;
const home = path.join(projectRoot, ".cache", "lighthouse");
rmSync(home, { recursive: true, force: true });
mkdirSync(home, { recursive: true });

const own = url && databaseUrl ? null : await runSite(path.join(home, "site"));
const site = own ?? { url: url ?? "", databaseUrl: databaseUrl ?? "" };
const visit = await demoVisit(site.databaseUrl);
const pages: Page[] = [
  { name: "landing", path: "/", signedIn: false },
  { name: "commitment", path: `/c/${visit.commitmentId}`, signedIn: false },
  { name: "home", path: "/home", signedIn: true },
  { name: "board", path: `/clubs/${visit.clubId}/board`, signedIn: true },
];

const port = await freePort();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    `--remote-debugging-port=${port}`,
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-sync",
  ],
});
const seen: Marks[] = [];
for (const page of pages) {
  for (let round = 0; round < rounds; round += 1) {
    const result = await lighthouse(site.url + page.path, {
      port,
      output: "json",
      onlyCategories: ["performance", "accessibility", "best-practices"],
      extraHeaders: page.signedIn ? { Cookie: visit.cookie } : {},
    });
    if (!result) throw new Error(`Lighthouse said nothing of ${page.path}`);
    writeFileSync(path.join(home, `${page.name}-${round + 1}.json`), String(result.report));
    seen.push(readMarks(page.name, result.lhr));
  }
}
await browser.close();
await own?.stop();

const verdicts = pages.map(({ name }) => judge(name, seen));
for (const verdict of verdicts) console.log(sentence(verdict));
console.log(`The reports are in ${home}.`);
process.exit(verdicts.every(({ misses }) => misses.length === 0) ? 0 : 1);
