/** Where processes hint to one another that a share has changed; correctness rests on looking, not on this. */
export const LIVE_CHANNEL = "runpact_live";
