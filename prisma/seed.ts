import { sendDigestNow } from "@/server/digest/send-digest-now";
import { db, disconnect } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { countSilentRuns } from "@/server/streaks/count-silent-runs";
import { freezeRunner } from "@/server/streaks/freeze-settled-weeks";
import { makeClub } from "./demo/make-club";
import { makeGroupRuns } from "./demo/make-group-runs";
import { bringLate, demoWeek, makeHistory } from "./demo/make-history";
import { makePictures } from "./demo/make-pictures";
import { makePlannedRuns } from "./demo/make-planned-runs";
import { makePolls } from "./demo/make-polls";
import { makeReadiness } from "./demo/make-readiness";
import { makeReports } from "./demo/make-reports";
import { makeTalk } from "./demo/make-talk";
import { people } from "./demo/people";
import { committedWeeks } from "./demo/plan-runs";

const dayMs = 86_400_000;
const atOnce = 4;

/** Makes the demo club once: 24 people and sixteen weeks through the same verbs that runners use. */
async function seed(now: number): Promise<void> {
  if ((await db.runner.count({ where: { isDemo: true } })) > 0) {
    console.log("The demo club is there already.");
    return;
  }
  const thisWeek = demoWeek(now);
  const founded = Date.parse(`${thisWeek}T09:00:00Z`) - (committedWeeks + 8) * 7 * dayMs;
  const ids = await makeClub(founded);
  const frames = people.flatMap((person, index) => {
    const runnerId = ids[index];
    return runnerId ? [{ person, frame: { runnerId, thisWeek, now } }] : [];
  });
  for (let from = 0; from < frames.length; from += atOnce) {
    const some = frames.slice(from, from + atOnce);
    await Promise.all(some.map(({ person, frame }) => makeHistory(person, frame)));
    console.log(`${Math.min(from + atOnce, frames.length)} of ${frames.length} people have run`);
  }
  while ((await countSilentRuns(now)) > 0);
  for (const id of ids) await freezeRunner(id, now);
  for (const { person, frame } of frames) {
    if (person.lateUpload !== undefined) await bringLate(person, frame);
  }
  await makeGroupRuns(ids, now);
  await makePlannedRuns(ids, now);
  for (const id of ids.slice(0, 1)) await makeReadiness(id, now);
  await makePolls(ids, now);
  await makeTalk(ids, now);
  await makeReports(ids, { thisWeek, now });
  await makePictures(ids, now);
  await sendDigests(ids.slice(0, 1), now);
  await db.$executeRaw`ANALYZE`;
  const runs = await db.run.count();
  console.log(`Harbour Lane Runners: ${ids.length} people, ${runs} runs.`);
}

/** Last week's digest for the one whom visitors look around as; it waits in the machine's mailbox. */
async function sendDigests(ids: readonly string[], now: number): Promise<void> {
  const { appUrl, sessionSecret: secret } = env();
  if (!secret) return;
  for (const id of ids) await sendDigestNow(id, now, { appUrl, secret });
}

await seed(Date.now());
await disconnect();
