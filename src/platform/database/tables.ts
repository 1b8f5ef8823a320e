// Written by `npm run tables` from migrations/. Do not edit.
import type { ColumnType, Generated } from 'kysely';

/** Only the expression json() makes can be written to a jsonb column. */
type WrittenByJson = { readonly json: unique symbol };
// biome-ignore lint/suspicious/noExplicitAny: the domain that wrote the column knows its shape.
type Json<Inserted> = ColumnType<any, Inserted, WrittenByJson>;

export interface AccessLinkTable {
  municipalityId: Generated<string>;
  tokenHash: string;
  party: string;
  purpose: string;
  subjectId: string;
  name: string;
  channel: string;
  address: string;
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  revokedAt: Temporal.Instant | null;
}

export interface AccountTable {
  municipalityId: Generated<string>;
  id: string;
  role: string;
  name: string;
  nameSort: ColumnType<string | null, never, never>;
  email: string | null;
  phone: string | null;
  title: string | null;
  language: Generated<string>;
  subject: string | null;
  citizenId: string | null;
  createdAt: Generated<Temporal.Instant>;
  closedAt: Temporal.Instant | null;
}

export interface AgreedActionTable {
  municipalityId: Generated<string>;
  id: string;
  conversationId: string;
  what: string;
  whoId: string;
  dueOn: Temporal.PlainDate;
  agreedAt: Temporal.Instant;
  agreedBy: string | null;
  doneAt: Temporal.Instant | null;
  doneBy: string | null;
}

export interface ArticleTable {
  municipalityId: Generated<string>;
  id: string;
  replaces: string | null;
  audience: string;
  title: string;
  lead: string;
  body: string;
  videoFile: string | null;
  videoUrl: string | null;
  captions: string | null;
  videoCaptioned: Generated<boolean>;
  version: Generated<number>;
  writtenAt: Temporal.Instant;
  writtenBy: string | null;
  withdrawnAt: Temporal.Instant | null;
}

export interface AttendanceTable {
  municipalityId: Generated<string>;
  placementId: string;
  onDate: Temporal.PlainDate;
  plannedMinutes: number;
  practiceMinutes: number;
  paidMinutes: number;
  cause: string | null;
  note: string | null;
  recordedAt: Temporal.Instant;
  recordedBy: string | null;
  recordedByName: string;
  onBehalfReason: string | null;
}

export interface CallOffTable {
  municipalityId: Generated<string>;
  id: string;
  workplaceId: string;
  openingId: string;
  people: number;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  minutesPerWeek: number;
  note: string | null;
  calledAt: Temporal.Instant;
  calledBy: string | null;
  callerName: string;
  onBehalfReason: string | null;
  closedAt: Temporal.Instant | null;
  closedBy: string | null;
  closedReason: string | null;
}

export interface CheckInTable {
  municipalityId: Generated<string>;
  id: string;
  placementId: string;
  party: string;
  at: Temporal.Instant;
  mood: number;
  note: string | null;
  callMe: Generated<boolean>;
  accountId: string | null;
  name: string;
  onBehalfReason: string | null;
  calledAt: Temporal.Instant | null;
  calledBy: string | null;
  callNote: string | null;
}

export interface CitizenTable {
  municipalityId: Generated<string>;
  id: string;
  name: string;
  nameSort: ColumnType<string | null, never, never>;
  email: string | null;
  phone: string | null;
  preferredChannel: Generated<string>;
  digital: Generated<boolean>;
  address: string | null;
  postalCode: string | null;
  latitude: number | null;
  longitude: number | null;
  language: Generated<string>;
  targetGroup: number | null;
  benefit: string | null;
  protected: Generated<boolean>;
  caseworkerId: string | null;
  consultantId: string | null;
  version: Generated<number>;
  registeredAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
}

export interface CitizenGroupTable {
  municipalityId: Generated<string>;
  id: string;
  citizenId: string;
  kind: string;
  fromOn: Temporal.PlainDate;
  untilOn: Temporal.PlainDate | null;
  recordedAt: Temporal.Instant;
  recordedBy: string | null;
  recordedByName: string;
  endedAt: Temporal.Instant | null;
  endedByName: string | null;
}

export interface CitizenNeedTable {
  municipalityId: Generated<string>;
  citizenId: string;
  dimension: string;
  level: number;
  firm: boolean;
  source: string;
  updatedAt: Temporal.Instant;
  updatedBy: string | null;
}

