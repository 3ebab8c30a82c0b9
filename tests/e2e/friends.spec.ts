import { expect, type Page } from "@playwright/test";
import { makeRunner } from "@/tests/factories";
import { alive } from "./alive";
import { test } from "./fixtures";
import { newAddress, readCode } from "./sign-up";

test.skip(
  ({ viewport }) => viewport?.width !== 390,
  "Four friends meet on phones and laptops of their own.",
);

const clubName = "Four Corners Runners";

/** Opens the newest mail to an address on a device, by the link that is named in its text. */
async function openMail(device: Page, email: string, link: RegExp): Promise<void> {
  await device.goto("/mailbox");
  const mail = device.getByRole("listitem").filter({ hasText: email });
  await mail.getByRole("link", { name: link }).first().click({ timeout: 20_000 });
}

/** The code of the mail to sign in, which comes after the invitation's. */
async function mailedCode(device: Page, email: string): Promise<string> {
  await expect.poll(() => readCode(device, email)).toMatch(/^[A-Z\d]{6}$/);
  return readCode(device, email);
}

/** Types an address where an invitation asks for it. */
async function ask(device: Page, email: string): Promise<void> {
  await expect(device.getByRole("heading", { level: 1 })).toHaveText(
    `Ana invites you into ${clubName}`,
  );
  await (await alive(device.getByLabel("E-mail"))).fill(email);
  await device.getByRole("button", { name: "Join the club" }).click();
  await expect(device.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
}

/** Joins on the device one has signed in on, and says one's name. */
async function enter(device: Page, name: string): Promise<void> {
  await (await alive(device.getByRole("button", { name: "Join the club" }))).click();
  await (await alive(device.getByLabel("Your name"))).fill(name);
  await device.getByRole("button", { name: "Continue" }).click();
  await expect(device.getByRole("heading", { name: "Why do you run?" })).toBeVisible();
  await device.getByRole("button", { name: "Continue" }).click();
  await device.getByRole("link", { name: /^Later, on to/ }).click();
  await expect(device.getByRole("heading", { level: 1 })).toHaveText(clubName);
}

test("four friends in four browsers found a club by mail and by link, two of them on a second device", async ({
  page: ana,
  login,
  openBrowser,
}) => {
  test.setTimeout(240_000);
  const [bo, cy] = [newAddress("bo"), newAddress("cy")];
  await login(await makeRunner("Ana Lind"));
  await ana.goto("/together");
  await (await alive(ana.getByRole("radio", { name: /as a club/ }))).check();
  await ana.getByLabel("What the club is called").fill(clubName);
  await ana.getByLabel("Your friends’ e-mail addresses").fill(`${bo}\n${cy}`);
  await ana.getByRole("button", { name: "Found the club" }).click();
  await expect(ana.getByRole("heading", { level: 1, name: clubName })).toBeVisible();
  await expect(ana.getByText("No answer yet")).toHaveCount(2);
  await ana.getByRole("button", { name: "Make a link and a code" }).click();
  const link = await ana.getByLabel("Send this link").inputValue();

  for (const [email, name] of [
    [bo, "Bo Ek"],
    [cy, "Cy Dahl"],
  ] as const) {
    await test.step(`${name} is invited by mail, and opens the mail to confirm on another device`, async () => {
      const phone = await openBrowser("phone");
      await openMail(phone, email, /\/i\//);
      await ask(phone, email);
      const laptop = await openBrowser("desktop");
      const code = await mailedCode(laptop, email);
      await openMail(laptop, email, /sign-in\/link/);
      await (await alive(laptop.getByLabel("Code of the mail"))).fill(code);
      await laptop.getByRole("button", { name: "Sign in" }).click();
      await expect(laptop.getByText(`You join as ${email}.`)).toBeVisible();
      await enter(laptop, name);
    });
  }

  await test.step("Di comes by the link and the code of the mail", async () => {
    const di = newAddress("di");
    const phone = await openBrowser("phone");
    await phone.goto(link);
    await ask(phone, di);
    const laptop = await openBrowser("desktop");
    await phone.getByLabel("Code of the mail").fill(await mailedCode(laptop, di));
    await phone.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(phone.getByText(`You join as ${di}.`)).toBeVisible();
    await enter(phone, "Di Roth");
  });

  const gathered = ana.getByRole("list", { name: "Who was asked and who is in" });
  for (const name of ["Bo Ek", "Cy Dahl", "Di Roth"]) {
    await expect(gathered.getByText(name)).toBeVisible();
  }
  await expect(gathered.getByText("Is in")).toHaveCount(3);
});
