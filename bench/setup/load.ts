import autocannon from "autocannon";
import { cpuMicrosOf } from "./process-cost";

export type Target = {
  name: string;
  url: string;
  pid: number;
  headers?: Record<string, string>;
  /** What every answer must contain; the run fails when one does not. */
  contains: string;
};

export type LoadFigures = {
  name: string;
  cpuMicros: number;
  p50: number;
  p99: number;
  bytes: number;
};

/** Asks one address `amount` times over `connections`; CPU is the server's, times are milliseconds. */
export async function ask(
  target: Target,
  { amount, connections }: { amount: number; connections: number },
): Promise<LoadFigures> {
  const before = cpuMicrosOf(target.pid);
  const result = await autocannon({
    url: target.url,
    amount,
    connections,
    headers: target.headers ?? {},
    timeout: 30,
  });
  const wrong = result.non2xx;
  const sample = await fetch(target.url, { headers: target.headers ?? {} });
  const text = await sample.text();
  if (wrong > 0 || result.errors > 0 || !text.includes(target.contains)) {
    throw new Error(
      `${target.name}: ${wrong} wrong, ${result.errors} failed; answer ${sample.status} ${text.slice(0, 200)}`,
    );
  }
  return {
    name: target.name,
    cpuMicros: (cpuMicrosOf(target.pid) - before) / amount,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: text.length,
  };
}
