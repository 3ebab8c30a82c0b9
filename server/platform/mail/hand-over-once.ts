import "server-only";
import { Transform } from "node:stream";
import type { PluginFunction } from "nodemailer";

/** What a mail may carry beside nodemailer's own options: called when all but the end of it has been sent. */
export type HandedOver = { beforeEnd?: () => Promise<void> };

/**
 * Holds the last sign of a mail back until `beforeEnd` is done. A mail server takes a mail only with its end, so
 * whoever dies before has not sent it, and whoever dies after has noted that it did.
 */
export const holdEnd: PluginFunction = (mail, done) => {
  const { beforeEnd } = mail.data as HandedOver;
  if (beforeEnd) mail.message.transform(() => gate(beforeEnd));
  done();
};

function gate(beforeEnd: () => Promise<void>): Transform {
  return new Transform({
    transform: (chunk, _encoding, next) => next(null, chunk),
    flush: (next) => {
      beforeEnd().then(
        () => next(),
        (error: Error) => next(error),
      );
    },
  });
}
