/** The earliest and the latest a digest may be wanted, in minutes after midnight: never before a day has begun. */
export const digestHours = { earliest: 300, latest: 1320 } as const;
