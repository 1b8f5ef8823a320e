/**
 * The design system: typed, server-rendered components on dkfds. The one place to import from:
 *
 *     import { Page, renderPage, Heading, Form, TextField } from '#design/index.ts';
 *
 * Everything a component says by itself comes from `locales/<lang>/design.ts`, chosen by `<Page lang>`.
 * What a page says comes in as props. See every component in every state at `/design`.
 */

/** `assetUrl('fodfaeste.css')`, `findAsset(path)` → `{ file, contentType } | null`; cache for ever below `ASSET_PREFIX`. */
export { ASSET_PREFIX, assetUrl, findAsset } from './assets.ts';
export { BackLink, Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
/**
 * - `<SubmitButton variant? name? value? formaction? icon? label? data?>` (primary), `<Button … type?>` (secondary)
 * - `<ButtonLink href variant? icon? label? download?>`, `<ButtonRow>`; variants: primary, secondary, tertiary, warning
 */
export {
  Button,
  ButtonLink,
  type ButtonLinkProps,
  type ButtonProps,
  ButtonRow,
  type ButtonVariant,
  SubmitButton,
} from './buttons.tsx';
/** `<Card title? kicker? href? level? tags? footer?>`, `<Grid columns={2|3|4}>`, `<WithAside aside>` */
export { Card, type CardProps, Grid, WithAside } from './card.tsx';
/**
 * - `<RadioGroup options={[{ value, label, hint?, example?, disabled? }]} inline?>`, `<CheckboxGroup …>` (value: list)
 * - `<Select options={[{ value, label }]} empty? width?>`
 */
export {
  CheckboxGroup,
  type Choice,
  type ChoiceGroupProps,
  type Option,
  RadioGroup,
  Select,
  type SelectProps,
} from './choice-fields.tsx';
/** `<Compare label options={[{ id, title, subtitle?, tag?, href?, facts, children?, actions? }]} level?>` */
export { Compare, type CompareOption } from './compare.tsx';
/** `<ContactCard name jobTitle? phone? mail? kicker? level?>` */
export { ContactCard, type ContactCardProps, telHref } from './contact-card.tsx';
/** `<DateField>`: three fields `<name>-day`, `<name>-month`, `<name>-year`; errors at the name or at a part. */
export { DATE_PARTS, DateField } from './date-field.tsx';
/** `<Details summary open?>` */
export { Details } from './details.tsx';
/** `<EmptyState title action? icon?>what to do</EmptyState>` */
export { EmptyState } from './empty-state.tsx';
/** `<FitList items={[{ id, fit: 'fits|adapt|ask|exceeds|trial', title, text? }]} label? tight?>` */
export { type Fit, type FitItem, FitList } from './fit-list.tsx';
/**
 * - `<Form action formId? version? extra? id? label? inline?>`: POST, csrf from the page.
 *   `formId` is a fresh UUID per rendering; the server acts once per id. Ask for it with every form that changes something.
 * - `<HiddenFields csrf? formId? version? extra?>`: inside a hand-made form.
 * - `<SearchForm action label>`: GET, for filters.
 * - `<ErrorSummary form ids?>`: first thing in the page when there are errors; nothing otherwise.
 */
export {
  CsrfContext,
  ErrorSummary,
  Form,
  type FormProps,
  HiddenFields,
  type HiddenFieldsProps,
  SearchForm,
} from './form.tsx';
/**
 * Forms. State is `FormState = { values, errors }`; every field takes `form` and `name` and finds its own
 * value and errors. `HIDDEN_FIELDS` names the hidden fields: `_csrf`, `_form`, `_version`.
 */
export {
  EMPTY_FORM,
  errorsOf,
  type FieldErrors,
  type FormState,
  type FormValues,
  fieldId,
  fieldValue,
  fieldValues,
  HIDDEN_FIELDS,
  hasErrors,
} from './form-state.ts';
/**
 * Words for dates and numbers; `today` leaves the year out when it is this year.
 * `formatDate` "tirsdag 3. marts", `formatDateShort` "3. mar.", `formatTime` "8.30", `formatMoment` "tirsdag 3. marts
 * kl. 8.30", `formatHours(minutes)` "7 timer og 30 minutter", `formatHoursShort` "7,5 t", `formatPeriod`
 * "3. marts – 28. april", `formatRelativeDays(date, today, lang)` "om 3 dage", `formatWeek` "uge 12",
 * `formatNumber`, `formatPercent(0.25)` "25 %".
 */
export {
  formatDate,
  formatDateShort,
  formatHours,
  formatHoursShort,
  formatMoment,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRelativeDays,
  formatTime,
  formatWeek,
} from './format.ts';
/** `<FunnelChart id title steps={[{ id, label, count }]}>`; `count: null` is a number too small to show */
export { FunnelChart, type FunnelChartProps, type FunnelStep } from './funnel-chart.tsx';
/** `<Gallery today>` inside `<Page wide>`: every component in every state, for `/design`. */
export { Gallery } from './gallery.tsx';
/** `<Heading kicker? lead? aside?>`: the h1. `<Section title level? lead? aside? id?>`: a titled part. */
export { Heading, type HeadingProps, Section, type SectionProps } from './heading.tsx';
/**
 * `<HoursPlanChart id title weeks={[{ weekStart, practice, paid, actual? }]} today? tableOpen?>` (minutes).
 * This and every chart: `id` unique on the page; SVG with title and description, and the same numbers in a table.
 */
export { HoursPlanChart, type HoursPlanChartProps, type PlannedWeek } from './hours-plan-chart.tsx';
/** `<Icon name label?>`: a picture from the dkfds sprite. */
export { Icon } from './icon.tsx';
/** `useLanguage()` → `{ lang, texts }` inside any component; `<LanguageProvider lang>` only outside a `<Page>`. */
export {
  designTexts,
  LANGUAGES,
  type Lang,
  LanguageContext,
  LanguageProvider,
  useLanguage,
} from './language.tsx';
/** `<LoadChart id title colleagues={[{ id, name, count, href? }]} limit unit?>` */
export { type ColleagueLoad, LoadChart, type LoadChartProps } from './load-chart.tsx';
/** `<Message tone="info|success|warning|error" title? announce? headingLevel?>` */
export { Message, type MessageProps, type MessageTone } from './message.tsx';
/** `<Metric value label note? href?>`, `<Quote by?>` */
export { Metric, type MetricProps } from './metric.tsx';
/** `<MonthChart id title description words={{ month, share, of }} months={[{ month, share, of }]}>`: a share (0–1) month by month */
export { MonthChart, type MonthChartProps, type MonthShare } from './month-chart.tsx';
/** `<NextPages page hasMore href={(page) => string}>`: for long lists whose total is not counted. */
export { NextPages, type NextPagesProps } from './next-pages.tsx';
/** `<NextStep title action?={{ href, label }} form? secondary? kicker?>text</NextStep>` */
export { type LinkAction, NextStep, type NextStepProps } from './next-step.tsx';
/** `<OnBehalfField form personName>`: fields `onBehalfReason` (one of `ON_BEHALF_REASONS`) and `onBehalfNote`. */
export {
  ON_BEHALF_FIELDS,
  ON_BEHALF_REASONS,
  OnBehalfField,
  type OnBehalfReason,
} from './on-behalf-field.tsx';
/**
 * `<Page title lang csrf municipalityName path user nav? flash? crumbs? back? wide? hasErrors?>`: the whole
 * document. Gives language and csrf token to all inside it. Posts to `/sprog` (`lang`, `returnTo`) and `/log-ud`.
 * `renderPage(<Page …/>)` → string with doctype.
 */
export { Page, type PageProps, renderPage } from './page.tsx';
export type { NavItem, PageUser } from './page-header.tsx';
/** `<Pagination page pageSize total href={(page) => string}>` */
export { Pagination, type PaginationProps } from './pagination.tsx';
/** `<PairChart id title description first second few rows={[{ id, label, first, second }]} href?>` (`second` null: one bar); `null` is a number too small to show */
export { PairChart, type PairChartProps, type PairRow } from './pair-chart.tsx';
export { Quote } from './quote.tsx';
/** `<Sparkline points={[{ label, value }]} label>`; `value: null` is a number too small to show */
export { Sparkline, type SparklinePoint } from './sparkline.tsx';
/** `<StatusTag tone="neutral|info|success|warning|error">` */
export { StatusTag, type Tone } from './status-tag.tsx';
/** `<Steps steps={[{ label, state: 'done|current|waiting|attention', note?, href? }]} label?>`, `<StepCount step of>` */
export { type Step, StepCount, type StepState, Steps } from './steps.tsx';
/** `<SummaryList rows={[{ label, value?, change?: { href, what? } }]}>` */
export { SummaryList, type SummaryRow } from './summary-list.tsx';
/** `<Table caption captionHidden? columns={[{ header, cell, align?, rowHeader?, hideHeader?, plainOnPhone?, sort? }]} rows rowKey empty? compact?>` */
export { type Column, Table, type TableProps } from './table.tsx';
/** `<Tabs tabs={[{ href, label, current?, count? }]} label? equal?>` */
export { type Tab, Tabs } from './tabs.tsx';
/**
 * All take `form name label hint? optional? id? labelHidden?`, and besides:
 * - `<TextField type? width? autocomplete? inputmode? suffix? spellcheck?>`
 * - `<TextArea rows? maxLength?>`
 * - `<NumberField width? suffix?>`, `<HoursField>` ("7,5"), `<TimeField>` ("8.30"): plain text, read on the server
 */
export {
  type FieldProps,
  HoursField,
  NumberField,
  type NumberFieldProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
  TimeField,
} from './text-fields.tsx';
/** `<Timeline events={[{ id, on, title, by?, text?, tone? }]} today? empty?>` */
export { Timeline, type TimelineEvent } from './timeline.tsx';
/** `<WorkList label><WorkItem what whom why when? tone? action? form? /></WorkList>` */
export { WorkItem, type WorkItemProps, WorkList } from './work-item.tsx';
/** `<YearChart id title description months={[{ month, name, short, count, href? }]} monthHeader countHeader tableOpen?>` */
export { YearChart, type YearMonth } from './year-chart.tsx';
