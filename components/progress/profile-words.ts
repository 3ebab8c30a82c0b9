import { type DistanceUnit, formatDistance } from "@/domain/units/distance";
import { formatPace } from "@/domain/units/pace";
import type { Outputs } from "@/server/router";

export type Stretch = Outputs["progress"]["run"][number];
export type Reader = { unit: DistanceUnit; locale: string };

const feetPerMetre = 1 / 0.3048;

/** What a stretch was like: "3.2 km: 5:41 /km, 148 bpm, 12 m high". */
export function stretchLine(stretch: Stretch, reader: Reader): string {
  const { metres, secondsPerKm, heartRate, altitude } = stretch;
  const facts = [
    ...(secondsPerKm === null ? [] : [formatPace(secondsPerKm, reader.unit)]),
    ...(heartRate === null ? [] : [`${Math.round(heartRate)} bpm`]),
    ...(altitude === null ? [] : [`${heightWords(altitude, reader)} high`]),
  ];
  const at = formatDistance(metres, reader.unit, reader.locale);
  return facts.length > 0 ? `${at}: ${facts.join(", ")}` : `${at}: nothing recorded`;
}

/** A height above the sea in metres, or in feet for who runs in miles. */
export function heightWords(metres: number, { unit, locale }: Reader): string {
  const value = unit === "km" ? metres : metres * feetPerMetre;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value)} ${unit === "km" ? "m" : "ft"}`;
}
