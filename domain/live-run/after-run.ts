/** How a run felt, as its runner says right after it; null where they said nothing. */
export type AfterRun = {
  /** 1 very light to 10 all out. */
  readonly effort: number | null;
  readonly mood: 1 | 2 | 3 | 4 | 5 | null;
  /** Whether talking was possible on the way. */
  readonly talk: "sentences" | "words" | "none" | null;
  readonly note: string;
};

export const NOTHING_SAID: AfterRun = { effort: null, mood: null, talk: null, note: "" };

/** "ten" is Start Ten: ten minutes, after which stopping is a full success. */
export type LivePlan = "open" | "ten";
