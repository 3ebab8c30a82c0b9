import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export type Deployments = {
  url: string;
  /** From now on the site has another build, so another worker. */
  deploy: () => void;
  /** Takes away or gives back the parts of the pages, as when a build's files are gone. */
  hideParts: (isHidden: boolean) => void;
  close: () => void;
};

/** The site behind a proxy at which a newer build of it can be deployed while somebody records. */
export async function startDeployments(site: string): Promise<Deployments> {
  const target = new URL(site);
  let isNew = false;
  let hasParts = true;
  const server = createServer((req, res) => {
    const path = req.url ?? "/";
    if (!hasParts && path.startsWith("/_next/static/")) return res.writeHead(404).end();
    const headers = { ...req.headers, host: target.host, "accept-encoding": "identity" };
    if (headers.origin) headers.origin = target.origin;
    const { hostname, port } = target;
    const asked = request({ hostname, port, path, method: req.method, headers }, async (answer) => {
      const { "content-length": _length, ...rest } = answer.headers;
      if (path !== "/worker.js" || !isNew) {
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        return answer.pipe(res);
      }
      let text = "";
      for await (const part of answer) text += part;
      res.writeHead(200, rest);
      return res.end(text.replace(/"runpact-[^"]*"/, '"runpact-the-next-build"'));
    });
    asked.on("error", () => res.writeHead(502).end());
    req.pipe(asked);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy() {
      isNew = true;
    },
    hideParts(isHidden) {
      hasParts = !isHidden;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
