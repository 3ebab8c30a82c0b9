import {
  type ByteSink,
  type ByteSource,
  readSigned,
  readUnsigned,
  writeSigned,
  writeUnsigned,
} from "./pack-integers";

/**
 * Writes a column as whole numbers of 1/`perUnit`, NaN where unknown: first which rows are known (run
 * lengths), then their differences of first or second order, whichever is shorter.
 */
export function packColumn(sink: ByteSink, column: ArrayLike<number>, perUnit: number): void {
  const known: number[] = [];
  const runs: number[] = [];
  let wasKnown = true;
  let run = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? Number.NaN;
    const isKnown = Number.isFinite(value);
    if (isKnown !== wasKnown) {
      runs.push(run);
      run = 0;
      wasKnown = isKnown;
    }
    run++;
    if (isKnown) known.push(Math.round(value * perUnit));
  }
  runs.push(run);
  writeUnsigned(sink, runs.length);
  for (const length of runs) writeUnsigned(sink, length);
  const first = differences(known);
  const second = differences(first);
  const order = costOf(second) < costOf(first) ? 2 : 1;
  writeUnsigned(sink, order);
  for (const value of order === 2 ? second : first) writeSigned(sink, value);
}

/** Reads a column of `length` rows that `packColumn` wrote; throws a RangeError if damaged. */
export function unpackColumn(source: ByteSource, length: number, perUnit: number): Float64Array {
  const column = new Float64Array(length).fill(Number.NaN);
  const runs = Array.from({ length: sane(readUnsigned(source), length + 1) }, () =>
    sane(readUnsigned(source), length),
  );
  const order = readUnsigned(source);
  let row = 0;
  let value = 0;
  let slope = 0;
  runs.forEach((run, i) => {
    const end = sane(row + run, length);
    if (i % 2 === 1) row = end;
    for (; row < end; row++) {
      const packed = readSigned(source);
      slope = order === 2 ? slope + packed : packed;
      value += slope;
      column[row] = value / perUnit;
    }
  });
  return column;
}

function differences(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0));
}

function costOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.log2(1 + Math.abs(value)), 0);
}

function sane(value: number, most: number): number {
  if (value > most) throw new RangeError("a packed column is damaged");
  return value;
}
