/** What we keep of a company in the public register. Dates as ISO text. */
export interface RegisterCompany {
  cvr: string;
  name: string;
  advertising_protected: boolean;
  industry_code: string | null;
  industry_version: IndustryVersion | null;
  industry_text: string | null;
  employees: number | null;
  employees_interval: string | null;
  employees_month: string | null;
  status: string | null;
  started_on: string | null;
  ceased_on: string | null;
  updated_at: string;
}

/** A production unit; without a name while only its company has told of it. */
export interface RegisterUnit {
  p_number: string;
  cvr: string;
  name: string | null;
  address: string | null;
  postal_code: string | null;
  place: string | null;
  municipality_code: string | null;
  industry_code: string | null;
  industry_version: IndustryVersion | null;
  industry_text: string | null;
  employees: number | null;
  employees_interval: string | null;
  ceased_on: string | null;
  updated_at: string | null;
}

type IndustryVersion = 'DB07' | 'DB25';
export type FromRegister = { company: RegisterCompany; units: RegisterUnit[] } | { unit: RegisterUnit };

type Json = Record<string, unknown>;
interface Period {
  gyldigFra?: string | null;
  gyldigTil?: string | null;
}

/** A line of the extract: as the search gives it (`_source`), or the document alone. @throws a sentence when it cannot be used */
export function readDocument(line: string): FromRegister {
  const document = asObject(JSON.parse(line));
  const source = asObject(document?._source) ?? document;
  const company = asObject(source?.Vrvirksomhed) ?? (source?.cvrNummer && source.navne ? source : null);
  if (company) return { company: companyOf(company), units: unitsNamedBy(company) };
  const unit = asObject(source?.VrproduktionsEnhed) ?? (source?.pNummer && source.navne ? source : null);
  if (unit) return { unit: unitOf(unit) };
  throw new Error('neither a company (Vrvirksomhed) nor a production unit (VrproduktionsEnhed)');
}

function companyOf(document: Json): RegisterCompany {
  const life = newest(document.livsforloeb);
  const staff = staffing(document);
  return {
    cvr: cvrOf(document.cvrNummer),
    name: nameOf(document),
    advertising_protected: document.reklamebeskyttet === true,
    ...industryOf(document),
    ...staff,
    status: textOf(asObject(document.virksomhedMetadata)?.sammensatStatus),
    started_on: dateOf(life?.periode?.gyldigFra),
    ceased_on: dateOf(life?.periode?.gyldigTil),
    updated_at: momentOf(document.sidstOpdateret),
  };
}

function unitOf(document: Json): RegisterUnit {
  const relation = newest(document.virksomhedsrelation);
  const address = newest(document.beliggenhedsadresse);
  const { employees, employees_interval } = staffing(document);
  return {
    p_number: pNumberOf(document.pNummer),
    cvr: cvrOf(relation?.cvrNummer ?? asObject(document.produktionsEnhedMetadata)?.nyesteCvrNummerRelation),
    name: nameOf(document),
    ...addressOf(address),
    ...industryOf(document),
    employees,
    employees_interval,
    ceased_on: dateOf(newest(document.livsforloeb)?.periode?.gyldigTil),
    updated_at: momentOf(document.sidstOpdateret),
  };
}

/** The company lists its units by number only; the rest stands in documents of their own. */
function unitsNamedBy(document: Json): RegisterUnit[] {
  const cvr = cvrOf(document.cvrNummer);
  return listOf(document.penheder).flatMap((unit) => {
    const number = String(unit.pNummer ?? '');
    if (!/^\d{10}$/.test(number)) return [];
    const nothing = { name: null, address: null, postal_code: null, place: null, municipality_code: null };
    const unsaid = { industry_code: null, industry_version: null, industry_text: null };
    return [
      {
        p_number: number,
        cvr,
        ...nothing,
        ...unsaid,
        employees: null,
        employees_interval: null,
        ceased_on: dateOf(unit.periode?.gyldigTil),
        updated_at: null,
      },
    ];
  });
}

