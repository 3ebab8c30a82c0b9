import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Verdict } from "@/domain/streak/statement";
import { verdictWords } from "./verdict-words";
import { type MarkPath, type MarkTone, markBox, weekMarkPaths } from "./week-mark-paths";

export type WeekMarkProps = {
  verdict: Verdict;
  comeback?: boolean | undefined;
  /** 0 to 1, what is kept so far; shown in an open week only. */
  share?: number | undefined;
  /** Side in CSS pixels. */
  size?: number | undefined;
  /** What it says in words; without one, the verdict. */
  label?: string | undefined;
  /** "current" takes the colour of the text around it. */
  tone?: "verdict" | "current" | undefined;
  /** True where the words stand beside it. */
  decorative?: boolean | undefined;
  /** A kept week fills from below as it appears; not under reduced motion. */
  filling?: boolean | undefined;
  className?: string | undefined;
};

const tones: Record<MarkTone, string> = {
  kept: "text-kept",
  reserve: "text-reserve-mark",
  cover: "text-cover",
  recovery: "text-recovery",
  muted: "text-muted",
  edge: "text-edge",
};

/** The mark of a week: shape and colour both carry the verdict. */
export function WeekMark(props: WeekMarkProps) {
  const { verdict, comeback = false, share = 0, size = 24, tone = "verdict" } = props;
  const label = props.label ?? verdictWords(verdict, comeback);
  const paths = weekMarkPaths(verdict, { comeback, share });
  const drawn = paths.map((path) => (
    <path
      key={path.paint.kind}
      className={tone === "verdict" ? tones[path.tone] : undefined}
      {...ink(path)}
    />
  ));
  const shown = props.filling && verdict.startsWith("kept") ? <Filling>{drawn}</Filling> : drawn;
  const frame = {
    viewBox: `0 0 ${markBox} ${markBox}`,
    width: size,
    height: size,
    className: classNames("inline-block shrink-0 overflow-visible", props.className),
  };
  if (props.decorative) {
    return (
      <svg aria-hidden="true" {...frame}>
        {shown}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} {...frame}>
      <title>{label}</title>
      {shown}
    </svg>
  );
}

function Filling({ children }: { children: ReactNode }) {
  return (
    <>
      <circle cx="12" cy="12" r="8.5" className="fill-none stroke-2 stroke-line" />
      <g className="animate-fill">{children}</g>
    </>
  );
}

function ink({ d, paint }: MarkPath) {
  if (paint.kind === "fill") return { d, fill: "currentColor", fillRule: "evenodd" as const };
  return {
    d,
    fill: "none",
    stroke: "currentColor",
    strokeWidth: paint.width,
    ...(paint.dash ? { strokeDasharray: paint.dash } : { strokeLinecap: "round" as const }),
  };
}
