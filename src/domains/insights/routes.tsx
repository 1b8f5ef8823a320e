import { get, goTo, pageOf, post, type Route, showPage } from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import {
  colleaguesOn,
  colleaguesShown,
  computeFigures,
  latestCompanySide,
  latestFigures,
} from './compute-figures.ts';
import { FiguresPage } from './pages/figures-page.tsx';

const showFigures = get('/tal', 'see figures', async (c) => {
  const { tx, clock, texts, lang } = c.var;
  const snapshot = await latestFigures(tx, clock);
  const { caseLimit, answerDays } = await readSettings(tx);
  const pages = Math.max(1, Math.ceil(snapshot.figures.load.colleagues / colleaguesShown));
  const page = Math.min(pageOf(c), pages);
  return showPage(
    c,
    { title: texts.insights.title, wide: true },
    <FiguresPage
      {...snapshot}
      companySide={await latestCompanySide(tx, clock)}
      {...{ caseLimit, texts, lang }}
      promisedDays={answerDays}
      today={clock.today()}
      colleagues={await colleaguesOn(tx, page)}
      page={page}
      pageSize={colleaguesShown}
    />,
  );
});

const countAgain = post('/tal/regn-om', 'see figures', async (c) => {
  await computeFigures(c.var.tx, c.var.clock);
  return goTo(c, c.var.body.fra === 'forside' ? '/' : '/tal', 'gemt');
});

export const insightRoutes: Route[] = [showFigures, countAgain];
