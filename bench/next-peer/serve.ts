import "@/server/platform/process/async-context";
import { createServer } from "node:http";
import next from "next";

const port = Number(process.env.PORT);
const site = next({ dev: false, dir: import.meta.dirname, hostname: "127.0.0.1", port });
const handle = site.getRequestHandler();
await site.prepare();
createServer((req, res) => {
  if (req.url === "/bare") {
    res.writeHead(200, { "content-type": "application/json" });
    res.end('[{"result":{"data":{"id":"1"}}}]');
    return;
  }
  void handle(req, res);
}).listen(port, "127.0.0.1", () => console.log("listening"));
