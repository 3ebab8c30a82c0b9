import { warnAfterMs, warnedDays } from "@/domain/club/succession";
import { silenceMs } from "@/domain/partnership/silence";
import { notify } from "@/server/notifications/notify";
import { db } from "@/server/platform/db";
import { lastSigns, silentSince } from "@/server/runners/last-signs";

const atOnce = 50;

/**
 * Tells owners who have been silent for eleven days, once for each such silence, that their club passes on in three
 * unless they look in; where nobody is there who could take it on, nothing is said. Answers how many were told.
 */
export async function warnSilentOwners(now: number): Promise<number> {
  const since = new Date(now - warnAfterMs);
  const silent = silentSince(since);
  const owned = await db.membership.findMany({
    where: {
      role: "owner",
      runner: silent,
      club: {
        closesAt: null,
        memberships: { some: { role: { not: "owner" }, runner: { NOT: silent } } },
        notices: { none: { kind: "club-passes-on", madeAt: { gt: since } } },
      },
    },
    select: { runnerId: true, club: { select: { id: true, name: true } } },
    orderBy: { clubId: "asc" },
    take: atOnce,
  });
  const signs = await lastSigns(
    db,
    owned.map(({ runnerId }) => runnerId),
    now,
  );
  let told = 0;
  for (const { runnerId, club } of owned) {
    const lastSign = signs.get(runnerId) ?? 0;
    // Who is silent longer than that is not warned: the club passes on with this very minute.
    if (now - lastSign >= silenceMs) continue;
    const wasTold = await db.$transaction((tx) =>
      notify(tx, {
        runnerId,
        clubId: club.id,
        kind: "club-passes-on",
        facts: { clubId: club.id, clubName: club.name, days: warnedDays },
        key: `club-passes-on:${club.id}:${lastSign}`,
        now,
      }),
    );
    if (wasTold) told += 1;
  }
  return told;
}
