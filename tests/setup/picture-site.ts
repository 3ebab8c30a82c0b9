import { once } from "node:events";
import { createServer } from "node:http";
import { handlePicture, isPicturePath } from "@/server/picture-endpoint";
import { env } from "@/server/platform/env";
import { setSecurityHeaders } from "@/server/platform/http/security-headers";
import type { Site } from "./http-site";

/** The product's real endpoint of pictures on a free port of loopback. */
export async function startPictureSite(): Promise<Site> {
  const server = createServer((req, res) => {
    const path = (req.url ?? "/").split("?", 1)[0] ?? "/";
    setSecurityHeaders(res, false);
    if (isPicturePath(path)) return void handlePicture(req, res, path);
    res.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What a browser of this site sends along, for one session. */
export function pictureHeaders(token: string): Record<string, string> {
  return {
    origin: env().appUrl,
    "sec-fetch-site": "same-origin",
    "content-type": "application/octet-stream",
    cookie: `runpact-session=${token}`,
  };
}
