import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { cookieName } from "@/server/platform/auth/cookies";
import { openSession } from "@/server/platform/auth/open-session";
import { db, disconnect } from "@/server/platform/db";

const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 }, hasTouch: false },
};
const userAgent = "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/148.0 Mobile";
export type Size = keyof typeof sizes;

type Guard = {
  heard: string[];
  /** Announces an error of the browser's console that belongs to the test. */
  expects: (error: RegExp) => void;
};

type Fixtures = {
  /** Errors in the console of any browser of a test fail it, unless they were announced here. */
  console: Guard;
  /** Opens a session for a runner in a browser, as signing in does. */
  login: (runnerId: string, context?: BrowserContext) => Promise<void>;
  /** Another person's browser of its own, with nothing in common with the first. */
  openBrowser: (size: Size) => Promise<Page>;
};

type WorkerFixtures = { database: undefined };

export const test = base.extend<Fixtures, WorkerFixtures>({
  database: [
    async ({ playwright: _playwright }, use) => {
      await use(undefined);
      await disconnect();
    },
    { scope: "worker", auto: true },
  ],
  console: [
    async ({ playwright: _playwright }, use) => {
      const expected: RegExp[] = [];
      const guard: Guard = { heard: [], expects: (error) => expected.push(error) };
      await use(guard);
      const surprising = guard.heard.filter((line) => !expected.some((one) => one.test(line)));
      expect(surprising, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, console: guard }, use) => {
    listen(context, guard);
    await use(context);
  },
  openBrowser: async ({ browser, console: guard }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (size) => {
      const context = await browser.newContext(sizes[size]);
      opened.push(context);
      listen(context, guard);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  login: async ({ context: own, baseURL }, use) => {
    await use(async (runnerId, context = own) => {
      const signIn = { runnerId, userAgent, replaces: null, now: Date.now() };
      const value = await db.$transaction((tx) => openSession(tx, signIn));
      await context.addCookies([{ name: cookieName("session", false), value, url: `${baseURL}` }]);
    });
  },
});

export { expect };

function listen(context: BrowserContext, { heard }: Guard): void {
  context.on("console", (message) => {
    if (message.type() === "error") heard.push(`${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => heard.push(`${error.error()}`));
}
