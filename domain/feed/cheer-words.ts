/** The words that a cheer may carry; each praises what was kept, none how fast it was. */
export const cheerWords = ["You went", "Steady", "Strong", "Brave", "Well kept"] as const;

export type CheerWord = (typeof cheerWords)[number];
