/** Cues to begin with; each is an "if" that happens anyway. */
export const cueIdeas = [
  "After I drop the kids at school",
  "When the alarm rings",
  "After work, before I sit down",
  "When I close the laptop at noon",
] as const;

/** A cue as an if-then sentence: "After work, I put my shoes on." Without a cue an empty string. */
export function cueSentence(cue: string): string {
  const said = cue.trim().replace(/[\s,.;:!]+$/u, "");
  return said === "" ? "" : `${said}, I put my shoes on.`;
}
