import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { audiences } from '../article.ts';

export interface ArticleFormPageProps {
  /** Null for a new one. */
  article: { name: string; id: string | null; title: string; version: number } | null;
  /** Names of the files that can be shown. */
  videos: readonly string[];
  form: FormState;
  texts: Texts;
}

export function ArticleFormPage({ article, videos, form, texts }: ArticleFormPageProps) {
  const words = texts.library.form;
  const back = article ? `/viden/${article.name}` : '/viden';
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={article && !article.id ? words.replaceLead : words.lead}>
        {article?.title ?? words.newTitle}
      </Heading>
      <Form action={article ? `${back}/ret` : '/viden/ny'} formId={newId()} version={article?.version}>
        <TextField form={form} name="title" label={words.title} width="xl" autocomplete="off" />
        <TextField form={form} name="lead" label={words.leadField} width="xl" autocomplete="off" />
        <RadioGroup
          form={form}
          name="audience"
          label={words.audience}
          options={audiences.map((value) => ({ value, label: texts.library.audiences[value] }))}
        />
        <TextArea
          form={form}
          name="body"
          label={words.body}
          hint={words.bodyHint}
          rows={16}
          maxLength={12000}
        />
        <Section title={words.videoTitle}>
          <Select
            form={form}
            name="videoFile"
            label={words.videoFile}
            hint={words.videoFileHint}
            empty={words.noFile}
            options={videos.map((name) => ({ value: name, label: name }))}
            optional
          />
          <TextArea
            form={form}
            name="captions"
            label={words.captions}
            hint={words.captionsHint}
            rows={4}
            optional
          />
          <TextField form={form} name="videoUrl" label={words.videoUrl} type="url" width="xl" optional />
          <CheckboxGroup
            form={form}
            name="videoCaptioned"
            label={words.videoUrl}
            options={[{ value: 'true', label: words.videoCaptioned }]}
            optional
          />
        </Section>
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
          <ButtonLink href={back} variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
