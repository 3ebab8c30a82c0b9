import { peopleWords } from "@/components/invitations/people-words";
import { AvatarStack } from "@/components/ui/avatar-stack";
import { buttonClass } from "@/components/ui/button-styles";
import type { Outputs } from "@/server/router";
import { ClubBadge } from "./club-badge";
import { usualDayWords } from "./usual-day-words";

/** A club as anybody may see it: its words, first names, and the ask. */
export function PublicClub({ club }: { club: Outputs["clubs"]["public"] }) {
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
