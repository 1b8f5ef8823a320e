import { dimensions } from './matching-dimensions.ts';

const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 30 && whole > 0) return `${whole}½ time`;
  const parts = [
    ...(whole > 0 || rest === 0 ? [many(whole, 'time', 'timer')] : []),
    ...(rest > 0 ? [many(rest, 'minut', 'minutter')] : []),
  ];
  return list(parts);
};

const clock = (minutes: number): string => {
  const rest = minutes % 60;
  const hour = Math.floor(minutes / 60) % 24;
  return rest === 0 ? `kl. ${hour}` : `kl. ${hour}.${String(rest).padStart(2, '0')}`;
};

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`;

const at = (tasks: readonly string[]): string => (tasks.length === 0 ? '' : ` (${list(tasks)})`);
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const means = { walk: 'til fods', bike: 'på cykel', bus: 'med bus', car: 'i bil' };

export const matching = {
  dimensions,

  groups: {
    body: 'Kroppen',
    surroundings: 'Omgivelserne',
    mind: 'Hovedet',
    contact: 'Andre mennesker',
    'language-and-tools': 'Sprog og it',
    time: 'Tid',
  },

  verdicts: {
    fits: 'Passer',
    adapt: 'Kan tilpasses',
    unknown: 'Spørg',
    trial: 'Kan prøves',
    exceeds: 'For meget lige nu',
  },

  means,

  industries: {
    shop: 'Butik',
    cleaning: 'Rengøring og service',
    kitchen: 'Køkken og kantine',
    hotel: 'Hotel og restaurant',
    warehouse: 'Lager',
    transport: 'Transport',
    production: 'Produktion',
    construction: 'Byggeri og håndværk',
    green: 'Park, have og gartneri',
    farming: 'Landbrug og dyr',
    care: 'Omsorg og pleje',
    children: 'Børn og unge',
    office: 'Kontor',
    workshop: 'Værksted',
    culture: 'Kultur og fritid',
  },

  terms: {
    wish: 'Ønske om arbejde',
    interest: 'Vist interesse',
    'must-competences': 'Krævet kunnen',
    'nice-competences': 'Anden kunnen',
    adaptations: 'Tilpasninger',
    trials: 'Ting at prøve af',
    unknowns: 'Åbne spørgsmål',
    hours: 'Timer fra start',
    rise: 'Flere timer med tiden',
    travel: 'Transport',
    perspective: 'Udsigt til job',
    record: 'Stedets erfaring',
    season: 'Hvornår det kan starte',
  },

  explanation: {
    fits: (name: string, demand: string) => `${name} passer. ${demand}`,
    adapt: (name: string, tasks: readonly string[], from: string, to: string) =>
      `${name} skal tilpasses${at(tasks)}. Nu: ${from} Kan blive: ${to}`,
    trial: (name: string, tasks: readonly string[], need: string, demand: string) =>
      `${name} kan prøves af${at(tasks)}. Det går i dag: »${need}« Her er kravet lidt højere: ${demand}`,
    exceeds: (name: string, tasks: readonly string[], need: string, demand: string) =>
      `${name} er for meget lige nu${at(tasks)}. Det går i dag: »${need}« Opgaven: ${demand}`,
    askCitizen: (name: string, question: string, demand: string) =>
      `Spørg borgeren om ${name.toLowerCase()}: ${question} Opgaven: ${demand}`,
    askWorkplace: (name: string, tasks: readonly string[], ask: string) =>
      `Spørg arbejdsstedet om ${name.toLowerCase()}${at(tasks)}: ${ask}`,

    asks: {
      'hours-now': 'Spørg borgeren, hvor mange timer om ugen der går nu.',
      'hours-aim': 'Spørg borgeren, hvor mange timer om ugen der er målet.',
      'travel-place': 'Find adressen, så vejen dertil kan regnes ud.',
      'travel-means': 'Spørg borgeren, hvordan turen kan klares.',
      'travel-limit': 'Spørg borgeren, hvor lang tid turen højst må tage.',
      'travel-timetable': 'Slå bussen op: Kan turen nås inden for borgerens grænse?',
      'open-schemes': 'Undersøg, hvilke ordninger borgeren kan få.',
      'offered-schemes': 'Spørg arbejdsstedet, hvilken ordning de vil bruge.',
    },

    whyNot: {
      'places-taken': 'Pladserne er taget.',
      'avoided-workplace': 'Borgeren er stoppet her eller har sagt nej til stedet.',
      'missing-licence': (licences: readonly string[]) => `Der mangler: ${list(licences)}.`,
      evenings: 'Arbejdet er om aftenen, og det går ikke.',
      weekends: 'Arbejdet er i weekenden, og det går ikke.',
      scheme: (offered: readonly string[]) =>
        `Stedet tilbyder ${list(offered)}. Det kan borgeren ikke få efter reglerne.`,
      'too-many-hours': (minutesNow: number, lowestStart: number) =>
        `Der skal mindst ${hours(lowestStart)} om ugen til fra start. Det går med ${hours(minutesNow)} nu.`,
      'hours-never-reached': (minutesAim: number, minutesMin: number) =>
        `Timerne skal op på ${hours(minutesMin)} om ugen. Målet er ${hours(minutesAim)}.`,
      'time-of-day': (dayStart: number, dayEnd: number, sharedMinutes: number, minutesPerDay: number) =>
        `Arbejdet ligger mellem ${clock(dayStart)} og ${clock(dayEnd)}. ` +
        (sharedMinutes === 0
          ? 'Det er uden for de tider, der går.'
          : `Der er kun ${hours(sharedMinutes)} om dagen, der går, og der skal bruges ${hours(minutesPerDay)}.`),
      'too-far': (way: keyof typeof means, minutes: number, limitMinutes: number) =>
        `Turen tager mindst ${hours(minutes)} ${means[way]}. Grænsen er ${hours(limitMinutes)}.`,
      'no-bus': 'Der går ingen bus, der passer med arbejdstiden.',
      'need-exceeded': (name: string, tasks: readonly string[], need: string, demand: string) =>
        `${name} er for meget${at(tasks)}, og det kan ikke tilpasses nok. Det går: »${need}« Kravet: ${demand}`,
    },

    ranking: {
      wish: (wish: string, value: number) =>
        value === 4
          ? `Det er det, borgeren ønsker: ${wish}.`
          : value === 3
            ? `Det er tæt på ønsket: ${wish}.`
            : `Det minder lidt om ønsket: ${wish}.`,
      interest: (answer: 'yes' | 'maybe'): string =>
        answer === 'yes'
          ? 'Borgeren har set stedet og vil gerne.'
          : 'Borgeren har set stedet og sagde måske.',
      'must-competences': (missing: readonly string[]) => `Skal læres: ${list(missing)}.`,
      'nice-competences': (held: readonly string[]) => `Borgeren kan allerede: ${list(held)}.`,
      adaptations: (count: number) => `${count} ting skal tilpasses.`,
      trials: (count: number) => `${count} ting går ud over det, der er sikkert i dag.`,
      unknowns: (count: number) => `${count} spørgsmål er ikke besvaret.`,
      hours: {
        meets: 'Timerne passer fra første dag.',
        'starts-lower': 'Stedet lader timerne starte lavere.',
        fewer: 'Der er færre timer, end borgeren kan klare.',
      },
      rise: (reachableMinutes: number, value: number) =>
        value === 2
          ? `Målet for timer kan nås her. Der er op til ${hours(reachableMinutes)} om ugen.`
          : `Timerne kan stige til ${hours(reachableMinutes)} om ugen, men ikke helt til målet.`,
      travel: (way: keyof typeof means, minutes: number, departs: number | null) =>
        `Turen tager cirka ${hours(minutes)} ${means[way]}${departs === null ? '' : ` (afgang ${clock(departs)})`}.`,
      perspective: {
        possible: 'Der kan blive et job bagefter.',
        agreed: 'Et job bagefter er aftalt, hvis begge er glade for det.',
        guaranteed: 'Der er et sikkert job bagefter.',
      },
      record: (names: readonly string[]) => `Stedet har før taget hensyn til: ${list(names).toLowerCase()}.`,
      season: (months: number) => `Det kan først starte om ${many(months, 'måned', 'måneder')}.`,
    },
  },
};

/** The texts' shape with every literal opened to any text, so that each language is held to the same keys. */
export type MatchingTexts = typeof matching;
