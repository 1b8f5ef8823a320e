import { type RequestContext, showPage } from '#domains/access/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';
import { type Municipality, municipalities, promiseNow } from './entrance-facts.ts';
import { ChooseMunicipalityPage, EntrancePage } from './pages/entrance-page.tsx';
import { howLongOpen, timeToken } from './time-token.ts';

/** The one named, the visitor's own, or the only one there is; otherwise those to choose among. */
export async function municipalityFor(
  c: RequestContext,
  named: unknown,
): Promise<Municipality | Municipality[]> {
  const all = await municipalities(c.var.database);
  const wanted = named || c.var.visitor?.municipalityId;
  return all.find(({ id }) => id === wanted) ?? (all.length === 1 ? all[0]! : all);
}

export function showChoice(c: RequestContext, all: readonly Municipality[], status?: 422): Response {
  const { texts } = c.var;
  return showPage(
    c,
    { title: texts.inquiries.entrance.chooseTitle, lean: true },
    <ChooseMunicipalityPage municipalities={all} texts={texts} />,
    status,
  );
}

export async function showEntrance(
  c: RequestContext,
  municipality: Municipality,
  form: FormState,
  { status, notice = null }: { status?: 422 | 429; notice?: 'tooFast' | 'tooMany' | null } = {},
): Promise<Response> {
  const { texts, lang, clock, secret, database } = c.var;
  // A page that is opened has sent nothing yet.
  const { _begun, _form } = c.req.method === 'POST' ? c.var.body : {};
  // Shown again before it has been read: what a keyboard cannot write is not looked for.
  const company = String(form.values.company ?? '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200);
  const facts = await database.inMunicipality(municipality.id, (tx) => promiseNow(tx, clock, company));
  const now = clock.now();
  // Whoever is asked again has the time they took already.
  const begun =
    typeof _begun === 'string' && howLongOpen(secret, municipality.id, _begun, now) !== 'none'
      ? _begun
      : timeToken(secret, municipality.id, now);
  return showPage(
    c,
    { title: texts.inquiries.entrance.title, lean: true, municipalityName: municipality.name },
    <EntrancePage
      {...{ form, municipality, texts, lang, notice, ...facts }}
      timeToken={begun}
      formId={typeof _form === 'string' && isId(_form) ? _form : undefined}
      today={clock.today()}
    />,
    status,
  );
}
