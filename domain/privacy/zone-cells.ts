/** What makes a runner's grid theirs alone: both shifts in cells, 0 to 1, and a seed for its bends. Never leaves the server. */
export type GridSecret = { readonly north: number; readonly east: number; readonly seed: number };

export type Position = { readonly latitude: number; readonly longitude: number };

/** A cell of a runner's grid, as "row:column". */
export type Cell = string;

const CELL_METRES = 250;
const NEAREST_DECOY = 320;
const DECOY_SPREAD = 170;
const HALO_METRES = 260;
const SAMPLE_METRES = 50;
const METRES_PER_DEGREE = 111_320;
/** How far a corner of the grid may stray, in cells: the cells are irregular, and their middles tell nothing. */
const STRAY = 0.3;

/**
 * The cell that a position lies in. The grid is shifted by the runner's secret and its corners stray, so a
 * cell's edge or middle says nothing of where in it a home is; it is the same for every run.
 */
export function cellOf({ latitude, longitude }: Position, secret: GridSecret): Cell {
  const { row, column, x, y } = gridPlace({ latitude, longitude }, secret);
  let nearest: [number, Cell] = [Number.POSITIVE_INFINITY, ""];
  for (let r = row - 1; r <= row + 1; r++) {
    for (let c = column - 1; c <= column + 1; c++) {
      const [sx, sy] = seedPoint(r, c, secret);
      const far = (x - sx) ** 2 + (y - sy) ** 2;
      if (far < nearest[0]) nearest = [far, `${r}:${c}`];
    }
  }
  return nearest[1];
}

/**
 * The cells that are hidden for a place. They cover 200 m and more around it on every side, but their middle is a
 * decoy some 320 to 490 m away in a direction that the secret chooses: the middle of what is missing is not home.
 */
export function hiddenCells(place: Position, secret: GridSecret): ReadonlySet<Cell> {
  const [row = 0, column = 0] = cellOf(place, secret).split(":").map(Number);
  const away = NEAREST_DECOY + noise(secret.seed + 3, row, column) * DECOY_SPREAD;
  const decoy = moved(place, noise(secret.seed + 4, row, column) * 360, away);
  const radius = away + HALO_METRES;
  const cells = new Set<Cell>();
  for (let north = -radius; north <= radius; north += SAMPLE_METRES) {
    for (let east = -radius; east <= radius; east += SAMPLE_METRES) {
      if (north * north + east * east > radius * radius) continue;
      cells.add(cellOf(moved(moved(decoy, 0, north), 90, east), secret));
    }
  }
  return cells;
}

/** A position that many metres away in a direction. */
export function moved(
  { latitude, longitude }: Position,
  bearing: number,
  metres: number,
): Position {
  const turn = (bearing * Math.PI) / 180;
  const perLongitude = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  return {
    latitude: latitude + (metres * Math.cos(turn)) / METRES_PER_DEGREE,
    longitude: longitude + (metres * Math.sin(turn)) / perLongitude,
  };
}

function gridPlace({ latitude, longitude }: Position, secret: GridSecret) {
  const y = (latitude * METRES_PER_DEGREE) / CELL_METRES + secret.north;
  const row = Math.floor(y);
  // Within a band of rows a degree of longitude has one length, so that cells stay cells.
  const band = Math.cos((Math.round(latitude) * Math.PI) / 180);
  const x = (longitude * METRES_PER_DEGREE * Math.max(band, 0.01)) / CELL_METRES + secret.east;
  return { x, y, row, column: Math.floor(x) };
}

function seedPoint(row: number, column: number, { seed }: GridSecret): [number, number] {
  const stray = (salt: number) => (noise(seed + salt, row, column) - 0.5) * 2 * STRAY;
  return [column + 0.5 + stray(1), row + 0.5 + stray(2)];
}

/** A number from 0 to 1 that follows from three others and looks like none of them. */
function noise(a: number, b: number, c: number): number {
  let hash =
    Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}
