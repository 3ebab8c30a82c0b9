/** The first two bytes of every stored track, "RT", then the version of the layout. */
export const BLOB_MARK = [0x52, 0x54] as const;
export const BLOB_VERSION = 1;
export const HEADER_BYTES = 3;

/** Whole numbers kept for one degree, one metre of height, one metre of way. */
export const PER_DEGREE = 1e6;
export const PER_METRE_OF_HEIGHT = 10;
export const PER_METRE_OF_WAY = 10;

/** Positions in this list are stored, so it may only grow at its end. */
export const DISTANCE_SOURCES = ["none", "positions", "device"] as const;

/** Whether times are stored as seconds or as milliseconds. */
export const SECONDS = 0;
export const MILLISECONDS = 1;

export const MOST_BLOB_POINTS = 500_000;
export const MOST_UNPACKED_BLOB_BYTES = 32 * 1024 * 1024;
