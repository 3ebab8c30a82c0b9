import { peopleWords } from "@/components/invitations/people-words";
import { AvatarStack } from "@/components/ui/avatar-stack";
import { buttonClass } from "@/components/ui/button-styles";
import { momentWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";
import { ClubBadge } from "./club-badge";
import { usualDayWords } from "./usual-day-words";

type PublicClubProps = {
  club: Outputs["clubs"]["public"];
  next: Outputs["groupRuns"]["publicNext"];
};

/** A club as anybody may see it: its words, first names, and the ask. */
export function PublicClub({ club, next }: PublicClubProps) {
  const { clubId, name, place, description, firstNames, memberCount, joining } = club;
  const days = usualDayWords(club.usualDays);
  return (
    <>
      <ClubBadge clubId={clubId} name={name} size="lg" />
      <h1 className="heading mt-6 break-words text-xl">
        <bdi>{name}</bdi>
      </h1>
      {place ? (
        <p className="mt-1.5 text-muted">
          <bdi>{place}</bdi>
        </p>
      ) : null}
      {description ? (
        <p className="mt-4 whitespace-pre-line break-words" dir="auto">
          {description}
        </p>
      ) : null}
      {days ? <p className="mt-4 text-muted text-sm">Runs usually on {days}.</p> : null}
      {club.rules ? (
        <div className="mt-6">
          <h2 className="font-semibold text-sm">What the club holds to</h2>
          <p className="mt-1 whitespace-pre-line break-words text-sm" dir="auto">
            {club.rules}
          </p>
        </div>
      ) : null}
      <AvatarStack
        className="mt-6"
        size="md"
        most={6}
        total={memberCount}
        faces={firstNames.map((first, at) => ({ name: first, colourKey: `${first}${at}` }))}
      />
      <p className="mt-2 text-muted text-sm">{peopleWords(firstNames, memberCount)}</p>
      {next ? <PublicNext next={next} /> : null}
      <div className="mt-8 rounded-lg bg-track-soft p-5 sm:p-6">
        <h2 className="heading text-lg">The ask</h2>
        <p className="mt-1">
          Say how many days a week you will run. The club sees whether you came, not how fast.
        </p>
        {joining !== "link" ? (
          <a href={`/clubs/${clubId}/join`} className={buttonClass({ size: "large" }, "mt-5")}>
            {joining === "open" ? "Join the club" : "Ask to join"}
          </a>
        ) : (
          <p className="mt-3 font-semibold text-sm">
            One comes in by invitation: ask someone in the club for a link.
          </p>
        )}
      </div>
    </>
  );
}

/** The next group run, by the clocks where it begins. */
function PublicNext({ next }: { next: NonNullable<Outputs["groupRuns"]["publicNext"]> }) {
  const { title, startsAt, zone, going, firstNames } = next;
  return (
    <div className="mt-8 rounded-lg bg-surface p-5 shadow-card sm:p-6">
      <h2 className="heading text-lg">{momentWords(startsAt, zone, "en-GB")}</h2>
      <p className="mt-1 break-words">
        The next group run: <bdi className="font-semibold">{title}</bdi>
      </p>
      {going > 0 ? (
        <p className="mt-1 text-muted text-sm">
          {firstNames.slice(0, 3).join(", ")}
          {going > 3 ? ` and ${going - 3} more` : ""} said yes.
        </p>
      ) : null}
    </div>
  );
}