export interface CitizenProfileTable {
  municipalityId: Generated<string>;
  citizenId: string;
  minutesNow: number | null;
  minutesAim: number | null;
  earliestStart: number | null;
  latestEnd: number | null;
  evenings: Generated<boolean>;
  weekends: Generated<boolean>;
  travelMeans: Generated<string[]>;
  travelLimitMinutes: number | null;
  licences: Generated<string[]>;
  competences: Generated<string[]>;
  avoid: string | null;
  helps: string | null;
  version: Generated<number>;
  confirmedAt: Temporal.Instant;
  confirmedBy: string | null;
  onBehalfReason: string | null;
}

export interface CitizenWishTable {
  municipalityId: Generated<string>;
  citizenId: string;
  position: number;
  label: string;
  occupation: string | null;
  iscoCode: string | null;
  industry: string | null;
}

export interface CompanyTable {
  municipalityId: Generated<string>;
  id: string;
  cvr: string;
  name: string;
  nameSort: ColumnType<string | null, never, never>;
  industry: string;
  employees: Generated<number>;
  advertisingProtected: Generated<boolean>;
  consultantId: string | null;
  registeredAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  cadenceMonths: number | null;
  version: Generated<number>;
  closedReason: string | null;
  closedBy: string | null;
}

export interface CompanyContactTable {
  municipalityId: Generated<string>;
  id: string;
  companyId: string;
  workplaceId: string | null;
  at: Temporal.Instant;
  channel: string;
  kind: string;
  note: string | null;
  approachBasis: string | null;
  byId: string | null;
  byName: string;
  recordedAt: Temporal.Instant;
}

export interface CompanyHandOverTable {
  municipalityId: Generated<string>;
  id: string;
  companyId: string;
  fromId: string | null;
  toId: string;
  note: string | null;
  at: Temporal.Instant;
  byId: string | null;
  byName: string;
}

export interface ConcernTable {
  municipalityId: Generated<string>;
  id: string;
  placementId: string;
  citizenId: string;
  workplaceId: string;
  kind: string;
  words: string | null;
  toldAt: Temporal.Instant;
  toldBy: string | null;
  toldByName: string;
  onBehalfReason: string | null;
}

export interface ConfidentialityTable {
  municipalityId: Generated<string>;
  placementId: string;
  holder: string;
  name: string;
  confirmedAt: Temporal.Instant;
}

export interface ConsultantAbsenceTable {
  municipalityId: Generated<string>;
  id: string;
  accountId: string;
  substituteId: string;
  fromDate: Temporal.PlainDate;
  toDate: Temporal.PlainDate;
  note: string | null;
  registeredAt: Temporal.Instant;
  registeredBy: string | null;
  cancelledAt: Temporal.Instant | null;
  cancelledBy: string | null;
}

export interface ConsultantIndustryTable {
  municipalityId: Generated<string>;
  accountId: string;
  industry: string;
}

export interface ContactAfterEndTable {
  municipalityId: Generated<string>;
  placementId: string;
  yes: boolean;
  answeredAt: Temporal.Instant;
  answeredBy: string | null;
  onBehalfReason: string | null;
}

export interface ConversationTable {
  municipalityId: Generated<string>;
  id: string;
  aboutKind: string;
  aboutId: string;
  subject: string;
  citizenId: string | null;
  workplaceId: string | null;
  startedAt: Temporal.Instant;
  startedBy: string | null;
  closedAt: Temporal.Instant | null;
  closedByName: string | null;
  version: Generated<number>;
}

export interface ConversationMessageTable {
  municipalityId: Generated<string>;
  id: string;
  conversationId: string;
  authorId: string;
  authorName: string | null;
  body: string;
  at: Temporal.Instant;
  way: string;
  onBehalfReason: string | null;
  writtenBy: string | null;
  urgent: Generated<boolean>;
}

export interface ConversationParticipantTable {
  municipalityId: Generated<string>;
  id: string;
  conversationId: string;
  party: string;
  accountId: string | null;
  citizenId: string | null;
  workplaceId: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  shownAs: string | null;
  identityOpenedAt: Temporal.Instant | null;
  identityItems: Generated<string[]>;
  joinedAt: Temporal.Instant;
  lastReadAt: Temporal.Instant | null;
  settledAt: Temporal.Instant | null;
  toldAt: Temporal.Instant | null;
  digest: Generated<string>;
  muted: Generated<boolean>;
  leftAt: Temporal.Instant | null;
}

