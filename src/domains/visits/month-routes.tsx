import { get, type Route, showPage } from '#domains/access/index.ts';
import { timeZone } from '#platform/clock.ts';
import { industryOfTrade, monthLines } from './month.ts';
import { askedByIndustry, hoursOfBoth, wishedByIndustry } from './month-queries.ts';
import { MonthPage } from './pages/month-page.tsx';

const month = get('/maanedens-billede', 'list visits', async (c) => {
  const { tx, clock, texts, lang } = c.var;
  const today = clock.today();
  const since = today.with({ day: 1 }).toZonedDateTime(timeZone).toInstant();
  const asked = await askedByIndustry(tx, since);
  const wished = await wishedByIndustry(tx, today, industryOfTrade);
  const hours = await hoursOfBoth(tx, today);
  return showPage(
    c,
    { title: texts.visits.month.title, wide: true },
    <MonthPage lines={monthLines(asked, wished)} hours={hours} texts={texts} lang={lang} />,
  );
});

export const monthRoutes: Route[] = [month];
