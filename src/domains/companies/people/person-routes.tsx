import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { staleWords, versionSeen } from '../last-change.ts';
import { addPerson, changePerson, findPerson, personForm } from './contact-person.ts';
import { PersonPage } from './person-page.tsx';

const path = '/arbejdssteder/:workplaceId/kontaktpersoner';
const workplaceIdOf = (c: RequestContext) => c.req.param('workplaceId') as string;
const messagesFor = ({ var: { texts } }: RequestContext) => ({
  ...texts.formMessages,
  ...texts.portfolio.errors,
});

const workplaceOf = (c: RequestContext) =>
  c.var.tx
    .selectFrom('workplace')
    .select(['id', 'name', 'companyId'])
    .where('id', '=', workplaceIdOf(c))
    .executeTakeFirstOrThrow();

/** Null for `person`: a new one. */
async function showPerson(
  c: RequestContext,
  person: { id: string; version: number } | null,
  form: FormState,
  status: 200 | 409 | 422 = 200,
) {
  const { texts } = c.var;
  const workplace = await workplaceOf(c);
  const back = `/virksomheder/${workplace.companyId}`;
  const words = texts.portfolio.people;
  return showPage(
    c,
    { title: person ? words.changeTitle : words.newTitle, back: { href: back } },
    <PersonPage
      workplace={workplace}
      form={form}
      action={`/arbejdssteder/${workplace.id}/kontaktpersoner/${person?.id ?? 'ny'}`}
      version={person && (status === 422 ? versionSeen(c) : person.version)}
      cancelHref={back}
      texts={texts}
    />,
    status,
  );
}

async function personOf(c: RequestContext) {
  const found = await findPerson(c.var.tx, workplaceIdOf(c), c.req.param('contactPersonId') as string);
  if (!found) throw notFound();
  return found;
}

const backToCompany = async (c: RequestContext) =>
  goTo(c, `/virksomheder/${(await workplaceOf(c)).companyId}`, 'gemt');

const newPage = get(`${path}/ny`, 'edit workplace', (c) =>
  showPerson(c, null, emptyForm({ channel: 'phone' })),
);

const add = post(`${path}/ny`, 'edit workplace', async (c) => {
  const { tx, clock, actor, body } = c.var;
  const parsed = parseForm(personForm, body, messagesFor(c));
  if (!parsed.ok) return showPerson(c, null, parsed.form, 422);
  await addPerson(tx, clock, actor, { ...parsed.data, workplaceId: workplaceIdOf(c) });
  return backToCompany(c);
});

const changePage = get(`${path}/:contactPersonId`, 'edit workplace', async (c) => {
  const person = await personOf(c);
  const { name, jobTitle, phone, email, channel, bestTime, leftOn } = person;
  const stored = { name, jobTitle: jobTitle ?? '', phone: phone ?? '', email: email ?? '', channel };
  return showPerson(c, person, emptyForm({ ...stored, bestTime: bestTime ?? '', left: leftOn ? 'ja' : '' }));
});

const change = post(`${path}/:contactPersonId`, 'edit workplace', async (c) => {
  const { tx, clock, actor, body } = c.var;
  const person = await personOf(c);
  const parsed = parseForm(personForm, body, messagesFor(c));
  if (!parsed.ok) return showPerson(c, person, parsed.form, 422);
  const result = await changePerson(tx, clock, actor, {
    ...parsed.data,
    workplaceId: person.workplaceId,
    personId: person.id,
    version: versionSeen(c),
  });
  return result === 'changed'
    ? backToCompany(c)
    : showPerson(c, person, formWithError(body, '', await staleWords(c, person.workplaceId)), 409);
});

export const personRoutes = [newPage, add, changePage, change];
