import { pictureUrl } from "@/components/runners/picture-url";
import { Avatar } from "@/components/ui/avatar";
import { AvatarStack } from "@/components/ui/avatar-stack";
import type { Outputs } from "@/server/router";
import { NextThere } from "./next-there";
import { peopleWords } from "./people-words";

type Preview = Outputs["invitations"]["preview"];

/** Who invites and into what, before any account: first names only. */
export function InviteAsk({ preview }: { preview: Preview }) {
  const { inviterFirstName, club, faces } = preview;
  const face = {
    name: inviterFirstName,
    pictureUrl: faces.inviterPictureId && pictureUrl(faces.inviterPictureId),
  };
  if (!club) {
    return (
      <>
        <p aria-hidden="true" className="flex items-center">
          <Avatar {...face} size="xl" decorative className="ring-4 ring-paper" />
          <span className="-order-1 -mr-3 grid size-20 place-items-center rounded-full border-2 border-edge border-dashed text-muted text-sm">
            You
          </span>
        </p>
        <h1 className="heading mt-6 break-words text-xl">
          <bdi>{inviterFirstName}</bdi> wants you as a running partner
        </h1>
        <p className="mt-3">
          You each say how many days a week you will run. You see their week, they see yours. That
          someone expects you is the whole trick.
        </p>
        <NextThere preview={preview} />
      </>
    );
  }
  return (
    <>
      <Avatar {...face} size="xl" decorative />
      <h1 className="heading mt-6 break-words text-xl">
        <bdi>{inviterFirstName}</bdi> invites you into <bdi>{club.name}</bdi>
      </h1>
      {club.place ? (
        <p className="mt-1.5 text-muted">
          <bdi>{club.place}</bdi>
        </p>
      ) : null}
      {club.description ? (
        <p className="mt-3 line-clamp-6 whitespace-pre-line break-words" dir="auto">
          {club.description}
        </p>
      ) : null}
      <AvatarStack
        className="mt-5"
        size="md"
        most={6}
        total={club.memberCount}
        faces={club.firstNames.map((name, at) => {
          const pictureId = faces.clubPictureIds[at];
          return {
            name,
            colourKey: `${name}${at}`,
            pictureUrl: pictureId && pictureUrl(pictureId),
          };
        })}
      />
      <p className="mt-2 text-muted text-sm">{peopleWords(club.firstNames, club.memberCount)}</p>
      <NextThere preview={preview} />
      <p className="mt-5">
        The ask: say how many days a week you will run. The club sees whether you came, not how
        fast.
      </p>
    </>
  );
}
