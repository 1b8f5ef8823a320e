import type { FormBody } from '#platform/http/request.ts';

/** A visit holds no more; what is left is written at the workplace. */
export const mostTasks = 10;

export const taskField = (index: number | '__', name: string): string => `task${index}-${name}`;

/** The numbers of the tasks a form holds. They need not follow each other: one in the middle may be taken away. */
export function taskIndexes(fields: Readonly<Record<string, unknown>>): number[] {
  const found = Object.keys(fields).flatMap((name) => /^task(\d{1,3})-/.exec(name)?.[1] ?? []);
  return [...new Set(found.map(Number))].sort((a, b) => a - b).slice(0, mostTasks);
}

/** One task's fields without what they begin with. */
export function fieldsOfTask(fields: FormBody, index: number): FormBody {
  const start = taskField(index, '');
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith(start))
      .map(([name, value]) => [name.slice(start.length), value]),
  );
}

export const withoutTask = <V>(fields: Readonly<Record<string, V>>, index: number): Record<string, V> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith(taskField(index, ''))));

export const isBlank = (fields: FormBody): boolean =>
  Object.values(fields).every((value) => [value].flat().every((one) => one.trim() === ''));