export interface EmploymentTable {
  municipalityId: Generated<string>;
  id: string;
  citizenId: string;
  kind: string;
  workplaceId: string | null;
  employerName: string | null;
  minutesPerWeek: number | null;
  fromOn: Temporal.PlainDate;
  untilOn: Temporal.PlainDate | null;
  source: string;
  placementId: string | null;
  recordedAt: Temporal.Instant;
  recordedBy: string | null;
  recordedByName: string;
  endedAt: Temporal.Instant | null;
  endedByName: string | null;
}

export interface EndAssessmentTable {
  municipalityId: Generated<string>;
  placementId: string;
  party: string;
  answers: Json<WrittenByJson>;
  note: string | null;
  at: Temporal.Instant;
  name: string;
  accountId: string | null;
  onBehalfReason: string | null;
}

export interface EventTable {
  municipalityId: Generated<string>;
  id: string;
  at: Temporal.Instant;
  kind: string;
  actorId: string | null;
  actorName: string;
  actorRole: string;
  onBehalfOf: string | null;
  onBehalfReason: string | null;
  citizenId: string | null;
  subjectId: string | null;
  data: Json<WrittenByJson | undefined>;
}

export interface FigureSnapshotTable {
  municipalityId: Generated<string>;
  figures: Json<WrittenByJson>;
  colleagues: Json<WrittenByJson | undefined>;
  computedAt: Temporal.Instant;
  companySide: Json<WrittenByJson | undefined>;
}

export interface FollowUpTable {
  municipalityId: Generated<string>;
  id: string;
  placementId: string;
  kind: string;
  dueOn: Temporal.PlainDate;
  ownerId: string | null;
  channel: string;
  plannedAt: Temporal.Instant;
  doneAt: Temporal.Instant | null;
  doneBy: string | null;
  doneChannel: string | null;
  note: string | null;
  decision: string | null;
  cancelledAt: Temporal.Instant | null;
  version: Generated<number>;
}

export interface FormSubmissionTable {
  municipalityId: Generated<string>;
  formId: string;
  actorKey: string;
  path: string;
  location: string;
  at: Temporal.Instant;
}

export interface GatheringTable {
  municipalityId: Generated<string>;
  id: string;
  title: string;
  about: string;
  audience: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  place: string;
  capacity: number;
  contactId: string | null;
  version: Generated<number>;
  sequence: Generated<number>;
  createdAt: Temporal.Instant;
  createdBy: string | null;
  cancelledAt: Temporal.Instant | null;
  cancelReason: string | null;
  remindedAt: Temporal.Instant | null;
}

export interface HoursStepTable {
  municipalityId: Generated<string>;
  placementId: string;
  version: number;
  fromDate: Temporal.PlainDate;
  practiceMinutes: number;
  paidMinutes: number;
  weekdays: number[];
  note: string | null;
}

export interface InquiryTable {
  municipalityId: Generated<string>;
  id: string;
  receivedAt: Temporal.Instant;
  answerBy: Temporal.Instant;
  remindAt: Temporal.Instant;
  escalateAt: Temporal.Instant;
  need: string;
  companyText: string;
  companyName: string;
  cvr: string | null;
  industry: string | null;
  companyId: string | null;
  contactName: string;
  phone: string | null;
  email: string | null;
  words: string | null;
  language: Generated<string>;
  onBehalfReason: string | null;
  registeredBy: string | null;
  accountId: string | null;
  consultantId: string | null;
  suspicion: string | null;
  takenAt: Temporal.Instant | null;
  answeredAt: Temporal.Instant | null;
  answeredBy: string | null;
  wroteAt: Temporal.Instant | null;
  remindedAt: Temporal.Instant | null;
  escalatedAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
  closedBy: string | null;
  outcome: string | null;
  version: Generated<number>;
}

export interface InquiryAttemptTable {
  municipalityId: Generated<string>;
  id: string;
  source: string;
  at: Temporal.Instant;
}

export interface InquiryStepTable {
  municipalityId: Generated<string>;
  id: string;
  inquiryId: string;
  kind: string;
  at: Temporal.Instant;
  actorId: string | null;
  actorName: string;
  party: string;
  channel: string | null;
  outcome: string | null;
  toName: string | null;
  note: string | null;
  onBehalfReason: string | null;
}

export interface InternalNoteTable {
  municipalityId: Generated<string>;
  id: string;
  conversationId: string;
  body: string;
  at: Temporal.Instant;
  accountId: string;
  authorName: string;
}

export interface IscoGroupTable {
  code: string;
  label: string;
}

export interface JobBankMemberTable {
  municipalityId: Generated<string>;
  citizenId: string;
  industries: Generated<string[]>;
  readyFrom: Temporal.PlainDate;
  readyUntil: Temporal.PlainDate | null;
  note: string | null;
  version: Generated<number>;
  changedAt: Temporal.Instant;
  changedBy: string | null;
  onBehalfReason: string | null;
  leftAt: Temporal.Instant | null;
}

