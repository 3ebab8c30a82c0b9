import { once } from "node:events";
import type { Server } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { closeHttpServer, createHttpServer, listenAt } from "@/server/platform/http/http-server";

let server: Server;

afterEach(() => closeHttpServer(server, 0));

async function listen(...args: Parameters<typeof createHttpServer>): Promise<number> {
  server = createHttpServer(...args);
  await listenAt(server, 0, "127.0.0.1");
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

test("a client that never finishes its headers is cut off", { timeout: 20_000 }, async () => {
  const port = await listen(
    () => undefined,
    () => undefined,
  );
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  const began = Date.now();
  socket.write("GET / HTTP/1.1\r\nhost: x\r\nx-slow: ");
  socket.resume();
  await once(socket, "close");
  expect(Date.now() - began).toBeLessThan(15_000);
});

test("a failure is reported and answered without a word of it; one of the database asks to come later", async () => {
  const reported: unknown[] = [];
  const port = await listen(
    (req) => {
      if (req.url === "/later") throw Object.assign(new Error("down"), { code: "ECONNREFUSED" });
      throw new Error("secret detail");
    },
    (error) => reported.push(error),
  );
  const broken = await fetch(`http://127.0.0.1:${port}/`);
  const later = await fetch(`http://127.0.0.1:${port}/later`);
  expect([broken.status, await broken.text()]).toEqual([500, ""]);
  expect([later.status, later.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(reported).toHaveLength(1);
});

test("closing waits for a running answer and takes nothing new", async () => {
  let finish: () => void = () => undefined;
  const port = await listen(
    (_req, res) => {
      finish = () => res.end("whole");
    },
    () => undefined,
  );
  const running = fetch(`http://127.0.0.1:${port}/`);
  await once(server, "request");
  const closed = closeHttpServer(server, 5_000);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  finish();
  expect(await (await running).text()).toBe("whole");
  await closed;
});
