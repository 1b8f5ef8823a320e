import { formatDate, formatHours, type Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { describeChange } from './hours-change.ts';
import type { PlacementVersion } from './placement-facts.ts';

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What a new version changes, in sentences for those who are to sign it. */
export function agreementChanges(
  old: PlacementVersion,
  changed: PlacementVersion,
  { texts, lang, today }: { texts: Texts; lang: Lang; today: Temporal.PlainDate },
): string[] {
  const words = texts.placements.agreement.changes;
  const plan = describeChange(old, changed);
  const day = (date: Temporal.PlainDate) => formatDate(date, lang, today);
  const lines: string[] = [];
  if (plan.fromDate) {
    const from = lowerFirst(texts.placements.agreement.stepFrom(day(plan.fromDate)));
    const was = formatHours(plan.before.practice + plan.before.paid, lang);
    const is = formatHours(plan.after.practice + plan.after.paid, lang);
    if (plan.direction === 'up') lines.push(words.up(was, is, from));
    if (plan.direction === 'down') lines.push(words.down(was, is, from));
    if (plan.direction === 'same' && plan.practiceMinutes !== 0)
      lines.push(
        words.same(formatHours(plan.after.practice, lang), formatHours(plan.after.paid, lang), from),
      );
    if (plan.weekdaysChanged) lines.push(words.weekdays(from));
  }
  if (plan.startMovedDays !== 0) lines.push(words.start(day(changed.startsOn)));
  if (plan.endMovedDays !== 0) lines.push(words.end(day(changed.endsOn)));
  const mentor = (version: PlacementVersion) =>
    [version.mentorName, version.mentorEmail, version.mentorPhone].join('\n');
  if (mentor(old) !== mentor(changed)) lines.push(words.mentor(changed.mentorName));
  if (old.tasks !== changed.tasks) lines.push(words.tasks);
  if (old.purposeNote !== changed.purposeNote || old.purposes.join() !== changed.purposes.join())
    lines.push(words.purpose);
  if (old.perspective !== changed.perspective || old.jobAgreement !== changed.jobAgreement)
    lines.push(words.perspective);
  return lines.length > 0 ? lines : [words.nothing];
}
