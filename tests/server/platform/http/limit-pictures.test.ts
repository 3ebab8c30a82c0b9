import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { env } from "@/server/platform/env";
import { pictureLimit } from "@/server/platform/http/limit-pictures";

let url = "";
const server = createServer();
beforeAll(async () => {
  const refuses = pictureLimit();
  server.on("request", async (req, res) => {
    const path = (req.url ?? "").split("?", 1)[0] ?? "";
    if (!(await refuses(req, res, path))) res.end("picture");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function statuses(path: (at: number) => string, count: number): Promise<number[]> {
  return Promise.all(
    Array.from({ length: count }, (_, at) => fetch(url + path(at)).then(({ status }) => status)),
  );
}

test("T44: one address has five share images a second, however they are asked for, and pages as before", async () => {
  const allowed = 5 * env().limitFactor;
  const forms = ["/c/1/share-image?v=", "/club/2/share-image?x=", "/C/3/SHARE-IMAGE?"];
  const seen = await statuses((at) => `${forms[at % 3]}${at}`, allowed + 10);
  expect(seen.filter((status) => status === 200)).toHaveLength(allowed);
  expect(seen.filter((status) => status === 429)).toHaveLength(10);
  expect(await statuses(() => "/c/1", 20)).toEqual(Array(20).fill(200));
});
