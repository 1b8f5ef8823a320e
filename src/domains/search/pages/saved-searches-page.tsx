import {
  ButtonLink,
  ButtonRow,
  Card,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Section,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type Kind, queryOf } from '../criteria.ts';
import type { Followed } from '../following/followed-queries.ts';
import { addressesOf } from '../following/subject.ts';
import type { SavedSearch } from '../saved-searches.ts';
import { EverySelect, SaveForm } from './save-search.tsx';
import { addressOf } from './search-form.tsx';

interface Props {
  searches: readonly SavedSearch[];
  followed: readonly Followed[];
  mayFind: Record<Kind, boolean>;
  /** Whose form came back with errors; '' when it was a new one. */
  failed: string | null;
  form: FormState;
  texts: Texts;
}

export function SavedSearchesPage({ searches, followed, mayFind, failed, form, texts }: Props) {
  const words = texts.search.saved;
  return (
    <>
      <ErrorSummary form={form} ids={failed ? { name: `navn-${failed}`, every: `hvor-tit-${failed}` } : {}} />
      <Heading lead={words.lead}>{words.title}</Heading>
      {failed === '' && <SaveForm form={form} texts={texts} />}
      {searches.length === 0 && followed.length === 0 && failed === null && (
        <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
      )}
      {searches.map((search) => (
        <OneSearch
          key={search.id}
          search={search}
          failed={failed === search.id ? form : null}
          texts={texts}
        />
      ))}
      {followed.length > 0 && (
        <Section title={texts.following.list.title}>
          {followed.map((one) => (
            <OneFollowed key={one.id} followed={one} texts={texts} />
          ))}
        </Section>
      )}
      <ButtonRow>
        {mayFind.opening && <ButtonLink href={addressOf.opening}>{words.toOpenings}</ButtonLink>}
        {mayFind.profile && <ButtonLink href={addressOf.profile}>{words.toProfiles}</ButtonLink>}
      </ButtonRow>
    </>
  );
}

function OneFollowed({
  followed: { kind, subjectId, title, every },
  texts,
}: {
  followed: Followed;
  texts: Texts;
}) {
  const { list, now } = texts.following;
  const { follow, matches } = addressesOf({ kind, id: subjectId });
  return (
    <Card title={title} kicker={list[kind]}>
      <p>{now[every]}</p>
      <ButtonRow>
        <ButtonLink href={matches} label={`${list.see}: ${title}`}>
          {list.see}
        </ButtonLink>
        <ButtonLink href={follow} variant="tertiary" label={`${list.change}: ${title}`}>
          {list.change}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}

function OneSearch({
  search,
  failed,
  texts,
}: {
  search: SavedSearch;
  failed: FormState | null;
  texts: Texts;
}) {
  const { saved, save } = texts.search;
  const address = `/markedsplads/gemte/${search.id}`;
  const form = failed ?? { values: { name: search.name, every: search.every }, errors: {} };
  return (
    <Card title={search.name} kicker={save.kinds[search.kind]}>
      <p>{save.everyChoices[search.every]}</p>
      <ButtonRow>
        <ButtonLink
          href={`${addressOf[search.kind]}${queryOf(search.criteria)}`}
          label={`${saved.open}: ${search.name}`}
        >
          {saved.open}
        </ButtonLink>
      </ButtonRow>
      <Details summary={saved.edit} open={failed !== null}>
        <Form action={address} label={`${saved.edit}: ${search.name}`}>
          <TextField form={form} name="name" id={`navn-${search.id}`} label={save.name} />
          <EverySelect form={form} id={`hvor-tit-${search.id}`} texts={texts} />
          <SubmitButton>{saved.change}</SubmitButton>
        </Form>
        <Form action={`${address}/slet`} inline>
          <SubmitButton variant="warning" label={`${saved.remove}: ${search.name}`}>
            {saved.remove}
          </SubmitButton>
        </Form>
      </Details>
    </Card>
  );
}
