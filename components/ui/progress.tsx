import { classNames } from "./class-names";

type ProgressProps = {
  label: string;
  /** 0 to `max`; leave it out while the end is not known. */
  value?: number | undefined;
  max?: number | undefined;
  /** The same in words ("12 of 340 files"). */
  words?: string | undefined;
  className?: string | undefined;
};

/** A bar that fills, with its name and state in words above it. */
export function Progress({ label, value, max = 1, words, className }: ProgressProps) {
  const share = value === undefined || max <= 0 ? 0 : Math.min(Math.max(value / max, 0), 1);
  return (
    <div className={className}>
      <div className="mb-1.5 flex justify-between gap-4 text-sm">
        <span className="min-w-0 truncate font-semibold">{label}</span>
        {words ? <span className="shrink-0 text-muted">{words}</span> : null}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={words}
        className="h-2 overflow-hidden rounded-full bg-sunken"
      >
        <svg
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          className="block size-full"
          aria-hidden="true"
        >
          <rect
            width={value === undefined ? 30 : share * 100}
            height="1"
            className={classNames("fill-track", value === undefined && "animate-slide")}
          />
        </svg>
      </div>
    </div>
  );
}