/** The change to DB25 took effect on this day; what began before it is written in the code before. */
const firstDayOfDb25 = '2025-01-01';
const firstDayOfDb07 = '2008-01-01';

function industryOf(document: Json) {
  const entry = newest(document.hovedbranche);
  const code = textOf(entry?.branchekode);
  const from = entry?.periode?.gyldigFra ?? '';
  const until = entry?.periode?.gyldigTil;
  const version: IndustryVersion | null =
    !code || (until && until < firstDayOfDb07) ? null : from >= firstDayOfDb25 ? 'DB25' : 'DB07';
  return { industry_code: code, industry_version: version, industry_text: textOf(entry?.branchetekst) };
}

/** The newest month told, else quarter, else year; the interval as "10-19", from "ANTAL_10_19". */
function staffing(document: Json) {
  const monthly = latest(document.erstMaanedsbeskaeftigelse, 'maaned');
  const entry =
    monthly ??
    latest(document.maanedsbeskaeftigelse, 'maaned') ??
    latest(document.kvartalsbeskaeftigelse, 'kvartal') ??
    latest(document.aarsbeskaeftigelse, 'aar');
  const count = entry?.antalAnsatte;
  const interval = /(\d+)_(\d+)$/.exec(String(entry?.intervalKodeAntalAnsatte ?? ''));
  return {
    employees: typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null,
    employees_interval: interval ? `${interval[1]}-${interval[2]}` : null,
    employees_month: entry
      ? `${entry.aar}${entry.maaned ? `-${String(entry.maaned).padStart(2, '0')}` : ''}`
      : null,
  };
}

function addressOf(address: Entry | null) {
  const road = textOf(address?.vejnavn);
  const number = [address?.husnummerFra, address?.bogstavFra].filter(Boolean).join('');
  const code = String(address?.postnummer ?? '').padStart(4, '0');
  return {
    address: road ? `${road} ${number}`.trim() : textOf(address?.fritekst),
    postal_code: /^(?!0000)\d{4}$/.test(code) ? code : null,
    place: textOf(address?.postdistrikt),
    municipality_code: textOf(asObject(address?.kommune)?.kommuneKode),
  };
}

type Entry = Json & { periode?: Period };

const asObject = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
const listOf = (value: unknown): Entry[] => (Array.isArray(value) ? value.filter(asObject) : []);

/** What holds now: the one without an end, else the one that began last. */
const newest = (value: unknown): Entry | null =>
  listOf(value).toSorted(
    (a, b) =>
      Number(Boolean(a.periode?.gyldigTil)) - Number(Boolean(b.periode?.gyldigTil)) ||
      (b.periode?.gyldigFra ?? '').localeCompare(a.periode?.gyldigFra ?? ''),
  )[0] ?? null;

const latest = (value: unknown, part: string): Json | null =>
  listOf(value).toSorted(
    (a, b) => Number(b.aar) - Number(a.aar) || Number(b[part] ?? 0) - Number(a[part] ?? 0),
  )[0] ?? null;

const textOf = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text.replace(/\p{Cc}/gu, ' ').slice(0, 300);
};

function nameOf(document: Json): string {
  const name = textOf(newest(document.navne)?.navn);
  if (!name) throw new Error('no name');
  return name.slice(0, 200);
}

function cvrOf(value: unknown): string {
  const text = String(value ?? '');
  if (!/^\d{8}$/.test(text)) throw new Error(`“${text}” is not a CVR number of eight digits`);
  return text;
}

function pNumberOf(value: unknown): string {
  const text = String(value ?? '');
  if (!/^\d{10}$/.test(text)) throw new Error(`“${text}” is not a P-number of ten digits`);
  return text;
}

function momentOf(value: unknown): string {
  const moment = typeof value === 'string' || typeof value === 'number' ? new Date(value) : null;
  if (!moment || Number.isNaN(moment.getTime())) throw new Error('no sidstOpdateret to tell the newer by');
  return moment.toISOString();
}

const dateOf = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
