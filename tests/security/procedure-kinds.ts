import { appRouter } from "@/server/router";

export type ProcedureKind = "query" | "mutation" | "subscription";

type Walked = { _def: { procedures: Record<string, { _def: { type: ProcedureKind } }> } };

/** Every procedure of the router by its dotted path. */
export function procedureKinds(): Map<string, ProcedureKind> {
  const { procedures } = (appRouter as unknown as Walked)._def;
  return new Map(Object.entries(procedures).map(([path, { _def }]) => [path, _def.type]));
}
