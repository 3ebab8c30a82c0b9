/** Colours of the light theme for pictures that no style sheet reaches; a test keeps them equal to the tokens. */
export const palette = {
  paper: "#f4f6f2",
  ink: "#14201b",
  muted: "#54625b",
  track: "#b1381b",
  oval: "#a93417",
  "on-oval": "#ffffff",
  lane: "#c4634a",
  "face-1": "#8c3b2a",
  "face-2": "#2f6b4b",
  "face-3": "#785710",
  "face-4": "#4b4aa6",
  "face-5": "#12666c",
  "face-6": "#8a2f62",
  "face-7": "#36598a",
  "face-8": "#566420",
  "on-face": "#ffffff",
} as const;

export type Ink = keyof typeof palette;
