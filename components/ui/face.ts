const faceClasses = [
  "bg-face-1",
  "bg-face-2",
  "bg-face-3",
  "bg-face-4",
  "bg-face-5",
  "bg-face-6",
  "bg-face-7",
  "bg-face-8",
] as const;

/** First letters of the first and last word, at most two, in upper case; works for any script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = [...(words[0] ?? "")][0] ?? "?";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toLocaleUpperCase();
}

/** Background class that stays the same for the same key (FNV-1a over its UTF-16 units). */
export function faceClass(key: string): (typeof faceClasses)[number] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return faceClasses[(hash >>> 0) % faceClasses.length] ?? faceClasses[0];
}
