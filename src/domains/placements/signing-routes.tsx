import { z } from 'zod';
import { get, goTo, isStaff, post, type RequestContext } from '#domains/access/index.ts';
import { emptyForm, type FormState, onBehalfReason, optionalText, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { seenVersion } from './agreement-routes.tsx';
import { newestVersion } from './agreement-terms.ts';
import { SigningPage } from './pages/signing-page.tsx';
import { type SigningParty, signingParties } from './placement.ts';
import { placementAddress } from './placement-tabs.ts';
import { type SeenPlacement, seePerson } from './see-placement.ts';
import { showPlacement } from './show-placement.tsx';
import { signAgreement } from './sign-agreement.ts';

const path = '/forloeb/:placementId/underskriv';

const onBehalf = z.object({ onBehalfReason: onBehalfReason(), onBehalfNote: optionalText(500) });

/** Whom the form is signed for; a citizen and an employer only ever sign for themselves. */
function partySigning(c: RequestContext): SigningParty {
  const { actor, body } = c.var;
  if (!isStaff(actor)) return actor.role === 'citizen' ? 'citizen' : 'employer';
  return signingParties.find((party) => party === body.party) ?? 'caseworker';
}

interface Again {
  /** The form that was sent, and whom it was for. */
  form: FormState;
  party: SigningParty;
  problem?: string;
}

async function showSigning(
  c: RequestContext,
  seen: SeenPlacement,
  again?: Again,
  status: 200 | 409 | 422 = 200,
) {
  const { texts, clock, actor } = c.var;
  const words = texts.placements.signing;
  return showPlacement(
    c,
    seen.view,
    { title: isStaff(actor) ? words.titleStaff : words.title, current: null },
    <SigningPage
      action={c.req.path}
      view={seen.view}
      texts={texts}
      today={clock.today()}
      form={again?.form ?? emptyForm()}
      chosen={again?.party ?? signingParties.find((party) => party === c.req.query('for')) ?? null}
      problem={again?.problem}
      formIds={{ citizen: newId(), employer: newId(), caseworker: newId() }}
    />,
    status,
  );
}

export const signingRoutes = [
  get(path, 'sign agreement', async (c) => showSigning(c, await seePerson(c))),
  post(path, 'sign agreement', async (c) => {
    const seen = await seePerson(c, 'lock');
    const { tx, clock, actor, body, texts, baseUrl } = c.var;
    const words = texts.placements.signing;
    const party = partySigning(c);
    // Before anything else: the page shown again is of the newest version, and would pass for having been read.
    if (newestVersion(seen.placement.versions).number !== seenVersion(c)) {
      const form = emptyForm({ onBehalfReason: body.onBehalfReason, onBehalfNote: body.onBehalfNote });
      return showSigning(c, seen, { form, party, problem: words.changed }, 409);
    }
    const needsReason = isStaff(actor) && party !== 'caseworker';
    const reason = needsReason ? parseForm(onBehalf, body, texts.formMessages) : null;
    if (reason && !reason.ok) return showSigning(c, seen, { form: reason.form, party }, 422);
    const signed = await signAgreement(tx, clock, actor, {
      placement: seen.placement,
      party,
      onBehalfReason: reason?.data.onBehalfReason ?? null,
      onBehalfNote: reason?.data.onBehalfNote ?? null,
      baseUrl,
    });
    if (signed === 'signed' || signed === 'already')
      return goTo(c, placementAddress(seen.view.id), signed === 'signed' ? 'underskrevet' : undefined);
    const problems = {
      'not-caseworker': words.notCaseworker,
      'not-now': party === 'caseworker' ? words.firstOthers : words.nothing,
    };
    const form = emptyForm({ onBehalfReason: body.onBehalfReason, onBehalfNote: body.onBehalfNote });
    return showSigning(c, seen, { form, party, problem: problems[signed] }, 409);
  }),
];
