import ipaddr from "ipaddr.js";

/**
 * What limits count by: an IPv4 address as it is, an IPv6 address by its /64, since one household or one
 * attacker commonly holds that many. What is no address counts as one.
 */
export function addressBlock(address: string): string {
  if (!ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const network = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(":")}::/64`;
}
