import { expect, test } from "vitest";
import { clubFeedInput, homeFeedInput } from "@/server/feed/feed-queries";
import { inboxInput } from "@/server/notifications/inbox-queries";
import { newId } from "@/server/platform/new-id";

test("lists that grow by pages take what the browser's paging sends along", () => {
  const page = { cursor: { at: 1_795_000_000_000, subjectId: newId() }, direction: "forward" };
  expect(homeFeedInput.safeParse(page).success).toBe(true);
  expect(clubFeedInput.safeParse({ clubId: newId(), ...page }).success).toBe(true);
  expect(inboxInput.safeParse({ cursor: newId(), direction: "forward" }).success).toBe(true);
  expect(homeFeedInput.safeParse({ ...page, runnerId: newId() }).success).toBe(false);
});
