import { addDays } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { newToken } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { answerAsGuest } from "@/server/polls/answer-as-guest";
import { answerPoll } from "@/server/polls/answer-poll";
import { createPoll } from "@/server/polls/create-poll";
import { sharePoll } from "@/server/polls/share-poll";
import { people } from "./people";
import { demoZone } from "./plan-runs";

type Says = "yes" | "ifNeedBe" | "no";

/** What each says to the five times, by place among the people; the visitor has not answered yet. */
const answers: readonly [number, readonly Says[]][] = [
  [1, ["no", "yes", "yes", "no", "yes"]],
  [2, ["yes", "yes", "ifNeedBe", "yes", "yes"]],
  [3, ["no", "yes", "yes", "ifNeedBe", "no"]],
  [5, ["ifNeedBe", "no", "yes", "no", "yes"]],
  [7, ["no", "yes", "yes", "yes", "ifNeedBe"]],
  [9, ["yes", "yes", "no", "no", "yes"]],
  [11, ["no", "ifNeedBe", "yes", "no", "yes"]],
];

/** The demo club looks for the time of its winter long run; one guest has answered by the link. */
export async function makePolls(ids: readonly string[], now: number): Promise<void> {
  const owner = ids[people.findIndex(({ role }) => role === "owner")];
  if (!owner) throw new Error("The demo club has no owner");
  const { clubId } = await db.membership.findFirstOrThrow({
    where: { runnerId: owner, role: "owner" },
    select: { clubId: true },
  });
  const monday = addDays(weekOf(localDateOf(now, demoZone)), 7);
  const at = (day: number, hour: number) => ({
    optionId: newId(),
    date: addDays(monday, day),
    startMinutes: hour * 60,
  });
  const options = [at(2, 18), at(5, 9), at(5, 15), at(6, 8), at(6, 10)];
  const pollId = newId();
  await createPoll(
    {
      pollId,
      with: { kind: "club", clubId },
      title: "Winter long run with soup",
      place: "Ferry steps",
      latitude: null,
      longitude: null,
      distanceMetres: 18_000,
      durationMinutes: 130,
      capacity: null,
      notes: "Easy all the way, soup at Priya’s afterwards. Bring somebody.",
      zone: demoZone,
      options,
    },
    { runnerId: owner, now: now - 26 * 3_600_000 },
  );
  const said = (says: readonly Says[]) =>
    options.map(({ optionId }, index) => ({ optionId, says: says[index] ?? "no" }));
  for (const [place, says] of answers) {
    const runnerId = ids[place];
    if (!runnerId) continue;
    const acting = { runnerId, now: now - (24 - place) * 3_600_000 };
    await answerPoll({ pollId, says: said(says) }, acting);
  }
  const { path } = await sharePoll({ pollId }, { runnerId: owner, now });
  const guest = { token: path.split("/").at(-1) ?? "", own: newToken(), email: null };
  await answerAsGuest(
    { ...guest, name: "Leo, Priya’s brother", says: said(["no", "yes", "no", "no", "yes"]) },
    { now, secret: sessionSecret() },
  );
}
