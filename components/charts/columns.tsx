import { plotSize } from "./plot";

export type Column = {
  key: string;
  /** Height of the column and of the frame around it, 0 to 1. */
  share: number;
  frame?: number | undefined;
  fill: string;
};

const gap = 0.24;

/** Columns side by side, each with a frame for what it could have reached. */
export function Columns({ columns }: { columns: readonly Column[] }) {
  const width = plotSize / columns.length;
  const inset = (width * gap) / 2;
  return columns.map(({ key, share, frame = 0, fill }, at) => {
    const x = at * width + inset;
    const box = (part: number) =>
      `M${round(x)} ${plotSize}v${round(-part * plotSize)}h${round(width - 2 * inset)}V${plotSize}Z`;
    return (
      <g key={key}>
        {frame > share ? <path d={box(frame)} className="fill-sunken" /> : null}
        {share > 0 ? <path d={box(share)} className={fill} /> : null}
      </g>
    );
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
