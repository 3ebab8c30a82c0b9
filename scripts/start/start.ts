import { lockHolder } from "../embedded-postgres/folder-lock";
import { portIsFree } from "../embedded-postgres/free-port";
import { keptSecret } from "../embedded-postgres/secrets";
import { buildSite } from "../prepare/build";
import { generateClient } from "../prepare/generate-client";
import { dataHome } from "../prepare/project-root";
import { checkSettings } from "./check-settings";
import { fillWithDemoData, wantsDemoData } from "./demo-data";
import { eraseAgain, hasTombstones, tombstonesFile } from "./erase-again";
import { endLeftovers } from "./leftovers";
import { say, step } from "./progress";
import { readyDatabase } from "./ready-database";
import { refuseToStart } from "./refusal";
import { STOPPING, takeStartLock } from "./start-lock";
import { supervise } from "./supervise";

export type Mode = "production" | "dev";

const SECOND_START = (holder: string | undefined, home: string) =>
  `Runpact already runs from ${home}${holder ? ` (${holder})` : ""}. ` +
  "Use that one or stop it first; a second one needs RUNPACT_DATA and PORT of its own.";

const PORT_TAKEN = (port: number) =>
  `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`;

/** The whole of `npm start` and `npm run dev`: from nothing to a running site, or a sentence that says what is missing. */
export async function start(mode: Mode): Promise<void> {
  const began = performance.now();
  const settings = checkSettings(process.env);
  const home = dataHome();
  const lock = await takeStartLock(home);
  if (!lock) return refuseToStart(SECOND_START(await lockHolder(home, "start"), home));
  lock.describe(`process ${process.pid}, ${settings.appUrl}`);

  const ended = await endLeftovers(home);
  if (ended > 0) say(`  Ended ${ended} processes that an earlier start had left behind.`);
  const web = settings.processes.includes("web");
  if (web && !(await portIsFree(settings.port, settings.host))) {
    return refuseToStart(PORT_TAKEN(settings.port));
  }

  const onStopping = () => lock.describe(STOPPING);
  const team = supervise({ home, mode, settings, onStopping });
  try {
    say(`Runpact is starting (data in ${home}).`);
    await step("Database client", generateClient);
    const database = await readyDatabase(home, team.database);
    const environment = () => ({
      ...process.env,
      NODE_ENV: mode === "dev" ? ("development" as const) : ("production" as const),
      DATABASE_URL: database.url(),
      DIRECT_DATABASE_URL: database.directUrl(),
      TOMBSTONES_FILE: tombstonesFile(home),
      RUNPACT_EMBEDDED: settings.embedded ? "1" : "0",
      APP_URL: settings.appUrl,
      NEXTAUTH_URL: settings.appUrl,
      NEXTAUTH_SECRET: settings.sessionSecret ?? keptSecret(home, "session-secret"),
      NEXT_TELEMETRY_DISABLED: "1",
    });
    if (mode === "production" && web) {
      await step("Production build", () => buildSite(environment()));
    }
    if (settings.embedded && (await wantsDemoData(home, database.url()))) {
      await step("Demo club", () => fillWithDemoData(home, environment()));
    }
    if (hasTombstones(home)) {
      await step("Deletions since the backup", () => eraseAgain(environment()));
    }
    await step("Web and worker", () => team.startProcesses(environment));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`\nRunpact runs at ${settings.appUrl} (started in ${seconds} s).`);
    if (settings.embedded) {
      say(`Open ${settings.appUrl} and choose "Look around as a demo runner". Ctrl-C stops it.`);
    }
    if (!settings.embedded && !settings.smtpUrl) {
      say("SMTP_URL is not set: sign-in mails cannot be sent.");
    }
  } catch (error) {
    if (team.isStopping()) return;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    await team.stop(1);
  }
}
