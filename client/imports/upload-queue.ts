import { type UploadedItem, uploadFile } from "./upload-file";

export type QueuedFile = {
  key: string;
  name: string;
  phase: "waiting" | "sending" | "done" | "failed";
  /** 0 to 1, what has left the device. */
  share: number;
  item: UploadedItem | null;
  sentence: string | null;
  again: boolean;
};

const atOnce = 2;
const files = new Map<string, { file: File; batchId: string; evenIfShifted: boolean }>();
const listeners = new Set<() => void>();
let queue: readonly QueuedFile[] = [];
let listening = false;

/**
 * The files of this tab, held outside any page: whoever walks on inside the product finds them again,
 * and the sending goes on.
 */
export const uploadQueue = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  files: (): readonly QueuedFile[] => queue,
  add(added: readonly File[]): void {
    const batchId = crypto.randomUUID();
    const entries = added.map((file): QueuedFile => {
      const key = crypto.randomUUID();
      files.set(key, { file, batchId, evenIfShifted: false });
      return {
        key,
        name: file.name,
        phase: "waiting",
        share: 0,
        item: null,
        sentence: null,
        again: false,
      };
    });
    set([...queue, ...entries]);
    pump();
  },
  /** Sends again what did not go through. */
  retryFailed(): void {
    for (const entry of queue) if (entry.phase === "failed" && entry.again) wait(entry.key);
    pump();
  },
  /** Sends a file again that looked like a copy of a run. */
  importAnyway(key: string): void {
    const held = files.get(key);
    if (!held) return;
    files.set(key, { ...held, evenIfShifted: true });
    wait(key);
    pump();
  },
  /** Forgets what is finished; the server remembers it. */
  clearFinished(): void {
    for (const { key, phase } of queue) if (phase === "done") files.delete(key);
    set(queue.filter(({ phase }) => phase !== "done"));
  },
};

function pump(): void {
  const sending = queue.filter(({ phase }) => phase === "sending").length;
  const next = queue.filter(({ phase }) => phase === "waiting").slice(0, atOnce - sending);
  for (const { key } of next) void send(key);
  guardLeaving();
}

async function send(key: string): Promise<void> {
  const held = files.get(key);
  if (!held) return;
  change(key, { phase: "sending", share: 0 });
  const result = await uploadFile(held.file, {
    ...held,
    onShare: (share) => change(key, { share }),
  });
  if (result.ok) change(key, { phase: "done", share: 1, item: result.item, sentence: null });
  else change(key, { phase: "failed", sentence: result.sentence, again: result.again });
  pump();
}

function wait(key: string): void {
  change(key, { phase: "waiting", share: 0, item: null, sentence: null });
}

function change(key: string, part: Partial<QueuedFile>): void {
  set(queue.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
}

function set(next: readonly QueuedFile[]): void {
  queue = next;
  for (const listener of listeners) listener();
}

/** Closing the tab would lose what has not been sent: the browser asks then, and only then. */
function guardLeaving(): void {
  const busy = queue.some(({ phase }) => phase === "sending" || phase === "waiting");
  if (busy === listening) return;
  listening = busy;
  if (busy) window.addEventListener("beforeunload", askBeforeLeaving);
  else window.removeEventListener("beforeunload", askBeforeLeaving);
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
