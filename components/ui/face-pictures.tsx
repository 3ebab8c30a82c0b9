"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

/** Finds the pictures of some people by the keys of their colours; those without one are left out. */
export type FindPictures = (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;

type Album = {
  known: Map<string, string | null>;
  ask: (key: string, then: (url: string | null) => void) => void;
};

const AlbumContext = createContext<Album | null>(null);
const mostAtOnce = 100;

/** Gives faces below their pictures: all that a page shows are looked for at once, each once. */
export function FacePictures({ find, children }: { find: FindPictures; children: ReactNode }) {
  const [album] = useState(() => makeAlbum(find));
  return <AlbumContext value={album}>{children}</AlbumContext>;
}

/** The address of a face's picture; null while there is none, and where nobody gives any. */
export function useFacePicture(key: string | undefined): string | null {
  const album = useContext(AlbumContext);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    if (album && key) album.ask(key, (found) => current && setUrl(found));
    return () => {
      current = false;
    };
  }, [album, key]);
  return url;
}

function makeAlbum(find: FindPictures): Album {
  const known = new Map<string, string | null>();
  let waiting = new Map<string, ((url: string | null) => void)[]>();
  const flush = async () => {
    const asked = waiting;
    waiting = new Map();
    const keys = [...asked.keys()];
    for (let from = 0; from < keys.length; from += mostAtOnce) {
      const some = keys.slice(from, from + mostAtOnce);
      const found = await find(some).catch(() => null);
      for (const key of some) {
        const url = found?.get(key) ?? null;
        if (found) known.set(key, url);
        for (const then of asked.get(key) ?? []) then(url);
      }
    }
  };
  return {
    known,
    ask(key, then) {
      const url = known.get(key);
      if (url !== undefined) return then(url);
      if (waiting.size === 0) setTimeout(flush, 0);
      waiting.set(key, [...(waiting.get(key) ?? []), then]);
    },
  };
}
