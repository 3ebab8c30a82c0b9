export type TypedPoint = { latitude: number; longitude: number };

/** Two decimal numbers, as maps copy them or write them into their addresses ("@52.52,13.40", "mlat=…&mlon=…"). */
const pairs = [
  /(?:mlat|lat)=(-?\d{1,2}(?:\.\d+)?)&(?:mlon|lon|lng)=(-?\d{1,3}(?:\.\d+)?)/,
  /@(-?\d{1,2}\.\d+),(-?\d{1,3}\.\d+)/,
  /^(?:geo:)?(-?\d{1,2}\.\d+)\s*[,;\s]\s*(-?\d{1,3}\.\d+)$/,
];

/** A point as somebody pastes it, to about a metre; null for what is none. */
export function readPoint(typed: string): TypedPoint | null {
  for (const pair of pairs) {
    const [, north, east] = pair.exec(typed.trim()) ?? [];
    const [latitude, longitude] = [Number(north), Number(east)];
    if (!north || !east || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) continue;
    return { latitude: rounded(latitude), longitude: rounded(longitude) };
  }
  return null;
}

/** A point as the form shows it, "52.52000, 13.40000" without needless noughts. */
export function pointText({ latitude, longitude }: TypedPoint): string {
  return `${rounded(latitude)}, ${rounded(longitude)}`;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