export interface LoginAttemptTable {
  municipalityId: Generated<string>;
  id: string;
  source: string;
  at: Temporal.Instant;
}

export interface LoginDayTable {
  municipalityId: Generated<string>;
  startsOn: Temporal.PlainDate;
  pseudonym: string;
  dayBits: number;
}

export interface LoginPeriodTable {
  municipalityId: Generated<string>;
  startsOn: Temporal.PlainDate;
  salt: string;
}

export interface LoginTallyTable {
  municipalityId: Generated<string>;
  startsOn: Temporal.PlainDate;
  people: number;
  daily: number;
  weekly: number;
  fortnightly: number;
  talliedAt: Temporal.Instant;
}

export interface LookTable {
  municipalityId: Generated<string>;
  id: string;
  at: Temporal.Instant;
  actorId: string | null;
  actorName: string;
  actorRole: string;
  citizenId: string;
  reason: string;
  path: string;
  result: string;
}

export interface MarketplaceBlockTable {
  municipalityId: Generated<string>;
  citizenId: string;
  workplaceId: string;
  blockedBy: string;
  at: Temporal.Instant;
}

export interface MarketplaceCardTable {
  municipalityId: Generated<string>;
  citizenId: string;
  area: string | null;
  iscoCode: string | null;
  moreIscoCodes: Generated<string[]>;
}

export interface MarketplaceContactTable {
  municipalityId: Generated<string>;
  id: string;
  citizenId: string;
  workplaceId: string;
  openingId: string | null;
  conversationId: string;
  startedBy: string;
  startedAt: Temporal.Instant;
  remindedAt: Temporal.Instant | null;
  promisedAt: Temporal.Instant | null;
  unansweredAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
  closedReason: string | null;
}

export interface MarketplaceEmployerTable {
  municipalityId: Generated<string>;
  workplaceId: string;
  admittedAt: Temporal.Instant;
  admittedBy: string | null;
  countedFrom: Temporal.Instant | null;
  pausedAt: Temporal.Instant | null;
  pausedBy: string | null;
  reason: string | null;
}

export interface MarketplaceProfileTable {
  municipalityId: Generated<string>;
  citizenId: string;
  id: string;
  alias: string;
  offeredAt: Temporal.Instant;
  offeredBy: string | null;
  acceptedAt: Temporal.Instant | null;
  declinedAt: Temporal.Instant | null;
  laterUntil: Temporal.PlainDate | null;
  publishedAt: Temporal.Instant | null;
  pausedAt: Temporal.Instant | null;
  pausedUntil: Temporal.PlainDate | null;
  leftAt: Temporal.Instant | null;
  version: Generated<number>;
  updatedAt: Temporal.Instant;
  updatedBy: string | null;
  onBehalfReason: string | null;
}

export interface MarketplaceReportTable {
  municipalityId: Generated<string>;
  id: string;
  citizenId: string;
  workplaceId: string;
  reportedBy: string;
  reason: string;
  note: string | null;
  at: Temporal.Instant;
  decidedAt: Temporal.Instant | null;
  decidedBy: string | null;
  decision: string | null;
  decisionNote: string | null;
}

export interface MarketplaceSectionTable {
  municipalityId: Generated<string>;
  citizenId: string;
  name: string;
  content: Json<WrittenByJson>;
  shown: Generated<boolean>;
  version: Generated<number>;
  updatedAt: Temporal.Instant;
  updatedBy: string | null;
  onBehalfReason: string | null;
}

export interface MatchingChangeTable {
  municipalityId: Generated<string>;
  writtenBy: Generated<string>;
  kind: string;
  subjectId: string;
  writtenAt: Generated<Temporal.Instant>;
}

export interface MatchingWeightTable {
  municipalityId: Generated<string>;
  term: string;
  weight: number;
  changedAt: Temporal.Instant;
  changedBy: string | null;
}

export interface MatchingWeightChangeTable {
  municipalityId: Generated<string>;
  number: number;
  changedAt: Temporal.Instant;
  changedBy: string | null;
  changedByName: string;
  changes: Json<WrittenByJson>;
  why: string;
}

export interface MessageTable {
  municipalityId: Generated<string>;
  id: string;
  channel: string;
  toName: string | null;
  toAddress: string;
  subject: string;
  body: string;
  attachments: Json<WrittenByJson | undefined>;
  about: string;
  createdAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
  failedAt: Temporal.Instant | null;
  attempts: Generated<number>;
  lastError: string | null;
  replyTo: string | null;
}

