import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { expect, test } from "vitest";
import { clubImage } from "@/components/share-images/club-image";
import { invitationImage } from "@/components/share-images/invitation-image";
import { anyInvitationImage, welcomeImage } from "@/components/share-images/welcome-image";
import { drawImage } from "@/server/platform/drawing/draw-image";

const club = {
  clubId: "00000000-0000-4000-8000-000000000000",
  name: "Harbour Lane Runners",
  place: "",
  description: "",
  joining: "link" as const,
  rules: "",
  usualDays: 0,
  memberCount: 3,
  firstNames: ["Maya", "Jonas", "Priya"],
};

async function seen(png: Uint8Array): Promise<string> {
  const { format, width, height } = await sharp(png).metadata();
  return `${format} ${width}x${height}`;
}

test.each([
  ["the front door", welcomeImage()],
  ["an ended invitation", anyInvitationImage()],
  ["an invitation as partners", invitationImage({ inviterFirstName: "Ana", club: null })],
  ["an invitation into a club", invitationImage({ inviterFirstName: "آنا", club })],
  ["a club", clubImage(club)],
])("the share image of %s is a small PNG of 1200 by 630", async (_, image) => {
  const png = await drawImage(image);
  expect(await seen(png)).toBe("png 1200x630");
  expect(png.byteLength).toBeLessThan(120_000);
});

test("the words are in the picture", async () => {
  const [one, other] = await Promise.all([
    drawImage(clubImage(club)),
    drawImage(clubImage({ ...club, name: "Canal Bridge Runners" })),
  ]);
  expect(Buffer.from(one).equals(other)).toBe(false);
});

test("T44: odd names are drawn as words or left out, ask nobody, and leave the memory as it was", async () => {
  let asked = 0;
  const canary = createServer((_, res) => {
    asked += 1;
    res.end();
  });
  await new Promise<void>((listening) => canary.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/canary.png`;
  const odd = [
    `<img src="${url}">`,
    `<span font_desc="${url}" foreground="red">x</span>`,
    `]]></text><image href="${url}"/>`,
    "&bad; &#0; &amp",
    `Z${"\u0301".repeat(5_000)}`,
    "\u202eright to left",
    "W".repeat(100_000),
    "🏃🏽‍♀️".repeat(500),
    "ﷺ".repeat(80),
    "a\u0000b\ud800c",
    "\n\n\n\n\t\r",
    "",
  ];
  const rounds = Number(process.env.RUNPACT_ODD_PICTURES ?? 2);
  await drawImage(clubImage(club));
  const before = process.memoryUsage().rss;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of odd) {
      const firstNames = [name, `${name} ${round}`];
      const png = await drawImage(clubImage({ ...club, name: `${name}${round}`, firstNames }));
      expect(await seen(png)).toBe("png 1200x630");
    }
  }
  canary.close();
  expect(asked).toBe(0);
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});
