import { matching } from './matching.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const list = (items: readonly string[], last = 'og'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const hours = (minutes: number): string => `${`${Math.round(minutes / 6) / 10}`.replace('.', ',')} timer`;
const span = ([low, high]: readonly [number, number], unit: (value: string) => string): string =>
  low === high ? unit(`${low}`) : unit(`${low}–${high}`);
const hoursSpan = ([low, high]: readonly [number, number]): string =>
  low === high ? hours(low) : `${hours(low).replace(' timer', '')}–${hours(high)}`;

const ways: Record<string, string> = { ...matching.means };

const causes: Record<string, string> = {
  'too-far': 'Rejsetiden',
  evenings: 'Arbejde om aftenen',
  weekends: 'Arbejde i weekenden',
  'too-many-hours': 'For mange timer fra start',
  'hours-never-reached': 'Flere timer end målet',
  'time-of-day': 'Tidspunktet på dagen',
  'missing-licence': 'Kørekort eller bevis',
  scheme: 'Ordningen',
  'avoided-workplace': 'Et sted, borgeren har sagt nej til',
  'places-taken': 'Pladserne er taget',
  several: 'Flere ting på én gang',
};

export const served = {
  title: 'Hvem finder vi ikke noget til?',
  lead: 'Her er dem, matchningen hjælper dårligt: borgere uden et forslag og jobåbninger uden en kandidat. Og her er, hvor det er værd at lede.',
  neverTitle: 'Vi har ikke regnet endnu',
  never: 'Det sker i baggrunden, og det begynder inden for et par minutter. Hent siden igen lidt senere.',
  counted: (when: string) => `Regnet ${when}.`,
  again: 'Regn igen nu',
  asked: 'Vi regner igen. Det begynder inden for et minut. Tallene herunder er fra sidste gang.',
  counting: (done: number, total: number) => `Vi regner nu: ${done} af ${total} er set igennem.`,
  noOpeningsTitle: 'Der er ingen åbne jobåbninger',
  noOpenings: 'Først når arbejdsstederne har lagt noget ind, kan vi se, hvem vi mangler noget til.',

  citizens: {
    label: 'borgere uden et eneste forslag',
    of: (counted: number) => `af ${many(counted, 'borger', 'borgere')}, der har fortalt, hvad der går`,
    none: 'Alle, der har fortalt, hvad der går, har mindst ét forslag.',
    all: 'Se dem alle',
  },
  openings: {
    label: 'jobåbninger uden en eneste kandidat',
    of: (counted: number) => `af ${many(counted, 'åbning', 'åbninger')} med en ledig plads`,
    none: 'Alle åbninger med en ledig plads har mindst én kandidat.',
  },
  notAsked: {
    label: 'borgere, vi ikke kan lede for',
    note: 'De mangler at fortælle, hvad der går, og hvad der er svært.',
  },
  inWords: (unserved: number, parts: readonly string[]) =>
    `${many(unserved, 'borger har', 'borgere har')} ingen forslag. ${list(parts)}.`,
  part: (count: number, cause: string, first: boolean) =>
    `${first ? 'For' : 'for'} ${count} er det ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,

  finds: {
    title: 'Her er det værd at lede efter opgaver',
    lead: 'Hver linje er en slags opgave, der ville åbne noget. Den øverste hjælper flest, den næste flest af dem, der så er tilbage. Tryk på en linje, og se virksomhederne i branchen.',
    table: 'Opgaver at lede efter',
    what: 'Led efter',
    instead: 'Det skal være sådan',
    people: 'Åbner for',
    more: 'Heraf nye',
    noneTitle: 'Der er ikke én ting at lede efter',
    none: 'Enten har alle et forslag, eller også står flere ting i vejen på én gang. Så må I tale med den enkelte.',
    work: (industry: string | null) =>
      industry === null ? 'Opgaver' : `Opgaver i ${industry.toLowerCase()}`,
    nearer: (work: string, town: string | null) =>
      town === null ? `${work} tættere på` : `${work} tæt på ${town}`,
    limit: {
      way: (minutes: readonly [number, number], means: readonly string[]) =>
        `Højst ${span(minutes, (value) => `${value} minutter`)} ${list(
          means.map((one) => ways[one] ?? one),
          'eller',
        )}`.trim(),
      wayUnknown: 'Nærmere end dem, der er nu',
      demand: (name: string, words: string) => `${name}: ${words}`,
      start: (minutes: readonly [number, number]) => `Kan begynde med ${hoursSpan(minutes)} om ugen`,
      aim: (minutes: readonly [number, number]) => `Behøver ikke mere end ${hoursSpan(minutes)} om ugen`,
    },
    plain: {
      evenings: 'Uden arbejde om aftenen',
      weekends: 'Uden arbejde i weekenden',
      'time-of-day': 'Tidspunktet på dagen kan flyttes',
      'missing-licence': 'Uden krav om kørekort eller bevis',
      scheme: 'Åben for flere ordninger',
      'avoided-workplace': 'Et andet sted end dem, der er sagt nej til',
      'places-taken': 'Flere pladser som dem, der er fyldt',
    } as Record<string, string>,
  },

  causes: {
    title: 'Det, der står i vejen',
    lead: 'For hver borger og hver åbning: den ene ting, der ville åbne mest, hvis den faldt væk.',
    chart: 'Årsager',
    description:
      'Antal borgere uden forslag og antal jobåbninger uden kandidat, fordelt på det, der står i vejen.',
    citizens: 'Borgere uden forslag',
    openings: 'Åbninger uden kandidat',
    few: '0',
    names: causes,
  },

  lists: {
    citizensTitle: 'Borgere uden forslag',
    openingsTitle: 'Jobåbninger uden kandidat',
    lead: (cause: string) => `Det, der står i vejen: ${cause}.`,
    leadAll: 'Øverst dem, der skal mindst til for at hjælpe.',
    all: 'Alle årsager',
    name: 'Borger',
    opening: 'Jobåbning',
    caseworker: 'Sagsbehandler',
    nobody: 'Ingen endnu',
    obstacle: 'Det står i vejen',
    would: (kind: 'citizen' | 'opening', count: number) =>
      kind === 'citizen'
        ? `Uden det: ${many(count, 'åbning', 'åbninger')}`
        : `Uden det: ${many(count, 'borger', 'borgere')}`,
    also: (names: readonly string[]) => `Også alene i vejen: ${list(names).toLowerCase()}`,
    several: 'Ingen enkelt ting ville åbne noget.',
    protectedToo:
      'Borgere med beskyttet adresse står kun her for deres egne sagsbehandlere, men er talt med.',
    emptyTitle: 'Ingen lige nu',
    empty: 'Der står ingen her med den årsag.',
  },
  front: {
    title: 'Dem, vi ikke finder noget til',
    lead: (citizens: number, openings: number) =>
      `${list([
        ...(citizens > 0 ? [`${many(citizens, 'borger', 'borgere')} uden et forslag`] : []),
        ...(openings > 0 ? [`${many(openings, 'jobåbning', 'jobåbninger')} uden en kandidat`] : []),
      ])}. Sådan nogle opgaver ville hjælpe flest.`,
    helps: (people: number) => many(people, 'borger', 'borgere'),
    all: 'Se hvem og hvorfor',
  },
  toWeights: 'Se, hvad der vægter i matchningen',
};
