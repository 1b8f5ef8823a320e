import { Details, NextStep, Section, Tabs, WorkItem, WorkList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { toneOf, type WorkGroup, type WorkRow } from '../work-row.ts';

/** A group shows no more than this; the rest is on its list. */
export const rowsShown = 20;
/** So many stand open; a page that can be seen whole is read. Calls that cannot wait get more room. */
const rowsOpen = 3;
const callsOpen = 6;
/** One line alone is not folded away. */
const openOf = (group: WorkGroup, rows: readonly WorkRow[]): number => {
  const open = group === 'now' ? callsOpen : rowsOpen;
  return rows.length <= open + 1 ? rowsShown : open;
};

const lists: Partial<Record<WorkGroup, string>> = {
  messages: '/dialoger',
  unassigned: '/borgere?visning=uden',
  openings: '/jobaabninger',
  forgotten: '/borgere',
  others: '/borgere',
  tips: '/opgavetip',
  followed: '/markedsplads/gemte',
};

export interface Group {
  group: WorkGroup;
  rows: readonly WorkRow[];
  /** How many there are in all, also those not read. */
  total: number;
}

function detailOf({ code, detail }: WorkRow, texts: Texts): string {
  if (!detail) return '';
  if (code === 'follow-up' || code === 'late-colleague')
    return (texts.placementLife.followUp.kinds as Record<string, string>)[detail] ?? detail;
  if (code === 'inquiry' || code === 'inquiry-late')
    return texts.inquiries.needs[detail as keyof typeof texts.inquiries.needs];
  if (code === 'call-me' || code === 'worried')
    return detail
      .split(',')
      .map((party) => texts.front.work.by[party] ?? party)
      .reduce((first, next) => `${first}${texts.front.work.and}${next.toLowerCase()}`);
  if (code === 'signature-waits')
    return detail
      .split(',')
      .map((party) => (texts.placements.partiesThe as Record<string, string>)[party] ?? party)
      .join(texts.front.work.and);
  if (code === 'call-off') {
    const [people, month] = detail.split(' ').map(Number) as [number, number];
    return texts.seasons.callOff.title(people, texts.seasons.month(month));
  }
  if (code === 'task-tip') {
    const [reason, ...title] = detail.split('\n');
    return `»${title.join(' ')}«. ${texts.visits.tips.reasons[reason!] ?? texts.visits.tips.reasons.needs}`;
  }
  return detail;
}

function whenOf({ group, code, days }: WorkRow, texts: Texts): string {
  const words = texts.front.work.when;
  if (code === 'falling') return '';
  if (group === 'ending' || code === 'steep') return words.left(days);
  if (group === 'due' || code === 'late-colleague') return words.late(days);
  if (group === 'forgotten') return words.quiet(days);
  return words.waited(days);
}

const whomOf = ({ citizen, place }: WorkRow, texts: Texts): string =>
  citizen ? (citizen.hidden ? texts.front.hidden : citizen.name) : place;

const whyOf = (row: WorkRow, texts: Texts): string =>
  texts.front.work.rows[row.code]!.why({
    place: row.citizen ? row.place : (row.detail ?? ''),
    days: row.days,
    detail: detailOf(row, texts),
  });

/** Whoever may not see the person may not open the page about them either. */
const actionOf = (row: WorkRow, texts: Texts) =>
  row.citizen?.hidden ? undefined : { href: row.href, label: texts.front.work.rows[row.code]!.action };

function Line({ row, texts }: { row: WorkRow; texts: Texts }) {
  return (
    <WorkItem
      what={texts.front.work.rows[row.code]!.what}
      whom={whomOf(row, texts)}
      why={whyOf(row, texts)}
      when={whenOf(row, texts)}
      tone={toneOf(row)}
      action={actionOf(row, texts)}
    />
  );
}

/** The most urgent line, made big. */
export function FirstOfAll({ groups, texts }: { groups: readonly Group[]; texts: Texts }) {
  const row = groups[0]?.rows[0];
  if (!row) return null;
  return (
    <NextStep
      title={`${texts.front.work.rows[row.code]!.what} ${whomOf(row, texts)}`}
      action={actionOf(row, texts)}
    >
      {whyOf(row, texts)}
    </NextStep>
  );
}

function Lines({ rows, label, texts }: { rows: readonly WorkRow[]; label: string; texts: Texts }) {
  return (
    <WorkList label={label}>
      {rows.map((row) => (
        <Line key={row.id} row={row} texts={texts} />
      ))}
    </WorkList>
  );
}

/** The work list: what there is and how much at the top, then group by group. */
export function WorkGroups({ groups, texts }: { groups: readonly Group[]; texts: Texts }) {
  const words = texts.front.work;
  return (
    <>
      {groups.length > 1 && (
        <Tabs
          label={words.tabsLabel}
          tabs={groups.map(({ group, total }) => ({
            href: `#${group}`,
            label: words.groups[group].tab,
            count: total,
          }))}
        />
      )}
      {groups.map(({ group, rows, total }) => (
        <Section key={group} id={group} title={words.groups[group].title} lead={words.groups[group].lead}>
          <Lines rows={rows.slice(0, openOf(group, rows))} label={words.groups[group].title} texts={texts} />
          {rows.length > openOf(group, rows) && (
            <Details summary={words.showMore(Math.min(rows.length, rowsShown) - openOf(group, rows))}>
              <Lines
                rows={rows.slice(openOf(group, rows), rowsShown)}
                label={words.groups[group].title}
                texts={texts}
              />
            </Details>
          )}
          {total > rowsShown && (
            <p>
              {words.more(total - rowsShown)} <a href={lists[group] ?? '/forloeb'}>{words.moreLink}</a>
            </p>
          )}
        </Section>
      ))}
    </>
  );
}
