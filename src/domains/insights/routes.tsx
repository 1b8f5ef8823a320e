import { get, goTo, post, type Route, showPage } from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import { computeFigures, latestFigures } from './compute-figures.ts';
import { FiguresPage } from './pages/figures-page.tsx';

const showFigures = get('/tal', 'see figures', async (c) => {
  const { tx, clock, texts, lang } = c.var;
  const snapshot = await latestFigures(tx, clock);
  const { caseLimit, answerDays } = await readSettings(tx);
  return showPage(
    c,
    { title: texts.insights.title, wide: true },
    <FiguresPage
      {...snapshot}
      {...{ caseLimit, texts, lang }}
      promisedDays={answerDays}
      today={clock.today()}
    />,
  );
});

const countAgain = post('/tal/regn-om', 'see figures', async (c) => {
  await computeFigures(c.var.tx, c.var.clock);
  return goTo(c, c.var.body.fra === 'forside' ? '/' : '/tal', 'gemt');
});

export const insightRoutes: Route[] = [showFigures, countAgain];
