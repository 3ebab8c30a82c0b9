/** The tag that a commitment's public page is cached under; to be expired by every write that changes the page. */
export function commitmentTag(commitmentId: string): string {
  return `commitment:${commitmentId}`;
}
