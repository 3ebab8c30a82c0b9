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

/** What every invitation shows: whose it is stands behind the link alone, never in a picture's address. */
export function invitationImage(): ShareImage {
  return {
    svg: streakGround(exampleWeeks),
    columns: headline(
      "A friend\nexpects you.",
      "A few days a week, and somebody who sees that you came.",
    ),
    labels: [],
  };
}
