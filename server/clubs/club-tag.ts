/** Names a club's public page in the page cache; the page itself writes the same text. */
export function clubTag(clubId: string): string {
  return `club:${clubId}`;
}
