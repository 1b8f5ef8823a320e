import { get, type RequestContext, showPage } from '#domains/access/index.ts';
import { INDUSTRIES } from '#domains/matching/index.ts';
import { consultants } from '../consultants.ts';
import { whileAway } from './absence-queries.ts';
import { standsInFor } from './consultant-for.ts';
import { PortfolioPage } from './pages/portfolio-page.tsx';
import { listPortfolio, type PortfolioFilter, portfolioFilters } from './portfolio-list.ts';

/** `?vis=forbi&branche=shop`; what is none of ours is taken as not asked for. */
const askedFor = (c: RequestContext) => ({
  filter: portfolioFilters.find((one) => one === c.req.query('vis')) ?? ('alle' satisfies PortfolioFilter),
  industry: INDUSTRIES.find((one) => one === c.req.query('branche')) ?? null,
});

export const showPortfolio = get('/portefoelje', 'keep portfolio', async (c) => {
  const { tx, actor, clock, texts, lang } = c.var;
  const today = clock.today();
  const asked = { ...askedFor(c), today };
  const everyone = await consultants(tx);
  const frame = { title: texts.portfolio.list.title, wide: true };
  const shared = { filter: asked.filter, industry: asked.industry, today, texts, lang };
  if (actor.role === 'manager') {
    const query = c.req.query('konsulent');
    const chosen = everyone.find(({ id }) => id === query) ?? (query === 'ingen' ? undefined : everyone[0]);
    const companies = await listPortfolio(tx, { ...asked, consultantIds: chosen ? [chosen.id] : null });
    return showPage(
      c,
      frame,
      <PortfolioPage
        {...shared}
        companies={companies}
        choice={{ whose: chosen?.id ?? 'ingen', consultants: everyone }}
        ownId={null}
        standingInFor={[]}
        away={null}
      />,
    );
  }
  const ownId = actor.accountId!;
  const others = await standsInFor(tx, ownId, today);
  const companies = await listPortfolio(tx, { ...asked, consultantIds: [ownId, ...others] });
  return showPage(
    c,
    frame,
    <PortfolioPage
      {...shared}
      companies={companies}
      choice={null}
      ownId={ownId}
      standingInFor={everyone.filter(({ id }) => others.includes(id)).map(({ name }) => name)}
      away={await whileAway(tx, ownId, today)}
    />,
  );
});
