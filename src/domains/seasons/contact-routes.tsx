import { z } from 'zod';
import {
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  OnBehalfField,
  RadioGroup,
  SubmitButton,
} from '#design/index.ts';
import {
  get,
  goTo,
  isStaff,
  post,
  type RequestContext,
  recordEvent,
  showPage,
} from '#domains/access/index.ts';
import { loadPlacement, placementAddress } from '#domains/placements/index.ts';
import { choice, emptyForm, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { behalfForm } from './job-bank.ts';

const path = '/forloeb/:placementId/kontakt-bagefter';
const placementOf = (c: RequestContext) => loadPlacement(c.var.tx, c.req.param('placementId') as string);

async function show(c: RequestContext, form: FormState | null, status: 200 | 422 = 200): Promise<Response> {
  const { tx, actor, texts } = c.var;
  const { id, workplace, citizen } = await placementOf(c);
  const said = await tx
    .selectFrom('contactAfterEnd')
    .select('yes')
    .where('placementId', '=', id)
    .executeTakeFirst();
  const words = texts.seasons.contact;
  const shown = form ?? emptyForm({ answer: said ? (said.yes ? 'yes' : 'no') : undefined });
  return showPage(
    c,
    { title: words.title(workplace.name), back: { href: placementAddress(id) } },
    <>
      <ErrorSummary form={shown} />
      <Heading lead={words.lead}>{words.title(workplace.name)}</Heading>
      <Form action={c.req.path} formId={newId()}>
        <RadioGroup
          form={shown}
          name="answer"
          label={words.question}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
        {isStaff(actor) && <OnBehalfField form={shown} personName={citizen.name} />}
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>,
    status,
  );
}

const showContact = get(path, 'contact after end', (c) => show(c, null));

const answer = post(path, 'contact after end', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const form = z.intersection(z.object({ answer: choice(['yes', 'no']) }), behalfForm(actor));
  const parsed = parseForm(form, body, texts.formMessages);
  if (!parsed.ok) return show(c, parsed.form, 422);
  const { id, citizen } = await placementOf(c);
  const { onBehalfReason } = parsed.data;
  const row = {
    yes: parsed.data.answer === 'yes',
    answeredAt: clock.now(),
    answeredBy: actor.accountId,
    onBehalfReason,
  };
  await tx
    .insertInto('contactAfterEnd')
    .values({ placementId: id, ...row })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'placementId']).doUpdateSet(row))
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'placement.contact-after-end',
    citizenId: citizen.id,
    subjectId: id,
    onBehalfOf: onBehalfReason ? 'citizen' : null,
    onBehalfReason,
    data: { yes: row.yes },
  });
  return goTo(c, placementAddress(id), 'svaret');
});

export const contactRoutes = [showContact, answer];
