import { markBox, weekMarkPaths } from "@/components/streaks/week-mark-paths";
import { classNames } from "@/components/ui/class-names";
import { type Lane, laneLetters, lanes, weekOf } from "./example-lanes";
import {
  laneDots,
  laneLine,
  laneRadius,
  markPoint,
  outerRadius,
  type Track,
} from "./track-geometry";

type TrackPictureProps = {
  track: Track;
  /** How far the lanes go on after the bend. */
  beyond: number;
  /** Diameter of a kept week. */
  discSize: number;
  /** How many weeks stand on the straight. */
  bendWeek: number;
  className?: string | undefined;
};

/** Four streaks as four lanes of a track, one mark a week. */
export function TrackPicture(props: TrackPictureProps) {
  const { track, beyond, className } = props;
  const outer = outerRadius(track);
  const top = track.turnDegrees === 90 ? -beyond : -outer;
  const width = track.straight + outer;
  const thickness = track.lanes * track.laneWidth;
  const rims = [1, 2, 3].map((lane) => track.innerRadius + lane * track.laneWidth);
  return (
    <svg
      aria-hidden="true"
      viewBox={`${-track.straight} ${top} ${width} ${outer - top}`}
      width={width}
      height={outer - top}
      fill="none"
      className={classNames("max-w-none shrink-0", className)}
    >
      <path
        d={laneLine(track, track.innerRadius + thickness / 2, beyond)}
        strokeWidth={thickness}
        className="stroke-oval"
      />
      {rims.map((rim) => (
        <path
          key={rim}
          d={laneLine(track, rim, beyond)}
          strokeWidth="1.5"
          className="stroke-lane"
        />
      ))}
      {lanes.map((lane, at) => (
        <LaneMarks key={lane.name} lane={lane} at={at} {...props} />
      ))}
      {track.turnDegrees === 90 ? <LaneNumbers track={track} /> : null}
    </svg>
  );
}

/** Dots for the kept weeks, and over them the marks of the others. */
function LaneMarks({
  lane,
  at,
  track,
  discSize,
  bendWeek,
}: TrackPictureProps & { lane: Lane; at: number }) {
  const scale = discSize / 19;
  return (
    <g className="fill-on-oval stroke-on-oval">
      {laneDots(track, at, lane.weeks.length - 1, bendWeek).map(({ d, gap }) => (
        <path
          key={d}
          d={d}
          fill="none"
          strokeWidth={discSize}
          strokeLinecap="round"
          strokeDasharray={`0 ${gap}`}
        />
      ))}
      {[...lane.weeks].map((letter, week) => {
        if (letter === "k") return null;
        const { x, y } = markPoint(track, at, week - bendWeek);
        const transform = `translate(${x} ${y}) scale(${scale})`;
        return <use key={transform} href={`#week-${letter}`} transform={transform} />;
      })}
    </g>
  );
}

function LaneNumbers({ track }: { track: Track }) {
  return (
    <g className="figure fill-on-oval text-lg" textAnchor="middle">
      {lanes.map((lane, at) => (
        <text key={lane.name} x={laneRadius(track, at)} y={-track.laneWidth * 2}>
          {at + 1}
        </text>
      ))}
    </g>
  );
}

/** The marks that the pictures refer to; stands once on the page, before them. */
export function TrackMarks() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        {laneLetters.map((letter) => (
          <g
            key={letter}
            id={`week-${letter}`}
            transform={`translate(${-markBox / 2} ${-markBox / 2})`}
          >
            <circle cx="12" cy="12" r="10.5" stroke="none" className="fill-oval" />
            {weekMarkPaths(weekOf(letter).verdict, weekOf(letter)).map(({ d, paint }) =>
              paint.kind === "fill" ? (
                <path key={d} d={d} fillRule="evenodd" stroke="none" />
              ) : (
                <path
                  key={d}
                  d={d}
                  fill="none"
                  strokeWidth={paint.width}
                  strokeDasharray={paint.dash ?? undefined}
                />
              ),
            )}
          </g>
        ))}
      </defs>
    </svg>
  );
}
