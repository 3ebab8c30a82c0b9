import { domainToASCII } from "node:url";

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainLabel = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/**
 * The one spelling under which an e-mail address is known here, or null where it is none that we send to:
 * NFKC, lower case, an unquoted ASCII local part (RFC 5322 dot-atom), the domain in punycode.
 */
export function canonicalAddress(input: string): string | null {
  const address = input.normalize("NFKC").trim();
  const at = address.lastIndexOf("@");
  if (at < 1 || address.indexOf("@") !== at) return null;
  const local = address.slice(0, at);
  if (local.length > 64 || !localPart.test(local)) return null;
  const domain = canonicalDomain(address.slice(at + 1));
  if (!domain || local.length + 1 + domain.length > 254) return null;
  return `${local.toLowerCase()}@${domain}`;
}

function canonicalDomain(written: string): string | null {
  if (/[\s%/\\:?#[\]]/.test(written)) return null;
  const domain = domainToASCII(written);
  const labels = domain.split(".");
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1) ?? "")) return null;
  return labels.every((label) => label.length <= 63 && domainLabel.test(label)) ? domain : null;
}
