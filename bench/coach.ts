import { checkAnswer } from "@/domain/coach/check-answer";
import { composeText } from "@/domain/coach/compose-text";
import type { FactSheet } from "@/domain/coach/fact";
import { moodOf } from "@/domain/coach/read-note";
import { validateText } from "@/domain/coach/validate-text";
import { currentWeek } from "@/domain/week/current-week";
import { ownTexts } from "@/server/coach/own-texts";
import { connection, disconnect } from "@/server/platform/db";
import { answerOf, modelSheets } from "@/tests/domain/coach/model-answers";
import { fillHistory } from "./setup/fill-history";
import { makeRunners } from "./setup/fill-runs";
import { type Finding, finish, shown } from "./setup/report";
import { inTurns, median, ratioOf } from "./setup/rounds";
import { withScratchDatabase } from "./setup/scratch-database";

const quick = process.argv.includes("--quick");
const people = quick ? 10 : 30;
const rounds = quick ? 3 : 7;
const years = [1, 5, 10];
const texts = 2_000;
const now = Date.now();
const sheet = modelSheets.kept as FactSheet;
const choice = { persona: "jenna", seed: "bench" } as const;

await withScratchDatabase(async () => {
  const { pool } = connection();
  const monday = currentWeek(now, "UTC");
  const contenders = [];
  for (const age of years) {
    const ids = await makeRunners(pool, people);
    await fillHistory(pool, ids, { weeks: age * 52, monday });
    const [first] = ids;
    const known = await ownTexts(first ?? "", now);
    const said = known.say("stone", 0).text;
    if (known.runs.length !== 5 || !/\d/.test(said)) throw new Error(`Nothing to say: ${said}`);
    contenders.push({
      name: `${age} years`,
      work: async () => {
        for (const id of ids) {
          const own = await ownTexts(id, now);
          own.say(own.persona, 0);
          for (const run of own.runs) run.say();
        }
      },
    });
  }
  const measured = await inTurns(contenders, { rounds, operations: people });
  const [young, , old] = measured;
  if (!young || !old) throw new Error("A contender is missing");
  const growth = ratioOf(old.cpuMicros, young.cpuMicros);
  const findings: Finding[] = measured.map(({ name, cpuMicros, wallMicros }) => ({
    what: "sheets and texts of a week and five runs, one runner",
    size: name,
    figure: `${(median(cpuMicros) / 1000).toFixed(1)} ms CPU, ${(median(wallMicros) / 1000).toFixed(1)} ms`,
    target: "informs",
    met: null,
  }));
  findings.push({
    what: "growth of the CPU from 1 to 10 years",
    size: "",
    figure: shown(growth),
    target: "at most 1.3x",
    met: growth.median <= 1.3,
  });

  const written = composeText(sheet, { ...choice, ordinal: 1 }).text;
  const answer = answerOf("You {kept}. That is {row}. What a lovely week.", sheet);
  const note =
    "Legs like lead after the hill, but the sunrise over the harbour was unreal. ".repeat(4);
  const pure = await inTurns(
    [
      {
        name: "template",
        work: () => repeat((at) => composeText(sheet, { ...choice, ordinal: at })),
      },
      { name: "validator", work: () => repeat(() => validateText(written, sheet)) },
      { name: "model's answer", work: () => repeat(() => checkAnswer(answer, sheet)) },
      { name: "mood of a note", work: () => repeat(() => moodOf([note])) },
    ],
    { rounds, operations: texts },
  );
  if (!validateText(written, sheet).ok || !checkAnswer(answer, sheet).ok)
    throw new Error("Refused");
  for (const { name, cpuMicros } of pure) {
    findings.push({
      what: `${name}: a second on one core`,
      size: "",
      figure: `${Math.round(1e6 / median(cpuMicros))}`,
      target: "at least 2,000",
      met: 1e6 / median(cpuMicros) >= 2_000,
    });
  }
  finish({
    name: "coach",
    title: "Coach: sheets, texts and their checks",
    notShown: "What a model takes: pages never wait for one.",
    findings,
    raw: { measured, pure },
  });
  await disconnect();
});

function repeat(work: (at: number) => unknown): void {
  for (let at = 0; at < texts; at += 1) work(at);
}
