import { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/platform/db";
import { personalData } from "./personal-data";

/** How many rows each table holds of a runner; tables without any are left out. */
export async function countsOf(
  tx: Transaction,
  { runnerId, email }: { runnerId: string; email: string },
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [table, { whose }] of Object.entries(personalData)) {
    // Table names and conditions are the list's own words; only the two values come from outside.
    const condition = whose.split(/(\$[12])/).filter((part) => part !== "");
    const texts = [`SELECT count(*)::int AS count FROM ${table} AS t WHERE `, ""];
    const values: string[] = [];
    for (const part of condition) {
      if (part === "$1" || part === "$2") {
        values.push(part === "$1" ? runnerId : email);
        texts.push("");
      } else texts[texts.length - 1] += part;
    }
    const [head = "", first = "", ...rest] = texts;
    const [row] = await tx.$queryRaw<{ count: number }[]>(
      new Prisma.Sql([head + first, ...rest], values),
    );
    if (row && row.count > 0) counts[table] = row.count;
  }
  return counts;
}
