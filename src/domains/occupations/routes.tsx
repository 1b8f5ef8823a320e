import { z } from 'zod';
import { get, goTo, pageOf, post, type Route, showPage } from '#domains/access/index.ts';
import { parseForm, text } from '#platform/http/form.ts';
import { listCorrections } from './correction-queries.ts';
import { forgetCorrection } from './forget-correction.ts';
import { LearnedWordsPage } from './pages/learned-words-page.tsx';

const here = '/matchning/ord';

const learnedWords = get(here, 'see learned words', async (c) => {
  const { tx, clock, lang, texts } = c.var;
  const page = pageOf(c);
  return showPage(
    c,
    {
      title: texts.occupations.learned.title,
      back: { href: '/matchning', label: texts.occupations.learned.back },
      wide: true,
    },
    <LearnedWordsPage
      action={here}
      {...(await listCorrections(tx, page))}
      page={page}
      today={clock.today()}
      lang={lang}
      texts={texts}
    />,
  );
});

const forget = post(here, 'see learned words', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(z.object({ words: text(300) }), body, texts.formMessages);
  if (parsed.ok) await forgetCorrection(tx, clock, actor, parsed.data.words);
  return goTo(c, here, 'gemt');
});

export const occupationsRoutes: Route[] = [learnedWords, forget];
