import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { refusedBy } from "@/server/platform/violated-constraint";

const oneLine = /^\P{Cc}*$/u;

/** What a club says of itself and how one gets in; shared with edit-club. */
export const clubDetails = {
  name: z
    .string()
    .trim()
    .min(2, "Give the club a name of at least 2 characters.")
    .max(60, "Keep the name under 60 characters.")
    .regex(oneLine, "Keep the name on one line."),
  description: z.string().trim().max(1_000, "Keep the description under 1,000 characters."),
  place: z
    .string()
    .trim()
    .max(80, "Keep the place under 80 characters.")
    .regex(oneLine, "Keep the place on one line."),
  joining: z.enum(["open", "link", "approval"]),
  rules: z.string().trim().max(2_000, "Keep the rules under 2,000 characters.").default(""),
  /** The days on which the club usually runs: bit 0 for Monday to bit 6 for Sunday. */
  usualDays: z.int().min(0).max(127).default(0),
};

export const createClubInput = z.strictObject({ clubId: z.uuid(), ...clubDetails });

const idTaken = new AppError("conflict", "id-taken", "This club is here already. Try once more.");

/** Founds a club whose owner is the founder; the founder's same id again changes nothing. */
export async function createClub(
  { clubId, rules = "", usualDays = 0, ...details }: z.input<typeof createClubInput>,
  { runnerId, now }: Acting,
): Promise<{ clubId: string }> {
  const at = new Date(now);
  const { name, description, place, joining } = details;
  const founder = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { isDemo: true, memberships: { where: { clubId }, select: { role: true } } },
  });
  if (founder.memberships[0]?.role === "owner") return { clubId };
  await refusedBy({ club_pkey: idTaken }, () =>
    db.club.create({
      data: {
        id: clubId,
        ...{ name, description, place, joining, rules, usualDays },
        isDemo: founder.isDemo,
        createdAt: at,
        memberships: { create: { runnerId, role: "owner", joinedAt: at } },
      },
    }),
  );
  return { clubId };
}
