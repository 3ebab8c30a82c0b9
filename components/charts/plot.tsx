import type { ReactNode } from "react";
import type { ChartScale } from "./chart-scale";

type PlotProps = {
  /** What stands above this panel: what is measured, and in what. */
  name: ReactNode;
  scale: ChartScale;
  /** A number of the scale in words. */
  tick: (value: number) => string;
  height?: "tall" | "low";
  children: ReactNode;
};

/** The box that shapes are drawn in: 100 wide and 100 high, stretched to its place. */
export const plotSize = 100;

/** One panel of a chart: a scale at its end, three lines, and the shapes. Its numbers are in the table. */
export function Plot({ name, scale, tick, height = "tall", children }: PlotProps) {
  return (
    <div aria-hidden="true">
      <p className="mb-2 font-semibold text-xs">{name}</p>
      <div className="flex gap-2">
        <svg
          viewBox={`0 0 ${plotSize} ${plotSize}`}
          preserveAspectRatio="none"
          className={`min-w-0 flex-1 overflow-visible ${height === "tall" ? "h-32" : "h-20"}`}
        >
          <title>Chart</title>
          {[0, 50, 100].map((y) => (
            <path
              key={y}
              d={`M0 ${y}H${plotSize}`}
              className={y === plotSize ? "stroke-edge" : "stroke-line"}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {children}
        </svg>
        <ol className="-my-2 flex w-9 flex-col justify-between text-muted text-xs leading-4 tabular-nums">
          {scale.ticks.map((value) => (
            <li key={value}>{tick(value)}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}
