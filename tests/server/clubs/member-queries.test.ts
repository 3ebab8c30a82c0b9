import { expect, test } from "vitest";
import { membersInput, membersOf } from "@/server/clubs/member-queries";
import { joinTo, makeClub, makeRunner, makeRunners } from "@/tests/factories";

async function namesOfAll(clubId: string, readerId: string, search = ""): Promise<string[]> {
  const names: string[] = [];
  let cursor: Awaited<ReturnType<typeof membersOf>>["next"] = null;
  do {
    const page = await membersOf({ clubId, search, cursor }, readerId);
    expect(page.members.length).toBeLessThanOrEqual(30);
    names.push(...page.members.map((member) => member.name));
    cursor = page.next;
  } while (cursor);
  return names;
}

test("paging meets every member exactly once, also those of one name", async () => {
  const twins = await Promise.all(Array.from({ length: 40 }, () => makeRunner("Ana Lind")));
  const { clubId, ownerId } = await makeClub({ memberIds: [...twins, ...(await makeRunners(25))] });
  const names = await namesOfAll(clubId, ownerId);
  expect(names).toHaveLength(66);
  expect(names.filter((name) => name === "Ana Lind")).toHaveLength(40);
});

test("a page still follows when the member it ended at has left and others have joined", async () => {
  const { clubId, ownerId } = await makeClub({ memberIds: await makeRunners(35) });
  const first = await membersOf({ clubId, search: "" }, ownerId);
  await joinTo(clubId, [await makeRunner("Aaron")]);
  const second = await membersOf({ clubId, search: "", cursor: first.next }, ownerId);
  expect(second.members).toHaveLength(6);
  expect(second.next).toBeNull();
});

test("searching finds part of a name in any case and takes signs as they are written", async () => {
  const people = ["Åse Ødegård", "Percy 100% Fit", "Under_score", "Back\\slash"];
  const ids = await Promise.all(people.map((name) => makeRunner(name)));
  const { clubId, ownerId } = await makeClub({ memberIds: ids });
  expect(await namesOfAll(clubId, ownerId, "ødeg")).toEqual(["Åse Ødegård"]);
  expect(await namesOfAll(clubId, ownerId, "%")).toEqual(["Percy 100% Fit"]);
  expect(await namesOfAll(clubId, ownerId, "_")).toEqual(["Under_score"]);
  expect(await namesOfAll(clubId, ownerId, "\\")).toEqual(["Back\\slash"]);
  expect(await namesOfAll(clubId, ownerId, "nobody")).toEqual([]);
});

test("members are for members: a stranger and the owner of another club find no club", async () => {
  const { clubId } = await makeClub();
  for (const reader of [await makeRunner(), (await makeClub()).ownerId]) {
    const reading = membersOf({ clubId, search: "" }, reader);
    await expect(reading).rejects.toMatchObject({ code: "not-found" });
  }
});

test("a search that is no text and a cursor with more in it are refused", () => {
  const clubId = crypto.randomUUID();
  expect(membersInput.safeParse({ clubId, search: { not: "" } }).success).toBe(false);
  const cursor = { name: "A", runnerId: clubId, role: "owner" };
  expect(membersInput.safeParse({ clubId, cursor }).success).toBe(false);
});
