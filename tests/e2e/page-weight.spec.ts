import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { pageBudgets } from "@/bench/setup/page-budgets";
import { demoVisit } from "@/scripts/lighthouse/demo-visit";
import { expect, test } from "./fixtures";

type Weight = { scripts: number; html: number };

/** What a first visit fetches, gzipped, in kB; also what is fetched ahead for other pages until nothing more comes. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { scripts: 0, html: 0 };
  const reading: Promise<void>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (kind !== "script" && kind !== "document") return;
    const add = (body: Buffer) => {
      weight[kind === "script" ? "scripts" : "html"] += gzipSync(body).length / 1000;
    };
    reading.push(response.body().then(add, () => {}));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await Promise.all(reading);
  return weight;
}

test("the first visit to each page that counts stays within its budget", async ({
  openBrowser,
}) => {
  const { cookie, clubId, commitmentId } = await demoVisit(String(process.env.DATABASE_URL));
  const [name = "", value = ""] = cookie.split("=");
  const paths = {
    landing: "/",
    commitment: `/c/${commitmentId}`,
    board: `/clubs/${clubId}/board`,
    home: "/home",
  };
  for (const [place, budget] of Object.entries(pageBudgets)) {
    const { scripts, html } = budget.held ?? budget;
    await test.step(place, async () => {
      const page = await openBrowser("phone");
      const url = String(process.env.RUNPACT_E2E_URL);
      await page.context().addCookies([{ name, value, url }]);
      const weight = await weigh(page, url + paths[place as keyof typeof paths]);
      console.log(
        `${place}: scripts ${weight.scripts.toFixed(1)} kB, HTML ${weight.html.toFixed(1)} kB`,
      );
      expect(weight.scripts).toBeGreaterThan(50);
      expect.soft(weight.scripts, `${place}: scripts, kB`).toBeLessThanOrEqual(scripts);
      if (html !== null) expect.soft(weight.html, `${place}: HTML, kB`).toBeLessThanOrEqual(html);
    });
  }
});
