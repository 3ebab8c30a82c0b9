import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

export type OpenIdPerson = { sub: string; email: string; email_verified: boolean; name: string };

export type OpenIdServer = {
  issuer: string;
  /** Who is signed in at the provider, and agrees. */
  person: OpenIdPerson;
  close: () => void;
};

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A real OpenID provider on loopback: discovery, keys, authorisation with PKCE, tokens. */
export async function startOpenIdServer(clientId: string): Promise<OpenIdServer> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = {
    ...publicKey.export({ format: "jwk" }),
    kid: "1",
    alg: "RS256",
    use: "sig",
  };
  const codes = new Map<string, { challenge: string; person: OpenIdPerson; redirect: string }>();
  const provider: OpenIdServer = {
    issuer: "",
    person: { sub: "1", email: "", email_verified: true, name: "" },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };

  function idToken(person: OpenIdPerson): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { ...person, iss: provider.issuer, aud: clientId, iat: now, exp: now + 300 };
    const unsigned = `${base64({ alg: "RS256", kid: "1", typ: "JWT" })}.${base64(claims)}`;
    return `${unsigned}.${sign("sha256", Buffer.from(unsigned), privateKey).toString("base64url")}`;
  }

  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? "/", provider.issuer);
    const json = (value: unknown, status = 200) =>
      res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (url.pathname.endsWith("openid-configuration")) {
      const at = (path: string) => `${provider.issuer}${path}`;
      return json({
        issuer: provider.issuer,
        authorization_endpoint: at("/authorize"),
        token_endpoint: at("/token"),
        jwks_uri: at("/keys"),
        userinfo_endpoint: at("/me"),
        response_types_supported: ["code"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    }
    if (url.pathname === "/keys") return json({ keys: [jwk] });
    if (url.pathname === "/authorize") {
      const code = createHash("sha256").update(String(Math.random())).digest("hex");
      const redirect = url.searchParams.get("redirect_uri") ?? "";
      const challenge = url.searchParams.get("code_challenge") ?? "";
      codes.set(code, { challenge, redirect, person: { ...provider.person } });
      const back = new URL(redirect);
      back.searchParams.set("code", code);
      back.searchParams.set("state", url.searchParams.get("state") ?? "");
      return res.writeHead(302, { location: back.href }).end();
    }
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const given = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!given || given.challenge !== challenge) return json({ error: "invalid_grant" }, 400);
    const id_token = idToken(given.person);
    return json({ access_token: "a", token_type: "Bearer", expires_in: 300, id_token });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  provider.issuer = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return provider;
}
