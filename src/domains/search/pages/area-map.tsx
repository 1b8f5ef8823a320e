import { assetUrl } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type DrawnArea, drawnAreas, mapHeight, mapWidth } from '../area-map.ts';
import { type Criteria, type Kind, queryOf } from '../criteria.ts';
import type { MapTiles } from '../map-tiles.ts';
import type { Results } from '../search-documents.ts';
import { addressOf } from './search-form.tsx';

const nearbyKm = 5;

interface Props {
  kind: Kind;
  criteria: Criteria;
  results: Results;
  tiles: MapTiles | null;
  texts: Texts;
}

/**
 * The towns with how many there are in each. Drawn here, so that it needs no script and asks nobody else; where tiles are
 * set up, a script puts the same towns on a real map.
 */
export function AreaMap({ kind, criteria, results, tiles, texts }: Props) {
  const words = texts.search;
  const areas = drawnAreas(results.areas);
  if (areas.length === 0) return <p class="ff-muted">{words.map.nobody}</p>;
  const hrefOf = ({ area }: DrawnArea) =>
    `${addressOf[kind]}${queryOf({ ...criteria, place: area, radiusKm: criteria.radiusKm ?? nearbyKm })}`;
  const label = (kind === 'opening' ? words.openings : words.profiles).mapLabel(areas.length);
  const countOf = ({ area, count }: DrawnArea) => words.map.count(area, count, results.rough);
  return (
    <>
      <div
        class="ff-map"
        data-areas={
          tiles &&
          JSON.stringify(
            areas.map((area) => ({
              at: [area.latitude, area.longitude],
              radius: area.radius,
              label: countOf(area),
              href: hrefOf(area),
            })),
          )
        }
        data-tiles={tiles?.url}
        data-attribution={tiles?.attribution}
        data-leaflet={tiles && assetUrl('leaflet/leaflet-src.esm.js')}
        data-leaflet-css={tiles && assetUrl('leaflet/leaflet.css')}
      >
        <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`} role="img" aria-label={label} class="ff-map-drawing">
          {areas.map((area) => (
            <g key={area.area}>
              <circle cx={area.x} cy={area.y} r={area.radius} class="ff-map-town" />
              <text x={area.x} y={area.y} dy="0.35em" text-anchor="middle" class="ff-map-count">
                {area.count}
              </text>
              {area.named && (
                <text x={area.x} y={area.y + area.radius + 15} text-anchor="middle" class="ff-map-name">
                  {area.area}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      {!tiles && <p class="ff-muted">{words.map.tilesOff}</p>}
      <ul class="ff-map-list">
        {areas.map((area) => (
          <li key={area.area}>
            <a href={hrefOf(area)} aria-label={`${words.map.only(area.area)}. ${countOf(area)}`}>
              {countOf(area)}
            </a>
          </li>
        ))}
      </ul>
      {tiles && <script src={assetUrl('search-map.js')} type="module" />}
    </>
  );
}
