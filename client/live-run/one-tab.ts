/** Holds the right to record, which only one tab of a browser has; null where another tab has it. */
export async function holdRecording(): Promise<(() => void) | null> {
  if (!("locks" in navigator)) return () => {};
  return new Promise((resolve) => {
    void navigator.locks.request("runpact-recording", { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(() => release()));
    });
  });
}
