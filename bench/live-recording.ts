import path from "node:path";
import { projectRoot } from "@/scripts/prepare/project-root";
import { runSite } from "@/scripts/start/run-site";
import { holdSensors, runCourse, straightCourse } from "@/tests/e2e/phone-sensors";
import { cpuMicrosOf } from "./setup/process-cost";
import { type Finding, finish } from "./setup/report";
import { median } from "./setup/rounds";
import { openBrowser } from "./setup/visit";

const realMinutes = process.argv.includes("--quick") ? 1 : 5;
const hourSteps = 6;
const stepSeconds = 600;

const running = process.env.RUNPACT_E2E_URL;
const site = running ? null : await runSite(path.join(projectRoot, ".cache/bench-live"));
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
await holdSensors(context);
const page = await context.newPage();
await page.addInitScript({
  content: `globalThis.runpactTasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => runpactTasks.push(duration)))
      .observe({ type: "longtask", buffered: false });`,
});
await page.goto(`${running ?? site?.url}/live`, { waitUntil: "networkidle" });
const devtools = await context.newCDPSession(page);
await devtools.send("Performance.enable");
await devtools.send("HeapProfiler.enable");
const wide = await browser.newBrowserCDPSession();

async function heapKilobytes(): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1_024;
}

/** Microseconds of CPU of the page's own process, and of all of the browser's. */
async function cpu(): Promise<{ page: number; all: number }> {
  const { processInfo } = await wide.send("SystemInfo.getProcessInfo");
  const of = (type?: string) =>
    processInfo
      .filter((one) => type === undefined || one.type === type)
      .reduce((sum, { id }) => sum + cpuMicrosOf(id), 0);
  return { page: of("renderer"), all: of() };
}

await page.getByRole("button", { name: "Start", exact: true }).click();
await page.getByRole("button", { name: "Pause" }).waitFor();
const course = straightCourse(realMinutes * 60 + hourSteps * stepSeconds);
await runCourse(page, course.slice(0, 5));
await page.waitForTimeout(5_000);
const tasksOf = () =>
  page.evaluate(() => {
    const tasks = Reflect.get(globalThis, "runpactTasks") as number[];
    return tasks.splice(0);
  });
await tasksOf();
const before = await cpu();
const began = performance.now();
for (let second = 5; second < realMinutes * 60; second += 1) {
  await page.evaluate(
    ({ latitude, longitude }) =>
      (
        Reflect.get(globalThis, "runpactPhone") as {
          fix: (ms: number, latitude: number, longitude: number) => void;
        }
      ).fix(0, latitude, longitude),
    course[second] ?? { latitude: 0, longitude: 0 },
  );
  await page.waitForTimeout(Math.max(0, (second - 4) * 1_000 - (performance.now() - began)));
}
const after = await cpu();
const wall = (performance.now() - began) * 1_000;
const share = (used: number) => (100 * used) / wall;
const ordinary = await tasksOf();

const heaps: number[] = [await heapKilobytes()];
for (let step = 0; step < hourSteps; step += 1) {
  const from = realMinutes * 60 + step * stepSeconds;
  for (let at = from; at < from + stepSeconds; at += 60) {
    await runCourse(page, course.slice(at, at + 60));
    await page.waitForTimeout(500);
  }
  await page.waitForTimeout(6_000);
  heaps.push(await heapKilobytes());
}
await browser.close();
await site?.stop();

const pageShare = share(after.page - before.page);
const longest = Math.max(0, ...ordinary);
const half = heaps.slice(1);
const growth = median(half.slice(3)) - median(half.slice(0, 3));
const findings: Finding[] = [
  {
    what: "CPU of the page at 1 Hz",
    size: `${realMinutes} min`,
    figure: `${pageShare.toFixed(1)} % of a core`,
    target: "under 3 %",
    met: pageShare < 3,
  },
  {
    what: "CPU of all of Chromium's processes",
    size: `${realMinutes} min`,
    figure: `${share(after.all - before.all).toFixed(1)} % of a core`,
    target: "informs",
    met: null,
  },
  {
    what: "longest task at 1 Hz",
    size: `${ordinary.length} over 50 ms`,
    figure: `${longest.toFixed(0)} ms`,
    target: "none over 50 ms",
    met: longest <= 50,
  },
  {
    what: "memory, first and second half of an hour",
    size: `${heaps.map((one) => (one / 1_024).toFixed(1)).join(", ")} MB`,
    figure: `${growth.toFixed(0)} kB more`,
    target: "at most 300 kB",
    met: growth <= 300,
  },
];
finish({
  name: "live-recording",
  title: "Live recording",
  notShown:
    "a phone; the hour of the memory row is 3,600 positions, each a second apart by the page's clock, sped up, while the rows above are in real time.",
  findings,
  raw: { heaps, ordinary },
});
