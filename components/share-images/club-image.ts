import { faceClass, initialsOf } from "@/components/ui/face";
import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";
import { drawableText } from "./drawable-text";
import { headline } from "./headline";
import { type Ink, palette } from "./palette";
import type { ShareImage } from "./share-image";
import { bandPoint, bandTrack, trackGround } from "./track-band";

const track = bandTrack(2);
const mostFaces = 12;

/** A club that anybody may see: its name, how many run there, and some of them in their lanes. */
export function clubImage(club: Outputs["clubs"]["public"]): ShareImage {
  const faces = club.firstNames.slice(0, mostFaces).map((name, at) => ({
    initial: initialsOf(drawableText(name, "")),
    colour: palette[faceClass(`${name}${at}`).slice("bg-".length) as Ink],
    ...bandPoint(track, at % 2, 3.6 - at * 0.92),
  }));
  const people = counted(club.memberCount, "runner");
  const discs = faces.map(
    ({ colour, x, y }) =>
      `<circle cx="${x}" cy="${y}" r="30" fill="${colour}" stroke="${palette["on-oval"]}" stroke-width="4"/>`,
  );
  return {
    svg: trackGround(track, discs.join("")),
    columns: headline(
      drawableText(club.name, "A running club"),
      `${people} who hold each other to the runs they said they would do.`,
    ),
    labels: faces.map(({ initial, x, y }) => ({
      text: initial,
      face: "text",
      colour: palette["on-face"],
      sizes: [26],
      width: 66,
      height: 66,
      x,
      y,
    })),
  };
}
