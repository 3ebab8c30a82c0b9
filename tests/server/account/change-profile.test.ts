import { expect, test } from "vitest";
import { changeProfile } from "@/server/account/change-profile";
import { ownProfile, runnerProfile } from "@/server/account/profile-queries";
import { newId } from "@/server/platform/new-id";
import { makeClub, makePartnership, makeRunner, factoryNow as now } from "@/tests/factories";

const fresh = () => `ana-${newId().slice(-8)}`.replace(/-(\d)/, "-x$1");

test("a handle belongs to one runner, whatever its letters", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const handle = fresh();
  await changeProfile({ handle: handle.toUpperCase(), about: "  Slow.  " }, { runnerId: ana, now });
  expect(await ownProfile(ana)).toMatchObject({ handle, about: "  Slow.  " });
  await expect(changeProfile({ handle, about: "" }, { runnerId: bo, now })).rejects.toMatchObject({
    reason: "handle",
  });
  await changeProfile({ handle: "", about: "" }, { runnerId: ana, now });
  await changeProfile({ handle, about: "" }, { runnerId: bo, now });
  expect((await ownProfile(ana)).handle).toBeNull();
});

test("words that stand for the product itself, and other shapes, are no handles", async () => {
  const runnerId = await makeRunner();
  for (const handle of ["runpact", "moderator", "ab", "-ana", "a--b", "ana lind", "анна"]) {
    await expect(changeProfile({ handle, about: "" }, { runnerId, now })).rejects.toMatchObject({
      reason: "handle",
    });
  }
});

test("only those near a runner read their words: partners, club mates, themselves", async () => {
  const [ana, bo, cy] = [await makeRunner("Ana"), await makeRunner("Bo"), await makeRunner("Cy")];
  await changeProfile({ handle: "", about: "Early and slow" }, { runnerId: ana, now });
  await expect(runnerProfile(ana, bo)).rejects.toMatchObject({ code: "not-found" });
  const partnershipId = await makePartnership(ana, bo);
  expect(await runnerProfile(ana, bo)).toMatchObject({ about: "Early and slow", partnershipId });
  const { clubId } = await makeClub({ memberIds: [ana, cy] });
  expect((await runnerProfile(ana, cy)).clubs.map((club) => club.clubId)).toEqual([clubId]);
  expect((await runnerProfile(ana, ana)).mine).toBe(true);
});
