import { inlineScripts, isOwnScript, PAGE_SCRIPTS, scriptHash } from "../http/content-policy";

/** A page as Next's own cache keeps it, as far as we look into it. */
export type CachedPage = {
  kind: string;
  html?: unknown;
  headers?: Record<string, unknown> | undefined;
};

/** Next's own cache of whole pages. */
export type PageCache = {
  get: (key: string, context: unknown) => Promise<{ value: CachedPage | null } | null>;
  set: (key: string, page: CachedPage | null, context: unknown) => Promise<void>;
  revalidateTag: (tags: string | string[], durations?: { expire?: number }) => Promise<void>;
  resetRequestCache: () => void;
};

export type PageCacheRules = {
  refreshTags: () => Promise<void>;
  builtHashes: ReadonlySet<string>;
  report: (sentence: string) => void;
};

/**
 * Wraps Next's page cache so that expired tags of other processes count before each look-up, and so that each page
 * carries the hashes of its own inline scripts, found once when it is cached.
 */
export function guardedPageCache(inner: PageCache, rules: PageCacheRules): PageCache {
  return {
    async get(key, context) {
      await rules.refreshTags();
      const found = await inner.get(key, context);
      if (found?.value) nameScripts(found.value, key, rules);
      return found;
    },
    set(key, page, context) {
      if (page) nameScripts(page, key, rules);
      return inner.set(key, page, context);
    },
    revalidateTag: (tags, durations) => inner.revalidateTag(tags, durations),
    resetRequestCache: () => inner.resetRequestCache(),
  };
}

/** Pages whose scripts are named, with the text they were found in; Next hands headers on from one page to another. */
const named = new WeakMap<CachedPage, string>();

function nameScripts(page: CachedPage, key: string, { builtHashes, report }: PageCacheRules): void {
  const { kind, html } = page;
  if (kind !== "APP_PAGE" || typeof html !== "string" || named.get(page) === html) return;
  const texts = inlineScripts(html);
  const own = texts.filter((text) => isOwnScript(text, builtHashes));
  if (own.length < texts.length) {
    report(`A script on the cached page ${key} is not ours; it stays off.`);
  }
  page.headers = { ...page.headers, [PAGE_SCRIPTS]: own.map(scriptHash).join(" ") };
  named.set(page, html);
}
