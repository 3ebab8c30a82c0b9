import type { Actor } from "./trpc";

/** Who acts and when (epoch milliseconds); what every write is given beside its input. */
export type Acting = { runnerId: string; now: number; newId?: () => string };

/** What a write is given when a signed-in runner's request causes it. */
export function actingFor(context: { actor: Actor; now: number }): Acting {
  return { runnerId: context.actor.runnerId, now: context.now };
}
