import { z } from 'zod';

/** A company as the public register has it today. */
export interface CvrCompany {
  cvr: string;
  name: string;
  /** Six digits, and the words for them. */
  industryCode: string | null;
  industryText: string | null;
  /** Of the newest month told; null when the number is not public. */
  employees: number | null;
  advertisingProtected: boolean;
}

/** The public CVR search, asked for one number at a time. */
export interface CvrSearch {
  /** Null when the register has no such number. @throws CvrUnanswered */
  find(cvr: string): Promise<CvrCompany | null>;
}

export interface CvrSearchSettings {
  /** The search of companies, such as http://distribution.virk.dk/cvr-permanent/virksomhed/_search */
  url: string;
  user: string;
  password: string;
  timeoutMs?: number;
}

/** The register did not answer in a way that can be used. Never says what was asked about. */
export class CvrUnanswered extends Error {
  override name = 'CvrUnanswered';
}

const employment = z.object({ antalAnsatte: z.number().nullish() }).nullish();
const document = z.object({
  cvrNummer: z.number(),
  reklamebeskyttet: z.boolean().nullish(),
  virksomhedMetadata: z.object({
    nyesteNavn: z.object({ navn: z.string().nullish() }).nullish(),
    nyesteHovedbranche: z
      .object({ branchekode: z.coerce.string().nullish(), branchetekst: z.string().nullish() })
      .nullish(),
    nyesteErstMaanedsbeskaeftigelse: employment,
    nyesteMaanedsbeskaeftigelse: employment,
    nyesteKvartalsbeskaeftigelse: employment,
    nyesteAarsbeskaeftigelse: employment,
  }),
});
const answer = z.object({
  hits: z.object({ hits: z.array(z.object({ _source: z.object({ Vrvirksomhed: document }) })) }),
});

/** A document holds the whole history of a company; only this much is asked for. */
const wanted = [
  'cvrNummer',
  'reklamebeskyttet',
  'virksomhedMetadata.nyesteNavn',
  'virksomhedMetadata.nyesteHovedbranche',
  'virksomhedMetadata.nyesteErstMaanedsbeskaeftigelse',
  'virksomhedMetadata.nyesteMaanedsbeskaeftigelse',
  'virksomhedMetadata.nyesteKvartalsbeskaeftigelse',
  'virksomhedMetadata.nyesteAarsbeskaeftigelse',
].map((field) => `Vrvirksomhed.${field}`);

/** Asks the register's Elasticsearch: a POST of a query, the documents in the answer. */
export function createCvrSearch({ url, user, password, timeoutMs = 2_500 }: CvrSearchSettings): CvrSearch {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

  async function ask(query: object): Promise<unknown> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(query),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new CvrUnanswered(`The CVR search answered ${response.status}`);
    }
    return response.json();
  }

  return {
    async find(cvr) {
      let found: unknown;
      try {
        found = await ask({ query: { term: { 'Vrvirksomhed.cvrNummer': cvr } }, _source: wanted, size: 1 });
      } catch (cause) {
        if (cause instanceof CvrUnanswered) throw cause;
        throw new CvrUnanswered('The CVR search cannot be reached', { cause });
      }
      const read = answer.safeParse(found);
      if (!read.success) throw new CvrUnanswered('The CVR search answered in another form');
      const company = read.data.hits.hits[0]?._source.Vrvirksomhed;
      // Leading zeros are not numbers'.
      if (!company || String(company.cvrNummer).padStart(8, '0') !== cvr) return null;
      return companyOf(cvr, company);
    },
  };
}

function companyOf(
  cvr: string,
  { reklamebeskyttet, virksomhedMetadata }: z.output<typeof document>,
): CvrCompany {
  const { nyesteNavn, nyesteHovedbranche, ...rest } = virksomhedMetadata;
  // The newest first; a small company's number is often told in an older one only.
  const told = [
    rest.nyesteErstMaanedsbeskaeftigelse,
    rest.nyesteMaanedsbeskaeftigelse,
    rest.nyesteKvartalsbeskaeftigelse,
    rest.nyesteAarsbeskaeftigelse,
  ];
  return {
    cvr,
    name: (nyesteNavn?.navn ?? cvr).trim().slice(0, 200),
    industryCode: nyesteHovedbranche?.branchekode?.padStart(6, '0') ?? null,
    industryText: nyesteHovedbranche?.branchetekst ?? null,
    employees: told.find((one) => typeof one?.antalAnsatte === 'number')?.antalAnsatte ?? null,
    // Not said is treated as protected: nobody is called by mistake.
    advertisingProtected: reklamebeskyttet ?? true,
  };
}
