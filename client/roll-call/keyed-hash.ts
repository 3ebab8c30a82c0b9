import {
  type Handshake,
  handshakeMessage,
  type UnsignedHandshake,
} from "@/domain/roll-call/handshake";
import { codeMessage, codeText } from "@/domain/roll-call/roll-code";

/** The code that a phone with this key (base64url) shows in a step. */
export async function codeOf(key: string, step: number): Promise<string> {
  return codeText(await keyedHash(key, codeMessage(step)));
}

/** A side of a handshake with the signature of the phone that keeps it. */
export async function signed(key: string, side: UnsignedHandshake): Promise<Handshake> {
  return { ...side, mac: toText(await keyedHash(key, handshakeMessage(side))) };
}

async function keyedHash(key: string, message: string): Promise<Uint8Array> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const held = await crypto.subtle.importKey("raw", fromText(key), algorithm, false, ["sign"]);
  const bytes = new TextEncoder().encode(message);
  return new Uint8Array(await crypto.subtle.sign("HMAC", held, bytes));
}

function toText(bytes: Uint8Array): string {
  const plain = btoa(String.fromCharCode(...bytes));
  return plain.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (one) => one.charCodeAt(0));
}