export interface MessageDraftTable {
  municipalityId: Generated<string>;
  conversationId: string;
  holder: string;
  body: string;
  fromMail: Generated<boolean>;
  updatedAt: Temporal.Instant;
}

export interface MunicipalityTable {
  id: string;
  name: string;
  settings: Json<WrittenByJson | undefined>;
  createdAt: Generated<Temporal.Instant>;
}

export interface NeedsDraftTable {
  municipalityId: Generated<string>;
  citizenId: string;
  answers: Json<WrittenByJson | undefined>;
  version: Generated<number>;
  updatedAt: Temporal.Instant;
  updatedBy: string | null;
}

export interface OccupationCorrectionTable {
  municipalityId: Generated<string>;
  words: string;
  chosenBy: string;
  chosenAt: Temporal.Instant;
  label: string | null;
  iscoCode: string | null;
  uri: string | null;
}

export interface OccupationLabelTable {
  uri: string;
  label: string;
  iscoCode: string;
  preferred: boolean;
}

export interface OccupationLabelStampTable {
  one: Generated<boolean>;
  stamp: Generated<string>;
}

export interface OpeningTable {
  municipalityId: Generated<string>;
  id: string;
  workplaceId: string;
  title: string;
  schemes: string[];
  minutesMin: number;
  minutesMax: number;
  minutesStart: number | null;
  startTime: number | null;
  endTime: number | null;
  evenings: Generated<boolean>;
  weekends: Generated<boolean>;
  licences: Generated<string[]>;
  mustHave: Generated<string[]>;
  niceToHave: Generated<string[]>;
  seasonFrom: number | null;
  seasonTo: number | null;
  places: Generated<number>;
  perspective: string;
  version: Generated<number>;
  createdAt: Temporal.Instant;
  createdBy: string | null;
  onBehalfReason: string | null;
  closedAt: Temporal.Instant | null;
  closedReason: string | null;
}

export interface OpeningTaskTable {
  municipalityId: Generated<string>;
  openingId: string;
  taskId: string;
}

export interface OutcomeTable {
  municipalityId: Generated<string>;
  placementId: string;
  kind: string;
  jobMinutes: number | null;
  jobStartsOn: Temporal.PlainDate | null;
  jobTitle: string | null;
  atSameWorkplace: boolean | null;
  note: string | null;
  recordedAt: Temporal.Instant;
  recordedBy: string | null;
}

export interface PlacementTable {
  municipalityId: Generated<string>;
  id: string;
  citizenId: string;
  workplaceId: string;
  openingId: string | null;
  suggestionId: string | null;
  scheme: string;
  caseworkerId: string | null;
  consultantId: string | null;
  createdAt: Temporal.Instant;
  createdBy: string | null;
}

export interface PlacementEndTable {
  municipalityId: Generated<string>;
  placementId: string;
  kind: string;
  endedOn: Temporal.PlainDate;
  cause: string | null;
  learning: string | null;
  learnedNeeds: Json<WrittenByJson | undefined>;
  endedAt: Temporal.Instant;
  endedBy: string | null;
  onBehalfReason: string | null;
}

export interface PlacementVersionTable {
  municipalityId: Generated<string>;
  placementId: string;
  number: number;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  purposes: string[];
  purposeNote: string;
  tasks: string;
  mentorName: string;
  mentorEmail: string | null;
  mentorPhone: string | null;
  mentorAccountId: string | null;
  perspective: string;
  jobAgreement: string | null;
  changeReason: string | null;
  createdAt: Temporal.Instant;
  createdBy: string | null;
  onBehalfReason: string | null;
  sentAt: Temporal.Instant | null;
}

export interface PostalCodeTable {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
}

export interface ReceivedReplyTable {
  municipalityId: Generated<string>;
  id: string;
  mailId: string;
  conversationId: string;
  participantId: string;
  outcome: string;
  fromAddress: string | null;
  body: string | null;
  receivedAt: Temporal.Instant;
  decidedAt: Temporal.Instant | null;
  decidedBy: string | null;
  decision: string | null;
}

export interface RegisterCompanyTable {
  cvr: string;
  name: string;
  advertisingProtected: boolean;
  industryCode: string | null;
  industryVersion: string | null;
  industryText: string | null;
  employees: number | null;
  employeesInterval: string | null;
  employeesMonth: string | null;
  status: string | null;
  startedOn: Temporal.PlainDate | null;
  ceasedOn: Temporal.PlainDate | null;
  updatedAt: Temporal.Instant;
}

