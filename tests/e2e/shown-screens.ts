import { moved } from "@/domain/privacy/zone-cells";
import { sendPoints } from "@/server/live-shares/send-points";
import { startShare } from "@/server/live-shares/start-share";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { sharePoll } from "@/server/polls/share-poll";
import { makeRunner } from "@/tests/factories";
import type { Screen } from "./demo-screens";

/** The demo club's poll as one asks, as a member sees it, and as its guests do; and what a mail to a stranger opens. */
export async function pollScreens(): Promise<{ asking: Screen[]; visiting: Screen[] }> {
  const poll = await db.poll.findFirstOrThrow({ orderBy: { id: "asc" } });
  if (!poll.organiserId) throw new Error("Nobody asks the demo club's poll");
  const acting = { runnerId: poll.organiserId, now: Date.now() };
  const { path } = await sharePoll({ pollId: poll.id }, acting);
  return {
    asking: [
      { name: "poll-new", path: `/polls/new?with=${poll.clubId}`, shows: "Which times to ask for" },
      { name: "poll", path: `/polls/${poll.id}`, shows: "Winter long run with soup" },
    ],
    visiting: [
      { name: "poll-guest", path, shows: "Winter long run with soup" },
      { name: "poll-unknown", path: "/poll/nothing", shows: "This link opens nothing" },
      { name: "invited-not-me", path: "/invited/not-me?t=x", shows: "This is not me" },
      {
        name: "invited-never-again",
        path: "/invited/never-again?t=x",
        shows: "No more invitations",
      },
    ],
  };
}

/** A live run that anybody with the link may watch, eight minutes along a quay; and links that open none. */
export async function watchScreens(): Promise<Screen[]> {
  const runnerId = await makeRunner("Rita Watanabe-Lindqvist");
  const shareId = newId();
  const now = Date.now();
  const share = { shareId, runId: newId(), audience: { kind: "link" } } as const;
  const { token } = await startShare(share, { runnerId, now });
  const from = { latitude: 53.54, longitude: 9.97 };
  const points = Array.from({ length: 48 }, (_, at) => ({
    ...moved(moved(from, 90, at * 26), 0, 140 * Math.sin(at / 7)),
    at: at * 10_000,
    metres: at * 27,
  }));
  await sendPoints({ shareId, seq: 0, points, heardAt: 0 }, { runnerId, now });
  return [
    { name: "watch", path: `/watch#${token}`, shows: "Distance" },
    { name: "watch-none", path: "/watch", shows: "This link is not whole" },
  ];
}
