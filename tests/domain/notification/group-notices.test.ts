import { expect, test } from "vitest";
import { groupNotices, othersWords } from "@/domain/notification/group-notices";

const ana = { runnerId: "ana", name: "Ana" };
const bo = { runnerId: "bo", name: "Bo" };
const notice = (id: string, more: object = {}) => ({
  id,
  kind: "cheer",
  path: "/runs/1",
  isRead: false,
  actor: ana,
  ...more,
});

test("cheers of several people for one run stand as one, each person once, the newest first", () => {
  const groups = groupNotices([
    notice("3", { actor: bo }),
    notice("2"),
    notice("1", { actor: bo }),
  ]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.ids).toEqual(["3", "2", "1"]);
  expect(groups[0]?.actors).toEqual([bo, ana]);
});

test("another run, another kind, what was read and what nobody is behind stand apart", () => {
  const groups = groupNotices([
    notice("5"),
    notice("4", { path: "/runs/2" }),
    notice("3", { kind: "comment" }),
    notice("2", { isRead: true }),
    notice("1", { actor: null }),
    notice("0", { actor: null }),
  ]);
  expect(groups.map(({ ids }) => ids)).toEqual([["5"], ["4"], ["3"], ["2"], ["1"], ["0"]]);
});

test.each([
  [1, ""],
  [2, "and one more"],
  [5, "and 4 more"],
])("%i people are told as the first %s", (count, words) => {
  expect(othersWords(count)).toBe(words);
});
