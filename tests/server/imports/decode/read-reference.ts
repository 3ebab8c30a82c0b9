import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the real files lie: RUNPACT_CORPUS, else beside the project. */
export const DATA =
  process.env.RUNPACT_CORPUS ??
  fileURLToPath(new URL("../../../../../shared/data", import.meta.url));

export const isPresent = existsSync(`${DATA}/REFERENCE.tsv`);

export const ABSENT = `the real files are not at ${DATA}; set RUNPACT_CORPUS to test against them`;

/** The rows of a table, by column name; none where the folder is missing. */
export function tableRows(name: string): Record<string, string>[] {
  if (!isPresent) return [];
  const [head = [], ...rows] = readFileSync(`${DATA}/${name}`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return rows.map((cells) => Object.fromEntries(head.map((key, i) => [key, cells[i] ?? ""])));
}

export function bytesOf(path: string): Uint8Array {
  return readFileSync(`${DATA}/${path}`);
}
