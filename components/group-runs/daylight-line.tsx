import { Moon, Sun, SunDim } from "lucide-react";
import type { VenueLight } from "@/domain/daylight/light-at-venue";
import { daylightWords } from "./daylight-words";

type DaylightLineProps = {
  daylight: VenueLight | null;
  during: { startsAt: number; endsAt: number; zone: string };
  locale: string;
};

const icons = { light: Sun, mixed: SunDim, dark: Moon };

/** The light during a run, in an icon and words. */
export function DaylightLine({ daylight, during, locale }: DaylightLineProps) {
  if (!daylight) return null;
  const Icon = icons[daylight.light];
  return (
    <span className="inline-flex items-center gap-1.5 text-muted text-xs">
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {daylightWords(daylight, during, locale)}
    </span>
  );
}
