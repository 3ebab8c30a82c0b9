import pg from "pg";
import { afterAll, inject } from "vitest";
import { ensureDatabase } from "@/scripts/embedded-postgres/database";
import { disconnect } from "@/server/platform/db";
import { workerDatabase } from "./database-names";

const { runPid, template, superuserUrl, productUrl } = inject("cluster");

/** The database of this vitest worker; `process.env.DATABASE_URL` names it before any test runs. */
export const databaseName = workerDatabase(runPid, process.env.VITEST_POOL_ID ?? "0");

const client = new pg.Client({ connectionString: superuserUrl });
await client.connect();
await ensureDatabase(client, databaseName, template);
await client.end();
process.env.DATABASE_URL = productUrl.replace(/DATABASE$/, databaseName);
process.env.DIRECT_DATABASE_URL = process.env.DATABASE_URL;
process.env.NEXTAUTH_SECRET ??= "a secret of tests, longer than thirty-two characters";

afterAll(disconnect);
