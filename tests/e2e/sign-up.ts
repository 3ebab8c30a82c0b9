import { expect, type Page } from "@playwright/test";
import { alive } from "./alive";

let made = 0;

/** An address that no other test, worker or run has used. */
export function newAddress(name: string): string {
  made += 1;
  return `${name}.${process.pid}.${Date.now()}.${made}@runners.example`;
}

/** Asks for a mail where a page asks for an address, and opens the machine's mailbox beside it. */
async function askForMail(page: Page, email: string, button = "Send me the mail") {
  await (await alive(page.getByLabel("E-mail"))).fill(email);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  const mailbox = await page.context().newPage();
  await mailbox.goto("/mailbox");
  const mail = mailbox.getByRole("listitem").filter({ hasText: email }).first();
  return { mailbox, mail };
}

/** The code of the newest mail to an address, as the machine's mailbox shows it. */
export async function readCode(mailbox: Page, email: string): Promise<string> {
  await mailbox.goto("/mailbox");
  const mail = mailbox.getByRole("listitem").filter({ hasText: email }).first();
  return /^([A-Z\d]{6})$/m.exec((await mail.textContent()) ?? "")?.[1] ?? "";
}

/** From the sign-in page, or an invitation's, to where it leads, by the code typed off the mail. */
export async function signInByCode(page: Page, email: string, button?: string): Promise<void> {
  const { mailbox, mail } = await askForMail(page, email, button);
  const code = /^([A-Z\d]{6})$/m.exec((await mail.textContent()) ?? "")?.[1] ?? "";
  await mailbox.close();
  await page.getByLabel("Code of the mail").fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** The same by the mail's link, in the tab that the link opens; returns that tab. */
export async function signInByLink(page: Page, email: string): Promise<Page> {
  const { mailbox, mail } = await askForMail(page, email);
  await mail.getByRole("link", { name: /sign-in\/link/ }).click();
  await expect(mailbox.getByText(`You sign in as ${email}.`)).toBeVisible();
  await mailbox.getByRole("button", { name: "Sign in" }).click();
  return mailbox;
}

/** Answers the welcome's first questions and stops before the first promise. */
export async function beWelcomed(page: Page, name: string): Promise<void> {
  await (await alive(page.getByLabel("Your name"))).fill(name);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Why do you run?" })).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: /^I run 3 days a week/ })).toBeVisible();
}
