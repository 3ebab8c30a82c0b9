/**
 * Goes to a page of this site with everything loaded anew, so that nothing which another runner's session left
 * in this tab is shown.
 */
export function land(path: string): void {
  window.location.assign(path);
}

/** Where the page that sent the visitor here wants them back; the server checks it again. */
export function wantedPath(): string {
  return new URLSearchParams(window.location.search).get("to") ?? "/home";
}
