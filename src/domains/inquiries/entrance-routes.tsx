import { createHash } from 'node:crypto';
import {
  type Actor,
  actOnce,
  actorKey,
  get,
  goTo,
  post,
  type RequestContext,
  type Route,
  seal,
  searchedFor,
  showPage,
  unseal,
} from '#domains/access/index.ts';
import type { CvrSearch } from '#platform/cvr/cvr-search.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';
import { countAttempt } from './count-attempt.ts';
import {
  alreadySaid,
  type Municipality,
  municipalities,
  promiseNow,
  receiptFacts,
} from './entrance-facts.ts';
import { entranceForm } from './inquiry-form.ts';
import { lookUp } from './look-up.ts';
import { ChooseMunicipalityPage, EntrancePage, entrancePath } from './pages/entrance-page.tsx';
import { NoReceiptPage, ReceiptPage } from './pages/receipt-page.tsx';
import { takeIn } from './take-in.ts';
import { howLongOpen, timeToken } from './time-token.ts';

/** The one named, the visitor's own, or the only one there is; otherwise those to choose among. */
async function municipalityFor(c: RequestContext, named: unknown): Promise<Municipality | Municipality[]> {
  const all = await municipalities(c.var.database);
  const wanted = named || c.var.visitor?.municipalityId;
  return all.find(({ id }) => id === wanted) ?? (all.length === 1 ? all[0]! : all);
}

function showChoice(c: RequestContext, all: readonly Municipality[], status?: 422): Response {
  const { texts } = c.var;
  return showPage(
    c,
    { title: texts.inquiries.entrance.chooseTitle, lean: true },
    <ChooseMunicipalityPage municipalities={all} texts={texts} />,
    status,
  );
}

async function showEntrance(
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

const entrance = get(entrancePath, 'everyone', async (c) => {
  const { visitor, database } = c.var;
  const municipality = await municipalityFor(c, c.req.query('kommune'));
  if (Array.isArray(municipality)) return showChoice(c, municipality);
  const said =
    visitor?.role === 'employer' && visitor.accountId
      ? await database.inMunicipality(visitor.municipalityId, (tx) => alreadySaid(tx, visitor.accountId!))
      : {};
  const cvr = searchedFor(c, 'cvr');
  return showEntrance(c, municipality, emptyForm({ ...said, ...(cvr && { company: cvr }) }));
});

/** Nobody logs in to ask for help: whoever sends it is the name they wrote. */
const senderOf = (
  { var: { visitor, lang } }: RequestContext,
  { id, name: of }: Municipality,
  name: string,
) =>
  visitor?.role === 'employer' && visitor.accountId && visitor.municipalityId === id
    ? visitor
    : ({
        municipalityId: id,
        municipalityName: of,
        role: 'employer',
        name,
        language: lang,
        accountId: null,
        citizenId: null,
        link: null,
      } satisfies Actor);

/** This browser, so that a form sent twice is known to come from the same. */
const keyOf = ({ var: { visitor, browserKey } }: RequestContext): string =>
  visitor ? actorKey(visitor) : `guest:${createHash('sha256').update(browserKey).digest('base64url')}`;

interface Receipt {
  municipalityId: string;
  inquiryId: string;
  merged: boolean;
  told: 'sms' | 'mail' | null;
}

const send = (cvrSearch: CvrSearch | null) =>
  post(entrancePath, 'everyone', async (c) => {
    const { body, clock, secret, source, database, texts, lang, baseUrl } = c.var;
    const municipality = await municipalityFor(c, body.kommune);
    if (Array.isArray(municipality)) return showChoice(c, municipality, 422);
    const attempts = await database.inMunicipality(municipality.id, (tx) =>
      countAttempt(tx, clock, { secret, source }),
    );
    const parsed = parseForm(entranceForm, body, { ...texts.formMessages, ...texts.inquiries.errors });
    const again = (status: 422 | 429, notice: 'tooFast' | 'tooMany') =>
      showEntrance(c, municipality, emptyForm(parsed.ok ? body : parsed.form.values), { status, notice });
    if (attempts === 'too-many') return again(429, 'tooMany');
    if (!parsed.ok) return showEntrance(c, municipality, parsed.form, { status: 422 });
    const open = howLongOpen(secret, municipality.id, body._begun, clock.now());
    if (open === 'too-fast') return again(422, 'tooFast');
    const input = {
      ...parsed.data,
      inRegister: await lookUp(c, cvrSearch, parsed.data.company),
      suspicion: body.website
        ? ('hidden-field' as const)
        : open === 'none'
          ? ('no-token' as const)
          : attempts === 'many'
            ? attempts
            : null,
      language: lang,
      onBehalf: null,
    };
    const sender = senderOf(c, municipality, input.name);
    return database.inMunicipality(municipality.id, (tx) =>
      actOnce(c, tx, keyOf(c), async () => {
        const { inquiryId, merged, told } = await takeIn(tx, { clock, baseUrl, municipality }, sender, input);
        const receipt: Receipt = { municipalityId: municipality.id, inquiryId, merged, told };
        return goTo(c, `${entrancePath}/tak?kvittering=${seal(secret, receipt)}`);
      }),
    );
  });

const receipt = get(`${entrancePath}/tak`, 'everyone', async (c) => {
  const { texts, lang, clock, secret, database } = c.var;
  const held = unseal<Receipt>(secret, c.req.query('kvittering'));
  const title = held ? texts.inquiries.receipt.title : texts.inquiries.receipt.goneTitle;
  if (!held) return showPage(c, { title, lean: true }, <NoReceiptPage texts={texts} />, 404);
  const { municipalityName, ...facts } = await database.inMunicipality(held.municipalityId, (tx) =>
    receiptFacts(tx, clock, held.inquiryId),
  );
  return showPage(
    c,
    { title, lean: true, municipalityName },
    <ReceiptPage {...{ ...held, ...facts, texts, lang }} today={clock.today()} />,
  );
});

/** Without the search the imported register answers alone. */
export const entranceRoutes = (cvrSearch: CvrSearch | null): Route[] => [entrance, send(cvrSearch), receipt];
