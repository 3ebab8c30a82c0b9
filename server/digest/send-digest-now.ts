import "server-only";
import { readerNow } from "./due-readers";
import { writtenDigests } from "./load-digests";
import { type DigestSettings, saveDigests } from "./make-digests";

/** Sends one runner the digest of the last closed week at once, whatever they asked for; at most once a week. */
export async function sendDigestNow(
  runnerId: string,
  now: number,
  settings: DigestSettings,
): Promise<void> {
  const reader = await readerNow(runnerId, now);
  await saveDigests([reader], await writtenDigests([reader], now), now, settings);
}
