import { MapPin } from "lucide-react";
import { Notice } from "@/components/ui/notice";
import { momentWords } from "@/domain/time-zone/date-words";
import type { GuestPoll } from "@/server/polls/guest-queries";

/** Who asks for what and where; once it is found, when. */
export function GuestPollHeader({ poll, locale }: { poll: GuestPoll; locale: string }) {
  const { title, organiserName, ownerName, place, notes, closed, result, zone, me } = poll;
  return (
    <header>
      <p className="text-muted text-sm">
        {organiserName ? (
          <>
            <bdi>{organiserName}</bdi> asks
          </>
        ) : (
          "You are asked"
        )}
        {ownerName ? (
          <>
            {" "}
            for <bdi>{ownerName}</bdi>
          </>
        ) : null}
      </p>
      <h1 className="heading mt-1 break-words text-xl">
        <bdi>{title}</bdi>
      </h1>
      {place ? (
        <p className="mt-2 flex items-start gap-2 text-muted">
          <MapPin aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <bdi className="min-w-0 break-words">{place}</bdi>
        </p>
      ) : null}
      {notes ? (
        <p dir="auto" className="mt-3 whitespace-pre-line break-words text-sm">
          {notes}
        </p>
      ) : null}
      <p className="mt-3 text-muted text-sm">All times by the clocks of {zoneWords(zone)}.</p>
      {closed ? (
        <Notice
          className="mt-6"
          tone={result && !result.cancelled ? "done" : "info"}
          title={
            result
              ? result.cancelled
                ? "This run is off"
                : momentWords(result.startsAt, zone, locale)
              : "This poll is closed"
          }
        >
          {result && !result.cancelled
            ? me
              ? "The time is found. See you there."
              : "The time is found."
            : "No time was taken."}
        </Notice>
      ) : null}
    </header>
  );
}

function zoneWords(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}
