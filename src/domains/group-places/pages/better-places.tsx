import type { Assigned } from '#domains/matching/index.ts';
import type { Shown } from './shown.ts';

/** So many are weighed; the rest would only be more of the same. */
const mostShown = 3;

/** Places that would have given more, and what it would have cost the group; nobody else is named. */
export function BetterPlaces({
  better,
  lines,
  texts,
}: Pick<Shown, 'lines' | 'texts'> & Pick<Assigned, 'better'>) {
  const words = texts.groupPlaces.sharing;
  return (
    <ul>
      {better.slice(0, mostShown).map(({ placeId, benefit, because }) => {
        const { title, workplaceName } = lines.get(placeId)!;
        return (
          <li key={placeId}>
            {words.betterAt(title, workplaceName, benefit)} {words.because[because]}
          </li>
        );
      })}
    </ul>
  );
}
