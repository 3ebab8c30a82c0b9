/** What a decoding thread is given. */
export type DecodeJob = { bytes: Uint8Array; fileName: string };

/** What a decoding thread says first, once it has loaded. */
export const READY = "ready";
