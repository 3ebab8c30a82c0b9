const LOOK_MS = 250;

/**
 * Calls `gone` when npm, having started this process, was killed without passing it on:
 * nobody at a terminal could find this process any more. Without npm it never calls.
 */
export function onParentGone(gone: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, LOOK_MS);
  timer.unref();
}
