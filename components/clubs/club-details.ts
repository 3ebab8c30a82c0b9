import type { ClubDetails } from "./club-fields";

type Read = { ok: true; details: ClubDetails } | { ok: false; errors: Record<string, string> };

/** A form's texts as a club's details, or what is wrong in words by field. */
export function readClubDetails(fields: FormData): Read {
  const text = (name: string) => String(fields.get(name) ?? "").trim();
  const name = text("name");
  if ([...name].length < 2) {
    return { ok: false, errors: { name: "Give the club a name of at least 2 characters." } };
  }
  const joining = text("joining") === "open" ? "open" : "link";
  return {
    ok: true,
    details: { name, place: text("place"), description: text("description"), joining },
  };
}
