import { type Outcome, single, sum } from "./outcome";
import type { Step } from "./steps";

async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return single(false);
  }
}

/** Runs every step, also after a failure, and ends with the one line that says how it went. */
export async function runSteps(steps: readonly Step[]): Promise<never> {
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const began = performance.now();
    const outcome = await attempt(step);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
    lines.push(`  ${step.name.padEnd(20)} ${seconds.padStart(7)} s  ${counts}`);
    console.log(lines.at(-1));
    outcomes.push(outcome);
  }
  const { passed, failed } = sum(outcomes);
  console.log(`\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
