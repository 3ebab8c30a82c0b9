import type { Choice } from "@/components/ui/select-field";
import { zoneOfToday } from "@/domain/time-zone/zone-spelling";

/** All time zones that this browser knows, by name, and `current` among them. */
export function zoneChoices(current: string): Choice[] {
  const known = Intl.supportedValuesOf("timeZone").map(zoneOfToday);
  const zones = [...new Set([...known, "UTC", current])].sort();
  return zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
