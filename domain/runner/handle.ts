export type HandleDecision = { ok: true; handle: string } | { ok: false; problem: string };

const shape = /^[a-z](?:-?[a-z0-9])+$/;

/** Words that a path or a person reading it could take for the product itself. */
const reserved = new Set(
  "about admin api app club clubs coach commitment commitments digest embed feed group-run help home invitation invitations join legal live login mail me moderator new null partner partners privacy run runner runners runpact runs security settings sign-in sign-out sign-up signin signup static status streak streaks support system terms undefined welcome www".split(
    " ",
  ),
);

/** A handle of 3 to 30 small letters, digits and single hyphens, beginning with a letter. */
export function handle(text: string): HandleDecision {
  const typed = text.trim().toLowerCase();
  if (typed.length < 3 || typed.length > 30) return refuse("A handle has 3 to 30 characters.");
  if (!shape.test(typed)) {
    return refuse(
      "A handle has letters a to z, digits and single hyphens, and begins with a letter.",
    );
  }
  return reserved.has(typed) ? refuse("This handle is taken.") : { ok: true, handle: typed };
}

function refuse(problem: string): HandleDecision {
  return { ok: false, problem };
}
