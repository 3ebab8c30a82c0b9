import type { Answer } from "@/domain/group-run/answers";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Transaction } from "@/server/platform/db";
import { type GroupRunScope, peopleOf } from "./access";
import { instanceKey } from "./group-run-row";

/** What somebody had answered before the group run was there. */
export type EarlierAnswer = { runnerId: string; says: Answer; answeredAt: Date };

/** Gives a new instance the answers that its poll had, seats in the order of asking; who has left is left out. */
export async function carryAnswers(
  tx: Transaction,
  scope: Omit<GroupRunScope, "runnerId" | "organises">,
  date: LocalDate,
  answers: readonly EarlierAnswer[],
): Promise<void> {
  const ids = answers.map(({ runnerId }) => runnerId);
  const people = await tx.runner.findMany({
    where: { id: { in: ids }, AND: peopleOf(scope) },
    select: { id: true },
  });
  const present = new Set(people.map(({ id }) => id));
  const here = answers.filter(({ runnerId }) => present.has(runnerId));
  const seated = here.filter(({ says }) => says === "yes").map(({ runnerId }) => runnerId);
  await tx.groupRunAnswer.createMany({
    data: here.map(({ runnerId, says, answeredAt }) => ({
      ...instanceKey(scope, date),
      runnerId,
      says,
      answeredAt,
      place: says === "yes" ? seated.indexOf(runnerId) + 1 : null,
    })),
  });
}
