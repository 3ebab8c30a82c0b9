const stepMs = 30_000;
/** A code is read this long before its step begins, by phones whose clocks do not quite agree … */
const earlyMs = 15_000;
/** … and typed until this long after its step has ended. */
const lateMs = 90_000;

/** Crockford's: nothing that is mistaken for something else when it is read aloud. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 10;

/** The step of 30 seconds, counted from 1970, in which an instant (epoch milliseconds) lies. */
export function stepAt(instantMs: number): number {
  return Math.floor(instantMs / stepMs);
}

/** The instant (epoch milliseconds) at which a step begins. */
export function stepStart(step: number): number {
  return step * stepMs;
}

/** For how long from an instant its step still lasts, in milliseconds. */
export function stepLeftMs(instantMs: number): number {
  return stepMs - (instantMs % stepMs);
}

/** Whether a code of this step can have been seen at that instant, and not only later from a picture of it. */
export function isInTime(step: number, seenAt: number): boolean {
  const begins = stepStart(step);
  return seenAt >= begins - earlyMs && seenAt < begins + stepMs + lateMs;
}

/** The steps whose codes can be seen at an instant, the likeliest first. */
export function stepsSeenAt(seenAt: number): number[] {
  const steps = [0, -1, 1, -2, -3, -4].map((shift) => stepAt(seenAt) + shift);
  return steps.filter((step) => isInTime(step, seenAt));
}

/** What a phone's key signs for a step. */
export function codeMessage(step: number): string {
  return `runpact roll-call code\n${step}\n`;
}

/** The ten letters of a code, from the first 50 bits of a keyed hash. */
export function codeText(mac: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of mac) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && text.length < codeLength) {
      bits -= 5;
      text += letters[(held >> bits) & 31];
    }
  }
  return text;
}

/** A code as it was typed, with what is easily mistaken put right; null for what is none. */
export function readCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "");
  const text = plain.replaceAll("O", "0").replace(/[IL]/g, "1");
  const isCode = text.length === codeLength && [...text].every((one) => letters.includes(one));
  return isCode ? text : null;
}

/** A code in two groups, for reading aloud. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 5)} ${code.slice(5)}`;
}
