/** Where a browser keeps the ticket of the invitation it opened; bound to this very host under https. */
export function ticketCookie(secure: boolean): string {
  return `${secure ? "__Host-" : ""}runpact-invitation`;
}
