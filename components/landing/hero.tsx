import { AnchorButton } from "@/components/ui/anchor-button";
import { lanes } from "./example-lanes";
import type { Track } from "./track-geometry";
import { TrackMarks, TrackPicture } from "./track-picture";

const wide: Track = {
  lanes: 4,
  laneWidth: 44,
  innerRadius: 250,
  straight: 2000,
  turnDegrees: 90,
  straightStep: 46,
  bendStep: 7.2,
};

const narrow: Track = {
  lanes: 4,
  laneWidth: 30,
  innerRadius: 62,
  straight: 1400,
  turnDegrees: 180,
  straightStep: 30,
  bendStep: 16,
};

/** The promise in two lines, set in the infield of a track whose lanes are streaks. */
export function Hero() {
  return (
    <div className="relative overflow-hidden">
      <TrackMarks />
      <div className="relative mx-auto max-w-page">
        <div className="relative z-10 px-4 pt-10 sm:px-6 lg:min-h-[42rem] lg:pt-20">
          <h1 className="heading text-hero">
            Someone
            <br />
            expects you.
          </h1>
          <p className="mt-5 max-w-lg text-lg text-muted">
            Say how many days a week you will run. A partner sees whether you came, and you see
            them. That is the whole trick, and it works.
          </p>
          <div className="mt-8 flex flex-wrap gap-2">
            <AnchorButton href="/sign-in" size="large">
              Make your promise
            </AnchorButton>
            <AnchorButton href="#week" size="large" variant="quiet">
              See a week
            </AnchorButton>
          </div>
        </div>
        <div className="absolute right-6 bottom-0 max-lg:hidden">
          <TrackPicture track={wide} beyond={400} discSize={20} bendWeek={13} />
        </div>
        <LaneNames />
        <p className="absolute bottom-[11.75rem] left-[20rem] w-[26rem] text-right text-muted text-sm max-lg:hidden">
          Four friends, half a year. A disc is a kept week.
        </p>
        <div className="relative mt-12 flex justify-end pr-4 lg:hidden">
          <TrackPicture track={narrow} beyond={1400} discSize={14} bendWeek={15} />
          <p className="absolute top-1/2 left-4 w-44 -translate-y-1/2 text-muted text-sm sm:left-6 sm:w-96">
            Four friends, half a year. A disc is a kept week.
          </p>
        </div>
      </div>
      <p className="sr-only">
        A picture of a running track: each lane is the streak of one of four friends over half a
        year, one mark a week.
      </p>
    </div>
  );
}

function LaneNames() {
  return (
    <ul
      aria-hidden="true"
      className="absolute bottom-0 left-0 font-semibold text-on-oval text-sm max-lg:hidden"
    >
      {lanes.map((lane) => (
        <li key={lane.name} className="py-0.5">
          <span className="flex h-10 w-[5.75rem] items-center bg-oval pl-6">{lane.name}</span>
        </li>
      ))}
    </ul>
  );
}
