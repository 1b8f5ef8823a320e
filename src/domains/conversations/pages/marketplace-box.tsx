import { ButtonRow, Form, Section, SubmitButton } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import type { Thread } from '../read-thread.ts';

/** In a thread of the marketplace: the two quick answers of a workplace, and the way to pause, block and report. */
export function MarketplaceBox({ thread, texts }: { thread: Thread; texts: Texts }) {
  const party = thread.own?.party;
  if (thread.aboutKind !== 'profile' || party === 'mentor') return null;
  const words = texts.marketplace.quick;
  const base = `/markedsplads/dialoger/${thread.id}`;
  if (party !== 'citizen' && party !== 'employer')
    return (
      <p class="d-print-none">
        <a href={`${base}/hjaelp`}>{texts.marketplace.help.title}</a>
      </p>
    );
  return (
    <div class="d-print-none">
      {party === 'employer' && !thread.closedAt && thread.waits?.for === 'you' && (
        <Section title={words.title} lead={words.text}>
          <ButtonRow>
            <Form action={`${base}/i-dag`} formId={newId()} label={words.today} inline>
              <SubmitButton variant="secondary">{words.today}</SubmitButton>
            </Form>
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
