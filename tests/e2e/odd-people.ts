import { addDays } from "@/domain/time-zone/local-date";
import { currentWeek } from "@/domain/week/current-week";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { factoryNow, joinTo, makeClub, makePartnership, makeRunner } from "@/tests/factories";
import { commit, makeRun } from "@/tests/run-factories";
import type { Screen } from "./demo-screens";

/** Sixty characters, with places to break a line. */
export const longName = "Maximiliana-Theodora Featherstonehaugh-Cholmondeley-Hohenfels";
/** Sixty characters with none. */
export const unbrokenName = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis";
export const arabicName = "محمد عبد الرحمن الفارسي";
const hebrewName = "נועה בן־דוד לוי";

type Names = { me: string; partner: string; other: string; club: string; title: string };

/** A runner with a partner, a club, a commitment and runs, all of them with such names; and their screens. */
export async function screensOf(
  kind: string,
  { me, partner, other, club, title }: Names,
): Promise<{ runnerId: string; screens: Screen[] }> {
  const now = Date.now();
  const startsOn = currentWeek(now, "UTC");
  const [runnerId, partnerId, otherId] = [
    await makeRunner(me, { runVisibility: "clubs" }),
    await makeRunner(partner, { runVisibility: "clubs" }),
    await makeRunner(other),
  ];
  const partnershipId = await makePartnership(runnerId, partnerId, now - 1000);
  const { clubId } = await makeClub({
    ownerId: runnerId,
    memberIds: [partnerId, otherId],
    name: club,
    place: club,
    description: `${title}. ${title}.`,
    now,
  });
  const commitmentId = await commit(runnerId, { visibility: "link", startsOn, now });
  await commit(partnerId, { startsOn, now });
  const runId = await makeRun(runnerId, addDays(startsOn, -6), { title });
  await makeRun(partnerId, addDays(startsOn, -5), { title, visibility: "clubs" });
  const paths = {
    home: "/home",
    runs: "/runs",
    run: `/runs/${runId}`,
    partners: "/partners",
    partnership: `/partners/${partnershipId}`,
    clubs: "/clubs",
    club: `/clubs/${clubId}`,
    board: `/clubs/${clubId}/board`,
    evidence: `/clubs/${clubId}/board/${partnerId}`,
    members: `/clubs/${clubId}/members`,
    settings: "/settings",
    you: "/you",
    "public-commitment": `/c/${commitmentId}`,
    "public-club": `/club/${clubId}`,
  };
  return {
    runnerId,
    screens: Object.entries(paths).map(([name, path]) => ({
      name: `${kind}-${name}`,
      path,
      shows: /\S/,
    })),
  };
}

export const longNames: Names = {
  me: longName,
  partner: unbrokenName,
  other: longName,
  club: unbrokenName,
  title: `${unbrokenName} ${longName}`,
};

export const rightToLeft: Names = {
  me: arabicName,
  partner: hebrewName,
  other: "Ana Lind",
  club: "نادي الجري على الكورنيش",
  title: "جري الصباح 5 كم مع Ana",
};

/** A club of five hundred, three hundred of them with a commitment; and its screens. */
export async function crowdScreens(): Promise<{
  runnerId: string;
  board: string;
  screens: Screen[];
}> {
  const at = new Date(factoryNow);
  const ids = Array.from({ length: 499 }, () => newId());
  await db.runner.createMany({
    data: ids.map((id, place) => ({
      id,
      email: `${id}@runners.example`,
      emailVerifiedAt: at,
      welcomedAt: at,
      createdAt: at,
      name: `Runner Number ${place + 1}`,
    })),
  });
  const runnerId = await makeRunner("Olga Owner");
  const { clubId } = await makeClub({ ownerId: runnerId, name: "Five Hundred Strong" });
  for (let from = 0; from < ids.length; from += 100) {
    await joinTo(clubId, ids.slice(from, from + 100));
  }
  const now = Date.now();
  const startsOn = currentWeek(now, "UTC");
  for (const id of [runnerId, ...ids.slice(0, 299)]) await commit(id, { startsOn, now });
  const club = `/clubs/${clubId}`;
  return {
    runnerId,
    board: `${club}/board`,
    screens: [
      { name: "crowd-clubs", path: "/clubs", shows: "Five Hundred Strong" },
      { name: "crowd-club", path: club, shows: "have kept their week already" },
      { name: "crowd-board", path: `${club}/board`, shows: "Also in the club" },
      { name: "crowd-members", path: `${club}/members`, shows: "Show more" },
    ],
  };
}
