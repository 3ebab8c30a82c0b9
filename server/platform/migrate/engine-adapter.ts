import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { Client, type PoolConfig } from "pg";

const oneByteColumns = /\b(constr\.contype|con\.confdeltype|con\.confupdtype)\b(?= AS|,)/g;
const oneByteNames = new Set(["constraint_type", "confdeltype", "confupdtype"]);

/**
 * Two repairs of the adapter for the engine: it cannot read PostgreSQL's one-byte "char", the
 * type asked for beside each constraint, and it cuts scripts at every semicolon, also inside strings
 * and function bodies, where PostgreSQL takes a whole script as one transaction.
 */
function repaired(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const sql = query.sql.replace(oneByteColumns, "$1::text");
    const result = await queryRaw({ ...query, sql });
    for (const [position, name] of sql === query.sql ? [] : result.columnNames.entries()) {
      if (oneByteNames.has(name)) result.columnTypes[position] = ColumnTypeEnum.Character;
    }
    return result;
  };
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

/** One connection string as separate parts: beside a string, a given database name is ignored. */
function parts(url: string): PoolConfig {
  const { host, port, user, password, database, ssl } = new Client({ connectionString: url });
  return { host, port, user, password, database, ssl } as PoolConfig;
}

async function open(config: PoolConfig): Promise<SqlDriverAdapter> {
  const quiet = { onPoolError: () => undefined, onConnectionError: () => undefined };
  const settings = { ...config, max: 2, connectionTimeoutMillis: 10_000 };
  return repaired(await new PrismaPg(settings, quiet).connect());
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Connections for the migration engine; `closeAll` ends those it leaves open. */
export function engineAdapters(url: string) {
  const opened: SqlDriverAdapter[] = [];
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: async () => {
      const adapter = await open(parts(url));
      opened.push(adapter);
      return adapter;
    },
    connectToShadowDb: async () => {
      const database = `prisma_migrate_shadow_db_${randomUUID()}`;
      await execute(url, `CREATE DATABASE "${database}"`);
      const adapter = await open({ ...parts(url), database });
      const end = adapter.dispose.bind(adapter);
      adapter.dispose = async () => {
        await end();
        await execute(url, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      };
      opened.push(adapter);
      return adapter;
    },
  };
  const closeAll = async () => {
    await Promise.allSettled(opened.map((adapter) => adapter.dispose()));
  };
  return { factory, closeAll };
}
