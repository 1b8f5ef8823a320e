import type { ContactOutcome, Need, Outcome } from '#domains/inquiries/needs.ts';

/** One that came, was answered, and what came of it. */
export interface AnsweredInquiry {
  readonly daysAgo: number;
  readonly hour: number;
  readonly need: Need;
  readonly words: string | null;
  readonly channel: 'phone' | 'mail' | 'visit';
  readonly said: Exclude<ContactOutcome, 'not-reached'>;
  readonly note: string;
  /** Null while it is still being worked on. */
  readonly result: Outcome | null;
  readonly closing?: string;
  /** Nobody picked up the first time. */
  readonly triedFirst?: true;
  /** The promise was broken. */
  readonly late?: true;
  /** A company we do not have yet. */
  readonly newcomer?: string;
}

export const answeredInquiries: readonly AnsweredInquiry[] = [
  {
    daysAgo: 121,
    hour: 9,
    need: 'hands',
    words: 'Vi når ikke at fylde op før åbningstid.',
    channel: 'phone',
    said: 'visit-agreed',
    note: 'Vi går en runde sammen torsdag, før de åbner.',
    result: 'opening',
    closing: 'To opgaver skrevet op: hylder og datoer.',
  },
  {
    daysAgo: 117,
    hour: 14,
    need: 'recruit',
    words: null,
    channel: 'mail',
    said: 'advised',
    note: 'Sendte opslaget videre og fortalte om de tre, der søger lige nu.',
    result: 'advice',
  },
  {
    daysAgo: 112,
    hour: 11,
    need: 'take-in',
    words: 'Vi vil gerne give en ung en chance, men ved ikke hvordan.',
    channel: 'phone',
    said: 'visit-agreed',
    note: 'Besøg aftalt. De har en god mentor på lageret.',
    result: 'placement',
    closing: 'En ung er startet i praktik.',
  },
  {
    daysAgo: 108,
    hour: 8,
    need: 'keep',
    words: 'En dygtig kollega kan ikke løfte mere.',
    channel: 'phone',
    said: 'going-on',
    note: 'Taler med hende og fagforeningen om andre opgaver.',
    result: 'visit',
    closing: 'Opgaverne er byttet om. Hun bliver.',
  },
  {
    daysAgo: 101,
    hour: 16,
    need: 'unsure',
    words: 'Kan I ringe? Jeg ved ikke helt, hvad jeg skal spørge om.',
    channel: 'phone',
    said: 'going-on',
    note: 'Det handler om hjælp i sæsonen. Skriver opgaver op sammen.',
    result: 'opening',
    triedFirst: true,
  },
  {
    daysAgo: 96,
    hour: 10,
    need: 'hands',
    words: null,
    channel: 'phone',
    said: 'visit-agreed',
    note: 'De samler løse timer fra tre afdelinger, til jeg kommer.',
    result: 'opening',
    newcomer: 'Havnens Kaffebar',
  },
  {
    daysAgo: 92,
    hour: 13,
    need: 'upskill',
    words: 'To medarbejdere skal have truckkort.',
    channel: 'mail',
    said: 'passed-on',
    note: 'Gav dem navnet på den, der har kurserne.',
    result: 'passed-on',
  },
  {
    daysAgo: 88,
    hour: 9,
    need: 'recruit',
    words: 'Vores opvasker stopper om en måned.',
    channel: 'phone',
    said: 'going-on',
    note: 'Vil gerne se to kandidater. Begge kan begynde med en prøve.',
    result: 'placement',
  },
  {
    daysAgo: 83,
    hour: 12,
    need: 'hands',
    words: 'Bare fire timer om ugen, er det for lidt?',
    channel: 'phone',
    said: 'going-on',
    note: 'Det er ikke for lidt. Småjob hver tirsdag og torsdag.',
    result: 'opening',
  },
  {
    daysAgo: 79,
    hour: 15,
    need: 'take-in',
    words: null,
    channel: 'phone',
    said: 'advised',
    note: 'De vil vente til efter flytningen.',
    result: 'nothing',
    closing: 'Ring igen i foråret.',
    late: true,
  },
  {
    daysAgo: 74,
    hour: 8,
    need: 'keep',
    words: 'Han er sygemeldt og vil gerne tilbage på få timer.',
    channel: 'visit',
    said: 'going-on',
    note: 'Lavede en plan sammen: tre gange to timer, op hver anden uge.',
    result: 'visit',
  },
  {
    daysAgo: 69,
    hour: 10,
    need: 'hands',
    words: 'Pakkebordet vælter.',
    channel: 'phone',
    said: 'visit-agreed',
    note: 'Kommer fredag. De bruger selv ordet »pusterum« om den hjælp, de mangler.',
    result: 'opening',
    newcomer: 'Sund Pak & Send',
  },
  {
    daysAgo: 63,
    hour: 9,
    need: 'recruit',
    words: null,
    channel: 'mail',
    said: 'advised',
    note: 'Svarede på spørgsmål om løntilskud.',
    result: 'advice',
  },
  {
    daysAgo: 58,
    hour: 11,
    need: 'unsure',
    words: 'Vi blev anbefalet jer af naboen.',
    channel: 'phone',
    said: 'visit-agreed',
    note: 'De vil vide, hvad naboen har gjort. Tager dem med derover.',
    result: 'visit',
    newcomer: 'Keramik i Baggården',
  },
  {
    daysAgo: 52,
    hour: 13,
    need: 'hands',
    words: 'Der skal vaskes 40 biler om ugen.',
    channel: 'phone',
    said: 'going-on',
    note: 'Opgaven passer til to, der har søgt det. Sender forslag.',
    result: 'placement',
  },
  {
    daysAgo: 47,
    hour: 9,
    need: 'take-in',
    words: 'Vi har haft én i praktik før, det gik godt.',
    channel: 'phone',
    said: 'going-on',
    note: 'Vil gerne igen, og i samme afdeling.',
    result: 'placement',
    triedFirst: true,
  },
  {
    daysAgo: 41,
    hour: 10,
    need: 'upskill',
    words: null,
    channel: 'phone',
    said: 'passed-on',
    note: 'De skal bruge dansk på arbejdspladsen. Sprogskolen ringer dem op.',
    result: 'passed-on',
  },
  {
    daysAgo: 36,
    hour: 15,
    need: 'hands',
    words: 'Kun mandag og fredag, dér er det slemt.',
    channel: 'phone',
    said: 'visit-agreed',
    note: 'Besøg mandag, så jeg ser det, når det er slemt.',
    result: 'opening',
  },
  {
    daysAgo: 30,
    hour: 8,
    need: 'recruit',
    words: 'Vi åbner ny afdeling.',
    channel: 'visit',
    said: 'going-on',
    note: 'Otte stillinger. Samler konsulenterne om det.',
    result: null,
    late: true,
  },
  {
    daysAgo: 24,
    hour: 11,
    need: 'keep',
    words: 'Hun kan ikke klare støjen mere.',
    channel: 'phone',
    said: 'going-on',
    note: 'Prøver et roligt hjørne og tidlige vagter de næste fire uger.',
    result: null,
  },
  {
    daysAgo: 17,
    hour: 14,
    need: 'hands',
    words: null,
    channel: 'phone',
    said: 'visit-agreed',
    note: 'Går en runde med souschefen på onsdag.',
    result: null,
    newcomer: 'Lilles Madhus',
  },
  {
    daysAgo: 10,
    hour: 9,
    need: 'take-in',
    words: 'Må vi få lov at møde dem først?',
    channel: 'phone',
    said: 'going-on',
    note: 'Ja. Aftalt en kop kaffe på stedet, inden nogen beslutter noget.',
    result: null,
  },
];

