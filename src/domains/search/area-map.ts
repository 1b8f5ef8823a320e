import type { FoundArea } from './search-query.ts';

/** A town on the drawn map; in units of the drawing. */
export interface DrawnArea extends FoundArea {
  x: number;
  y: number;
  radius: number;
  /** Whether its name can be read where it stands; those that cannot are in the list below the map. */
  named: boolean;
}

export const mapWidth = 640;
export const mapHeight = 400;
const margin = 60;
const [smallest, largest] = [10, 26];
const lineHeight = 15;
const letterWidth = 8;
/** A single town is drawn as if the land around it reached this far, in degrees of latitude. */
const leastSpan = 0.1;

/** Places the towns as they lie from one another: north up, east and west shortened as at that latitude. */
export function drawnAreas(areas: readonly FoundArea[]): DrawnArea[] {
  if (areas.length === 0) return [];
  const middle = mean(areas.map(({ latitude }) => latitude));
  const narrow = Math.cos((middle * Math.PI) / 180);
  const xs = areas.map(({ longitude }) => longitude * narrow);
  const ys = areas.map(({ latitude }) => -latitude);
  const span = { x: extent(xs), y: extent(ys) };
  const scale = Math.min(
    (mapWidth - 2 * margin) / Math.max(span.x.size, leastSpan),
    (mapHeight - 2 * margin) / Math.max(span.y.size, leastSpan),
  );
  const most = Math.max(...areas.map(({ count }) => count));
  const drawn = areas
    .map((area, at) => ({
      ...area,
      x: Math.round(mapWidth / 2 + (xs[at]! - span.x.middle) * scale),
      y: Math.round(mapHeight / 2 + (ys[at]! - span.y.middle) * scale),
      radius: Math.round(smallest + (largest - smallest) * Math.sqrt(area.count / most)),
    }))
    .sort((a, b) => b.count - a.count || (a.area < b.area ? -1 : 1));
  return drawn.map((one, at) => ({
    ...one,
    named: drawn.every((other, order) => order === at || !covers(other, one, order < at)),
  }));
}

/** The larger town keeps its name; no name is written across another town's circle. */
function covers(other: Omit<DrawnArea, 'named'>, one: Omit<DrawnArea, 'named'>, larger: boolean): boolean {
  const name = { x: one.x, y: one.y + one.radius + lineHeight, half: (one.area.length * letterWidth) / 2 };
  const otherName = { y: other.y + other.radius + lineHeight, half: (other.area.length * letterWidth) / 2 };
  const overCircle =
    Math.abs(name.x - other.x) < name.half + other.radius &&
    Math.abs(name.y - other.y) < other.radius + lineHeight / 2;
  const overName =
    larger &&
    Math.abs(name.x - other.x) < name.half + otherName.half &&
    Math.abs(name.y - otherName.y) < lineHeight;
  return overCircle || overName;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function extent(values: readonly number[]): { size: number; middle: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { size: high - low, middle: (low + high) / 2 };
}
