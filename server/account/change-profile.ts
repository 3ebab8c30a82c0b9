import { z } from "zod";
import { handle } from "@/domain/runner/handle";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { refusedBy } from "@/server/platform/violated-constraint";

export const profileInput = z.strictObject({
  /** Empty for none. */
  handle: z.string().max(60),
  about: z.string().trim().max(500, "Keep it under 500 characters."),
});

/** Changes a runner's handle and their words about themselves. */
export async function changeProfile(
  { handle: typed, about }: z.infer<typeof profileInput>,
  { runnerId }: Acting,
): Promise<void> {
  const wanted = typed.trim() === "" ? null : handle(typed);
  if (wanted && !wanted.ok) throw new AppError("refused", "handle", wanted.problem);
  const taken = new AppError("refused", "handle", "This handle is taken.");
  await refusedBy({ runner_handle_key: taken }, () =>
    db.runner.update({
      where: { id: runnerId },
      data: { handle: wanted?.handle ?? null, about },
    }),
  );
}
