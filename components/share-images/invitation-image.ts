import { faceClass, initialsOf } from "@/components/ui/face";
import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";
import { clubImage } from "./club-image";
import { drawableText } from "./drawable-text";
import { headline } from "./headline";
import { type Ink, palette } from "./palette";
import type { ShareImage } from "./share-image";
import { bandPoint, bandTrack, trackGround } from "./track-band";

type Card = Outputs["invitations"]["card"];

const track = bandTrack(2);
const size = 44;

/** Who asks, and into what, in one line. */
export function cardTitle({ inviterFirstName, club }: Card): string {
  return club
    ? `${inviterFirstName} invites you into ${club.name}`
    : `${inviterFirstName} wants you as a running partner`;
}

/** What that means, in a sentence. */
export function cardLead({ club }: Card): string {
  return club
    ? `${counted(club.memberCount, "runner")} who hold each other to the runs they said they would do.`
    : "You see their week, they see yours. That someone expects you is the whole trick.";
}

/** What messengers show of an invitation: into a club its people in their lanes, into a pair one runner and a free lane. */
export function invitationImage(card: Card): ShareImage {
  const who = drawableText(card.inviterFirstName, "A friend");
  if (card.club) {
    const name = drawableText(card.club.name, "a running club");
    const words = headline(`${who} invites you into\n${name}`, cardLead(card));
    return { ...clubImage(card.club), columns: words };
  }
  const [inviter, you] = [bandPoint(track, 0, 1.2), bandPoint(track, 1, 1.2)];
  const white = palette["on-oval"];
  const colour = palette[faceClass(card.inviterFirstName).slice("bg-".length) as Ink];
  const label = (text: string, at: { x: number; y: number }, height: number) => ({
    text,
    face: "text" as const,
    colour: palette["on-face"],
    sizes: [height],
    width: 2 * size,
    height: 2 * size,
    ...at,
  });
  return {
    svg: trackGround(
      track,
      `<circle cx="${inviter.x}" cy="${inviter.y}" r="${size - 10}" fill="${colour}" stroke="${white}" stroke-width="4"/>
       <circle cx="${you.x}" cy="${you.y}" r="${size - 10}" fill="none" stroke="${white}" stroke-width="4" stroke-dasharray="9 9"/>`,
    ),
    columns: headline(`${who} wants you as\na running partner`, cardLead(card)),
    labels: [
      label(initialsOf(drawableText(card.inviterFirstName, "")), inviter, 30),
      label("You", you, 24),
    ],
  };
}
