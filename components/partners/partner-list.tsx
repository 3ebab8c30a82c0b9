import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { type PartnerStanding, type Standing, togetherWords, weekSentence } from "./pair-words";
import { PersonRing } from "./person-ring";

type PartnerListProps = {
  me: { id: string; name: string };
  mine: Standing;
  partners: readonly PartnerStanding[];
};

/** A runner's partners, each week beside the own. */
export function PartnerList({ me, mine, partners }: PartnerListProps) {
  return (
    <ul aria-label="Your partners" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {partners.map((partner) => (
        <li key={partner.partnershipId}>
          <Link
            href={`/partners/${partner.partnershipId}`}
            className="flex h-full items-center gap-4 rounded-lg bg-surface p-5 shadow-card transition-colors duration-100 hover:bg-sunken sm:flex-col sm:items-start sm:p-6"
          >
            <span className="flex gap-2">
              <PersonRing id={me.id} name={me.name} standing={mine} size="md" />
              <PersonRing
                id={partner.runnerId}
                name={partner.name}
                standing={partner.standing}
                size="md"
              />
            </span>
            <span className="min-w-0 flex-1 text-sm">
              <span className="line-clamp-2 break-words font-semibold text-base">
                <bdi>{partner.name}</bdi>
              </span>
              <span className="block text-muted">{opened(weekSentence(partner.standing))}</span>
              {partner.togetherWeeks > 0 ? (
                <span className="block text-muted">{togetherWords(partner.togetherWeeks)}</span>
              ) : null}
              {partner.state === "paused" ? <Badge>Paused</Badge> : null}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function opened(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
