import { afterQuiet, type QuietHours } from "./quiet-hours";
import { type Channels, channelsOf, type Topic } from "./topics";

type Reachable = {
  chosen: Channels | undefined;
  quiet: QuietHours;
  zone: string;
  /** False for who cannot get mail, or has no device for push. */
  hasMail: boolean;
  hasPush: boolean;
};

/** Where a notice goes: into the inbox or not, and from which instant by mail and by push (null for not at all). */
export type Delivery = { app: boolean; mailAt: number | null; pushAt: number | null };

/** Plans how one notice reaches its runner. Quiet hours hold for push always, for mail unless it is urgent. */
export function planDelivery(
  { topic, urgent, now }: { topic: Topic; urgent: boolean; now: number },
  { chosen, quiet, zone, hasMail, hasPush }: Reachable,
): Delivery {
  const { app, mail, push } = channelsOf(topic, chosen);
  const later = afterQuiet(quiet, zone, now);
  return {
    app,
    mailAt: mail && hasMail ? (urgent ? now : later) : null,
    pushAt: push && hasPush ? later : null,
  };
}
