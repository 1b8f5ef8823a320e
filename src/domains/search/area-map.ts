import type { FoundArea } from './search-query.ts';

/** A town on the drawn map; in units of the drawing. */
export interface DrawnArea extends FoundArea {
  x: number;
  y: number;
  radius: number;
}

export const mapWidth = 640;
export const mapHeight = 400;
const margin = 60;
const [smallest, largest] = [9, 30];
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
  return areas
    .map((area, at) => ({
      ...area,
      x: Math.round(mapWidth / 2 + (xs[at]! - span.x.middle) * scale),
      y: Math.round(mapHeight / 2 + (ys[at]! - span.y.middle) * scale),
      radius: Math.round(smallest + (largest - smallest) * Math.sqrt(area.count / most)),
    }))
    .sort((a, b) => b.count - a.count || (a.area < b.area ? -1 : 1));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function extent(values: readonly number[]): { size: number; middle: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { size: high - low, middle: (low + high) / 2 };
}
