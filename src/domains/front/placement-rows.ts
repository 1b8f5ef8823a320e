import { pendingVersion, signersAwaited, type Warning, warnings } from '#domains/placements/index.ts';
import { timeZone } from '#platform/clock.ts';
import { daysBetween, isRunning, type LivePlacement } from './live-placement.ts';
import type { WorkCode, WorkGroup, WorkRow } from './work-row.ts';

interface Looking {
  today: Temporal.PlainDate;
  accountId: string | null;
  /** Colleagues who are away and whose work reaches this one. */
  standingInFor?: readonly string[];
  role: 'caseworker' | 'consultant';
}

type Line = { group: WorkGroup; code: WorkCode; days: number; detail?: string; href: string; key?: string };

/** Everything a placement asks of the one who looks. One they only owe a follow-up gives only that. Pure. */
export function placementRows(placement: LivePlacement, looking: Looking): WorkRow[] {
  const own = followUpLines(placement, looking);
  const lines = placement.mine
    ? [
        ...own,
        ...agreementLines(placement, looking),
        ...endLines(placement, looking),
        ...warningLines(placement, looking),
      ]
    : own;
  return lines.map(({ key = '', detail = null, ...line }) => ({
    ...line,
    detail,
    id: `${line.code}-${placement.id}${key}`,
    citizen: placement.citizen,
    place: placement.workplace.name,
  }));
}

const at = ({ id }: LivePlacement, page: string) => `/forloeb/${id}${page}`;
const isOver = ({ status }: LivePlacement) => status === 'ended' || status === 'stopped';

function followUpLines(placement: LivePlacement, { today, accountId, standingInFor = [] }: Looking): Line[] {
  const mine = (ownerId: string | null) =>
    ownerId === accountId || (ownerId === null ? placement.mine : standingInFor.includes(ownerId));
  if (placement.status === 'cancelled') return [];
  return placement.facts.followUps
    .filter(({ doneOn, dueOn }) => !doneOn && Temporal.PlainDate.compare(dueOn, today) <= 0)
    .filter(({ ownerId }) => mine(ownerId))
    .filter(({ kind }) => !isOver(placement) || kind === 'extra' || kind.startsWith('job-'))
    .map((one) => ({
      group: 'due',
      code: 'follow-up',
      key: one.id,
      days: daysBetween(one.dueOn, today),
      detail: one.kind,
      href: at(placement, `/opfoelgning/${one.id}`),
    }));
}

function agreementLines(placement: LivePlacement, { today, role }: Looking): Line[] {
  const { facts, status, newest } = placement;
  const pending = pendingVersion(facts.placement);
  if (facts.placement.end || !pending || !newest) return [];
  const since = (instant: Temporal.Instant) =>
    daysBetween(instant.toZonedDateTimeISO(timeZone).toPlainDate(), today);
  if (!pending.sentAt || status === 'draft')
    return [
      { group: 'us', code: 'finish-draft', days: since(pending.createdAt), href: at(placement, '/aftale') },
    ];
  const awaited = signersAwaited(facts.placement);
  const days = since(pending.sentAt);
  if (awaited.includes('caseworker'))
    return role === 'caseworker'
      ? [{ group: 'us', code: 'sign', days, href: at(placement, '/underskriv') }]
      : [
          {
            group: 'others',
            code: 'signature-waits',
            days,
            detail: 'caseworker',
            href: at(placement, '/aftale'),
          },
        ];
  return [
    {
      group: 'others',
      code: 'signature-waits',
      days,
      detail: awaited.join(','),
      href: at(placement, '/aftale'),
    },
  ];
}

function endLines(placement: LivePlacement, { today }: Looking): Line[] {
  const { status, inForce, facts } = placement;
  const href = at(placement, '/afslut');
  if (status === 'past-end-not-closed')
    return [{ group: 'due', code: 'close', days: daysBetween(inForce!.endsOn, today), href }];
  if (isOver(placement) && !facts.placement.outcome)
    return [
      {
        group: 'due',
        code: 'outcome',
        days: daysBetween(facts.placement.end!.endedOn, today),
        href: at(placement, '/resultat'),
      },
    ];
  return [];
}

type LineFor = {
  [W in Warning as W['code']]: (facts: W['facts'], placement: LivePlacement, looking: Looking) => Line | null;
};

const lineFor: LineFor = {
  'worried-check-in': ({ by, on, mood, callMe }, placement, { today }) => ({
    group: 'now',
    code: callMe ? 'call-me' : 'worried',
    key: `${by}${on}${mood}`,
    days: daysBetween(on, today),
    detail: by,
    href: at(placement, '/tjek'),
  }),
  quiet: ({ days }, placement) => ({ group: 'watch', code: 'quiet', days, href: at(placement, '') }),
  'falling-attendance': ({ recentRate }, placement) => ({
    group: 'watch',
    code: 'falling',
    days: 0,
    detail: `${Math.round(recentRate * 100)}`,
    href: at(placement, '/fremmoede'),
  }),
  'too-steep': ({ onDate }, placement, { today }) => ({
    group: 'watch',
    code: 'steep',
    key: onDate.toString(),
    days: daysBetween(today, onDate),
    href: at(placement, '/aftale'),
  }),
  // One's own are lines of their own; a colleague's are worth a word.
  'follow-up-overdue': ({ kind, dueOn, days }, placement, { accountId, standingInFor = [] }) => {
    const owner = placement.facts.followUps.find(
      (one) => one.kind === kind && one.dueOn.equals(dueOn) && !one.doneOn,
    )?.ownerId;
    return owner && owner !== accountId && !standingInFor.includes(owner)
      ? {
          group: 'watch',
          code: 'late-colleague',
          key: `${kind}${dueOn}`,
          days,
          detail: kind,
          href: at(placement, '/opfoelgning'),
        }
      : null;
  },
  // Said by the agreement's own line, from the first day on.
  'missing-signature': () => null,
  'ending-soon': ({ days }, placement) => ({
    group: 'ending',
    code: 'ending',
    days,
    href: at(placement, ''),
  }),
};

function warningLines(placement: LivePlacement, looking: Looking): Line[] {
  if (!isRunning(placement) && placement.facts.placement.end?.kind === 'cancelled') return [];
  return warnings(placement.facts, looking.today).flatMap((warning) => {
    const line = (
      lineFor[warning.code] as (facts: unknown, placement: LivePlacement, looking: Looking) => Line | null
    )(warning.facts, placement, looking);
    return line ? [line] : [];
  });
}
