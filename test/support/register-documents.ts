/** Documents as the public register gives them, of companies that do not exist. */

const first = ['Fjordens', 'Bakkens', 'Havnens', 'Engens', 'Skovens', 'Torvets', 'Kystens', 'Åens'];
const trade = ['Bageri', 'Vaskeri', 'Havecenter', 'Smedje', 'Lager', 'Køkken', 'Tømrer', 'Rengøring'];
const codes = ['107110', '960110', '477610', '251100', '521000', '562900', '433200', '812100'];
const towns = [
  ['8700', 'Horsens', 615],
  ['7100', 'Vejle', 630],
  ['8660', 'Skanderborg', 746],
] as const;

/** CVR numbers from 98 and P-numbers from 198 are given to nobody here. */
const cvrOf = (number: number): number => 98_000_000 + number;
const pNumberOf = (number: number): number => 1_980_000_000 + number;

const period = (gyldigFra: string, gyldigTil: string | null = null) => ({ gyldigFra, gyldigTil });

export interface DocumentOptions {
  sidstOpdateret?: string;
  reklamebeskyttet?: boolean;
  employees?: number | null;
  ceasedOn?: string | null;
  name?: string;
}

const industries = (number: number) => [
  {
    branchekode: codes[number % codes.length]!,
    branchetekst: 'Gammel kode',
    periode: period('2012-03-01', '2024-12-31'),
  },
  ...(number % 3 === 0
    ? []
    : [
        {
          branchekode: codes[number % codes.length]!,
          branchetekst: trade[number % trade.length]!,
          periode: period('2025-01-01'),
        },
      ]),
];

export function companyDocument(number: number, options: DocumentOptions = {}) {
  const employees = options.employees === undefined ? number % 90 : options.employees;
  return {
    cvrNummer: cvrOf(number),
    navne: [
      { navn: `Gammelt navn ${number}`, periode: period('2012-03-01', '2019-01-01') },
      {
        navn:
          options.name ??
          `${first[number % first.length]} ${trade[(number >> 3) % trade.length]} ${number} ApS`,
        periode: period('2019-01-01'),
      },
    ],
    hovedbranche: industries(number),
    reklamebeskyttet: options.reklamebeskyttet ?? number % 7 === 0,
    livsforloeb: [{ periode: period('2012-03-01', options.ceasedOn ?? null) }],
    erstMaanedsbeskaeftigelse: [
      { aar: 2025, maaned: 11, antalAnsatte: 1, intervalKodeAntalAnsatte: 'ANTAL_1_1' },
      { aar: 2026, maaned: 2, antalAnsatte: employees, intervalKodeAntalAnsatte: 'ANTAL_10_19' },
    ],
    penheder: [{ pNummer: pNumberOf(number), periode: period('2012-03-01') }],
    virksomhedMetadata: { sammensatStatus: options.ceasedOn ? 'OPHØRT' : 'NORMAL' },
    sidstOpdateret: options.sidstOpdateret ?? '2026-03-01T10:00:00.000+01:00',
  };
}

export function unitDocument(number: number, options: DocumentOptions = {}) {
  const [postnummer, postdistrikt, kommuneKode] = towns[number % towns.length]!;
  return {
    pNummer: pNumberOf(number),
    navne: [
      {
        navn: `${first[number % first.length]} ${trade[(number >> 3) % trade.length]}, ${postdistrikt}`,
        periode: period('2019-01-01'),
      },
    ],
    beliggenhedsadresse: [
      {
        vejnavn: 'Prøvevej',
        husnummerFra: (number % 80) + 1,
        bogstavFra: number % 5 === 0 ? 'A' : null,
        postnummer: Number(postnummer),
        postdistrikt,
        kommune: { kommuneKode },
        periode: period('2019-01-01'),
      },
    ],
    hovedbranche: industries(number),
    virksomhedsrelation: [{ cvrNummer: cvrOf(number), periode: period('2012-03-01') }],
    livsforloeb: [{ periode: period('2012-03-01', options.ceasedOn ?? null) }],
    sidstOpdateret: options.sidstOpdateret ?? '2026-03-01T10:00:00.000+01:00',
  };
}

/** So many lines, company and unit by turns, in the forms they come in. */
export function* registerLines(count: number, options: DocumentOptions = {}): Generator<string> {
  for (let line = 0; line < count; line += 1) {
    const number = line >> 1;
    const document =
      line % 2 === 0
        ? { Vrvirksomhed: companyDocument(number, options) }
        : { VrproduktionsEnhed: unitDocument(number, options) };
    yield JSON.stringify(number % 2 === 0 ? { _index: 'cvr', _source: document } : document);
  }
}
