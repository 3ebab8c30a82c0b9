import "server-only";
import nodemailer from "nodemailer";
import { onDisconnect } from "@/server/platform/db";
import { holdEnd } from "./hand-over-once";

const LIMIT_MS = 10_000;

function open(url: string) {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: LIMIT_MS,
    greetingTimeout: LIMIT_MS,
    socketTimeout: LIMIT_MS,
    dnsTimeout: LIMIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.use("stream", holdEnd);
  return transport;
}

type Transport = { url: string; mailer: ReturnType<typeof open> };
let held: Transport | null = null;

/** The pooled connection to a mail server, one at a time. */
export function mailer(url: string): Transport["mailer"] {
  if (held?.url !== url) {
    held?.mailer.close();
    held = { url, mailer: open(url) };
  }
  return held.mailer;
}

onDisconnect(async () => {
  held?.mailer.close();
  held = null;
});
