import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import guards from "./guards.json";

type Outcome = { code: number | null; output: string };

/** Runs the matrix without the guard of that number; -1 takes none away. */
function matrixWithout(guard: number): Promise<Outcome> {
  const vitest = "node_modules/vitest/vitest.mjs";
  const args = [vitest, "run", "--config", "tests/mutants/mutated.config.ts"];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, MUTANT: String(guard), LOG_LEVEL: "error", VITEST: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: unknown) => {
    output += String(chunk);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

test("with every guard in place the matrix holds", async () => {
  const { code, output } = await matrixWithout(-1);
  expect(output).toMatch(/Tests .*passed/);
  expect(code).toBe(0);
});

const seed = process.env.MUTANT_SEED ?? new Date().toISOString().slice(0, 10);
const drawn = guards
  .map(({ file, find }, at) => ({ file, find, at, lot: lotOf(at) }))
  .sort((one, other) => one.lot.localeCompare(other.lot))
  .slice(0, process.env.MUTANT_SEED === "all" ? guards.length : 20);

/** Where a guard stands in this seed's draw. */
function lotOf(at: number): string {
  return createHash("sha256").update(`${seed}:${at}`).digest("hex");
}

describe.concurrent(`the matrix turns red (20 guards drawn by MUTANT_SEED=${seed})`, () => {
  test.each(drawn.map(({ file, find, at }) => [file, find.trim().slice(0, 60), at] as const))(
    "without %s: %s",
    async (_file, _find, at) => {
      const { code, output } = await matrixWithout(at);
      expect(output).toMatch(/lets in whom its row names/);
      expect(code).toBe(1);
    },
  );
});
