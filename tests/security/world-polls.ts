import { wallTimeAt } from "@/domain/recurrence/wall-time";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makePoll, sayAsGuest, sayTo } from "@/tests/poll-factories";

const hourMs = 3_600_000;

/** A poll of the club with two times, to which the member and a guest by its link have answered. */
export async function addPolls(
  clubId: string,
  { ownerId, memberId }: { ownerId: string; memberId: string },
  now: number,
) {
  const options = [48, 72].map((hours) => {
    const { date, minutes } = wallTimeAt(now + hours * hourMs, "Europe/Berlin");
    return { optionId: newId(), date, startMinutes: minutes };
  });
  const texts = { title: "SEC-poll", place: "SEC-meeting", notes: "SEC-notes", options };
  const { pollId } = await makePoll(clubId, ownerId, texts, { now });
  const poll = { pollId, optionIds: options.map(({ optionId }) => optionId) };
  await sayTo(poll, memberId, ["yes", "no"], now);
  const guest = await sayAsGuest(poll, ownerId, ["yes"], { name: "SEC-guest", now });
  const voter = await db.pollVoter.findFirstOrThrow({ where: { pollId, runnerId: null } });
  const [first, second] = options;
  return {
    poll: pollId,
    pollOption: first?.optionId ?? "",
    pollLink: guest.link,
    pollOwn: guest.own,
    pollGuest: voter.id,
    pollDate: first?.date ?? "",
    pollOtherDate: second?.date ?? "",
  };
}
