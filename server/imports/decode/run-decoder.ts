import type { Worker } from "node:worker_threads";
import type { RejectionReason } from "@/domain/track/rejection";
import type { DecodedFile } from "./decode-activities";
import { READY } from "./decode-job";
import { startWorker } from "./start-worker";

/** Decodes a file apart from the web process; resolves for every file, rejects for none. */
export type Decoder = (bytes: Uint8Array, fileName: string) => Promise<DecodedFile>;

type DecoderLimits = {
  readonly atOnce: number;
  readonly timeLimitMs: number;
  readonly idleMs: number;
  readonly waitingBytes: number;
};

type Job = { bytes: Uint8Array; fileName: string; resolve: (file: DecodedFile) => void };

const LIMITS: DecoderLimits = {
  atOnce: 2,
  timeLimitMs: 10_000,
  idleMs: 30_000,
  waitingBytes: 200 * 1024 * 1024,
};

/**
 * A decoder of its own threads: at most `atOnce` files are read at a time, the rest wait in
 * order. A file that runs too long, needs too much memory or kills its thread fails alone.
 */
export function createDecoder(
  limits: Partial<DecoderLimits> = {},
  start: () => Worker = startWorker,
): Decoder {
  const { atOnce, timeLimitMs, idleMs, waitingBytes } = { ...LIMITS, ...limits };
  const waiting: Job[] = [];
  const idle: { worker: Worker; take: () => Worker }[] = [];
  /** A thread that fails before it is ready is the server's fault, not the file's. */
  const ready = new WeakSet<Worker>();
  let running = 0;
  let bytesWaiting = 0;

  function next(): void {
    while (running < atOnce) {
      const job = waiting.shift();
      if (!job) return;
      bytesWaiting -= job.bytes.length;
      const worker = idle.pop()?.take() ?? started(start);
      if (worker) {
        running++;
        runJob(worker, job);
      } else job.resolve(rejected("busy"));
    }
  }

  function runJob(worker: Worker, job: Job): void {
    const settle = (file: DecodedFile, survives: boolean) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      running--;
      if (survives) rest(worker);
      else endQuietly(worker);
      job.resolve(file);
      next();
    };
    const fail = (reason: RejectionReason) =>
      settle(ready.has(worker) ? rejected(reason) : rejected("busy"), false);
    const onMessage = (message: DecodedFile | typeof READY) => {
      if (message !== READY) return settle(message, true);
      ready.add(worker);
      send();
    };
    const send = () => {
      const copy = new Uint8Array(job.bytes);
      worker.postMessage({ bytes: copy, fileName: job.fileName }, [copy.buffer]);
    };
    const onError = (error: unknown) => fail(isOutOfMemory(error) ? "out-of-memory" : "corrupt");
    const onExit = () => fail("corrupt");
    const timer = setTimeout(() => fail("timed-out"), timeLimitMs);
    worker.ref();
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    if (ready.has(worker)) send();
  }

  /** A resting thread keeps no process alive and ends after a while, unless a job takes it. */
  function rest(worker: Worker): void {
    worker.unref();
    const gone = () => {
      clearTimeout(timer);
      const place = idle.findIndex((one) => one.worker === worker);
      if (place >= 0) idle.splice(place, 1);
      endQuietly(worker);
    };
    const timer = setTimeout(gone, idleMs).unref();
    worker.on("error", gone).on("exit", gone);
    const take = () => {
      clearTimeout(timer);
      worker.off("error", gone).off("exit", gone);
      return worker;
    };
    idle.push({ worker, take });
  }

  return (bytes, fileName) =>
    new Promise((resolve) => {
      if (bytesWaiting + bytes.length > waitingBytes) {
        resolve(rejected("busy"));
        return;
      }
      bytesWaiting += bytes.length;
      waiting.push({ bytes, fileName, resolve });
      next();
    });
}

function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

function rejected(reason: RejectionReason): DecodedFile {
  return { ok: false, reason, sha256: null };
}

/** A thread being ended may still fail; that is nobody's error any more. */
function endQuietly(worker: Worker): void {
  worker.on("error", () => undefined);
  void worker.terminate();
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** The process's own decoder: two threads, ten seconds and 256 MB for each file. */
export const runDecoder: Decoder = createDecoder();