export interface RegisterUnitTable {
  pNumber: string;
  cvr: string;
  name: string | null;
  address: string | null;
  postalCode: string | null;
  place: string | null;
  municipalityCode: string | null;
  industryCode: string | null;
  industryVersion: string | null;
  industryText: string | null;
  employees: number | null;
  employeesInterval: string | null;
  ceasedOn: Temporal.PlainDate | null;
  updatedAt: Temporal.Instant | null;
}

export interface ReplyAddressTable {
  municipalityId: Generated<string>;
  tokenHash: string;
  conversationId: string;
  participantId: string;
  sentTo: string;
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  revokedAt: Temporal.Instant | null;
}

export interface SavedSearchTable {
  municipalityId: Generated<string>;
  id: string;
  accountId: string;
  kind: string;
  name: string;
  criteria: Json<WrittenByJson>;
  every: string;
  createdAt: Temporal.Instant;
  toldUntil: Temporal.Instant;
  citizenId: string | null;
  openingId: string | null;
  known: Generated<string[]>;
}

export interface SearchCardTable {
  municipalityId: Generated<string>;
  number: number;
  card: Json<WrittenByJson>;
  terms: Json<WrittenByJson>;
}

export interface SearchDocumentTable {
  municipalityId: Generated<string>;
  kind: string;
  id: string;
  number: number;
  iscoCode: string | null;
  latitude: number | null;
  longitude: number | null;
  area: string | null;
  minutesFrom: number;
  minutesTo: number;
  months: Generated<number>;
  evenings: Generated<boolean>;
  weekends: Generated<boolean>;
  levels: number[];
  facts: number;
  publishedAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
}

export interface SearchPostingTable {
  municipalityId: Generated<string>;
  kind: string;
  term: string;
  number: number;
  weight: number;
}

export interface SearchSpellingTable {
  municipalityId: Generated<string>;
  kind: string;
  key: string;
  term: string;
}

export interface SeasonTable {
  municipalityId: Generated<string>;
  workplaceId: string;
  what: string;
  minutesPerWeek: number;
  note: string | null;
  agreedOn: Temporal.PlainDate;
  version: Generated<number>;
  changedAt: Temporal.Instant;
  changedBy: string | null;
  onBehalfReason: string | null;
}

export interface SeasonDemandTable {
  municipalityId: Generated<string>;
  workplaceId: string;
  month: number;
  people: number;
}

export interface ServedCountTable {
  municipalityId: Generated<string>;
  askedAt: Temporal.Instant | null;
  startedAt: Temporal.Instant | null;
  heardAt: Temporal.Instant | null;
  done: Generated<number>;
  total: Generated<number>;
  finishedAt: Temporal.Instant | null;
  found: Json<WrittenByJson | undefined>;
}

export interface SessionTable {
  municipalityId: Generated<string>;
  tokenHash: string;
  accountId: string | null;
  linkHash: string | null;
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
}

export interface SignUpTable {
  municipalityId: Generated<string>;
  id: string;
  gatheringId: string;
  citizenId: string | null;
  workplaceId: string | null;
  accountId: string | null;
  name: string;
  seats: Generated<number>;
  wishes: string | null;
  signedUpAt: Temporal.Instant;
  onBehalfReason: string | null;
  seatedAt: Temporal.Instant | null;
  withdrawnAt: Temporal.Instant | null;
  attended: boolean | null;
  attendedBy: string | null;
}

export interface SignatureTable {
  municipalityId: Generated<string>;
  placementId: string;
  version: number;
  party: string;
  signedAt: Temporal.Instant;
  name: string;
  accountId: string | null;
  way: string;
  onBehalfReason: string | null;
}

export interface SmallJobTable {
  municipalityId: Generated<string>;
  openingId: string;
  citizenId: string | null;
  adapted: Json<WrittenByJson | undefined>;
  carvedAt: Temporal.Instant;
  carvedBy: string | null;
}

export interface SuggestionTable {
  municipalityId: Generated<string>;
  id: string;
  citizenId: string;
  openingId: string;
  workplaceId: string;
  explanation: Json<WrittenByJson>;
  note: string | null;
  createdAt: Temporal.Instant;
  createdBy: string | null;
}

export interface SuggestionStepTable {
  municipalityId: Generated<string>;
  id: string;
  suggestionId: string;
  kind: string;
  at: Temporal.Instant;
  actorId: string | null;
  actorName: string;
  party: string;
  reason: string | null;
  note: string | null;
  onBehalfReason: string | null;
  data: Json<WrittenByJson | undefined>;
}

