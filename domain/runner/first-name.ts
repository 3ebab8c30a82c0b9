/** What strangers may read of a display name: its first word; "A runner" while there is no name yet. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] || "A runner";
}
