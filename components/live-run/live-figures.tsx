import type { DistanceUnit } from "@/domain/units/distance";
import type { Figures } from "./live-words";

type LiveFiguresProps = {
  figures: Figures;
  unit: DistanceUnit;
  beats: number | null;
  /** The target band in words. */
  band: string | null;
  indoor: boolean;
};

/** Time, distance and pace, readable at arm's length: 64 px and more in the ink of the page. */
export function LiveFigures({ figures, unit, beats, band, indoor }: LiveFiguresProps) {
  const name = unit === "km" ? "km" : "mile";
  return (
    <dl className="grid content-center gap-x-6 gap-y-3 wide-and-low:grid-cols-2 wide-and-low:gap-y-1">
      <Figure label="Time" value={figures.time} large />
      {indoor ? null : (
        <>
          <Figure label={unit === "km" ? "Kilometres" : "Miles"} value={figures.distance} />
          <Figure
            label={band ? `Pace a ${name}, ${band}` : `Pace, minutes a ${name}`}
            value={figures.pace}
          />
        </>
      )}
      {beats === null ? null : <Figure label="Heart rate" value={String(beats)} />}
    </dl>
  );
}

function Figure({
  label,
  value,
  large = false,
}: {
  label: string;
  value: string;
  large?: boolean;
}) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="font-semibold text-sm">{label}</dt>
      <dd
        className={
          large
            ? "figure text-[5.25rem] leading-none max-[22rem]:text-[4rem] wide-and-low:text-[4rem]"
            : "figure text-[4rem] leading-none"
        }
      >
        {value}
      </dd>
    </div>
  );
}
