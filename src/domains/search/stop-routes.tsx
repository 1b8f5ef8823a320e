import { ButtonLink, ButtonRow, Form, Heading, SubmitButton } from '#design/index.ts';
import { get, post, type RequestContext, type Route, showPage } from '#domains/access/index.ts';
import { savedSearchName, stopFrom, stopTelling } from './stop-telling.ts';

const path = '/stop-besked/:token';
const tokenOf = (c: RequestContext): string => c.req.param('token') as string;

const showWords = (c: RequestContext, title: string, words: string) =>
  showPage(
    c,
    { title },
    <>
      <Heading>{title}</Heading>
      <p>{words}</p>
      <ButtonRow>
        <ButtonLink href="/markedsplads/gemte">{c.var.texts.search.stop.toSaved}</ButtonLink>
      </ButtonRow>
    </>,
  );

/** A page with one button: mail scanners open links, and must not stop anything for anybody. */
const ask = get(path, 'everyone', async (c) => {
  const words = c.var.texts.search.stop;
  const sealed = stopFrom(c.var.secret, tokenOf(c));
  const name =
    sealed &&
    (await c.var.database.inMunicipality(sealed.municipalityId, (tx) =>
      savedSearchName(tx, sealed.savedSearchId),
    ));
  if (!name) return showWords(c, words.title, words.gone);
  return showPage(
    c,
    { title: words.title },
    <>
      <Heading lead={words.lead(name === 'for-citizen' ? c.var.texts.following.mail.stopName : name)}>
        {words.title}
      </Heading>
      <Form action={`/stop-besked/${tokenOf(c)}`}>
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
    </>,
  );
});

const stop = post(path, 'everyone', async (c) => {
  const words = c.var.texts.search.stop;
  const sealed = stopFrom(c.var.secret, tokenOf(c));
  if (!sealed) return showWords(c, words.title, words.gone);
  await c.var.database.inMunicipality(sealed.municipalityId, (tx) => stopTelling(tx, sealed.savedSearchId));
  return showWords(c, words.doneTitle, words.done);
});

export const stopRoutes: Route[] = [ask, stop];
