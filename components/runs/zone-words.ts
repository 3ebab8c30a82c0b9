/** A zone as people say it: "Kathmandu time", or "UTC+2" where only the offset is known. */
export function zoneWords(zone: string): string {
  const fixed = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  if (fixed) return `UTC${fixed[1] === "-" ? "+" : "-"}${fixed[2]}`;
  if (!zone.includes("/")) return zone;
  return `${zone.split("/").at(-1)?.replaceAll("_", " ")} time`;
}
