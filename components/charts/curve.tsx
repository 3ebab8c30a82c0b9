import { area, line } from "d3-shape";
import { classNames } from "@/components/ui/class-names";
import { plotSize } from "./plot";

type CurveProps = {
  /** Heights from 0 to 1 at equal distances; null is a gap. */
  shares: readonly (number | null)[];
  stroke: string;
  /** Fills what lies below the line. */
  fill?: string | undefined;
};

/** A line through values at equal distances, broken where one is unknown. */
export function Curve({ shares, stroke, fill }: CurveProps) {
  const x = (_: number | null, at: number) => ((at + 0.5) / shares.length) * plotSize;
  const y = (share: number | null) => plotSize * (1 - (share ?? 0));
  const known = (share: number | null) => share !== null;
  const way = line<number | null>().x(x).y(y).defined(known).digits(2)([...shares]);
  const below = area<number | null>().x(x).y0(plotSize).y1(y).defined(known).digits(2)([...shares]);
  return (
    <>
      {fill && below ? <path d={below} className={fill} /> : null}
      {way ? (
        <path
          d={way}
          fill="none"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
          className={classNames(stroke)}
        />
      ) : null}
    </>
  );
}
