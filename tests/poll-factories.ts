import type { z } from "zod";
import { addDays } from "@/domain/time-zone/local-date";
import { newToken } from "@/server/platform/auth/token";
import { newId } from "@/server/platform/new-id";
import { answerAsGuest } from "@/server/polls/answer-as-guest";
import { answerPoll } from "@/server/polls/answer-poll";
import { createPoll, type createPollInput } from "@/server/polls/create-poll";
import { sharePoll } from "@/server/polls/share-poll";
import { factoryNow, testSecret } from "./factories";
import { groupRunInput, tuesday } from "./group-run-factories";

type Create = z.infer<typeof createPollInput>;
export type Says = "yes" | "ifNeedBe" | "no";

/** What the form sends: `days` evenings from the factories' Tuesday on. */
export function pollInput(more: Partial<Create> & Pick<Create, "with">, days = 3): Create {
  const { with: owner } = more;
  const plain = groupRunInput({ with: owner });
  const {
    groupRunId,
    date: _date,
    startMinutes,
    repeats: _repeats,
    paceGroups: _groups,
    ...details
  } = plain;
  const options = Array.from({ length: days }, (_, day) => ({
    optionId: newId(),
    date: addDays(tuesday, day),
    startMinutes,
  }));
  return { ...details, pollId: groupRunId, options, ...more };
}

/** A poll of a club, asked by one of its people; answers with its times in order. */
export async function makePoll(
  clubId: string,
  runnerId: string,
  more: Partial<Create> = {},
  { days = 3, now = factoryNow }: { days?: number; now?: number } = {},
): Promise<{ pollId: string; optionIds: string[] }> {
  const input = pollInput({ with: { kind: "club", clubId }, ...more }, days);
  await createPoll(input, { runnerId, now });
  return { pollId: input.pollId, optionIds: input.options.map(({ optionId }) => optionId) };
}

/** Says one thing to each time, in their order. */
export async function sayTo(
  { pollId, optionIds }: { pollId: string; optionIds: readonly string[] },
  runnerId: string,
  says: readonly Says[],
  now = factoryNow,
): Promise<void> {
  await answerPoll({ pollId, says: answersTo(optionIds, says) }, { runnerId, now });
}

/** Answers as a guest by the poll's link; tells the guest's own token. */
export async function sayAsGuest(
  { pollId, optionIds }: { pollId: string; optionIds: readonly string[] },
  organiserId: string,
  says: readonly Says[],
  {
    name = "Gus Guest",
    email = null,
    now = factoryNow,
  }: { name?: string; email?: string | null; now?: number } = {},
): Promise<{ link: string; own: string }> {
  const { path } = await sharePoll({ pollId }, { runnerId: organiserId, now });
  const link = path.split("/").at(-1) ?? "";
  const own = newToken();
  const said = answersTo(optionIds, says);
  await answerAsGuest({ token: link, own, name, email, says: said }, { now, secret: testSecret });
  return { link, own };
}

/** One answer for each time that something is said to. */
export function answersTo(optionIds: readonly string[], says: readonly Says[]) {
  return optionIds.flatMap((optionId, at) => {
    const said = says[at];
    return said ? [{ optionId, says: said }] : [];
  });
}
