import {
  get,
  goTo,
  isStaff,
  post,
  type RequestContext,
  type Route,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { staleWords, versionSeen } from '#domains/companies/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { type Article, type Audience, audiences } from './article.ts';
import { articleForm } from './article-form.ts';
import { allArticles, articleCalled, articlesFor } from './library-queries.ts';
import { ArticleFormPage } from './pages/article-form-page.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { LibraryPage } from './pages/library-page.tsx';
import { openVideo, videosIn } from './videos.ts';
import { changeArticle, showArticle, writeArticle } from './write-article.ts';

type Status = 200 | 409 | 422;

const mayEdit = ({ role }: RequestContext['var']['actor']): boolean =>
  role === 'consultant' || role === 'manager';

/** Everybody but staff reads what is for them. */
const audienceOf = (c: RequestContext): Audience | null => {
  const { actor } = c.var;
  if (!isStaff(actor)) return actor.role === 'citizen' ? 'citizen' : 'employer';
  return audiences.find((one) => one === c.req.query('til')) ?? null;
};

/** @throws 404 for what is not there, and for what is not for whoever asks */
async function articleAsked(c: RequestContext): Promise<Article> {
  const { tx, texts, actor } = c.var;
  const article = await articleCalled(tx, texts, c.req.param('artikel') as string);
  if (!article) throw notFound();
  if (isStaff(actor)) return article;
  if (article.withdrawn || articlesFor([article], audienceOf(c), '').length === 0) throw notFound();
  return article;
}

/** @param videoFolder where the municipality's videos lie; null for none */
export function libraryRoutes(videoFolder: string | null): Route[] {
  const library = get('/viden', 'signed in', async (c) => {
    const { tx, actor, texts } = c.var;
    const staff = isStaff(actor);
    const query = searchedFor(c, 'q');
    const found = articlesFor(await allArticles(tx, texts), audienceOf(c), query);
    return showPage(
      c,
      { title: texts.library.title },
      <LibraryPage
        articles={staff ? found : found.filter(({ withdrawn }) => !withdrawn)}
        reader={staff ? 'staff' : actor.role === 'citizen' ? 'citizen' : 'employer'}
        audience={staff ? audienceOf(c) : null}
        mayEdit={mayEdit(actor)}
        query={query}
        texts={texts}
      />,
    );
  });

  const article = get('/viden/:artikel', 'signed in', async (c) => {
    const { texts, actor } = c.var;
    const found = await articleAsked(c);
    return showPage(
      c,
      { title: found.title, back: { href: '/viden', label: texts.library.title } },
      <ArticlePage article={found} mayEdit={mayEdit(actor)} texts={texts} />,
    );
  });

  const captions = get('/viden/:artikel/undertekster', 'signed in', async (c) => {
    const found = await articleAsked(c);
    if (!found.captions) throw notFound();
    return c.body(found.captions, 200, { 'content-type': 'text/vtt; charset=utf-8' });
  });

  const video = get('/viden/:artikel/video', 'signed in', async (c) => {
    const { videoFile } = await articleAsked(c);
    const part = videoFile ? openVideo(videoFolder, videoFile, c.req.header('range')) : null;
    if (!part) throw notFound();
    return new Response(part.body, { status: part.status, headers: part.headers });
  });

  const showForm = (c: RequestContext, known: Article | null, form: FormState, status: Status = 200) =>
    showPage(
      c,
      {
        title: known?.title ?? c.var.texts.library.form.newTitle,
        back: { href: known ? `/viden/${known.name}` : '/viden' },
      },
      <ArticleFormPage
        article={known && { ...known, version: status === 422 ? versionSeen(c) : known.version }}
        videos={videosIn(videoFolder)}
        form={form}
        texts={c.var.texts}
      />,
      status,
    );

  const parsed = (c: RequestContext) => {
    const { body, texts } = c.var;
    const result = parseForm(articleForm, body, { ...texts.formMessages, ...texts.library.errors });
    if (!result.ok || !result.data.videoFile || videosIn(videoFolder).includes(result.data.videoFile))
      return result;
    return { ok: false as const, form: formWithError(body, 'videoFile', texts.library.errors.unknownFile) };
  };

  const newOne = get('/viden/ny', 'edit library', (c) =>
    showForm(c, null, emptyForm({ audience: c.req.query('til') === 'citizen' ? 'citizen' : 'employer' })),
  );

  const write = post('/viden/ny', 'edit library', async (c) => {
    const given = parsed(c);
    if (!given.ok) return showForm(c, null, given.form, 422);
    const name = await writeArticle(c.var.tx, c.var.clock, c.var.actor, given.data);
    return goTo(c, `/viden/${name}`, 'gemt');
  });

  const changePage = get('/viden/:artikel/ret', 'edit library', async (c) => {
    const known = await articleAsked(c);
    const { title, lead, body, audience, videoFile, videoUrl, captions: written } = known;
    return showForm(
      c,
      known,
      emptyForm({
        title,
        lead,
        body,
        audience,
        videoFile: videoFile ?? '',
        videoUrl: videoUrl ?? '',
        captions: written ?? '',
        videoCaptioned: videoUrl ? 'true' : '',
      }),
    );
  });

  const change = post('/viden/:artikel/ret', 'edit library', async (c) => {
    const { tx, clock, actor, body } = c.var;
    const known = await articleAsked(c);
    const given = parsed(c);
    if (!given.ok) return showForm(c, known, given.form, 422);
    const result = await changeArticle(tx, clock, actor, {
      ...given.data,
      article: known,
      version: versionSeen(c),
    });
    if (result === 'changed') return goTo(c, `/viden/${known.name}`, 'gemt');
    return showForm(c, known, formWithError(body, '', known.id ? await staleWords(c, known.id) : ''), 409);
  });

  const show = (path: string, shown: boolean) =>
    post(path, 'edit library', async (c) => {
      const known = await articleAsked(c);
      await showArticle(c.var.tx, c.var.clock, c.var.actor, { article: known, shown });
      return goTo(c, `/viden/${known.name}`, 'gemt');
    });

  return [
    library,
    newOne,
    write,
    article,
    captions,
    video,
    changePage,
    change,
    show('/viden/:artikel/vis-ikke', false),
    show('/viden/:artikel/vis', true),
  ];
}
