import { expect, test } from "vitest";
import { endPartnership } from "@/server/partners/end-partnership";
import { pausePartnership } from "@/server/partners/pause-partnership";
import { homePartners } from "@/server/streaks/home-partners";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";

test("home shows partners of active and paused partnerships, none of ended ones and nobody else's", async () => {
  const [me, pia, sam, gone, other] = [
    await makeRunner("Me"),
    await makeRunner("Pia"),
    await makeRunner("ليلى"),
    await makeRunner("Gone"),
    await makeRunner("Other"),
  ];
  const acting = { runnerId: me, now: factoryNow };
  const withPia = await makePartnership(me, pia);
  const withSam = await makePartnership(me, sam);
  const ended = await makePartnership(me, gone);
  await makePartnership(pia, other);
  await pausePartnership({ partnershipId: withSam }, acting);
  await endPartnership({ partnershipId: ended }, acting);
  const partners = await homePartners(me);
  expect(partners).toEqual(
    [
      { partnershipId: withPia, state: "active", runnerId: pia, name: "Pia" },
      { partnershipId: withSam, state: "paused", runnerId: sam, name: "ليلى" },
    ].toSorted((a, b) => (a.partnershipId < b.partnershipId ? -1 : 1)),
  );
  expect(await homePartners(gone)).toEqual([]);
});
