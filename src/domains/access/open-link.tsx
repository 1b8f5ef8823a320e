import { ButtonLink, ButtonRow, Form, Heading, Message, SubmitButton } from '#design/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import { type FoundLink, findLink, renewLink } from './access-link.ts';
import { setBrowserKey } from './cookie.ts';
import { linkPages } from './link-purposes.ts';
import { get, post, type RequestContext } from './route.ts';
import { municipalityOf, openSession } from './session.ts';
import { showPage } from './show-page.tsx';

/** A mentor by way of the promise, which lets those pass who have given it: a refusal is no welcome. */
const addressOf = ({ purpose, subjectId, party }: FoundLink) =>
  linkPages[purpose](subjectId) + (purpose === 'placement' && party === 'mentor' ? '/fortrolighed' : '');

/** Runs `work` in the link's municipality, which its token names. */
async function withLink<T>(
  c: RequestContext,
  work: (tx: Tx, municipalityId: string, link: FoundLink | null) => Promise<T>,
): Promise<T | null> {
  const token = c.req.param('token') as string;
  const municipalityId = municipalityOf(token);
  if (!municipalityId) return null;
  return c.var.database.inMunicipality(municipalityId, async (tx) =>
    work(tx, municipalityId, await findLink(tx, c.var.clock, token)),
  );
}

function unknownLink(c: RequestContext): Response {
  const words = c.var.texts.access.link;
  return showPage(
    c,
    { title: words.unknownTitle },
    <>
      <Heading>{words.unknownTitle}</Heading>
      <p>{words.unknown}</p>
      <ButtonRow>
        <ButtonLink href="/kontakt">{words.contact}</ButtonLink>
      </ButtonRow>
    </>,
    404,
  );
}

/** Opening shows a button only, so that a mail scanner's visit does nothing. */
const showLink = get('/l/:token', 'everyone', async (c) => {
  const words = c.var.texts.access.link;
  const link = await withLink(c, async (_tx, _municipality, found) => found);
  if (!link) return unknownLink(c);
  if (!link.valid) {
    return showPage(
      c,
      { title: words.goneTitle },
      <>
        <Heading>{words.goneTitle}</Heading>
        <p>{link.revoked ? words.closed : words.gone}</p>
        {!link.revoked && (
          <Form action={`${c.req.path}/nyt`}>
            <SubmitButton>{words.renew}</SubmitButton>
          </Form>
        )}
      </>,
    );
  }
  return showPage(
    c,
    { title: words.title },
    <>
      <Heading>{words.hello(link.name)}</Heading>
      <p class="font-lead">{words.about[link.purpose]}</p>
      <Form action={c.req.path}>
        <SubmitButton>{words.open}</SubmitButton>
      </Form>
      <p>{words.notYou}</p>
    </>,
  );
});

const openLink = post('/l/:token', 'everyone', async (c) => {
  const opened = await withLink(c, async (tx, municipalityId, link) =>
    link?.valid
      ? {
          token: await openSession(tx, c.var.clock, municipalityId, { linkHash: link.tokenHash }),
          address: addressOf(link),
        }
      : null,
  );
  if (!opened) return c.redirect(c.req.path, 303);
  setBrowserKey(c, opened.token);
  return c.redirect(opened.address, 303);
});

/** The new link goes the way the old one went, never to whoever asks. */
async function sendAgain(tx: Tx, c: RequestContext, link: FoundLink, path: string): Promise<void> {
  const words = c.var.texts.access.link;
  const url = c.var.baseUrl + path;
  await sendMessage(
    tx,
    {
      channel: link.channel,
      toName: link.name,
      toAddress: link.address,
      subject: words.mailSubject,
      body: link.channel === 'sms' ? words.smsBody(url) : words.mailBody(link.name, url),
      about: `${link.purpose}:${link.subjectId}`,
    },
    c.var.clock.now(),
  );
}

const askForNewLink = post('/l/:token/nyt', 'everyone', async (c) => {
  const words = c.var.texts.access.link;
  const known = await withLink(c, async (tx, municipalityId, link) => {
    if (!link || link.revoked) return false;
    const path = await renewLink(tx, c.var.clock, municipalityId, link);
    if (path) await sendAgain(tx, c, link, path);
    return true;
  });
  if (!known) return unknownLink(c);
  return showPage(
    c,
    { title: words.renewedTitle },
    <>
      <Heading>{words.renewedTitle}</Heading>
      <Message tone="success">{words.renewed}</Message>
    </>,
  );
});

export const linkRoutes = [showLink, openLink, askForNewLink];
