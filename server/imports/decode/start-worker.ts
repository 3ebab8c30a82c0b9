import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

const HEAP_MEGABYTES = 256;
const HERE = import.meta.url;
const TSCONFIG = "../../../tsconfig.json";

/**
 * A thread that decodes hostile files: a bounded heap and none of the server's environment, so
 * none of its secrets. Runs from TypeScript through tsx, from built JavaScript as it is.
 */
export function startWorker(): Worker {
  const isTypeScript = HERE.endsWith(".ts");
  const file = new URL(`./decode-worker.${isTypeScript ? "ts" : "js"}`, HERE);
  return new Worker(file, {
    execArgv: isTypeScript ? loaderArguments(process.execArgv) : [],
    env: isTypeScript ? { TSX_TSCONFIG_PATH: fileURLToPath(new URL(TSCONFIG, HERE)) } : {},
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    name: "decode",
  });
}

/**
 * The loader that this process was itself started with, else tsx by name. Resolving it here
 * instead would make the bundler of the pages take in the whole of tsx.
 */
export function loaderArguments(own: readonly string[]): string[] {
  const found = own.flatMap((argument, i) => {
    const flag = own[i - 1] ?? "";
    const loads = (flag === "--import" || flag === "--require") && argument.includes("/tsx/");
    return loads ? [flag, argument] : [];
  });
  return found.length > 0 ? found : ["--import", "tsx"];
}
