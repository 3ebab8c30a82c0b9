import type { OwnerChoice } from "./schedule-form";

type Mine = {
  clubs: readonly { clubId: string; name: string }[];
  partners: readonly { partnershipId: string; name: string }[];
};

/** With whom a runner can plan: their clubs, then their partners. */
export function ownerChoices({ clubs, partners }: Mine): OwnerChoice[] {
  return [
    ...clubs.map(({ clubId, name }) => ({ kind: "club" as const, id: clubId, name })),
    ...partners.map(({ partnershipId, name }) => ({
      kind: "partnership" as const,
      id: partnershipId,
      name,
    })),
  ];
}
