import { request } from "node:http";
import type { BrokenSite, Person } from "./broken-site";

const PIECES = 20;

/** Sends one file over `ms` milliseconds, piece by piece, and answers with the status (0: no answer). */
export function uploadSlowly(
  site: BrokenSite,
  person: Person,
  file: { name: string; bytes: Buffer; batchId: string },
  ms: number,
): Promise<number> {
  return new Promise((resolve) => {
    const call = request(`${site.url}/api/imports`, {
      method: "POST",
      headers: {
        "content-type": "application/octet-stream",
        "content-length": file.bytes.length,
        "x-file-name": encodeURIComponent(file.name),
        "x-batch-id": file.batchId,
        origin: site.url,
        cookie: person.cookie,
      },
    });
    call.once("error", () => resolve(0));
    call.once("response", (response) => {
      response.resume();
      response.once("close", () => resolve(response.complete ? (response.statusCode ?? 0) : 0));
    });
    const size = Math.ceil(file.bytes.length / PIECES);
    for (let piece = 0; piece < PIECES; piece += 1) {
      const part = file.bytes.subarray(piece * size, (piece + 1) * size);
      setTimeout(
        () => (piece === PIECES - 1 ? call.end(part) : call.write(part)),
        (ms * piece) / PIECES,
      );
    }
  });
}