/** Wait for an answer now. */
export const waitingInquiries = {
  fresh: {
    name: 'Ea Thorup',
    company: 'Thorups Blomster',
    need: 'hands',
    words: 'Vi binder kranse til langt ud på natten. Kan nogen fjerne bunden og feje?',
  },
  near: {
    name: 'Bjarne Kofoed',
    company: 'Kofoeds Isenkram',
    need: 'unsure',
    words: 'Min lagermand går på pension til nytår.',
  },
  escalated: {
    name: 'Solveig Riis',
    company: 'Riis Tøj & Sko',
    need: 'keep',
    words: 'Kan I ringe i formiddag? Hun er ved at sige op.',
  },
} as const satisfies Record<string, { name: string; company: string; need: Need; words: string }>;

/** What a machine sent, and what only looked like it. */
export const suspects = [
  {
    daysAgo: 6,
    name: 'Max Growth',
    company: 'Best SEO Ranking',
    email: 'max@growth.example',
    words: 'Dear owner, we make your website number one in three days!!!',
    suspicion: 'hidden-field',
  },
  {
    daysAgo: 1,
    name: 'Karen Lund',
    company: 'Lunds Autolakering',
    email: 'karen@lundslak.example',
    words: 'Jeg mangler en til at slibe og tape af. Helst en, der er rolig på hånden.',
    suspicion: 'no-token',
  },
] as const;
