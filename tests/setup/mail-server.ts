import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { from: string; to: string[]; raw: string; parsed: Email };

export type MailServer = {
  url: string;
  received: ReceivedMail[];
  /** What the server answers to RCPT TO; null takes the mail. */
  answer: (address: string) => { code: number; text: string } | null;
  close: () => Promise<void>;
};

/** A real SMTP server on loopback that keeps what it is sent. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    closeTimeout: 50,
    onRcptTo(address, _session, done) {
      const no = sink.answer(address.address);
      done(no ? Object.assign(new Error(no.text), { responseCode: no.code }) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : "";
        const to = session.envelope.rcptTo.map((recipient) => recipient.address);
        received.push({ from, to, raw, parsed: await PostalMime.parse(raw) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const sink: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer: () => null,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return sink;
}
