import { SearchForm, SubmitButton, TextField } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';

export function WhyNotSearch({
  citizenId,
  texts,
  typed,
}: {
  citizenId: string;
  texts: Texts;
  typed: string;
}) {
  const words = texts.matchingScreens.openings;
  return (
    <SearchForm action={`/borgere/${citizenId}/jobforslag/hvorfor-ikke`} label={words.whyNotSearch}>
      <TextField
        form={{ values: { soeg: typed }, errors: {} }}
        name="soeg"
        type="search"
        label={words.whyNotField}
        autocomplete="off"
      />
      <SubmitButton variant="secondary">{texts.common.search}</SubmitButton>
    </SearchForm>
  );
}
