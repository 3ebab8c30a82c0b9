/** When a runner's day may start: midnight to 04:00, half hour by half hour. */
export const dayStartChoices = Array.from({ length: 9 }, (_, step) => {
  const minutes = step * 30;
  const hour = String(Math.floor(minutes / 60)).padStart(2, "0");
  const clock = `${hour}:${String(minutes % 60).padStart(2, "0")}`;
  return { value: String(minutes), label: minutes === 0 ? `${clock} (midnight)` : clock };
});
