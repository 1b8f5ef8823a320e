import { ButtonRow, Card, EmptyState, Form, Heading, Message } from '#design/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { Refusal } from '#platform/http/refusal.ts';
import { isId, newId } from '#platform/id.ts';
import { type Role, roles } from './actor.ts';
import { setBrowserKey, setLanguage } from './cookie.ts';
import { ownPath } from './own-path.ts';
import { get, post, type RequestContext } from './route.ts';
import { closeSession, municipalityOf, newGuestKey, openSession } from './session.ts';
import { goTo, showPage } from './show-page.tsx';

/** More than this from one address within a quarter of an hour is not a person. */
const attemptsPerQuarter = 60;

export interface DemoPerson {
  municipalityId: string;
  municipalityName: string;
  accountId: string;
  name: string;
  role: Role;
  title: string | null;
}

/** The demo has two; each costs a transaction, and the page must not grow with a database that holds many. */
const mostMunicipalities = 10;

/** The written-out people of the demo: those with a title to say who they are. */
async function demoPeople(c: RequestContext): Promise<DemoPerson[]> {
  const municipalities = await c.var.database.asOwner((tx) =>
    tx
      .selectFrom('municipality')
      .select(['id', 'name'])
      .orderBy('createdAt')
      .orderBy('id')
      .limit(mostMunicipalities)
      .execute(),
  );
  const people = await Promise.all(
    municipalities.map(({ id, name }) =>
      c.var.database.inMunicipality(id, async (tx) => {
        const accounts = await tx
          .selectFrom('account')
          .select(['id', 'name', 'role', 'title'])
          .where('closedAt', 'is', null)
          .where('title', 'is not', null)
          .orderBy('nameSort')
          .execute();
        return accounts.map((account) => ({
          municipalityId: id,
          municipalityName: name,
          accountId: account.id,
          name: account.name,
          role: account.role as Role,
          title: account.title,
        }));
      }),
    ),
  );
  return people.flat();
}

function DemoLogIn({
  people,
  returnTo,
  texts,
}: {
  people: DemoPerson[];
  returnTo: string;
  texts: RequestContext['var']['texts'];
}) {
  return (
    <>
      <p class="font-lead">{texts.access.logIn.demoIntro}</p>
      {[...Map.groupBy(people, (person) => person.municipalityName)].map(([municipality, theirs]) => (
        <section key={municipality}>
          <h2>{municipality}</h2>
          {roles
            .filter((role) => theirs.some((person) => person.role === role))
            .map((role) => (
              <section class="ff-demo-role" key={role}>
                <h3>{texts.access.roles[role]}</h3>
                <ul class="ff-people nobullet-list">
                  {theirs
                    .filter((person) => person.role === role)
                    .map((person) => (
                      <li key={person.accountId}>
                        <Form
                          action="/log-ind"
                          extra={{
                            person: person.accountId,
                            municipality: person.municipalityId,
                            videre: returnTo,
                          }}
                          inline
                        >
                          <button
                            class="ff-person"
                            type="submit"
                            data-role={role}
                            data-person={person.accountId}
                            data-municipality={person.municipalityId}
                          >
                            <span class="ff-person-name">{person.name}</span>
                            <span class="ff-person-title">{person.title}</span>
                          </button>
                        </Form>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
        </section>
      ))}
    </>
  );
}

const showLogIn = get('/log-ind', 'everyone', async (c) => {
  const { texts } = c.var;
  const words = texts.access.logIn;
  const returnTo = ownPath(c.req.query('videre'));
  const oidc = c.var.oidcReady;
  return showPage(
    c,
    { title: words.title, wide: c.var.demo },
    <>
      <Heading>{words.title}</Heading>
      {c.req.query('fejl') === 'log-ind' && <Message tone="error">{words.failed}</Message>}
      {c.var.demo && <DemoLogIn people={await demoPeople(c)} returnTo={returnTo} texts={texts} />}
      {oidc && (
        <Card>
          <p>{words.oidcIntro}</p>
          <ButtonRow>
            <a class="button button-primary" href={`/log-ind/start?videre=${encodeURIComponent(returnTo)}`}>
              {words.oidc}
            </a>
          </ButtonRow>
        </Card>
      )}
      {!oidc && !c.var.demo && <EmptyState title={words.title}>{words.notSetUp}</EmptyState>}
    </>,
  );
});

/** Counts this attempt and refuses when there were too many. In a transaction of its own, so that refusals count too. */
async function countAttempt(c: RequestContext, municipalityId: string): Promise<void> {
  const source = c.var.source;
  const now = c.var.clock.now();
  const attempts = await c.var.database.inMunicipality(municipalityId, async (tx) => {
    const before = await tx
      .selectFrom('loginAttempt')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('source', '=', source)
      .where('at', '>', now.subtract({ minutes: 15 }))
      .executeTakeFirstOrThrow();
    if (before.count < attemptsPerQuarter)
      await tx.insertInto('loginAttempt').values({ id: newId(), source, at: now }).execute();
    return before.count;
  });
  if (attempts >= attemptsPerQuarter) throw new Refusal(429, 'too-many');
}

async function knownMunicipality(c: RequestContext, id: unknown): Promise<string> {
  const all = await c.var.database.asOwner((tx: Tx) => tx.selectFrom('municipality').select('id').execute());
  const found = all.find((one) => one.id === id);
  if (!found) throw new Refusal(400, 'unknown-municipality');
  return found.id;
}

const demoLogIn = post('/log-ind', 'everyone', async (c) => {
  if (!c.var.demo) throw new Refusal(403, 'not-a-demo');
  const { person, municipality, videre } = c.var.body;
  if (typeof person !== 'string' || !isId(person)) throw new Refusal(400, 'unknown-person');
  const municipalityId = await knownMunicipality(c, municipality);
  await countAttempt(c, municipalityId);
  const token = await c.var.database.inMunicipality(municipalityId, async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select(['id', 'language'])
      .where('id', '=', person)
      .where('closedAt', 'is', null)
      .executeTakeFirst();
    if (!account) throw new Refusal(400, 'unknown-person');
    return openSession(tx, c.var.clock, municipalityId, { accountId: account.id });
  });
  setBrowserKey(c, token);
  return goTo(c, ownPath(videre));
});

const logOut = post('/log-ud', 'everyone', async (c) => {
  const municipalityId = municipalityOf(c.var.browserKey);
  if (municipalityId)
    await c.var.database.inMunicipality(municipalityId, (tx) => closeSession(tx, c.var.browserKey));
  setBrowserKey(c, newGuestKey());
  return goTo(c, '/', 'logget-ud');
});

const chooseLanguage = post('/sprog', 'everyone', async (c) => {
  const { visitor, database, body } = c.var;
  const lang = body.lang === 'en' ? 'en' : 'da';
  if (visitor?.accountId) {
    await database.inMunicipality(visitor.municipalityId, (tx) =>
      tx.updateTable('account').set({ language: lang }).where('id', '=', visitor.accountId).execute(),
    );
  }
  setLanguage(c, lang);
  return goTo(c, ownPath(body.returnTo));
});

export const logInRoutes = [showLogIn, demoLogIn, logOut, chooseLanguage];
