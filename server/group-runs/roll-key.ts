import { createHmac } from "node:crypto";
import { type Handshake, handshakeMessage } from "@/domain/roll-call/handshake";
import { codeMessage, codeText } from "@/domain/roll-call/roll-code";
import { sameHash } from "@/server/platform/auth/token";

/**
 * The key that a runner's phone is handed for one instance before it begins. It follows from the installation's
 * secret, so that nothing of it is stored; codes made with it name no other runner and no other run.
 */
export function rollKey(
  { groupRunId, date, runnerId }: { groupRunId: string; date: string; runnerId: string },
  secret: string,
): Buffer {
  return macOf(secret, `runpact roll-call key\n${groupRunId}\n${date}\n${runnerId}\n`);
}

/** The code that a phone with this key shows in a step. */
export function codeOf(key: Buffer, step: number): string {
  return codeText(macOf(key, codeMessage(step)));
}

/** Whether a phone with this key wrote a side of a handshake, as it stands. */
export function wroteHandshake(key: Buffer, side: Handshake): boolean {
  return sameHash(Buffer.from(side.mac, "base64url"), macOf(key, handshakeMessage(side)));
}

function macOf(key: string | Buffer, message: string): Buffer {
  return createHmac("sha256", key).update(message).digest();
}
