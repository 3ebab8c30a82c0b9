const width = 34;

/** Prints a sentence; a closed terminal is no reason to stop. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);

/** Runs one step and prints its name at once and its seconds when it is done. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const interactive = process.stdout.isTTY;
  if (interactive) process.stdout.write(`  ${name} …`);
  else say(`  ${name} …`);
  try {
    const result = await work();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`${interactive ? "\r" : ""}  ${name.padEnd(width)} ${seconds.padStart(6)} s`);
    return result;
  } catch (error) {
    if (interactive) say("");
    throw error;
  }
}
