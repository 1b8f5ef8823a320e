import { get, type PolicyName, policies, type RequestContext, showPage } from '#domains/access/index.ts';
import { workOf, workSpans } from '#domains/work-chain/index.ts';
import { newId } from '#platform/id.ts';
import { citizenCard, historyOf, placementsOf, suggestionsOf } from './citizen-queries.ts';
import { standingOf } from './employment-queries.ts';
import { needsOf } from './needs-queries.ts';
import { nextStepOf } from './next-step.ts';
import { CitizenPage } from './pages/citizen-page.tsx';
import { situationOf } from './situation.ts';
import { factsOf } from './situation-facts.ts';

/** Whether the role may go there at all; standing to the person is the same as for this page. */
function roleMay(c: RequestContext, name: PolicyName): boolean {
  const { allow } = policies[name];
  return allow === 'everyone' || c.var.actor.role in allow;
}

const showCitizen = get('/borgere/:citizenId', 'see citizen', async (c) => {
  const { tx, texts, lang, clock } = c.var;
  const citizenId = c.req.param('citizenId') as string;
  const today = clock.today();
  const may = {
    edit: roleMay(c, 'edit citizen'),
    recordJobs: roleMay(c, 'record employment'),
    seeNeeds: roleMay(c, 'see needs'),
    findOpenings: roleMay(c, 'find openings for citizen'),
    seeSuggestions: roleMay(c, 'see suggestion'),
    seeLooks: roleMay(c, 'see who looked'),
  };
  const card = await citizenCard(tx, citizenId, today);
  const situation = situationOf(factsOf(card), clock.now(), today);
  return showPage(
    c,
    { title: card.name, back: { href: '/borgere', label: texts.citizens.list.title }, wide: true },
    <CitizenPage
      card={card}
      situation={situation}
      step={nextStepOf(situation, card)}
      formId={newId()}
      standing={await standingOf(tx, citizenId, today)}
      needs={may.seeNeeds ? await needsOf(tx, citizenId) : null}
      suggestions={await suggestionsOf(tx, citizenId)}
      placements={await placementsOf(tx, citizenId, today)}
      work={workOf(await workSpans(tx, citizenId), today)}
      history={await historyOf(tx, citizenId)}
      {...{ may, today, texts, lang }}
    />,
  );
});

export const citizenPageRoutes = [showCitizen];
