import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

export type CountingMailServer = {
  url: string;
  /** How many mails came for each address. */
  arrived: Map<string, number>;
  close: () => Promise<void>;
};

/** A real SMTP server on loopback that only counts, for as many mails as a year brings; `holdMs` before it says yes. */
export async function startCountingMailServer({ holdMs = 0 } = {}): Promise<CountingMailServer> {
  const arrived = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    closeTimeout: 50,
    onData(stream, session, done) {
      stream.resume();
      stream.on("end", async () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        arrived.set(to, (arrived.get(to) ?? 0) + 1);
        if (holdMs > 0) await sleep(holdMs);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
