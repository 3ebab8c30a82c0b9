import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { engineAdapters } from "@/server/platform/migrate/engine-adapter";
import { readSchema } from "@/server/platform/migrate/schema-files";

type EngineModule = typeof import("@prisma/schema-engine-wasm/schema_engine_bg") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

let loading: Promise<EngineModule> | undefined;

function throwMessage(message: string): never {
  throw new Error(message);
}

async function loadEngineModule(): Promise<EngineModule> {
  const name = "@prisma/schema-engine-wasm/schema_engine_bg";
  const script = createRequire(import.meta.url).resolve(name);
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: throwMessage } });
  const module: EngineModule = await import(/* @vite-ignore */ name);
  const bytes = await readFile(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": module as unknown as WebAssembly.ModuleImports,
  });
  module.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === "function") begin();
  return module;
}

/**
 * Runs `work` with Prisma's own migration engine, as WebAssembly, bound to one database
 * and the schema files of `prismaFolder`. `url` must reach PostgreSQL itself (no pooler in transaction mode).
 */
export async function withSchemaEngine<T>(
  url: string,
  prismaFolder: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= loadEngineModule();
  const { SchemaEngine } = await loading;
  const files = await readSchema(prismaFolder);
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  const { factory, closeAll } = engineAdapters(url);
  try {
    const bound = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await SchemaEngine.new({ datamodels }, () => undefined, bound);
    return await work(engine).finally(() => engine.free());
  } finally {
    await closeAll();
  }
}
