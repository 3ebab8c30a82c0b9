import ipaddr from "ipaddr.js";

/** Whether an IP address belongs to a host of the open internet; embedded IPv4 addresses count as what they embed. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6 && embedsAddress(parsed)) return false;
  return parsed.range() === "unicast";
}

/** NAT64, 6to4 and Teredo lead to an IPv4 address that is written inside; nobody here needs them. */
function embedsAddress(address: ipaddr.IPv6): boolean {
  return ["rfc6052", "rfc6145", "6to4", "teredo", "ipv4Mapped"].includes(address.range());
}
