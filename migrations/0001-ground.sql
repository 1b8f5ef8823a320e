-- The ground: municipalities (tenants), people who log in, what they looked at, what was sent.
-- Every tenant table has municipality_id first in its primary, unique and foreign keys;
-- row-level security is switched on for all of them at the end of 0003.

create table municipality (
  -- “guest” is what the cookie of somebody not logged in begins with.
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}$' and id <> 'guest'),
  name text not null,
  -- Names of units, promised answer times and other words that are the municipality's own.
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);

-- Danish alphabetical order without ICU (which the embedded engine gets wrong):
-- aa sorts as å, and æ ø å come after z. Their capitals are named: lower() alone depends on the server's locale.
create function danish_sort_key(value text) returns text
  language sql immutable strict parallel safe
  return replace(replace(replace(replace(lower(translate(value, 'ÆØÅÄÖÜÉ', 'æøåäöüé')), 'aa', 'å'), 'æ', '{a'), 'ø', '{b'), 'å', '{c') collate "C";

create table account (
  municipality_id text not null references municipality (id),
  id uuid not null,
  role text not null check (role in ('citizen', 'employer', 'mentor', 'caseworker', 'consultant', 'manager', 'administrator')),
  name text not null check (length(name) between 1 and 200),
  name_sort text collate "C" generated always as (danish_sort_key(name)) stored,
  email text,
  phone text,
  title text,
  language text not null default 'da' check (language in ('da', 'en')),
  -- The identity provider's subject; null until the person has logged in through it.
  subject text,
  -- For a citizen's own log-in: which citizen this is.
  citizen_id uuid,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, subject),
  unique (municipality_id, citizen_id)
);
create index account_by_role on account (municipality_id, role, name_sort);
-- As the list of accounts is read, which citizens' own are not on.
create index account_by_name on account (municipality_id, (closed_at is not null), name_sort, id) where role <> 'citizen';

-- A way in without an account: one party, one thing. The token itself is only in the mail.
create table access_link (
  municipality_id text not null references municipality (id),
  token_hash text not null,
  party text not null check (party in ('citizen', 'employer', 'mentor')),
  purpose text not null check (purpose in ('suggestion', 'placement')),
  subject_id uuid not null,
  name text not null,
  channel text not null check (channel in ('mail', 'sms')),
  address text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (municipality_id, token_hash)
);
create index access_link_by_subject on access_link (municipality_id, subject_id);

create table session (
  municipality_id text not null references municipality (id),
  token_hash text not null,
  -- Either someone with an account, or the holder of a link.
  account_id uuid,
  link_hash text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (municipality_id, token_hash),
  check (num_nonnulls(account_id, link_hash) = 1),
  foreign key (municipality_id, account_id) references account (municipality_id, id),
  foreign key (municipality_id, link_hash) references access_link (municipality_id, token_hash)
);
create index session_by_expiry on session (municipality_id, expires_at);

-- Every look at a person, allowed or denied. No foreign key to citizen: a guessed address is logged as guessed.
create table look (
  municipality_id text not null references municipality (id),
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  actor_role text not null,
  citizen_id uuid not null,
  reason text not null,
  path text not null,
  result text not null check (result in ('allowed', 'denied')),
  primary key (municipality_id, id)
);
create index look_by_citizen on look (municipality_id, citizen_id, at desc);
create index look_by_time on look (municipality_id, at desc);

-- What was done, by whom, for whom: one row per use case, in the same transaction as its facts.
create table event (
  municipality_id text not null references municipality (id),
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  actor_id uuid,
  actor_name text not null,
  actor_role text not null,
  on_behalf_of text,
  on_behalf_reason text,
  citizen_id uuid,
  subject_id uuid,
  data jsonb not null default '{}',
  primary key (municipality_id, id)
);
create index event_by_subject on event (municipality_id, subject_id, at desc);
create index event_by_citizen on event (municipality_id, citizen_id, at desc);

-- The same form sent twice acts once: the second time leads to where the first ended.
create table form_submission (
  municipality_id text not null references municipality (id),
  form_id uuid not null,
  actor_key text not null,
  path text not null,
  location text not null,
  at timestamptz not null,
  primary key (municipality_id, form_id)
);
create index form_submission_by_time on form_submission (municipality_id, at);

create table login_attempt (
  municipality_id text not null references municipality (id),
  id uuid not null,
  source text not null,
  at timestamptz not null,
  primary key (municipality_id, id)
);
create index login_attempt_by_source on login_attempt (municipality_id, source, at desc);

-- The outbox: written in the transaction that caused it, delivered afterwards by a job.
create table message (
  municipality_id text not null references municipality (id),
  id uuid not null,
  channel text not null check (channel in ('mail', 'sms', 'letter')),
  to_name text,
  to_address text not null,
  subject text not null,
  body text not null,
  attachments jsonb not null default '[]',
  about text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  primary key (municipality_id, id)
);
create index message_by_time on message (municipality_id, created_at desc);
create index message_unsent on message (municipality_id, created_at) where sent_at is null;

-- Reference data, the same for all municipalities; loaded by import.
create table postal_code (
  code text primary key check (code ~ '^[0-9]{4}$'),
  name text not null,
  latitude double precision not null,
  longitude double precision not null
);
create table occupation_label (
  uri text not null,
  label text not null,
  isco_code text not null,
  preferred boolean not null,
  primary key (uri, label)
);
create index occupation_label_by_isco on occupation_label (isco_code);
