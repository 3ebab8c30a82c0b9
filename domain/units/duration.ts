/** A duration as a clock shows it: "42:05", or "1:02:03" from an hour on; parts of a second are cut. */
export function formatDuration(seconds: number): string {
  const whole = Math.floor(Math.max(0, seconds) + 1e-6);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
