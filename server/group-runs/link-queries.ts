import type { z } from "zod";
import { type Answer, answerRefusal, canReconfirm } from "@/domain/group-run/answers";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { db } from "@/server/platform/db";
import { type answerLinkInput, requireAnswerLink } from "./answer-by-link";
import { instancePage } from "./instance-queries";

/** What the holder of an answer's link is shown: the group run and the answer that stands, nobody else. */
export type AskedByLink = {
  groupRunId: string;
  date: LocalDate;
  title: string;
  place: string;
  zone: string;
  startsAt: number;
  locale: string;
  state: "open" | "off" | "over";
  says: Answer | null;
  confirmed: boolean;
  waitingPlace: number | null;
  canConfirm: boolean;
  /** True where the runner of the link is also the one who is signed in here. */
  isMine: boolean;
};

/** The group run that a link asks about. Reading it changes nothing, however often a mail scanner does. */
export async function askedByLink(
  { token }: z.infer<typeof answerLinkInput>,
  { secret, now, readerId }: { secret: string; now: number; readerId: string | null },
): Promise<AskedByLink> {
  const { runnerId, ...at } = await requireAnswerLink(token, secret);
  const [page, { locale }] = await Promise.all([
    instancePage(at, { runnerId, now }),
    db.runner.findUniqueOrThrow({ where: { id: runnerId }, select: { locale: true } }),
  ]);
  const { groupRunId, date, title, place, zone, startsAt, mine, waitingPlace } = page;
  const refusal = answerRefusal(page, now);
  return {
    ...{ groupRunId, date, title, place, zone, startsAt, locale, waitingPlace },
    state: refusal === null ? "open" : refusal === "cancelled" ? "off" : "over",
    says: mine?.says ?? null,
    confirmed: mine?.confirmed ?? false,
    canConfirm: mine?.says === "yes" && canReconfirm(page, now),
    isMine: readerId === runnerId,
  };
}
