import { z } from 'zod';
import { COMPETENCES, isCompetence } from '#domains/citizens/index.ts';
import { DIMENSIONS, TRAVEL_MEANS } from '#domains/matching/index.ts';
import {
  choice,
  choices,
  type FormState,
  optionalChoice,
  optionalHours,
  optionalText,
  optionalTime,
  ticked,
} from '#platform/http/form.ts';
import { type Contents, OCCUPATIONS, type SectionName, type ShownNeed } from './sections.ts';

/** How far somebody will travel, as one chooses it. Minutes. */
export const travelLimits = ['15', '30', '45', '60'] as const;
const occupation = optionalChoice([...OCCUPATIONS.keys()] as [string, ...string[]]);

/** How a section is typed: its fields, what they become, and what they hold. Null: nothing was told. */
interface SectionForm<N extends SectionName> {
  schema: z.ZodType<{ content: Contents[N] | null; shown: boolean }>;
  values(content: Contents[N]): FormState['values'];
}

const hoursText = (minutes: number | null) => (minutes === null ? '' : `${minutes / 60}`.replace('.', ','));
const timeText = (minutes: number | null) =>
  minutes === null ? '' : `${Math.floor(minutes / 60)}.${`${minutes % 60}`.padStart(2, '0')}`;

const competences: SectionForm<'competences'> = {
  schema: z
    .object({ held: choices(COMPETENCES), own: optionalText(300), shown: ticked })
    .transform(({ held, own, shown }) => {
      const lines = (own ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const all = [...new Set([...held, ...lines])];
      return { content: all.length > 0 ? { held: all } : null, shown };
    }),
  values: ({ held }) => ({
    held: held.filter(isCompetence),
    own: held.filter((words) => !isCompetence(words)).join('\n'),
  }),
};

const wishes: SectionForm<'wishes'> = {
  schema: z
    .object({ main: occupation, second: occupation, third: occupation, shown: ticked })
    .transform(({ main, second, third, shown }) => {
      const [iscoCode, ...moreIscoCodes] = [
        ...new Set([main, second, third].filter((code) => code !== null)),
      ];
      return { content: iscoCode ? { iscoCode, moreIscoCodes } : null, shown };
    }),
  values: ({ iscoCode, moreIscoCodes: [second, third] }) => ({ main: iscoCode, second, third }),
};

const hours: SectionForm<'hours'> = {
  schema: z
    .object({
      minutesNow: optionalHours(),
      minutesAim: optionalHours(),
      earliest: optionalTime(),
      latest: optionalTime(),
      also: choices(['evenings', 'weekends']),
      shown: ticked,
    })
    .transform(({ also, shown, ...told }) => {
      const evenings = also.includes('evenings');
      const weekends = also.includes('weekends');
      const said = evenings || weekends || Object.values(told).some((value) => value !== null);
      return { content: said ? { ...told, evenings, weekends } : null, shown };
    }),
  values: ({ minutesNow, minutesAim, earliest, latest, evenings, weekends }) => ({
    minutesNow: hoursText(minutesNow),
    minutesAim: hoursText(minutesAim),
    earliest: timeText(earliest),
    latest: timeText(latest),
    also: [...(evenings ? ['evenings'] : []), ...(weekends ? ['weekends'] : [])],
  }),
};

const area: SectionForm<'area'> = {
  schema: z
    .object({
      reach: choice(['town', 'municipality']),
      means: choices(TRAVEL_MEANS),
      limitMinutes: optionalChoice(travelLimits),
      shown: ticked,
    })
    .transform(({ reach, means, limitMinutes, shown }) => ({
      content: { reach, means, limitMinutes: limitMinutes === null ? null : Number(limitMinutes) },
      shown,
    })),
  values: ({ reach, means, limitMinutes }) => ({
    reach,
    means,
    // What was told elsewhere may lie between two choices: the shorter one promises no more than was said.
    limitMinutes: limitMinutes === null ? '' : travelLimits.findLast((one) => Number(one) <= limitMinutes),
  }),
};

const needsForm = (known: readonly ShownNeed[]): SectionForm<'needs'> => ({
  schema: z
    .object({ picked: choices(DIMENSIONS as unknown as [string, ...string[]]), shown: ticked })
    .transform(({ picked, shown }) => {
      const needs = known.filter(({ dimension }) => picked.includes(dimension));
      return { content: needs.length > 0 ? { needs } : null, shown };
    }),
  values: ({ needs }) => ({ picked: needs.map(({ dimension }) => dimension) }),
});

const words: SectionForm<'words'> = {
  schema: z
    .object({ text: optionalText(600), shown: ticked })
    .transform(({ text, shown }) => ({ content: text ? { text } : null, shown })),
  values: ({ text }) => ({ text }),
};

export const sectionForm = (name: SectionName, known: readonly ShownNeed[]): SectionForm<SectionName> =>
  ({ competences, wishes, hours, area, needs: needsForm(known), words })[name] as SectionForm<SectionName>;

/** The field of a section where people write freely, and what they wrote there. */
export function freeText(
  name: SectionName,
  content: Contents[SectionName],
): { field: string; text: string } | null {
  if (name === 'words') return { field: 'text', text: (content as Contents['words']).text };
  if (name !== 'competences') return null;
  const { held } = content as Contents['competences'];
  return { field: 'own', text: held.filter((one) => !isCompetence(one)).join('\n') };
}
