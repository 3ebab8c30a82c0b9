import { execFileSync } from "node:child_process";

export interface Account {
  uid: number;
  gid: number;
}

function look(name: string): Account | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString());
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function create(name: string): void {
  const quiet = { stdio: "ignore" as const };
  const home = "/var/lib/runpact";
  try {
    execFileSync(
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--home-dir", home, name],
      quiet,
    );
  } catch {
    execFileSync("adduser", ["-S", "-D", "-H", "-h", home, name], quiet);
  }
}

/**
 * The account PostgreSQL runs as: undefined means "as we are". PostgreSQL refuses to
 * run as root, so root lends it the account `postgres`, created when missing.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = look("postgres");
  if (known) return known;
  try {
    create("postgres");
  } catch {
    // The sentence below says what to do.
  }
  const made = look("postgres");
  if (made) return made;
  throw new Error(
    "PostgreSQL does not run as root, and the account `postgres` could not be created. " +
      "Create it (useradd --system postgres), start Runpact as an ordinary account, or set DATABASE_URL.",
  );
}
