import type { ClubDetails } from "./club-fields";

type Read = { ok: true; details: ClubDetails } | { ok: false; errors: Record<string, string> };

/** A form's texts as a club's details, or what is wrong in words by field. */
export function readClubDetails(fields: FormData): Read {
  const text = (name: string) => String(fields.get(name) ?? "").trim();
  const name = text("name");
  if ([...name].length < 2) {
    return { ok: false, errors: { name: "Give the club a name of at least 2 characters." } };
  }
  const way = text("joining");
  const joining = way === "open" || way === "approval" ? way : "link";
  const usualDays = fields
    .getAll("usualDays")
    .reduce<number>((mask, day) => mask | (1 << Number(day)), 0);
  return {
    ok: true,
    details: {
      ...{ name, joining, usualDays },
      ...{ place: text("place"), description: text("description"), rules: text("rules") },
    },
  };
}
