import {
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  Form,
  formatMoment,
  formatNumber,
  Grid,
  Heading,
  type Lang,
  Message,
  Metric,
  PairChart,
  Section,
  Table,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Found, Side } from '../found.ts';
import type { ServedCount } from '../served-queries.ts';
import { causeName, findLimit, findName } from '../served-words.ts';
import type { Find } from '../where-to-look.ts';

export interface ServedPageProps {
  count: ServedCount | null;
  /** How the next count stands. */
  next: 'none' | 'asked' | 'counting';
  mayWeigh: boolean;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

export function ServedPage({ count, next, mayWeigh, texts, lang, today }: ServedPageProps) {
  const words = texts.served;
  const found = count?.found;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      {count && next === 'counting' && (
        <Message tone="info">
          <label>
            {words.counting(count.done, count.total)} <progress value={count.done} max={count.total || 1} />
          </label>
        </Message>
      )}
      {found && next === 'asked' && <Message tone="info">{words.asked}</Message>}
      {found ? <FoundParts {...{ found, texts, lang }} /> : <NotYet texts={texts} />}
      {found && next === 'none' && count?.finishedAt && (
        <Form action="/matchning/regn-igen" label={words.again}>
          <p class="ff-muted">{words.counted(formatMoment(count.finishedAt, lang, today))}</p>
          <Button type="submit">{words.again}</Button>
        </Form>
      )}
      <ButtonRow>
        {mayWeigh && <ButtonLink href="/matchning/vaegte">{words.toWeights}</ButtonLink>}
        <ButtonLink href="/matchning/ord" variant={mayWeigh ? 'tertiary' : 'secondary'}>
          {texts.occupations.learned.link}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

const NotYet = ({ texts }: { texts: Texts }) => (
  <EmptyState title={texts.served.neverTitle}>
    <p>{texts.served.never}</p>
  </EmptyState>
);

interface Parts {
  found: Found;
  texts: Texts;
  lang: Lang;
}

function FoundParts({ found, texts, lang }: Parts) {
  const words = texts.served;
  return (
    <>
      {found.citizens.unserved > 0 && <p>{causesInWords(found.citizens, texts)}</p>}
      <Grid columns={3}>
        <Metric
          value={formatNumber(found.citizens.unserved, lang)}
          label={words.citizens.label}
          href="/matchning/borgere"
          note={words.citizens.of(found.citizens.counted)}
        />
        <Metric
          value={formatNumber(found.openings.unserved, lang)}
          label={words.openings.label}
          href="/matchning/jobaabninger"
          note={words.openings.of(found.openings.counted)}
        />
        <Metric
          value={formatNumber(found.notAsked, lang)}
          label={words.notAsked.label}
          note={words.notAsked.note}
        />
      </Grid>
      {found.openings.counted === 0 ? (
        <EmptyState title={words.noOpeningsTitle}>
          <p>{words.noOpenings}</p>
        </EmptyState>
      ) : (
        <>
          <Section title={words.finds.title} lead={words.finds.lead} id="led-her">
            <Finds {...{ found, texts, lang }} />
          </Section>
          <Section title={words.causes.title} lead={words.causes.lead} id="aarsager">
            <Causes {...{ found, texts }} />
          </Section>
        </>
      )}
    </>
  );
}

const namedInWords = 3;

const causesInWords = ({ unserved, causes }: Side, texts: Texts): string =>
  texts.served.inWords(
    unserved,
    causes
      .slice(0, namedInWords)
      .map(([cause, count], at) => texts.served.part(count, causeName(cause, texts), at === 0)),
  );

const Finds = ({ found, texts, lang }: Parts) => {
  const words = texts.served.finds;
  return (
    <Table
      caption={words.table}
      captionHidden
      rows={found.finds}
      rowKey={({ obstacle, industry, town }) => `${obstacle} ${industry} ${town}`}
      empty={
        <EmptyState title={words.noneTitle}>
          <p>{words.none}</p>
        </EmptyState>
      }
      columns={[
        { header: words.what, rowHeader: true, cell: (find) => <WhereToAsk find={find} texts={texts} /> },
        { header: words.instead, cell: (find) => findLimit(find, texts) },
        { header: words.people, align: 'end', cell: ({ people }) => formatNumber(people, lang) },
        { header: words.more, align: 'end', cell: ({ more }) => formatNumber(more, lang) },
      ]}
    />
  );
};

/** The workplaces of that industry, where such tasks may be found. */
function WhereToAsk({ find, texts }: { find: Find; texts: Texts }) {
  const name = findName(find, texts);
  if (!find.industry) return name;
  return <a href={`/portefoelje?branche=${encodeURIComponent(find.industry)}`}>{name}</a>;
}

function Causes({ found, texts }: Omit<Parts, 'lang'>) {
  const words = texts.served.causes;
  const citizens = new Map(found.citizens.causes);
  const openings = new Map(found.openings.causes);
  const causes = [...new Set([...citizens.keys(), ...openings.keys()])];
  if (causes.length === 0)
    return (
      <p>
        {texts.served.citizens.none} {texts.served.openings.none}
      </p>
    );
  const sides = [
    { counts: citizens, name: words.citizens, address: '/matchning/borgere' },
    { counts: openings, name: words.openings, address: '/matchning/jobaabninger' },
  ].filter(({ counts }) => counts.size > 0);
  const [first, second = null] = sides;
  return (
    <>
      <PairChart
        id="aarsager-tegnet"
        title={words.chart}
        description={words.description}
        first={first!.name}
        second={second?.name ?? null}
        few={words.few}
        rows={causes.map((cause) => ({
          id: cause,
          label: causeName(cause, texts),
          first: first!.counts.get(cause) ?? 0,
          second: second?.counts.get(cause) ?? 0,
        }))}
        href={(cause, side) =>
          `${(side === 'first' ? first : second)!.address}?aarsag=${encodeURIComponent(cause)}`
        }
      />
      {citizens.size === 0 && <p>{texts.served.citizens.none}</p>}
      {openings.size === 0 && <p>{texts.served.openings.none}</p>}
    </>
  );
}
