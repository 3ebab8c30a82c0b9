import type { RunnerRole, RunVisibility, Unit } from "@/generated/prisma/enums";
import { AppError } from "@/server/platform/errors";
import { hotStatement } from "@/server/platform/hot-statements";

/** What a signed-in runner knows of themselves; `welcomedAt` in epoch milliseconds. */
export type Me = {
  id: string;
  email: string;
  name: string;
  zone: string;
  dayStartMinutes: number;
  unit: Unit;
  locale: string;
  runVisibility: RunVisibility;
  role: RunnerRole;
  isDemo: boolean;
  welcomedAt: number | null;
};

const meById = hotStatement<Omit<Me, "welcomedAt"> & { welcomedAt: Date | null }>(
  "me",
  `SELECT id, email, name, zone, day_start_minutes AS "dayStartMinutes", unit, locale,
     run_visibility AS "runVisibility", role, is_demo AS "isDemo", welcomed_at AS "welcomedAt"
   FROM runner WHERE id = $1`,
);

/** The runner themselves: asked for by every page, so it is a hot statement. */
export async function me(runnerId: string): Promise<Me> {
  const [runner] = await meById([runnerId]);
  if (!runner) throw new AppError("not-signed-in", "not-signed-in", "Please sign in to go on.");
  return { ...runner, welcomedAt: runner.welcomedAt?.getTime() ?? null };
}
