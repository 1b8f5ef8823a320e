import { ErrorSummary, Form, Heading, RadioGroup, SubmitButton, TextField } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { accountRoles } from '../account-form.ts';

export function NewAccountPage({ form, texts }: { form: FormState; texts: Texts }) {
  const words = texts.administration.accounts;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.newLead}>{words.newTitle}</Heading>
      <Form action="/indstillinger/konti/ny">
        <RadioGroup
          form={form}
          name="role"
          label={words.role}
          options={accountRoles.map((value) => ({
            value,
            label: texts.access.roles[value],
            hint: words.roleHints[value],
          }))}
        />
        <TextField form={form} name="name" label={words.name} autocomplete="off" />
        <TextField form={form} name="title" label={words.jobTitle} hint={words.jobTitleHint} optional />
        <TextField
          form={form}
          name="email"
          type="email"
          inputmode="email"
          label={words.email}
          hint={words.emailHint}
          autocomplete="off"
        />
        <TextField
          form={form}
          name="phone"
          type="tel"
          inputmode="tel"
          width="s"
          label={words.phone}
          autocomplete="off"
          optional
        />
        <TextField
          form={form}
          name="pNumber"
          inputmode="numeric"
          width="s"
          label={words.pNumber}
          hint={words.pNumberHint}
          autocomplete="off"
          optional
        />
        <SubmitButton>{words.add}</SubmitButton>
      </Form>
    </>
  );
}
