import type { Transaction } from "@/server/platform/db";

type Gone = { runnerId: string; email: string };

/** Deletes what no foreign key takes along, of every table that `personalData` says goes by hand. */
export async function eraseByHand(tx: Transaction, { runnerId, email }: Gone): Promise<void> {
  await tx.runWitness.deleteMany({ where: { witnessId: runnerId } });
  await tx.partnership.deleteMany({ where: { sides: { some: { runnerId } } } });
  await tx.mailMessage.deleteMany({ where: { recipient: email } });
  await tx.mailedInvitation.deleteMany({ where: { email } });
  await tx.pollVoter.deleteMany({ where: { guestEmail: { equals: email, mode: "insensitive" } } });
  await tx.$executeRaw`
    UPDATE live_share SET partner_ids = array_remove(partner_ids, ${runnerId}::uuid)
    WHERE ${runnerId}::uuid = ANY(partner_ids)`;
  await tx.suppressedAddress.deleteMany({ where: { address: email } });
  await tx.signInChallenge.deleteMany({ where: { email } });
  await tx.$executeRaw`DELETE FROM rate_limit WHERE position(${runnerId} IN key) > 0`;
  await eraseJobs(tx, { runnerId, email });
}

/** Jobs of this runner alone go; from those of many, which name them in a list, the name is taken out. */
async function eraseJobs(tx: Transaction, { runnerId, email }: Gone): Promise<void> {
  await tx.$executeRaw`
    UPDATE pgboss.job SET data = jsonb_set(data, '{runnerIds}', (data->'runnerIds') - ${runnerId})
    WHERE data->'runnerIds' ? ${runnerId}`;
  await tx.$executeRaw`
    DELETE FROM pgboss.job WHERE position(${runnerId} IN data::text) > 0
      OR position(${email.toLowerCase()} IN lower(data::text)) > 0
      OR position(${runnerId} IN coalesce(output::text, '')) > 0`;
}
