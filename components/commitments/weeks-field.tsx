import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

type WeeksFieldProps = {
  value: string;
  onChange: (value: string) => void;
  /** The most weeks that fit. */
  most: number;
  error: string | undefined;
};

const presets = ["4", "8", "12"] as const;

/** For how many weeks: three common answers, or any number. */
export function WeeksField({ value, onChange, most, error }: WeeksFieldProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-2 gap-y-3">
      <TextField
        label="For how many weeks"
        name="weeks"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        className="w-full sm:w-52"
      />
      {presets
        .filter((weeks) => Number(weeks) <= most)
        .map((weeks) => (
          <Button
            key={weeks}
            variant="secondary"
            aria-pressed={value === weeks}
            aria-label={`${weeks} weeks`}
            onClick={() => onChange(weeks)}
            className="min-h-12 min-w-14 aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {weeks}
          </Button>
        ))}
    </div>
  );
}

/** The number of weeks that was typed, or how to type one. */
export function readWeeks(
  typed: string,
  most: number,
): { ok: true; weeks: number } | { ok: false; problem: string } {
  const weeks = Number(typed);
  if (typed.trim() === "" || !Number.isInteger(weeks) || weeks < 1 || weeks > 52) {
    return { ok: false, problem: "Type a number of weeks from 1 to 52." };
  }
  if (weeks > most) {
    return { ok: false, problem: `Your next commitment begins before that; at most ${most}.` };
  }
  return { ok: true, weeks };
}
