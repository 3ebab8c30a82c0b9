import { type Cell, cellOf, type GridSecret, hiddenCells, type Position } from "./zone-cells";

/** One runner's places with their grid; those of several runners are united. */
export type HomeZones = { readonly secret: GridSecret; readonly places: readonly Position[] };

export type HiddenArea = (position: Position) => boolean;

/** Tells of any position whether it is hidden: it lies in a cell of any place of any of the runners. */
export function hiddenArea(zones: readonly HomeZones[]): HiddenArea {
  const areas = zones
    .filter(({ places }) => places.length > 0)
    .map(({ secret, places }) => ({ secret, cells: unionOf(secret, places) }));
  return (position) => areas.some(({ secret, cells }) => cells.has(cellOf(position, secret)));
}

function unionOf(secret: GridSecret, places: readonly Position[]): ReadonlySet<Cell> {
  return new Set(places.flatMap((place) => [...hiddenCells(place, secret)]));
}
