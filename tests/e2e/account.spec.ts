import sharp from "sharp";
import { db } from "@/server/platform/db";
import { makeClub, makeRunner } from "@/tests/factories";
import { makeRun } from "@/tests/run-factories";
import { polyglots } from "@/tests/security/polyglots";
import { alive } from "./alive";
import { expect, test } from "./fixtures";
import { newAddress, readCode } from "./sign-up";

test("an account goes for the typed words and the mailed code, and leaves a receipt", async ({
  page,
  login,
  console,
}) => {
  // The wrong code, and what the page still asks for once nobody is signed in.
  console.expects(/status of 40[01]/);
  const email = newAddress("gone");
  const runnerId = await makeRunner("Gone Girl", { email });
  await makeRun(runnerId, "2026-11-17");
  await login(runnerId);
  await page.goto("/account");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the archive" }).click();
  expect((await download).suggestedFilename()).toMatch(/^runpact-[\d-]+\.zip$/);
  await (await alive(page.getByRole("button", { name: "Send me the code to delete" }))).click();
  const code = page.getByLabel("Code of the mail");
  await expect(code).toBeVisible();
  const mailbox = await page.context().newPage();
  await expect.poll(() => readCode(mailbox, email)).toMatch(/^[A-Z\d]{6}$/);
  await page.getByLabel("Type: delete my account").fill("delete my account");
  await code.fill("AAAAAA");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("That is not the code of the mail.")).toBeVisible();
  await code.fill(await readCode(mailbox, email));
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("Your account is deleted")).toBeVisible();
  await expect(page.getByRole("link", { name: "Keep the receipt" })).toHaveAttribute(
    "download",
    /runpact-deletion-[0-9A-F]{16}\.txt/,
  );
  expect(await db.runner.count({ where: { id: runnerId } })).toBe(0);
  await page.getByRole("link", { name: "Leave" }).click();
  await page.goto("/home");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a picture shows wherever the face is, and what is no picture is refused in words", async ({
  page,
  login,
  openBrowser,
  console,
}) => {
  console.expects(/status of 415/);
  const [runnerId, friend] = [await makeRunner("Fay Face"), await makeRunner("Sees Her")];
  const { clubId } = await makeClub({ ownerId: runnerId, memberIds: [friend] });
  await login(runnerId);
  await page.goto("/settings/profile");
  const input = await alive(page.getByLabel("A picture of you"));
  const markup = Buffer.from("<html><script>window.__xss=1</script></html>");
  await input.setInputFiles({ name: "me.png", mimeType: "image/png", buffer: markup });
  await expect(page.getByText("This is no JPEG, PNG or WebP picture.")).toBeVisible();
  const jpeg = await sharp({
    create: { width: 600, height: 400, channels: 3, background: "#2f6b4a" },
  })
    .jpeg()
    .toBuffer();
  await input.setInputFiles({ name: "me.jpg", mimeType: "image/jpeg", buffer: jpeg });
  const picture = page.locator('img[src^="/api/pictures/"]');
  await expect(picture.first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove" })).toBeVisible();
  const other = await openBrowser("phone");
  await login(friend, other.context());
  await other.goto(`/clubs/${clubId}/members`);
  await expect(other.locator('img[src^="/api/pictures/"]').first()).toBeVisible();
});

test("T33: a browser that opens a taken polyglot by its address runs nothing", async ({
  page,
  login,
  baseURL,
  console,
}) => {
  // The sandbox speaks up for the browser's own page around a picture.
  console.expects(/Content Security Policy|is sandboxed/);
  const runnerId = await makeRunner("Polly Glot");
  await login(runnerId);
  for (const { name, bytes, taken } of await polyglots()) {
    if (!taken) continue;
    const headers = {
      "content-type": "application/octet-stream",
      origin: `${baseURL}`,
      "sec-fetch-site": "same-origin",
    };
    const answer = await page.request.post("/api/pictures", { data: bytes, headers });
    expect([name, answer.status()]).toEqual([name, 200]);
    const { pictureId } = (await answer.json()) as { pictureId: string };
    await page.goto(`/api/pictures/${pictureId}.webp`);
    expect(await page.evaluate(() => Reflect.get(window, "__xss"))).toBeUndefined();
  }
});
