/** Ends the start with a sentence for people, without a stack. */
export function refuseToStart(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Waits for a command's work; a failure becomes its sentence and exit code 1. */
export async function ended(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    refuseToStart(error instanceof Error ? error.message : String(error));
  }
}
