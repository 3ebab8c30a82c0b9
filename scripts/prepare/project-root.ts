import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Absolute path of this checkout, without a slash at the end. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Where this installation keeps its data: RUNPACT_DATA, else `.runpact` in the checkout. */
export function dataHome(): string {
  return path.resolve(projectRoot, process.env.RUNPACT_DATA || ".runpact");
}

/** Module to preload into a helper process that must end when this process is killed. */
export const dieWithParent = pathToFileURL(
  path.join(projectRoot, "scripts/start/die-with-parent.mjs"),
).href;
