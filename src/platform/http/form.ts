import { z } from 'zod';
import type { FormBody } from './request.ts';

/** What was typed and what is wrong with it, by field name. The design system's fields take it as it is. */
export interface FormState {
  values: Record<string, string | string[] | undefined>;
  errors: Record<string, string[]>;
}

/** The sentences a schema's checks become. A schema may also name one of these as its own message. */
export interface FormMessages {
  required: string;
  tooLong: (limit: number) => string;
  tooFew: string;
  tooSmall: (limit: number) => string;
  tooBig: (limit: number) => string;
  notANumber: string;
  notAChoice: string;
  notADate: string;
  notATime: string;
  notHours: string;
  notAnEmail: string;
  notAPhone: string;
  invalid: string;
  [key: string]: string | ((limit: number) => string);
}

export type ParsedForm<T> = { ok: true; data: T } | { ok: false; form: FormState };

/** Checks a form against its schema; on failure everything typed comes back with a sentence at each field. */
export function parseForm<T extends z.ZodType>(
  schema: T,
  body: FormBody,
  messages: FormMessages,
): ParsedForm<z.output<T>> {
  const result = schema.safeParse(body, {
    error: (issue) => sentence(issue as z.core.$ZodRawIssue, messages),
  });
  if (result.success) return { ok: true, data: result.data };
  const errors: FormState['errors'] = {};
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '');
    const text =
      typeof messages[issue.message] === 'string' ? (messages[issue.message] as string) : issue.message;
    errors[field] ??= [];
    if (!errors[field].includes(text)) errors[field].push(text);
  }
  return { ok: false, form: { values: typed(body), errors } };
}

/** For a check that only the use case can make: the same page again, with one more sentence. */
export const formWithError = (body: FormBody, field: string, text: string): FormState => ({
  values: typed(body),
  errors: { [field]: [text] },
});

export const emptyForm = (values: FormState['values'] = {}): FormState => ({ values, errors: {} });

/** Hidden fields begin with an underscore and are made anew for the page. */
const typed = (body: FormBody): FormState['values'] =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('_')));

function sentence(issue: z.core.$ZodRawIssue, messages: FormMessages): string {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return messages.required;
      if (issue.origin === 'array') return messages.tooFew;
      return messages.tooSmall(Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'string'
        ? messages.tooLong(Number(issue.maximum))
        : messages.tooBig(Number(issue.maximum));
    case 'invalid_type':
      return issue.input === undefined || issue.input === ''
        ? messages.required
        : issue.expected === 'number'
          ? messages.notANumber
          : messages.invalid;
    case 'invalid_value':
      return issue.input === undefined || issue.input === '' ? messages.required : messages.notAChoice;
    default:
      return messages.invalid;
  }
}

// ── The kinds of field there are. A repeated or missing name never surprises them. ──────────────

const single = z.preprocess((value) => (Array.isArray(value) ? value[0] : value) ?? '', z.string());
/** Control characters (a NUL would stop PostgreSQL) go; line breaks become one kind. */
const cleaned = single.transform((value) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim(),
);
const emptyAsNull = (value: string) => (value === '' ? null : value);

/** Text that must be there. `limit` in characters. */
export const text = (limit = 200) => cleaned.pipe(z.string().min(1).max(limit));
/** Text that may be left out; null then. */
export const optionalText = (limit = 200) => cleaned.pipe(z.string().max(limit).transform(emptyAsNull));
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  cleaned.pipe(z.enum(values));
export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  cleaned.transform(emptyAsNull).pipe(z.enum(values).nullable());
/** Any number of the choices; `least` of them must be there. */
export const choices = <const T extends readonly [string, ...string[]]>(values: T, least = 0) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z
      .array(z.enum(values))
      .min(least)
      .transform((list) => [...new Set(list)]),
  );
export const ticked = single.transform((value) => value !== '' && value !== 'false');
export const wholeNumber = (low: number, high: number) =>
  cleaned.pipe(
    z
      .string()
      .min(1)
      .regex(/^-?\d{1,9}$/, 'notANumber')
      .transform(Number)
      .pipe(z.number().min(low).max(high)),
  );

