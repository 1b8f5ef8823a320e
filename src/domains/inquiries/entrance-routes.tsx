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
import { emptyForm, parseForm } from '#platform/http/form.ts';
import { countAttempt } from './count-attempt.ts';
import { alreadySaid, type Municipality, receiptFacts } from './entrance-facts.ts';
import { entranceForm } from './inquiry-form.ts';
import { lookUp } from './look-up.ts';
import { entrancePath } from './pages/entrance-page.tsx';
import { NoReceiptPage, ReceiptPage } from './pages/receipt-page.tsx';
import { municipalityFor, showChoice, showEntrance } from './show-entrance.tsx';
import { takeIn } from './take-in.ts';
import { howLongOpen } from './time-token.ts';

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
  const isReceipt = typeof held?.inquiryId === 'string';
  const title = isReceipt ? texts.inquiries.receipt.title : texts.inquiries.receipt.goneTitle;
  if (!isReceipt) return showPage(c, { title, lean: true }, <NoReceiptPage texts={texts} />, 404);
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
