import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * Turns a 500 that `unavailable` explains into 503 with Retry-After, so that a page asked for
 * while the database restarts is tried again instead of given up.
 */
export function hintLater(res: ServerResponse, unavailable: () => boolean): void {
  const writeHead = res.writeHead.bind(res) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  const replacement = (status: number, ...rest: unknown[]): ServerResponse => {
    if (status !== 500 || !unavailable()) return writeHead(status, ...rest);
    res.setHeader("retry-after", "2");
    const headers = rest.find((part): part is OutgoingHttpHeaders => typeof part === "object");
    return headers ? writeHead(503, headers) : writeHead(503);
  };
  res.writeHead = replacement as typeof res.writeHead;
}
