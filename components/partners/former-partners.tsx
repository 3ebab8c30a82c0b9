import { Section } from "@/components/ui/section";
import { monthWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";
import type { Outputs } from "@/server/router";

type FormerPartnersProps = {
  former: Outputs["partners"]["former"];
  zone: string;
  locale: string;
};

/** Partnerships that have ended; their weeks were kept all the same. */
export function FormerPartners({ former, zone, locale }: FormerPartnersProps) {
  if (former.length === 0) return null;
  const month = (instant: number) => monthWords(localDateOf(instant, zone), locale);
  return (
    <Section id="former" title="Earlier partners">
      <ul className="grid gap-1 text-sm">
        {former.map(({ partnershipId, firstName, since, until }) => {
          const [from, to] = [month(since), month(until)];
          return (
            <li key={partnershipId} className="flex gap-2">
              <span className="min-w-0 truncate font-semibold">
                <bdi>{firstName}</bdi>
              </span>
              <span className="shrink-0 text-muted">{from === to ? from : `${from} to ${to}`}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
