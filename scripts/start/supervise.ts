import type { Settings } from "@/server/platform/settings";
import { type Child, keepRunning } from "./child";
import { type EmbeddedDatabase, embeddedDatabase } from "./embedded-database";
import { recordProcesses } from "./leftovers";
import { onParentGone } from "./parent-gone";
import { say } from "./progress";
import { watchSources } from "./watch-sources";

const CHILD_PATIENCE_MS = 7_000;
/** On a large machine V8 lets garbage lie until gigabytes are full; these heaps hold the work with room to spare. */
const HEAPS: Readonly<Record<string, readonly string[]>> = {
  web: ["--max-old-space-size=320", "--max-semi-space-size=16"],
  worker: ["--max-old-space-size=192", "--max-semi-space-size=2", "--optimize-for-size"],
};
/** The C library else keeps a heap for every thread, of which most lie empty. */
const C_HEAPS = { MALLOC_ARENA_MAX: "2" };

interface Team {
  home: string;
  mode: "production" | "dev";
  settings: Settings;
  onStopping(): void;
}

/** The processes of one start: begun together, started again when they die, ended in order on a signal. */
export function supervise({ home, mode, settings, onStopping }: Team) {
  const children = new Map<string, Child>();
  let stopping = false;

  const trouble = (sentence: string) => {
    if (!stopping) process.stderr.write(`${new Date().toISOString()} ${sentence}\n`);
  };
  const record = () => {
    const pids = [...children].map(([name, child]) => [name, child.pid()] as const);
    recordProcesses(home, Object.fromEntries(pids));
  };

  const database: EmbeddedDatabase | undefined = settings.embedded
    ? embeddedDatabase(home, {
        onTrouble: trouble,
        onReturn: (portChanged) => {
          trouble("PostgreSQL is back.");
          if (portChanged) for (const child of children.values()) child.restart();
        },
        onLost: (reason) => {
          trouble(`PostgreSQL cannot be started again: ${reason}`);
          void stop(1);
        },
      })
    : undefined;

  async function stop(code: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    onStopping();
    await Promise.all([...children.values()].map((child) => child.stop(CHILD_PATIENCE_MS)));
    await database?.stop();
    process.exit(code);
  }

  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(name, () => {
      if (!stopping) say("\nStopping …");
      void stop(0);
    });
  }

  onParentGone(() => void stop(0));

  function startOne(name: string, environment: () => NodeJS.ProcessEnv): Child {
    const child = keepRunning({
      name,
      entry: `server/${name}.ts`,
      nodeArguments: mode === "dev" ? [] : (HEAPS[name] ?? []),
      environment: () => ({ ...C_HEAPS, ...environment(), RUNPACT_PROCESS: name }),
      onChange: record,
      onTrouble: trouble,
      onFailedStart: () => {
        if (mode === "dev")
          return trouble(`${name} did not start; it is tried again on the next save.`);
        trouble(`${name} did not start; the lines above say why.`);
        void stop(1);
      },
    });
    children.set(name, child);
    record();
    return child;
  }

  return {
    database,
    stop,
    isStopping: () => stopping,
    async startProcesses(environment: () => NodeJS.ProcessEnv): Promise<void> {
      const started = settings.processes.map((name) => startOne(name, environment));
      if (mode === "dev") {
        watchSources(() => {
          for (const child of children.values()) child.restart();
        });
      }
      await Promise.all(started.map((child) => child.ready));
    },
  };
}
