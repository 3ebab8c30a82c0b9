type Work = {
  /** What is done at once, and whenever a signal comes back. */
  work: () => Promise<void>;
  everyMs: number;
  /** What is done each `everyMs` meanwhile. */
  retry: () => void;
};

/** Sends what waits on this phone as soon as that can be; answers the way to stop. */
export function keepSending({ work, everyMs, retry }: Work): () => void {
  const again = () => void work();
  const timer = setInterval(retry, everyMs);
  window.addEventListener("online", again);
  again();
  return () => {
    clearInterval(timer);
    window.removeEventListener("online", again);
  };
}
