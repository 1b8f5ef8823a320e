import {
  Card,
  formatPeriod,
  formatRelativeDays,
  Grid,
  Section,
  StatusTag,
  type Tone,
} from '#design/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { CitizenPlacement } from '../citizen-queries.ts';
import type { CitizenPageProps } from './citizen-page.tsx';

type PlacementState = 'over' | 'unsigned' | 'agreed' | 'running';
const tones: Record<PlacementState, Tone> = {
  over: 'neutral',
  unsigned: 'info',
  agreed: 'success',
  running: 'success',
};

function stateOf({ over, signed, startsOn }: CitizenPlacement, today: Temporal.PlainDate): PlacementState {
  if (over) return 'over';
  if (!signed) return 'unsigned';
  return Temporal.PlainDate.compare(today, startsOn) < 0 ? 'agreed' : 'running';
}

/** The placements and suggestions, newest first. A suggestion that became a placement is told once, as that. */
export function CurrentThings({ suggestions, placements, may, today, texts, lang }: CitizenPageProps) {
  const words = texts.citizens.page;
  const open = suggestions.filter((suggestion) => suggestion.step !== 'placement-made');
  return (
    <Section title={words.current}>
      {placements.length + open.length === 0 && <p>{words.noCurrent}</p>}
      <Grid>
        {placements.map((placement) => {
          const state = stateOf(placement, today);
          return (
            <Card
              key={placement.id}
              level={3}
              title={words.placementAt(placement.workplace)}
              href={`/forloeb/${placement.id}`}
              tags={<StatusTag tone={tones[state]}>{words.placementStates[state]}</StatusTag>}
            >
              <p>{formatPeriod(placement.startsOn, placement.endsOn, lang, today)}</p>
            </Card>
          );
        })}
        {open.map((suggestion) => (
          <Card
            key={suggestion.id}
            level={3}
            title={words.suggestionAt(suggestion.workplace)}
            href={may.seeSuggestions ? `/forslag/${suggestion.id}` : undefined}
            tags={<StatusTag>{words.suggestionSteps[suggestion.step ?? 'none']}</StatusTag>}
          >
            <p>{suggestion.title}</p>
            <p class="ff-muted">
              {formatRelativeDays(suggestion.at.toZonedDateTimeISO(timeZone).toPlainDate(), today, lang)}
            </p>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}
