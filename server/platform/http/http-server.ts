import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { databaseUnavailable } from "@/server/platform/database-unavailable";

export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

/**
 * A node:http server that no slow or silent client can hold: headers within 10 s, the whole
 * request within two minutes (50 MB at 3.5 Mbit/s), idle connections closed after 65 s.
 */
export function createHttpServer(handle: Handler, report: (error: unknown) => void): Server {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 120_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16_384,
      noDelay: true,
    },
    (req, res) => {
      const answered = async () => handle(req, res);
      answered().catch((error: unknown) => {
        const later = databaseUnavailable(error);
        if (!later) report(error);
        const headers = { connection: "close", ...(later ? { "retry-after": "2" } : {}) };
        if (!res.headersSent) res.writeHead(later ? 503 : 500, headers);
        res.end();
      });
    },
  );
  server.maxHeadersCount = 100;
  return server;
}

/** Starts to listen; rejects with a sentence when the port is taken. */
export function listenAt(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const taken = "code" in error && error.code === "EADDRINUSE";
      reject(taken ? new Error(`Port ${port} is taken by another program.`) : error);
    });
    server.listen({ port, host }, () => resolve());
  });
}

/**
 * Takes no new connection, lets running requests end, closes idle connections at once and
 * after `patienceMs` those that still work.
 */
export async function closeHttpServer(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
