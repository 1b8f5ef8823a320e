import { removeDocument, type SearchDocument, writeDocuments } from '#domains/search/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { CardView } from './card-view.ts';
import { occupationWords } from './occupation-words.ts';

/** Where nobody has said how much, anything up to a full week may fit. Minutes. */
const fullWeek = 37 * 60;

/** What can be searched by is what the card shows, word for word: searching must teach nobody more. */
function documentOf(card: CardView, publishedAt: Temporal.Instant, now: Temporal.Instant): SearchDocument {
  const texts = textsFor('da');
  const { hours } = card;
  return {
    kind: 'profile',
    id: card.profileId,
    texts: [
      { text: card.alias, weight: 'A' },
      { text: occupationWords(card.iscoCode, texts), weight: 'A' },
      { text: card.moreIscoCodes.map((code) => occupationWords(code, texts)).join('. '), weight: 'B' },
      { text: card.competences.join('. '), weight: 'B' },
      { text: card.words ?? '', weight: 'C' },
    ],
    iscoCode: card.iscoCode,
    moreIscoCodes: card.moreIscoCodes,
    latitude: null,
    longitude: null,
    area: card.area,
    minutesFrom: hours?.minutesNow ?? 0,
    minutesTo: hours?.minutesAim ?? hours?.minutesNow ?? fullWeek,
    months: [],
    evenings: hours?.evenings ?? false,
    weekends: hours?.weekends ?? false,
    levels: Object.fromEntries(card.needs.map(({ dimension, level }) => [dimension, level])),
    card,
    publishedAt,
    updatedAt: now,
  };
}

export const keepInSearch = (
  tx: Tx,
  clock: Clock,
  renewed: readonly { profile: { publishedAt: Temporal.Instant | null }; card: CardView }[],
): Promise<void> =>
  writeDocuments(
    tx,
    renewed.map(({ profile, card }) => documentOf(card, profile.publishedAt ?? clock.now(), clock.now())),
  );

export async function takeOutOfSearch(tx: Tx, profileIds: readonly string[]): Promise<void> {
  for (const id of profileIds) await removeDocument(tx, 'profile', id);
}
