import { z } from 'zod';
import { get, goTo, post, type RequestContext } from '#domains/access/index.ts';
import { choice, emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { SendLinkPage } from './pages/send-link-page.tsx';
import { placementAddress } from './placement-tabs.ts';
import { type SeenPlacement, seePerson } from './see-placement.ts';
import {
  addressesOf,
  type LinkParty,
  linkChannels,
  linkParties,
  sendPlacementLink,
} from './send-placement-link.ts';
import { showPlacement } from './show-placement.tsx';

const path = '/forloeb/:placementId/send-link';
const schema = z.object({ party: choice(linkParties), channel: choice(linkChannels) });

/** A draft is nobody else's yet, and what is over leads nowhere. The mentor comes in when it is agreed. */
function partiesWithSomethingToSee({ view }: SeenPlacement): LinkParty[] {
  if (view.end || view.status === 'draft') return [];
  return linkParties.filter((party) => party !== 'mentor' || view.inForce !== null);
}

function showSendLink(
  c: RequestContext,
  seen: SeenPlacement,
  form: FormState,
  status: 200 | 422 = 200,
): Response {
  const words = c.var.texts.placements.sendLink;
  const holders = partiesWithSomethingToSee(seen)
    .map((party) => ({ party, ...addressesOf(seen.placement, party) }))
    .filter(({ mail, sms }) => mail || sms);
  return showPlacement(
    c,
    seen.view,
    { title: words.title, lead: words.lead, current: null },
    <SendLinkPage action={c.req.path} holders={holders} form={form} formId={newId()} texts={c.var.texts} />,
    status,
  );
}

export const sendLinkRoutes = [
  get(path, 'edit agreement', async (c) => {
    const seen = await seePerson(c);
    const first = seen.view.awaited.find((party) => party !== 'caseworker');
    return showSendLink(c, seen, emptyForm({ party: first, channel: 'mail' }));
  }),
  post(path, 'edit agreement', async (c) => {
    const seen = await seePerson(c, 'lock');
    const { tx, clock, actor, body, texts, baseUrl } = c.var;
    const words = texts.placements.sendLink;
    const parsed = parseForm(schema, body, texts.formMessages);
    if (!parsed.ok) return showSendLink(c, seen, parsed.form, 422);
    const { party, channel } = parsed.data;
    if (!partiesWithSomethingToSee(seen).includes(party))
      return showSendLink(c, seen, formWithError(body, 'party', texts.formMessages.notAChoice), 422);
    const sent = await sendPlacementLink(tx, clock, actor, {
      placement: seen.placement,
      party,
      channel,
      baseUrl,
    });
    if (!sent) {
      const problem = channel === 'mail' ? words.noMail : words.noPhone;
      return showSendLink(c, seen, formWithError(body, 'channel', problem), 422);
    }
    return goTo(c, placementAddress(seen.view.id), 'link-sendt');
  }),
];
