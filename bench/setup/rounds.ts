/** One thing that is measured: `work` does `operations` operations and may take as long as it needs. */
export type Contender = {
  name: string;
  work: (round: number) => Promise<void> | void;
  /** Prepares a round, unmeasured. */
  before?: () => Promise<void>;
};

export type Measured = {
  name: string;
  operations: number;
  /** Microseconds an operation, wall clock, one figure a round. */
  wallMicros: number[];
  /** Microseconds of this process's CPU an operation, one figure a round. */
  cpuMicros: number[];
  peakMegabytes: number;
};

/**
 * Runs the contenders in turn, round after round, so that a noisy machine meets them alike. The first
 * round warms up and is left out.
 */
export async function inTurns(
  contenders: readonly Contender[],
  { rounds, operations }: { rounds: number; operations: number },
): Promise<Measured[]> {
  const measured = contenders.map(({ name }): Measured => {
    return { name, operations, wallMicros: [], cpuMicros: [], peakMegabytes: 0 };
  });
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const figures = measured[index];
      await contender.before?.();
      const cpuBefore = process.cpuUsage();
      const before = process.hrtime.bigint();
      await contender.work(round);
      const wall = Number(process.hrtime.bigint() - before) / 1000;
      const cpu = process.cpuUsage(cpuBefore);
      if (round === 0 || !figures) continue;
      figures.wallMicros.push(wall / operations);
      figures.cpuMicros.push((cpu.user + cpu.system) / operations);
      figures.peakMegabytes = Math.max(figures.peakMegabytes, process.memoryUsage().rss / 1e6);
    }
  }
  return measured;
}

/** Work that does something `count` times, one after the other. */
export function repeat(count: number, work: () => Promise<unknown>): () => Promise<void> {
  return async () => {
    for (let i = 0; i < count; i += 1) await work();
  };
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (upper + lower) / 2;
}

export type Ratio = { median: number; min: number; max: number };

/** How `subject` stands to `peer`, round by round: figures of the same round are divided. */
export function ratioOf(subject: readonly number[], peer: readonly number[]): Ratio {
  const ratios = subject.map((figure, round) => figure / (peer[round] ?? Number.NaN));
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}
