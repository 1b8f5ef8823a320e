import { get, pageOf, pageSize, showPage } from '#domains/access/index.ts';
import { YearPage } from './pages/year-page.tsx';
import { months } from './season-form.ts';
import { demandOfAll, nearPeaks, notAskedThisYear, placesIn } from './season-queries.ts';
import { monthsBefore } from './year.ts';

const showYear = get('/saeson', 'list workplaces', async (c) => {
  const { tx, actor, texts, lang, clock } = c.var;
  const today = clock.today();
  const asked = months.find((month) => String(month) === c.req.query('maaned'));
  const month = asked ?? today.add({ months: monthsBefore }).month;
  const page = pageOf(c);
  const lines = await placesIn(tx, month, { limit: pageSize, offset: (page - 1) * pageSize });
  return showPage(
    c,
    { title: texts.seasons.year.title, wide: true },
    <YearPage
      year={await demandOfAll(tx)}
      near={await nearPeaks(tx, today)}
      notAsked={await notAskedThisYear(tx, today)}
      lines={lines.slice(0, pageSize)}
      hasMore={lines.length > pageSize}
      acts={actor.role === 'consultant'}
      {...{ month, page, today, texts, lang }}
    />,
  );
});

export const yearRoutes = [showYear];
