/** The link of this site around an element that may be followed softly; null where there is none. */
export function softLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-soft]") : null;
  if (!link || link.origin !== location.origin || link.hasAttribute("download")) return null;
  return link.target && link.target !== "_self" ? null : link;
}

/** Path, query and fragment of a link. */
export function pathOf({ pathname, search, hash }: HTMLAnchorElement): string {
  return pathname + search + hash;
}

/** Whether a link only leads to another place of the page that is open: the browser goes there by itself. */
export function isOnThisPage({ pathname, search, hash }: HTMLAnchorElement): boolean {
  return hash !== "" && pathname === location.pathname && search === location.search;
}

/** Whether a click asks for this page and not for a new tab, a new window or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}
