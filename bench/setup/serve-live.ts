import { createServer, type ServerResponse } from "node:http";
import { handleLiveShare } from "@/server/live-shares-endpoint";

/**
 * A process of its own for the live benchmark: the product's endpoint at `/api/live`, and at `/naive` streams to
 * which each message of the parent is written one by one.
 */
const naive = new Set<ServerResponse>();

const server = createServer((req, res) => {
  if (req.url !== "/naive") return void handleLiveShare(req, res);
  res.writeHead(200, { "content-type": "text/event-stream" });
  res.write(": open\n\n");
  naive.add(res);
  res.once("close", () => naive.delete(res));
});

process.on("message", (frame) => {
  for (const res of naive) res.write(String(frame));
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", 4_096, () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : 0);
});
