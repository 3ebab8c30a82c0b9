import { expect, test } from "vitest";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { inbox } from "@/server/notifications/inbox-queries";
import { witnessRun } from "@/server/partners/witness-run";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import {
  makeClub,
  makeInvitation,
  makePartnership,
  makeRunner,
  factoryNow as now,
  testSecret,
} from "@/tests/factories";

const told = async (runnerId: string) =>
  (await inbox({}, runnerId)).groups.map(({ newest, actors }) => [
    newest.kind,
    actors.map(({ name }) => name).join(),
    newest.detail,
  ]);

test("who invited is told who came, once: as a partner, and into a club", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const acting = { runnerId: bo, now, secret: testSecret };
  const link = await makeInvitation(ana);
  await acceptInvitation(link, acting);
  const { clubId } = await makeClub({ ownerId: ana, name: "Harbour Lane" });
  const terms = { kind: "club" as const, clubId, maxUses: 5, expiresInDays: 14 };
  const clubLink = await makeInvitation(ana, terms);
  await acceptInvitation(clubLink, acting);
  await acceptInvitation(clubLink, acting);
  expect(await told(ana)).toEqual([
    ["member-joined", "Bo Ek", "Harbour Lane"],
    ["partner-joined", "Bo Ek", ""],
  ]);
  expect(await told(bo)).toEqual([]);
});

test("a run logged by hand asks the partner once, and their word comes back to its runner", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  await makePartnership(ana, bo, now - 86_400_000);
  const run = {
    id: newId(),
    date: "2026-11-21" as const,
    startMinutes: null,
    movingSeconds: 1_800,
    distanceMetres: null,
    note: "knee",
  } as Parameters<typeof logRunByHand>[0];
  await logRunByHand(run, { runnerId: ana, now });
  await logRunByHand(run, { runnerId: ana, now });
  expect(await told(bo)).toEqual([["witness-asked", "Ana Lind", "Sat 21 Nov"]]);
  await witnessRun({ runId: run.id, says: "confirmed", note: "" }, { runnerId: bo, now: now + 1 });
  expect(await told(ana)).toEqual([["witness-spoke", "Bo Ek", "Sat 21 Nov"]]);
});
