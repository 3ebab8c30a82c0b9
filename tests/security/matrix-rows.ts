import rows from "./authorisation.json" with { type: "json" };
import { type ActorName, actorNames } from "./world";

type Row = {
  allow: "everyone" | "runners" | readonly string[];
  /** Status of actors that are neither allowed nor named in `deny`. */
  otherwise?: number;
  deny?: Partial<Record<string, number>>;
  input?: unknown;
  /** True where strangers are meant to see what is named. */
  public?: boolean;
};

export const procedureRows = rows.procedures as Readonly<Record<string, Row>>;
export const pageRows = rows.pages as Readonly<Record<string, string>>;
export const routeRows = rows.routes as Readonly<Record<string, string>>;

const signedOut: readonly ActorName[] = ["anonymous", "deleted"];

/** The HTTP status that a row promises to an actor; 200 is allow. */
export function promised(row: Row, actor: ActorName): number {
  const named = row.deny?.[actor];
  if (named !== undefined) return named;
  if (row.allow === "everyone") return 200;
  if (row.allow === "runners") return signedOut.includes(actor) ? 401 : 200;
  if (row.allow.includes(actor)) return 200;
  return row.otherwise ?? (signedOut.includes(actor) ? 401 : 404);
}

/** Actors that a row lets in, and those that it does not. */
export function split(row: Row): { allowed: ActorName[]; denied: ActorName[] } {
  const allowed = actorNames.filter((actor) => promised(row, actor) === 200);
  return { allowed, denied: actorNames.filter((actor) => !allowed.includes(actor)) };
}

/** The row's input with the world's ids in place of "$name". */
export function inputOf(row: Row, names: Readonly<Record<string, string>>): unknown {
  if (row.input === undefined) return undefined;
  const filled = JSON.stringify(row.input).replace(/"\$(\w+)"/g, (_, name: string) => {
    const value = names[name];
    if (!value) throw new Error(`The world has no ${name}.`);
    return JSON.stringify(value);
  });
  return JSON.parse(filled);
}

/** What is in an answer that its reader must not see; an empty list is right. */
export function leaks(row: Row, actor: ActorName, answer: string): string[] {
  const seen = new Set(answer.match(/SEC-[\w-]+/g) ?? []);
  seen.delete("SEC-session");
  seen.delete(`SEC-${actor}`);
  const outsider = ["anonymous", "stranger", "removed", "deleted", "elsewhere"].includes(actor);
  if (promised(row, actor) === 200 && !outsider) {
    return [...seen].filter((canary) => canary === "SEC-private" && actor !== "member");
  }
  if (row.public) return [...seen].filter((canary) => canary === "SEC-private");
  const own = actor === "elsewhere" ? ["SEC-elsewhere", "SEC-description", "SEC-place"] : [];
  return [...seen].filter((canary) => promised(row, actor) !== 200 || !own.includes(canary));
}