export interface TaskTable {
  municipalityId: Generated<string>;
  id: string;
  workplaceId: string;
  title: string;
  description: string | null;
  occupation: string | null;
  iscoCode: string | null;
  minutesPerWeek: number;
  version: Generated<number>;
  createdAt: Temporal.Instant;
  createdBy: string | null;
  onBehalfReason: string | null;
  closedAt: Temporal.Instant | null;
  weekdays: Generated<number[]>;
  timesPerWeek: number | null;
  dayPart: string | null;
}

export interface TaskDemandTable {
  municipalityId: Generated<string>;
  taskId: string;
  dimension: string;
  level: number;
  lowersTo: number | null;
}

export interface TaskTipTable {
  municipalityId: Generated<string>;
  id: string;
  taskId: string;
  citizenId: string;
  caseworkerId: string;
  reason: string;
  explanation: Json<WrittenByJson>;
  score: number;
  createdAt: Temporal.Instant;
  seenAt: Temporal.Instant | null;
  dismissedAt: Temporal.Instant | null;
  dismissedReason: string | null;
  actedAt: Temporal.Instant | null;
}

export interface TimetableTable {
  id: string;
  publisher: string;
  weekday: Temporal.PlainDate;
  validFrom: Temporal.PlainDate;
  validUntil: Temporal.PlainDate;
  stops: number;
  trips: number;
  importedAt: Temporal.Instant;
}

export interface TimetableLineTable {
  timetableId: string;
  number: number;
  south: number;
  west: number;
  north: number;
  east: number;
  trips: number;
  stops: Uint8Array;
  doors: Uint8Array;
  times: Uint8Array;
}

export interface TimetableStopTable {
  timetableId: string;
  number: number;
  name: string;
  latitude: number;
  longitude: number;
}

export interface UnservedTable {
  municipalityId: Generated<string>;
  kind: string;
  id: string;
  cause: string;
  wouldOpen: number;
  opens: Json<WrittenByJson>;
}

export interface VisitTable {
  municipalityId: Generated<string>;
  id: string;
  workplaceId: string;
  visitedOn: Temporal.PlainDate;
  visitedBy: string;
  spokeWith: string | null;
  hurts: string | null;
  undone: string | null;
  busyMonths: Generated<number[]>;
  sharedNote: string | null;
  nextStep: string | null;
  nextStepOn: Temporal.PlainDate | null;
  nextStepDoneAt: Temporal.Instant | null;
  version: Generated<number>;
  createdAt: Temporal.Instant;
}

export interface VisitDraftTable {
  municipalityId: Generated<string>;
  accountId: string;
  workplaceId: string;
  fields: Json<WrittenByJson>;
  savedAt: Temporal.Instant;
}

export interface VisitTaskTable {
  municipalityId: Generated<string>;
  taskId: string;
  visitId: string;
  rhythm: string | null;
  doneBy: string | null;
  adaptable: string | null;
}

export interface VisitThanksTable {
  municipalityId: Generated<string>;
  visitId: string;
  accountId: string;
  at: Temporal.Instant;
}

export interface WorkplaceTable {
  municipalityId: Generated<string>;
  id: string;
  companyId: string;
  pNumber: string;
  name: string;
  nameSort: ColumnType<string | null, never, never>;
  industry: string;
  address: string;
  postalCode: string;
  latitude: number | null;
  longitude: number | null;
  contactName: string;
  contactEmail: string | null;
  contactPhone: string | null;
  contactChannel: Generated<string>;
  about: string | null;
  consultantId: string | null;
  version: Generated<number>;
  registeredAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
}

export interface WorkplaceCheckTable {
  municipalityId: Generated<string>;
  id: string;
  workplaceId: string;
  reason: string;
  concernId: string | null;
  taskId: string | null;
  result: string;
  note: string | null;
  checkedAt: Temporal.Instant;
  checkedBy: string | null;
  checkedByName: string;
}

export interface WorkplaceContactTable {
  municipalityId: Generated<string>;
  id: string;
  workplaceId: string;
  name: string;
  jobTitle: string | null;
  email: string | null;
  phone: string | null;
  channel: Generated<string>;
  bestTime: string | null;
  leftOn: Temporal.PlainDate | null;
  version: Generated<number>;
  addedAt: Temporal.Instant;
}

export interface WorkplaceFactTable {
  municipalityId: Generated<string>;
  id: string;
  workplaceId: string;
  kind: string;
  value: string | null;
  note: string | null;
  source: string;
  observedOn: Temporal.PlainDate;
  recordedAt: Temporal.Instant;
  recordedBy: string | null;
  recordedByName: string;
  withdrawnAt: Temporal.Instant | null;
  withdrawnBy: string | null;
}

