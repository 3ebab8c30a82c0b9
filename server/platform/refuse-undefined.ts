import { Prisma } from "@/generated/prisma/client";

/** The path of the first `undefined` inside a query's arguments, or null. */
export function undefinedPath(value: unknown, path = ""): string | null {
  if (value === undefined) return path || "(root)";
  if (value === null || typeof value !== "object") return null;
  if (value instanceof Date || ArrayBuffer.isView(value)) return null;
  for (const [name, inner] of Object.entries(value)) {
    const found = undefinedPath(inner, path ? `${path}.${name}` : name);
    if (found) return found;
  }
  return null;
}

/** Prisma reads `undefined` in a filter as "no filter": here it is an error instead. */
export const refuseUndefined = Prisma.defineExtension({
  name: "refuse-undefined",
  query: {
    $allModels: {
      $allOperations({ model, operation, args, query }) {
        const path = args === undefined ? null : undefinedPath(args);
        if (path) throw new Error(`${model}.${operation}: undefined at ${path}`);
        return query(args);
      },
    },
  },
});
