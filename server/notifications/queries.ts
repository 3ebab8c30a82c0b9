import { db } from "@/server/platform/db";

/** When a runner wants the digest, and when the next one comes (epoch milliseconds; null while there is none). */
export async function digestSettings(runnerId: string) {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: {
      digestWhenQuiet: true,
      digestOff: true,
      digestWeekday: true,
      digestMinutes: true,
      digestDueAt: true,
    },
  });
  return {
    on: !runner.digestOff,
    whenQuiet: runner.digestWhenQuiet,
    weekday: runner.digestWeekday,
    minutes: runner.digestMinutes,
    dueAt: runner.digestDueAt?.getTime() ?? null,
  };
}
