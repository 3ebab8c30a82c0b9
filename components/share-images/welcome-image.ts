import { exampleWeeks } from "@/components/landing/example-lanes";
import { headline } from "./headline";
import type { ShareImage } from "./share-image";
import { streakGround } from "./track-band";

/** What a link to the front door shows. */
export function welcomeImage(): ShareImage {
  return {
    svg: streakGround(exampleWeeks),
    columns: headline(
      "Someone\nexpects you.",
      "Say how many days a week you will run. A partner sees whether you came.",
    ),
    labels: [],
  };
}

/** What a link shows that lets nobody in any more, or of which nothing is known. */
export function anyInvitationImage(): ShareImage {
  return {
    svg: streakGround(exampleWeeks),
    columns: headline(
      "A friend\nexpects you.",
      "A few days a week, and somebody who sees that you came.",
    ),
    labels: [],
  };
}
