import { expect, test } from "vitest";
import { unreadWords } from "@/components/notifications/unread-words";

test.each([
  [0, "", "Notices"],
  [1, "1", "Notices, 1 new one"],
  [99, "99", "Notices, 99 new ones"],
  [100, "99+", "Notices, more than 99 new ones"],
])("%i unread show as %s", (unread, badge, spoken) => {
  expect(unreadWords(unread)).toEqual({ badge, spoken });
});
