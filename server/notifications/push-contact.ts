/** Whom a push service may ask about our pushes: this site, or its mail address where the site has no https of its own. */
export function pushContact({ appUrl, mailFrom }: { appUrl: string; mailFrom: string }): string {
  if (appUrl.startsWith("https:")) return appUrl;
  const [address = ""] = mailFrom.match(/[^\s<>]+@[^\s<>]+/) ?? [];
  return `mailto:${address}`;
}
