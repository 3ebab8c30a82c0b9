import type { Outputs } from "@/server/router";
import { trackPicture } from "./track-path";

type TrackDrawingProps = {
  line: Outputs["runs"]["trackLine"];
  /** How far the line goes, in words, for who does not see it. */
  distance: string | null;
};

/** The way of a run as a bare line with its start and its end; no map, so no third party learns of it. */
export function TrackDrawing({ line, distance }: TrackDrawingProps) {
  const picture = trackPicture(line.segments);
  if (!picture) return null;
  const gaps = picture.paths.length - 1;
  const words = [
    `The way you ran, drawn as a line${distance ? ` of ${distance}` : ""}.`,
    gaps > 0 ? `${gaps === 1 ? "One gap" : `${gaps} gaps`} where the recording paused.` : "",
  ];
  const label = words.filter(Boolean).join(" ");
  return (
    <figure>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        className="mx-auto block max-h-80 w-full"
      >
        <title>{label}</title>
        {picture.paths.map((d) => (
          <path
            key={d}
            d={d}
            fill="none"
            strokeWidth="4"
            strokeLinecap="round"
            strokeLinejoin="round"
            className="stroke-track"
          />
        ))}
        <circle
          cx={picture.start.x}
          cy={picture.start.y}
          r="7"
          className="fill-surface stroke-4 stroke-kept"
        />
        <circle cx={picture.end.x} cy={picture.end.y} r="7" className="fill-ink" />
      </svg>
      <figcaption className="mt-4 flex flex-wrap justify-center gap-x-5 gap-y-1 text-muted text-xs">
        <span className="inline-flex items-center gap-1.5">
          <span className="size-3 rounded-full border-3 border-kept" aria-hidden="true" />
          Start
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span className="size-3 rounded-full bg-ink" aria-hidden="true" />
          End
        </span>
        <span>Only you see this line.</span>
      </figcaption>
    </figure>
  );
}
