import { ErrorSummary, Form, Heading, Section, StatusTag, SubmitButton, SummaryList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { AccountRow } from '../account-queries.ts';

export interface AccountPageProps {
  account: AccountRow;
  /** One's own account is closed by a colleague, so that somebody is left to open the next. */
  own: boolean;
  form: FormState;
  texts: Texts;
}

export function AccountPage({ account, own, form, texts }: AccountPageProps) {
  const words = texts.administration.accounts;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading
        kicker={texts.access.roles[account.role]}
        aside={
          account.closedAt ? (
            <StatusTag>{words.closed}</StatusTag>
          ) : (
            <StatusTag tone="success">{words.open}</StatusTag>
          )
        }
      >
        {account.name}
      </Heading>
      <SummaryList
        rows={[
          { label: words.jobTitle, value: account.title ?? '–' },
          { label: words.email, value: account.email ?? '–' },
          { label: words.phone, value: account.phone ?? '–' },
          ...(account.role === 'employer'
            ? [{ label: words.workplaces, value: account.workplaces.join(', ') || '–' }]
            : []),
          ...(account.role === 'caseworker' || account.role === 'consultant'
            ? [{ label: words.citizens, value: account.citizens }]
            : []),
        ]}
      />
      {!account.closedAt && (
        <Section title={words.closeTitle}>
          {own ? (
            <p>{words.closeOwn}</p>
          ) : (
            <>
              <p>{words.closeText}</p>
              {account.citizens > 0 && <p>{words.closeCitizens(account.citizens)}</p>}
              <Form action={`/indstillinger/konti/${account.id}/luk`}>
                <SubmitButton variant="warning">{words.close}</SubmitButton>
              </Form>
            </>
          )}
        </Section>
      )}
    </>
  );
}
