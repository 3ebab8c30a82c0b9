import type { ReaderUnits } from "@/components/runs/run-words";
import { Section } from "@/components/ui/section";
import type { Outputs } from "@/server/router";
import { FeedList } from "./feed-list";

type LatelyProps = {
  feed: Outputs["feed"]["home"];
  reader: ReaderUnits;
  clubId?: string;
  /** What stands here while nobody shows anything. */
  empty: string;
};

/** The section with what others did lately. */
export function Lately({ feed, reader, clubId, empty }: LatelyProps) {
  return (
    <Section id="lately" title="Lately">
      {feed.items.length === 0 ? (
        <p className="text-muted text-sm">{empty}</p>
      ) : (
        <FeedList
          first={feed}
          reader={{ unit: reader.unit, locale: reader.locale }}
          {...(clubId ? { clubId } : {})}
        />
      )}
    </Section>
  );
}
