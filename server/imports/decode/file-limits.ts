/** Bytes of a file as it arrives. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;
/** Bytes of a file once unpacked. */
export const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;
/** How many times larger a packed file may become; real GPX reaches about 30. */
export const MOST_RATIO = 100;
/** Points of one file, about 140 hours at one a second. */
export const MOST_POINTS = 500_000;
/** Activities of one file. */
export const MOST_SESSIONS = 200;
