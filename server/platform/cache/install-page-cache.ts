import "server-only";
import { createRequire } from "node:module";
import { log } from "@/server/platform/log/log";
import { builtScripts } from "../http/built-scripts";
import { followTags, type TagTimes } from "./follow-tags";
import { guardedPageCache, type PageCache } from "./page-cache";

type UseCacheHandler = { refreshTags: () => Promise<void> };
type NextSlots = { DefaultCache: UseCacheHandler; FetchCache: unknown };
type PageCacheContext = { flushToDisk?: boolean };

const ENTRY_BYTES = 50 * 1024 * 1024;
const load = createRequire(import.meta.url);
const slots = globalThis as typeof globalThis & { [key: symbol]: NextSlots | undefined };

/**
 * Puts our two caches where Next looks for them; to be called once, before Next starts. They are Next's own,
 * with expiry shared by all processes (see followTags) and scripts named for the content policy.
 * `pages` is the build's folder `server/app`.
 */
export function installPageCache(pages: string): void {
  const { tagsManifest } = load(
    "next/dist/server/lib/incremental-cache/tags-manifest.external",
  ) as { tagsManifest: TagTimes };
  const { createDefaultCacheHandler } = load("next/dist/server/lib/cache-handlers/default") as {
    createDefaultCacheHandler: (bytes: number) => UseCacheHandler;
  };
  const { default: FileCache } = load(
    "next/dist/server/lib/incremental-cache/file-system-cache",
  ) as { default: new (context: PageCacheContext) => PageCache };

  const refreshTags = followTags(tagsManifest);
  const report = (sentence: string) => log.error(sentence);
  const rules = { refreshTags, builtHashes: builtScripts(pages), report };
  // Next calls this with `new`. Pages made at run time stay in memory, since a tag may expire while no process runs.
  function pageCache(context: PageCacheContext): PageCache {
    return guardedPageCache(new FileCache({ ...context, flushToDisk: false }), rules);
  }
  const entryCache = { ...createDefaultCacheHandler(ENTRY_BYTES), refreshTags };
  slots[Symbol.for("@next/cache-handlers")] = { DefaultCache: entryCache, FetchCache: pageCache };
}
