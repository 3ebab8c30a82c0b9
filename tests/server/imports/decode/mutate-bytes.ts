/** A small seeded generator (mulberry32), so that a failing mutant can be made again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The bytes with one to eight wounds: flips, overwrites, cuts, doublings, removals. */
export function mutateBytes(original: Uint8Array, seed: number): Uint8Array {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  let bytes = Buffer.from(original);
  for (let wounds = 1 + below(8); wounds > 0 && bytes.length > 1; wounds--) {
    const at = below(bytes.length);
    const span = 1 + below(Math.min(64, bytes.length - at));
    const kind = below(6);
    if (kind === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    else if (kind === 1) bytes[at] = below(256);
    else if (kind === 2) bytes.fill(below(2) * 255, at, at + span);
    else if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + span)]);
    else if (kind === 4) bytes = Buffer.concat([bytes.subarray(0, at + span), bytes.subarray(at)]);
    else bytes = bytes.subarray(0, Math.max(1, bytes.length - below(bytes.length >> 1)));
  }
  return bytes;
}
