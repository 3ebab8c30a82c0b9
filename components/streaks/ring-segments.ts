/** Arcs of a ring in a box of 100 by 100, one for each of `count` days, clockwise from the top. */
export function ringSegments(count: number, radius = 44, strokeWidth = 9): readonly string[] {
  if (count <= 1) return [`M50 ${50 - radius}a${radius} ${radius} 0 1 1 -0.01 0Z`];
  const capDegrees = (strokeWidth / (2 * Math.PI * radius)) * 360;
  const gap = capDegrees + 6;
  const step = 360 / count;
  return Array.from({ length: count }, (_, at) => {
    const from = at * step + gap / 2;
    const to = (at + 1) * step - gap / 2;
    const large = to - from > 180 ? 1 : 0;
    return `M${point(from, radius)}A${radius} ${radius} 0 ${large} 1 ${point(to, radius)}`;
  });
}

function point(degrees: number, radius: number): string {
  const angle = (degrees * Math.PI) / 180;
  const x = 50 + radius * Math.sin(angle);
  const y = 50 - radius * Math.cos(angle);
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
