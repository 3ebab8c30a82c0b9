const address = /[^\s@<>"'`()[\],;:/]+@[^\s@<>"'`()[\],;:/]+\.[\p{L}\d-]+/gu;
const query = /([?&][\w.~-]{1,40}=)[^&\s"'#)]+/g;
const fragment = /(https?:\/\/[^\s"'#)]+#)[^\s"')]+/g;
const secretLooking = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{22,}(?![\w-])/g;
const credentials = /(\b[a-z+]{2,12}:\/\/)[^\s/@:]+:[^\s/@]+@/gi;

/** A text fit for the log: without addresses, passwords in URLs, query values, fragments, and anything like a token. */
export function scrub(text: string): string {
  return text
    .replace(credentials, "$1[secret]@")
    .replace(address, "[address]")
    .replace(fragment, "$1[secret]")
    .replace(query, "$1[value]")
    .replace(secretLooking, "[secret]");
}

const secretNames =
  /^(authorization|cookie|set-cookie|password|secret|token|email|recipient|link|html|text|latitude|longitude|lat|lon)$|token$|secret$|hash$/i;
const signInCode = /^[346-9ac-hj-np-rtw-y]{6}$/i;
const DEPTH = 6;

/** The same for a value of any shape; members whose names say that they are secret keep only their names. */
export function scrubbed(value: unknown, depth = DEPTH): unknown {
  if (typeof value === "string") return scrub(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "[deep]";
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (value instanceof Error) return scrubbedError(value, depth);
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => scrubbed(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isSecret(name, inner) ? "[secret]" : scrubbed(inner, depth - 1),
    ]),
  );
}

function isSecret(name: string, value: unknown): boolean {
  return secretNames.test(name) || (name === "code" && signInCode.test(String(value)));
}

function scrubbedError(error: Error, depth: number): object {
  const { name, message, stack, cause, ...more } = error;
  return {
    ...(scrubbed({ ...more }, depth - 1) as object),
    name,
    message: scrub(message),
    ...(stack ? { stack: scrub(stack) } : {}),
    ...(cause === undefined ? {} : { cause: scrubbed(cause, depth - 1) }),
  };
}
