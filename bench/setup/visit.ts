import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "@/scripts/checks/find-chromium";

export type Visit = {
  scriptKilobytes: number;
  htmlKilobytes: number;
  largestPaintMs: number;
  blockedMs: number;
  shift: number;
};

/** Opens the browser that the tests use. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-sync"],
  });
}

/** One first visit on a phone with four times slower CPU: weights gzipped as kB, times in milliseconds. */
export async function visit(browser: Browser, url: string, cookie: string | null): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  if (cookie) {
    const [name, value] = cookie.split("=", 2);
    await context.addCookies([{ name: name ?? "", value: value ?? "", url }]);
  }
  const page = await context.newPage();
  const throttle = await context.newCDPSession(page);
  await throttle.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const sizes = { script: 0, document: 0 };
  const reading: Promise<void>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (kind !== "script" && kind !== "document") return;
    reading.push(
      response.body().then(
        (body) => {
          sizes[kind] += gzipSync(body).length / 1000;
        },
        () => {},
      ),
    );
  });
  await page.addInitScript({ content: watch });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => document.readyState === "complete" && performance.now() > 1500);
  await Promise.all(reading);
  const seen = await page.evaluate(() => Reflect.get(globalThis, "runpactVitals"));
  await context.close();
  const { largest, blocked, shift } = seen as { largest: number; blocked: number; shift: number };
  return {
    scriptKilobytes: sizes.script,
    htmlKilobytes: sizes.document,
    largestPaintMs: largest,
    blockedMs: blocked,
    shift,
  };
}

/** Runs in the page before anything else and notes the vitals; text, since a compiled function would not run there. */
const watch = `
  const vitals = { largest: 0, blocked: 0, shift: 0 };
  globalThis.runpactVitals = vitals;
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("largest-contentful-paint", (entry) => { vitals.largest = entry.startTime; });
  observe("longtask", (entry) => { vitals.blocked += Math.max(0, entry.duration - 50); });
  observe("layout-shift", (entry) => { if (!entry.hadRecentInput) vitals.shift += entry.value; });
`;
