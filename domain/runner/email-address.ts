export type EmailDecision = { ok: true; address: string } | { ok: false; problem: string };

/** Without "%" and "!", which some relays still read as a route to another host. */
const localPart = /^[a-z0-9_+'=&~/#$*?^{|}-]+(?:\.[a-z0-9_+'=&~/#$*?^{|}-]+)*$/;
const typedDomain = /^[\p{L}\p{M}\p{Nd}.-]+$/u;
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const asciiDomain = new RegExp(`^(?:${label}\\.)+(?!\\d+$)${label}$`);

const longestLocalPart = 64;
const longestAddress = 254;

/**
 * The one canonical form of one e-mail address: small letters, a plain ASCII local part, the domain in
 * punycode. Text that NFKC would change is refused rather than mended, since a mended address is another
 * person's (SECURITY T9).
 */
export function emailAddress(text: string): EmailDecision {
  const typed = text.replace(/^ +| +$/g, "");
  if (typed.normalize("NFKC") !== typed) return refuse("Type the address in plain characters.");
  const [local = "", domain = "", ...more] = typed.split("@");
  if (local === "" || domain === "" || more.length > 0) {
    return refuse("Type one e-mail address, such as ana@example.org.");
  }
  const canonicalLocal = toSmallAscii(local);
  if (local.length > longestLocalPart || !localPart.test(canonicalLocal)) {
    return refuse("The part before @ has characters that no mailbox here may have.");
  }
  const canonicalDomain = asciiDomainOf(domain);
  if (canonicalDomain === null) return refuse("The part after @ is not a mail domain.");
  const address = `${canonicalLocal}@${canonicalDomain}`;
  return address.length > longestAddress
    ? refuse("This address is too long.")
    : { ok: true, address };
}

function asciiDomainOf(domain: string): string | null {
  if (!typedDomain.test(domain)) return null;
  const url = `http://${domain}/`;
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return asciiDomain.test(hostname) && hostname.length <= 253 ? hostname : null;
}

/** Only A to Z: a locale's or Unicode's idea of small letters must not map anything else to ASCII. */
function toSmallAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function refuse(problem: string): EmailDecision {
  return { ok: false, problem };
}
