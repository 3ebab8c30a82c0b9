import { expect, test } from "vitest";
import { bodyRefusal, dropInternalHeaders } from "@/server/platform/http/refuse-request";

const uploads = { "/api/imports": 50_000_000 };

function post(headers: Record<string, string>) {
  return { method: "POST", headers };
}

test("a body over the limit of its path is refused before a byte of it is read", () => {
  expect(
    bodyRefusal(post({ "content-length": "1048576" }), "/api/trpc/x", uploads),
  ).toBeUndefined();
  expect(bodyRefusal(post({ "content-length": "1048577" }), "/api/trpc/x", uploads)?.status).toBe(
    413,
  );
  expect(
    bodyRefusal(post({ "content-length": "50000000" }), "/api/imports", uploads),
  ).toBeUndefined();
  expect(bodyRefusal(post({ "content-length": "50000001" }), "/api/imports", uploads)?.status).toBe(
    413,
  );
});

test("a body that hides its length is refused", () => {
  expect(
    bodyRefusal(post({ "transfer-encoding": "chunked" }), "/api/imports", uploads)?.status,
  ).toBe(411);
});

test("headers that steer the framework from inside never reach it", () => {
  const headers: Record<string, string> = {
    "x-middleware-subrequest": "middleware:middleware",
    "x-nextjs-data": "1",
    "next-resume": "1",
    "x-matched-path": "/you",
    rsc: "1",
    cookie: "a=b",
  };
  dropInternalHeaders({ headers });
  expect(Object.keys(headers)).toEqual(["rsc", "cookie"]);
});
