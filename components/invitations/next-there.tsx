import { CalendarClock } from "lucide-react";
import { momentWords } from "@/domain/time-zone/date-words";
import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";

/** Words of who has no account yet, and so no language of their own. */
const locale = "en-GB";

/** The next run where a link leads: a place where one would be expected already. */
export function NextThere({ preview }: { preview: Outputs["invitations"]["preview"] }) {
  const { next, inviterFirstName } = preview;
  if (!next) return null;
  const when = momentWords(next.startsAt, next.zone, locale);
  return (
    <p className="mt-5 flex items-start gap-3 rounded-md bg-track-soft px-4 py-3.5">
      <CalendarClock aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-track" />
      <span className="min-w-0 break-words">
        <strong className="block">{when}</strong>
        <span className="text-sm">
          {next.kind === "group-run" ? (
            <>
              <bdi>{next.title}</bdi>
              {next.going > 0 ? `, ${counted(next.going, "runner comes", "runners come")}` : ""}
            </>
          ) : (
            <>
              <bdi>{inviterFirstName}</bdi> runs next, {next.plannedMinutes} minutes
            </>
          )}
        </span>
      </span>
    </p>
  );
}
