import { expect, test } from "vitest";
import { planDelivery } from "@/domain/notification/plan-delivery";
import { usualQuietHours } from "@/domain/notification/quiet-hours";
import { channelsOf } from "@/domain/notification/topics";

const evening = Date.parse("2026-11-24T22:00:00Z");
const morning = Date.parse("2026-11-25T07:00:00Z");
const ana = {
  chosen: undefined,
  quiet: usualQuietHours,
  zone: "UTC",
  hasMail: true,
  hasPush: true,
};
const groupRun = { topic: "group-runs", urgent: true, now: evening } as const;

test("an urgent mail comes in quiet hours too, its push waits until the morning", () => {
  expect(planDelivery(groupRun, ana)).toEqual({ app: true, mailAt: evening, pushAt: morning });
});

test("what is not urgent waits until the morning in every way but the inbox", () => {
  const checkIn = { topic: "check-ins", urgent: false, now: evening } as const;
  expect(planDelivery(checkIn, ana)).toEqual({ app: true, mailAt: morning, pushAt: morning });
});

test("a topic comes only in the ways that were chosen, and that there are", () => {
  const chosen = { app: false, mail: true, push: true };
  expect(planDelivery(groupRun, { ...ana, chosen, hasPush: false })).toEqual({
    app: false,
    mailAt: evening,
    pushAt: null,
  });
  expect(planDelivery(groupRun, { ...ana, hasMail: false }).mailAt).toBeNull();
});

test("news of the account always stand in the inbox", () => {
  expect(channelsOf("account", { app: false, mail: false, push: false }).app).toBe(true);
});
