import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../prepare/project-root";

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
const STEADY_MS = 30_000;

export interface Child {
  pid(): number | undefined;
  /** Resolves when the process has said for the first time that it is ready. */
  ready: Promise<void>;
  /** Ends the running process in order; the next one starts by itself. */
  restart(): void;
  stop(ms: number): Promise<void>;
}

interface ChildOptions {
  name: string;
  entry: string;
  environment: () => NodeJS.ProcessEnv;
  nodeArguments?: readonly string[];
  onChange(): void;
  onTrouble(sentence: string): void;
  /** Called when the process died before it was ready for the first time. */
  onFailedStart(): void;
}

function launch({ entry, environment, nodeArguments = [] }: ChildOptions): ChildProcess {
  const loader = pathToFileURL(path.join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
  return spawn(process.execPath, [...nodeArguments, "--import", loader, entry], {
    cwd: projectRoot,
    env: environment(),
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** Keeps one process running: a died one starts again, after pauses that double from 0.25 s to 10 s. */
export function keepRunning(options: ChildOptions): Child {
  let process_: ChildProcess | undefined;
  let stopping = false;
  let everReady = false;
  let asked = false;
  let pause = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;
  let announceReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    announceReady = resolve;
  });

  function begin(): void {
    const began = Date.now();
    const child = launch(options);
    process_ = child;
    options.onChange();
    child.on("message", () => {
      everReady = true;
      announceReady();
    });
    child.once("exit", (code, signal) => {
      process_ = undefined;
      options.onChange();
      if (stopping) return;
      if (!everReady) return options.onFailedStart();
      if (Date.now() - began > STEADY_MS) pause = FIRST_PAUSE_MS;
      if (!asked)
        options.onTrouble(`${options.name} ended (${signal ?? code}); starting it again.`);
      timer = setTimeout(begin, asked ? 0 : pause);
      if (!asked) pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      asked = false;
    });
  }

  begin();
  return {
    pid: () => process_?.pid,
    ready,
    restart() {
      if (!process_) {
        clearTimeout(timer);
        return begin();
      }
      asked = true;
      process_.kill("SIGTERM");
    },
    stop(ms) {
      stopping = true;
      clearTimeout(timer);
      const child = process_;
      if (!child) return Promise.resolve();
      return new Promise((resolve) => {
        const cut = setTimeout(() => child.kill("SIGKILL"), ms);
        child.once("exit", () => {
          clearTimeout(cut);
          resolve();
        });
        child.kill("SIGTERM");
      });
    },
  };
}