export interface WorkplaceMemberTable {
  municipalityId: Generated<string>;
  workplaceId: string;
  accountId: string;
  addedAt: Temporal.Instant;
}

export interface Tables {
  accessLink: AccessLinkTable;
  account: AccountTable;
  agreedAction: AgreedActionTable;
  article: ArticleTable;
  attendance: AttendanceTable;
  callOff: CallOffTable;
  checkIn: CheckInTable;
  citizen: CitizenTable;
  citizenGroup: CitizenGroupTable;
  citizenNeed: CitizenNeedTable;
  citizenProfile: CitizenProfileTable;
  citizenWish: CitizenWishTable;
  company: CompanyTable;
  companyContact: CompanyContactTable;
  companyHandOver: CompanyHandOverTable;
  concern: ConcernTable;
  confidentiality: ConfidentialityTable;
  consultantAbsence: ConsultantAbsenceTable;
  consultantIndustry: ConsultantIndustryTable;
  contactAfterEnd: ContactAfterEndTable;
  conversation: ConversationTable;
  conversationMessage: ConversationMessageTable;
  conversationParticipant: ConversationParticipantTable;
  employment: EmploymentTable;
  endAssessment: EndAssessmentTable;
  event: EventTable;
  figureSnapshot: FigureSnapshotTable;
  followUp: FollowUpTable;
  formSubmission: FormSubmissionTable;
  gathering: GatheringTable;
  hoursStep: HoursStepTable;
  inquiry: InquiryTable;
  inquiryAttempt: InquiryAttemptTable;
  inquiryStep: InquiryStepTable;
  internalNote: InternalNoteTable;
  iscoGroup: IscoGroupTable;
  jobBankMember: JobBankMemberTable;
  loginAttempt: LoginAttemptTable;
  loginDay: LoginDayTable;
  loginPeriod: LoginPeriodTable;
  loginTally: LoginTallyTable;
  look: LookTable;
  marketplaceBlock: MarketplaceBlockTable;
  marketplaceCard: MarketplaceCardTable;
  marketplaceContact: MarketplaceContactTable;
  marketplaceEmployer: MarketplaceEmployerTable;
  marketplaceProfile: MarketplaceProfileTable;
  marketplaceReport: MarketplaceReportTable;
  marketplaceSection: MarketplaceSectionTable;
  matchingChange: MatchingChangeTable;
  matchingWeight: MatchingWeightTable;
  matchingWeightChange: MatchingWeightChangeTable;
  message: MessageTable;
  messageDraft: MessageDraftTable;
  municipality: MunicipalityTable;
  needsDraft: NeedsDraftTable;
  occupationCorrection: OccupationCorrectionTable;
  occupationLabel: OccupationLabelTable;
  occupationLabelStamp: OccupationLabelStampTable;
  opening: OpeningTable;
  openingTask: OpeningTaskTable;
  outcome: OutcomeTable;
  placement: PlacementTable;
  placementEnd: PlacementEndTable;
  placementVersion: PlacementVersionTable;
  postalCode: PostalCodeTable;
  receivedReply: ReceivedReplyTable;
  registerCompany: RegisterCompanyTable;
  registerUnit: RegisterUnitTable;
  replyAddress: ReplyAddressTable;
  savedSearch: SavedSearchTable;
  searchCard: SearchCardTable;
  searchDocument: SearchDocumentTable;
  searchPosting: SearchPostingTable;
  searchSpelling: SearchSpellingTable;
  season: SeasonTable;
  seasonDemand: SeasonDemandTable;
  servedCount: ServedCountTable;
  session: SessionTable;
  signUp: SignUpTable;
  signature: SignatureTable;
  smallJob: SmallJobTable;
  suggestion: SuggestionTable;
  suggestionStep: SuggestionStepTable;
  task: TaskTable;
  taskDemand: TaskDemandTable;
  taskTip: TaskTipTable;
  timetable: TimetableTable;
  timetableLine: TimetableLineTable;
  timetableStop: TimetableStopTable;
  unserved: UnservedTable;
  visit: VisitTable;
  visitDraft: VisitDraftTable;
  visitTask: VisitTaskTable;
  visitThanks: VisitThanksTable;
  workplace: WorkplaceTable;
  workplaceCheck: WorkplaceCheckTable;
  workplaceContact: WorkplaceContactTable;
  workplaceFact: WorkplaceFactTable;
  workplaceMember: WorkplaceMemberTable;
}
