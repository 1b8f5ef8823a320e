import {
  Button,
  EMPTY_FORM,
  formatDate,
  type Lang,
  Message,
  SearchForm,
  Section,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { RegisteredCompany } from '../find-in-register.ts';

/** What was looked up, and what the register and we know of it. */
export interface LookedUp {
  cvr: string;
  company: RegisteredCompany | null;
  chosen: string | null;
  /** The company when we have it already. */
  known: { id: string; name: string } | null;
}

const path = '/arbejdssteder/ny';

/** The CVR number first: then most of the form writes itself. */
export function RegisterLookup({
  lookedUp,
  carried,
  texts,
  lang,
}: {
  lookedUp: LookedUp | null;
  carried: Record<string, string>;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.portfolio.register;
  const company = lookedUp?.company;
  return (
    <>
      <SearchForm action={path} label={words.lookLabel}>
        {Object.entries(carried).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          form={{ ...EMPTY_FORM, values: { cvr: lookedUp?.cvr ?? '' } }}
          name="cvr"
          id="opslag"
          label={words.lookLabel}
          type="search"
          width="s"
          inputmode="numeric"
          optional
        />
        <Button>{words.look}</Button>
      </SearchForm>
      {lookedUp?.known && (
        <Message tone="info" title={words.known(lookedUp.known.name)}>
          <a href={`/virksomheder/${lookedUp.known.id}`}>{words.knownAction}</a>
        </Message>
      )}
      {lookedUp && !company && <Message tone="info">{words.notFound}</Message>}
      {company?.ceasedOn && (
        <Message tone="warning">{words.ceased(formatDate(company.ceasedOn, lang))}</Message>
      )}
      {company?.advertisingProtected && (
        <Message tone="warning" title={texts.portfolio.company.protectedTitle}>
          {texts.portfolio.company.protectedText}
        </Message>
      )}
      {company && company.units.length > 0 && (
        <Section title={words.found(company.name)} lead={words.units} level={2}>
          <ul class="nobullet-list">
            {company.units.map((unit) => (
              <li key={unit.pNumber}>
                <a
                  href={`${path}?${new URLSearchParams({ ...carried, cvr: company.cvr, p: unit.pNumber })}`}
                  aria-current={unit.pNumber === lookedUp!.chosen ? 'true' : undefined}
                >
                  {unit.name ?? words.noName}
                </a>{' '}
                <span class="ff-muted">
                  {[unit.address, unit.postalCode, unit.place].filter(Boolean).join(' ') || unit.pNumber}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
