const CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "57P05",
  "08000",
  "08001",
  "08003",
  "08006",
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
]);
const KINDS = new Set([
  "ConnectionClosed",
  "DatabaseNotReachable",
  "SocketTimeout",
  "TooManyConnections",
]);
const WORDS =
  /Code: `(57P0[1-3]|53300|0800[036])`|timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout|connect ECONNREFUSED|the database system is (starting up|shutting down|in recovery mode|not yet accepting connections)|terminating connection/;
const DEPTH = 6;

/**
 * Whether an error means that the database could not be asked just now (down, restarting, no
 * connection free in time), so that the same call may succeed a little later.
 */
export function databaseUnavailable(error: unknown, depth = DEPTH): boolean {
  if (typeof error !== "object" || error === null || depth === 0) return false;
  const facts = error as { code?: unknown; originalCode?: unknown; kind?: unknown };
  const { message, cause } = error as { message?: unknown; cause?: unknown };
  if (CODES.has(String(facts.code)) || CODES.has(String(facts.originalCode))) return true;
  if (KINDS.has(String(facts.kind)) || WORDS.test(String(message))) return true;
  return databaseUnavailable(cause, depth - 1);
}
