import { ButtonRow, Form, Message, Section, SubmitButton } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import type { Thread } from '../read-thread.ts';

/** In a thread of the marketplace: the two quick answers of a workplace, and the way to stop, block and report. */
export function MarketplaceBox({
  thread,
  texts,
  today,
}: {
  thread: Thread;
  texts: Texts;
  today: Temporal.PlainDate;
}) {
  const party = thread.own?.party;
  if (thread.aboutKind !== 'profile' || (party !== 'citizen' && party !== 'employer')) return null;
  const words = texts.marketplace.quick;
  const base = `/markedsplads/dialoger/${thread.id}`;
  const waitsForEmployer =
    !thread.closedAt && thread.waits?.for === (party === 'employer' ? 'you' : 'others');
  const promised = waitsForEmployer && isPromised(thread, today);
  return (
    <div class="d-print-none">
      {promised && (
        <Message tone="info">{party === 'employer' ? words.promisedByYou : words.promisedToYou}</Message>
      )}
      {party === 'employer' && waitsForEmployer && (
        <Section title={words.title} lead={words.text}>
          <ButtonRow>
            {!promised && (
              <Form action={`${base}/i-dag`} formId={newId()} label={words.today} inline>
                <SubmitButton variant="secondary">{words.today}</SubmitButton>
              </Form>
            )}
            <Form action={`${base}/vaek`} formId={newId()} label={words.gone} inline>
              <SubmitButton variant="secondary">{words.gone}</SubmitButton>
            </Form>
          </ButtonRow>
        </Section>
      )}
      <p>
        <a href={base}>{words.settings}</a>
      </p>
    </div>
  );
}

/** Given today, and for what waits now: the day after it says nothing any more. */
function isPromised({ promisedAt, waits }: Thread, today: Temporal.PlainDate): boolean {
  if (!promisedAt || !waits || Temporal.Instant.compare(promisedAt, waits.since) < 0) return false;
  return promisedAt.toZonedDateTimeISO(timeZone).toPlainDate().equals(today);
}
