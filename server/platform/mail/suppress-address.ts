import "server-only";
import { type Database, db } from "@/server/platform/db";

/** The kind of mail that is tried whatever came back before: whoever asks to sign in has an address that lives. */
export const alwaysTried = "sign-in";

/** Sends no more to an address that its server refused for good. */
export async function suppressAddress(address: string, now: number): Promise<void> {
  await db.suppressedAddress.createMany({
    data: { address, since: new Date(now) },
    skipDuplicates: true,
  });
}

/** Goes on with an address: a mail arrived there, or its owner asked for another try. */
export async function trustAddress(address: string): Promise<void> {
  await db.suppressedAddress.deleteMany({ where: { address } });
}

/** Those of `addresses`, in their canonical spelling, to which nothing is sent for now. */
export async function suppressedAmong(
  on: Database,
  addresses: readonly string[],
): Promise<Set<string>> {
  const rows = await on.suppressedAddress.findMany({
    where: { address: { in: [...addresses] } },
    select: { address: true },
  });
  return new Set(rows.map(({ address }) => address.toLowerCase()));
}
