/** Push services of browsers: hosts, and with a dot in front what their hosts end with. */
const services = [
  "fcm.googleapis.com",
  "jmt17.google.com",
  ".push.services.mozilla.com",
  ".push.apple.com",
  ".notify.windows.com",
];

/** Whether an address is one at a push service of a browser maker: nothing else is ever called for a push. */
export function isPushEndpoint(address: string): boolean {
  const url = URL.parse(address);
  if (url?.protocol !== "https:" || url.port !== "" || url.username || url.password) {
    return false;
  }
  return services.some((service) =>
    service.startsWith(".") ? url.hostname.endsWith(service) : url.hostname === service,
  );
}
