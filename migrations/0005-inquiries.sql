-- The one entrance: a workplace asks for help without an account, and the municipality keeps its promise of an answer.

create table inquiry (
  municipality_id text not null references municipality (id),
  id uuid not null,
  received_at timestamptz not null,
  -- The promise as it was given: a new setting changes no promise already made.
  answer_by timestamptz not null,
  remind_at timestamptz not null,
  escalate_at timestamptz not null,
  need text not null check (need in ('hands', 'recruit', 'keep', 'upskill', 'take-in', 'unsure')),
  -- What stood in the field, a name or a number; below it what that was found to be.
  company_text text not null check (length(company_text) between 1 and 200),
  company_name text not null,
  cvr text check (cvr ~ '^[0-9]{8}$'),
  industry text,
  company_id uuid,
  contact_name text not null check (length(contact_name) between 1 and 200),
  phone text,
  email text,
  words text,
  language text not null default 'da' check (language in ('da', 'en')),
  -- Written by themselves, or by staff for them with the reason.
  on_behalf_reason text,
  registered_by uuid,
  -- The employer's own log-in, when there was one.
  account_id uuid,
  consultant_id uuid,
  -- Why it may be spam; null when it is not, or somebody has said so.
  suspicion text check (suspicion in ('hidden-field', 'no-token', 'many')),
  taken_at timestamptz,
  -- When a person first reached them.
  answered_at timestamptz,
  answered_by uuid,
  -- Their newest line that nobody has answered.
  wrote_at timestamptz,
  reminded_at timestamptz,
  escalated_at timestamptz,
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome in ('visit', 'opening', 'placement', 'advice', 'passed-on', 'nothing', 'not-reached', 'spam')),
  version integer not null default 1,
  primary key (municipality_id, id),
  check (num_nonnulls(phone, email) >= 1),
  check ((closed_at is null) = (outcome is null)),
  foreign key (municipality_id, company_id) references company (municipality_id, id),
  foreign key (municipality_id, consultant_id) references account (municipality_id, id),
  foreign key (municipality_id, account_id) references account (municipality_id, id)
);
create index inquiry_by_time on inquiry (municipality_id, received_at desc, id);
create index inquiry_open on inquiry (municipality_id, answer_by, id) where closed_at is null;
create index inquiry_by_consultant on inquiry (municipality_id, consultant_id, answer_by) where closed_at is null;
create index inquiry_by_company on inquiry (municipality_id, company_id, received_at desc);

-- What happened to it, by whom: the history both sides can rely on.
create table inquiry_step (
  municipality_id text not null references municipality (id),
  id uuid not null,
  inquiry_id uuid not null,
  kind text not null check (kind in ('wrote', 'taken', 'contacted', 'handed-over', 'rerouted', 'not-spam', 'reminded', 'escalated', 'closed', 'reopened')),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  party text not null check (party in ('employer', 'staff', 'site')),
  channel text check (channel in ('phone', 'mail', 'sms', 'visit')),
  outcome text,
  -- Whom it went to.
  to_name text,
  note text,
  on_behalf_reason text,
  primary key (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references inquiry (municipality_id, id)
);
create index inquiry_step_by_inquiry on inquiry_step (municipality_id, inquiry_id, at);

-- How often somebody sends; the source is a keyed hash and is forgotten after a day.
create table inquiry_attempt (
  municipality_id text not null references municipality (id),
  id uuid not null,
  source text not null,
  at timestamptz not null,
  primary key (municipality_id, id)
);
create index inquiry_attempt_by_source on inquiry_attempt (municipality_id, source, at desc);
create index inquiry_attempt_by_time on inquiry_attempt (municipality_id, at);

-- A company known by its name alone is found by it.
create index company_by_name on company (municipality_id, name_sort, id);

select keep_to_municipality('inquiry', 'inquiry_step', 'inquiry_attempt');
