import { createECDH, createPublicKey, randomBytes, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import { fetcher } from "@/server/platform/fetch/safe-fetch";

const ece = createRequire(createRequire(import.meta.url).resolve("web-push"))("http_ece") as {
  decrypt: (body: Buffer, options: object) => Buffer;
};
const folder = path.join(import.meta.dirname, "../fixtures/push");
const file = (name: string) => readFileSync(path.join(folder, name), "utf8");

type Answer = { status: number; retryAfter?: string; hangMs?: number };
export type Pushed = { path: string; note: unknown; subject: string; ttl: number };

/**
 * A push service on this machine that speaks the real protocol over TLS: it checks the sender's signature (RFC 8292)
 * and opens the message with the browser's own keys (RFC 8291), as a browser would.
 */
export async function startPushServer() {
  const pushed: Pushed[] = [];
  const browsers = new Map<string, { ecdh: ReturnType<typeof createECDH>; auth: Buffer }>();
  let answer: (path: string) => Answer = () => ({ status: 201 });
  const server = createServer(
    { key: file("loopback.key"), cert: file("loopback.pem") },
    async (req, res) => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk as Buffer);
      const at = req.url ?? "";
      const browser = browsers.get(at);
      const { status, retryAfter, hangMs = 0 } = answer(at);
      if (browser && status === 201) {
        const options = {
          version: "aes128gcm",
          privateKey: browser.ecdh,
          authSecret: browser.auth,
        };
        const note = JSON.parse(ece.decrypt(Buffer.concat(chunks), options).toString());
        const subject = checkedSubject(req.headers.authorization ?? "", origin());
        pushed.push({ path: at, note, subject, ttl: Number(req.headers.ttl) });
      }
      setTimeout(() => {
        res.writeHead(status, retryAfter === undefined ? {} : { "retry-after": retryAfter });
        res.end();
      }, hangMs);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = () => {
    const address = server.address();
    return `https://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  };
  const post = fetcher({
    isAllowed: (address) => address === "127.0.0.1",
    protocols: ["https:"],
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    timeoutMs: 1_000,
    mostBytes: 1_000,
    ca: file("loopback.pem"),
  });
  return {
    pushed,
    /** What a push settings object needs to reach this service and no other. */
    settings: {
      post,
      contact: "mailto:push@runpact.example",
      isEndpoint: (address: string) => address.startsWith(`${origin()}/`),
    },
    answerWith: (how: typeof answer) => {
      answer = how;
    },
    /** A browser's subscription at this service, with keys as a browser makes them. */
    subscribe: () => {
      const ecdh = createECDH("prime256v1");
      const auth = randomBytes(16);
      const at = `/push/${randomBytes(12).toString("hex")}`;
      const p256dh = ecdh.generateKeys("base64url");
      browsers.set(at, { ecdh, auth });
      return { endpoint: `${origin()}${at}`, p256dh, auth: auth.toString("base64url") };
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Whom the sender names, once the signature over it holds for this service. */
function checkedSubject(authorization: string, audience: string): string {
  const [, token = "", key = ""] = /^vapid t=([^,]+), k=(.+)$/.exec(authorization) ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const coordinate = (from: number) => point.subarray(from, from + 32).toString("base64url");
  const jwk = { kty: "EC", crv: "P-256", x: coordinate(1), y: coordinate(33) };
  const holds = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  const { aud, sub } = JSON.parse(Buffer.from(claims, "base64url").toString()) as {
    aud: string;
    sub: string;
  };
  if (!holds || aud !== audience) throw new Error("A push came without a valid signature.");
  return sub;
}
