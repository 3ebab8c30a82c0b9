import { env } from "@/server/platform/env";

/** The origins under which this site's own pages may call it. An embedded one answers to each name of this machine. */
export function ownOrigins(): string[] {
  const { appUrl, embedded, port } = env();
  if (!embedded) return [appUrl];
  return [
    ...new Set([
      appUrl,
      ...["localhost", "127.0.0.1", "[::1]"].map((name) => `http://${name}:${port}`),
    ]),
  ];
}
