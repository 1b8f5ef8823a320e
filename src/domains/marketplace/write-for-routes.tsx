import { z } from 'zod';
import {
  get,
  goTo,
  pageOf,
  post,
  type RequestContext,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { openingsShutTo } from '#domains/marketplace-doors/index.ts';
import { searchDocuments } from '#domains/search/index.ts';
import {
  emptyForm,
  formWithError,
  onBehalfReason,
  optionalText,
  parseForm,
  text,
} from '#platform/http/form.ts';
import { JobsForPage } from './pages/jobs-for-page.tsx';
import { nameOf } from './profile-queries.ts';
import { citizenIdOf, profilePath } from './profile-request.ts';
import { meet, showing, showMet } from './show-met-opening.tsx';
import { writeToWorkplace } from './start-contact.ts';

/** Staff finds a job with the person and writes the first letter for them; the workplace reads the alias. */
const policy = 'write for citizen';
const path = '/borgere/:citizenId/profil/job';

const list = get(path, policy, async (c) => {
  const { tx, texts, lang } = c.var;
  const name = await nameOf(tx, citizenIdOf(c));
  const query = searchedFor(c, 'q');
  const page = pageOf(c);
  const results = await searchDocuments(tx, 'opening', query ? { text: query } : { sort: 'newest' }, {
    page,
    viewer: 'staff',
    shut: openingsShutTo(citizenIdOf(c)),
  });
  const title = texts.marketplace.writeFor.title(name);
  return showPage(
    c,
    { title, back: { href: profilePath(c), label: texts.marketplace.profile.titleFor(name) } },
    <JobsForPage {...{ title, query, page, results, texts, lang }} href={`${profilePath(c)}/job`} />,
  );
});

const meetFor = async (c: RequestContext) => ({
  ...(await meet(c, citizenIdOf(c))),
  onBehalfOf: await nameOf(c.var.tx, citizenIdOf(c)),
});

const show = get(`${path}/:openingId`, policy, async (c) =>
  showMet(c, await meetFor(c), { form: emptyForm({ text: c.var.texts.marketplace.jobPage.proposal }) }),
);

const letter = z.object({
  text: text(2000),
  onBehalfReason: onBehalfReason(),
  onBehalfNote: optionalText(500),
});

const write = post(`${path}/:openingId/skriv`, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const meeting = await meetFor(c);
  const { opening, writer } = meeting;
  const back = `${profilePath(c)}/job/${opening.id}`;
  if (!writer) return goTo(c, back);
  const parsed = parseForm(letter, body, texts.formMessages);
  if (!parsed.ok) return showMet(c, meeting, { form: parsed.form }, 422);
  const shows = showing(parsed.data.text, writer);
  // Only the person's own act opens who they are.
  if (shows) {
    const form = formWithError(body, 'text', texts.marketplace.writeFor.shows(shows));
    return showMet(c, meeting, { form }, 422);
  }
  const done = await writeToWorkplace(tx, clock, actor, {
    citizenId: citizenIdOf(c),
    alias: writer.alias,
    workplaceId: opening.workplaceId,
    openingId: opening.id,
    subject: opening.title,
    ...parsed.data,
  });
  return done.started ? goTo(c, `/dialoger/${done.conversationId}`, 'sendt') : goTo(c, back);
});

export const writeForRoutes = [list, show, write];