/** Hours a week as people write them ("7,5", "7.30" is 7 and a half hour only as "7:30"); minutes out. */
const minutesFromHours = (value: string, context: z.RefinementCtx): number => {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(value);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(value)) {
    context.addIssue({ code: 'custom', message: 'notHours' });
    return z.NEVER;
  }
  return Math.round(Number(value.replace(',', '.')) * 60);
};
/** `most` in hours. */
export const hours = (most = 37, least = 0) =>
  cleaned.pipe(z.string().min(1).transform(minutesFromHours)).superRefine((minutes, context) => {
    if (minutes > most * 60)
      context.addIssue({ code: 'too_big', maximum: most, origin: 'number', input: minutes });
    if (minutes < least * 60)
      context.addIssue({ code: 'too_small', minimum: least, origin: 'number', input: minutes });
  });
export const optionalHours = (most = 37) =>
  cleaned
    .transform((value, context) => (value === '' ? null : minutesFromHours(value, context)))
    .superRefine((minutes, context) => {
      if (minutes !== null && minutes > most * 60)
        context.addIssue({ code: 'too_big', maximum: most, origin: 'number', input: minutes });
    });

/** A time of day "8:30", "8.30" or "0830"; minutes after midnight out. */
const minutesOfDay = (value: string, context: z.RefinementCtx): number => {
  const match = /^(\d{1,2})[:.]?([0-5]\d)?$/.exec(
    value.length === 4 && /^\d+$/.test(value) ? `${value.slice(0, 2)}:${value.slice(2)}` : value,
  );
  const minutes = match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : Number.NaN;
  if (!(minutes <= 24 * 60)) {
    context.addIssue({ code: 'custom', message: 'notATime' });
    return z.NEVER;
  }
  return minutes;
};
export const time = () => cleaned.pipe(z.string().min(1).transform(minutesOfDay));
export const optionalTime = () =>
  cleaned.transform((value, context) => (value === '' ? null : minutesOfDay(value, context)));

export const optionalEmail = () =>
  cleaned.pipe(z.union([z.literal('').transform(() => null), z.email('notAnEmail').max(200)]));
export const optionalPhone = () =>
  cleaned.transform((value, context) => {
    const digits = value.replace(/[\s-]/g, '');
    if (digits === '') return null;
    if (!/^(\+\d{8,15}|\d{8})$/.test(digits)) {
      context.addIssue({ code: 'custom', message: 'notAPhone' });
      return z.NEVER;
    }
    return digits;
  });
export const postalCode = () =>
  cleaned.pipe(
    z
      .string()
      .min(1)
      .regex(/^\d{4}$/, 'notAPostalCode'),
  );

/**
 * The three date fields `name-day`, `name-month` and `name-year` of a body, read as one date under `name`.
 * A schema that holds dates is wrapped: `withDates(['starts'], z.object({ starts: date() }))`.
 */
export const withDates = <T extends z.ZodType>(names: readonly string[], schema: T) =>
  z.preprocess((body) => {
    const fields = body as FormBody;
    const read: Record<string, unknown> = { ...fields };
    for (const name of names) {
      const parts = ['year', 'month', 'day'].map((part) => String(fields[`${name}-${part}`] ?? '').trim());
      read[name] = parts.every((part) => part === '') ? '' : parts.join('-');
    }
    return read;
  }, schema);

const plainDate = (value: string, context: z.RefinementCtx): Temporal.PlainDate => {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  try {
    if (!parts) throw new RangeError();
    return Temporal.PlainDate.from(
      { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) },
      { overflow: 'reject' },
    );
  } catch {
    context.addIssue({ code: 'custom', message: 'notADate' });
    return z.NEVER;
  }
};
export const date = () => cleaned.pipe(z.string().min(1).transform(plainDate));
export const optionalDate = () =>
  cleaned.transform((value, context) => (value === '' ? null : plainDate(value, context)));

/** Why staff acts for someone. Required exactly when the actor is not the party. */
export const onBehalfReasons = ['not-digital', 'no-mitid', 'asked-by-phone', 'at-meeting', 'other'] as const;
export const onBehalfReason = () => cleaned.pipe(z.enum(onBehalfReasons, 'onBehalfRequired'));
