import { makeRunner } from "@/tests/factories";
import { makeFit } from "@/tests/fixtures/activities/make-fit";
import { makeGpx } from "@/tests/fixtures/activities/make-gpx";
import { expect, test } from "./fixtures";
import { chooseFiles, expectImported, reportOf, runFile } from "./run-files";

const run = { startedAt: Date.UTC(2026, 9, 5, 6), distanceKm: 2, everySeconds: 5 };

test("a file brought in twice, and the same run from another app, are said to be there already", async ({
  page,
  login,
}) => {
  await login(await makeRunner("Ida Import"));
  await page.goto("/runs/new");
  const original = runFile("loop.gpx", makeGpx(run));
  await chooseFiles(page, [original]);
  await expectImported(page, [original]);
  const first = await reportOf(page, "loop.gpx").getByRole("link").getAttribute("href");
  await chooseFiles(page, [
    { ...original, name: "loop-again.gpx" },
    runFile("loop-of-the-watch.fit", makeFit(run)),
  ]);
  await expect(reportOf(page, "loop-again.gpx")).toContainText(
    "You already have this run: the very same file.",
  );
  await expect(reportOf(page, "loop-of-the-watch.fit")).toContainText(
    "You already have this run, from another file. The one you have stays as it is.",
  );
  await expect(reportOf(page, "loop-again.gpx").getByRole("link")).toHaveAttribute(
    "href",
    `${first}`,
  );
  await page.goto("/runs");
  await expect(page.getByRole("list", { name: /^Runs of/ }).getByRole("listitem")).toHaveCount(1);
});

test("each file that is no run gets its own sentence, and holds up none of the others", async ({
  page,
  login,
}) => {
  await login(await makeRunner("Ida Import"));
  await page.goto("/runs/new");
  const good = runFile("loop.gpx", makeGpx(run));
  const sentences = {
    "notes.fit": ["shopping list: shoes", "This is not a FIT, GPX or TCX file."],
    "saved.gpx": [
      "<!doctype html><html><body>Sign in</body></html>",
      "This is a web page, not a run",
    ],
    "nothing.tcx": ["", "This file is empty."],
    "plan.gpx": [
      '<gpx version="1.1"><wpt lat="1" lon="2"/></gpx>',
      "This file holds no recorded track.",
    ],
    "all.zip.gpx": [
      "PK\u0003\u0004",
      "This is a zip archive; unpack it and choose the files inside.",
    ],
  } as const;
  const bad = Object.entries(sentences).map(([name, [content]]) => runFile(name, content));
  await chooseFiles(page, [...bad, good]);
  await expectImported(page, [good]);
  for (const [name, [, sentence]] of Object.entries(sentences)) {
    await expect(reportOf(page, name), name).toContainText(sentence);
  }
  await expect(page.getByText("One new run").filter({ visible: true }).first()).toBeVisible();
});

test("a report outlives the page: leaving and coming back shows what became of each file", async ({
  page,
  login,
}) => {
  await login(await makeRunner("Ida Import"));
  await page.goto("/runs/new");
  const file = runFile("loop.gpx", makeGpx(run));
  await chooseFiles(page, [file]);
  await page.getByRole("link", { name: "Log by hand" }).click();
  await expect(page.getByLabel("How long")).toBeVisible();
  await page.getByRole("link", { name: "Bring in files" }).click();
  await expectImported(page, [file]);
  await page.reload();
  const lately = page.getByRole("region", { name: "Brought in lately" });
  await expect(lately.getByRole("listitem").filter({ hasText: "loop.gpx" }).first()).toBeVisible();
});
