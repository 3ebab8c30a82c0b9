import { answerCheck } from "@/server/readiness/answer-check";
import { hash } from "./plan-runs";

const dayMs = 86_400_000;
const mornings = 26;

/** Mornings of one who answers the readiness check most days: all well, and enough of them for a baseline. */
export async function makeReadiness(runnerId: string, now: number): Promise<void> {
  for (let ago = mornings; ago >= 1; ago -= 1) {
    const chance = hash(`readiness ${ago}`) % 9;
    if (chance === 8) continue;
    await answerCheck(
      {
        dread: chance > 5 ? "keen" : "fine",
        legs: chance === 0 ? "heavy" : "fine",
        sleep: chance === 3 ? "fair" : "good",
        restingRate: 49 + (chance % 4),
        trouble: null,
      },
      { runnerId, now: now - ago * dayMs },
    );
  }
}
