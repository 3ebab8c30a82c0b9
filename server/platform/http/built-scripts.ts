import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inlineScripts, scriptHash } from "./content-policy";

/** The hashes of all inline scripts that the build wrote into the pages below `folder` (Next's `server/app`). */
export function builtScripts(folder: string): ReadonlySet<string> {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = pages
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => inlineScripts(readFileSync(path.join(folder, name), "utf8")));
  return new Set(texts.map(scriptHash));
}
