/** Digits, capitals and small letters, so that the server's log knows it for a secret wherever it stands. */
const recognisable = /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])/;

/** A secret of 256 bits that this browser makes for a guest's answer, as 43 characters of base64url. */
export function makeOwnToken(): string {
  let token = "";
  while (!recognisable.test(token)) {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const text = btoa(String.fromCharCode(...bytes));
    token = text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  }
  return token;
}
