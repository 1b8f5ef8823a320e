import { Card, formatDate, type Lang, Section } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Agreed, VisitHere } from '../visits-here.ts';

interface PartProps {
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

/** For staff: the visits here, each with what it was about. */
export function VisitsPart({ visits, today, texts, lang }: PartProps & { visits: readonly VisitHere[] }) {
  const words = texts.visits.workplace;
  return (
    <Section title={words.title} id="besoeg">
      {visits.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="ff-visit-places nobullet-list">
          {visits.map((visit) => (
            <li key={visit.id}>
              <a
                href={`/besoeg/${visit.id}`}
              >{`${formatDate(visit.visitedOn, lang, today)}, ${visit.visitorName}`}</a>
              <span>
                {[visit.hurts, visit.tasks > 0 ? words.tasks(visit.tasks) : null].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** For the workplace: what was agreed, and by when. */
export function AgreedPart({ agreed, today, texts, lang }: PartProps & { agreed: Agreed }) {
  const words = texts.visits.workplace;
  return (
    <Section title={words.agreedTitle}>
      <Card
        title={agreed.nextStep}
        level={3}
        kicker={words.agreedBy(agreed.visitorName, formatDate(agreed.visitedOn, lang, today))}
      >
        {agreed.nextStepOn && <p>{words.until(formatDate(agreed.nextStepOn, lang, today))}</p>}
      </Card>
    </Section>
  );
}
