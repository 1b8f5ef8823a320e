-- Citizens with their needs, workplaces with their tasks, and the suggestions between them.

create table citizen (
  municipality_id text not null references municipality (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  name_sort text collate "C" generated always as (danish_sort_key(name)) stored,
  email text,
  phone text,
  preferred_channel text not null default 'mail' check (preferred_channel in ('mail', 'sms', 'letter', 'phone')),
  -- Not digital: others act on this person's behalf, with the reason recorded each time.
  digital boolean not null default true,
  address text,
  postal_code text,
  latitude double precision,
  longitude double precision,
  language text not null default 'da' check (language in ('da', 'en')),
  -- LAB § 6 group 1–13 and benefit are for the law's scheme rules only; matching never sees them.
  target_group smallint check (target_group between 1 and 13),
  benefit text,
  -- Protected name and address: only the named staff see it, and it is never shared with a workplace.
  protected boolean not null default false,
  caseworker_id uuid,
  consultant_id uuid,
  version integer not null default 1,
  registered_at timestamptz not null,
  closed_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, caseworker_id) references account (municipality_id, id),
  foreign key (municipality_id, consultant_id) references account (municipality_id, id)
);
create index citizen_by_name on citizen (municipality_id, name_sort, id);
create index citizen_by_caseworker on citizen (municipality_id, caseworker_id, name_sort, id);
create index citizen_by_consultant on citizen (municipality_id, consultant_id, name_sort, id);
create index citizen_unassigned on citizen (municipality_id, registered_at) where caseworker_id is null and closed_at is null;

alter table account add foreign key (municipality_id, citizen_id) references citizen (municipality_id, id);

-- Answers given so far, one object per question; confirmed into citizen_profile at the check page.
create table needs_draft (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  answers jsonb not null default '{}',
  version integer not null default 1,
  updated_at timestamptz not null,
  updated_by uuid,
  primary key (municipality_id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id)
);

create table citizen_profile (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  minutes_now integer check (minutes_now between 0 and 2220),
  minutes_aim integer check (minutes_aim between 0 and 2220),
  earliest_start smallint check (earliest_start between 0 and 1440),
  latest_end smallint check (latest_end between 0 and 1440),
  evenings boolean not null default false,
  weekends boolean not null default false,
  travel_means text[] not null default '{}',
  travel_limit_minutes smallint check (travel_limit_minutes between 0 and 240),
  licences text[] not null default '{}',
  competences text[] not null default '{}',
  -- In the person's own words; shown to staff only.
  avoid text,
  helps text,
  version integer not null default 1,
  confirmed_at timestamptz not null,
  confirmed_by uuid,
  on_behalf_reason text,
  primary key (municipality_id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id)
);

-- A functional statement: the highest level of a dimension that works now. Never a diagnosis.
create table citizen_need (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  dimension text not null,
  level smallint not null check (level between 0 and 3),
  firm boolean not null,
  source text not null check (source in ('citizen', 'staff', 'learned')),
  updated_at timestamptz not null,
  updated_by uuid,
  primary key (municipality_id, citizen_id, dimension),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id)
);

create table citizen_wish (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  position smallint not null,
  -- The person's own words, and the occupation they were understood as.
  label text not null,
  occupation text,
  isco_code text,
  industry text,
  primary key (municipality_id, citizen_id, position),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id)
);

create table company (
  municipality_id text not null references municipality (id),
  id uuid not null,
  cvr text not null check (cvr ~ '^[0-9]{8}$'),
  name text not null check (length(name) between 1 and 200),
  name_sort text collate "C" generated always as (danish_sort_key(name)) stored,
  industry text not null,
  employees integer not null default 0 check (employees >= 0),
  advertising_protected boolean not null default false,
  consultant_id uuid,
  registered_at timestamptz not null,
  closed_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, cvr),
  foreign key (municipality_id, consultant_id) references account (municipality_id, id)
);
create index company_by_consultant on company (municipality_id, consultant_id, name_sort, id);

create table workplace (
  municipality_id text not null references municipality (id),
  id uuid not null,
  company_id uuid not null,
  p_number text not null check (p_number ~ '^[0-9]{10}$'),
  name text not null check (length(name) between 1 and 200),
  name_sort text collate "C" generated always as (danish_sort_key(name)) stored,
  industry text not null,
  address text not null,
  postal_code text not null,
  latitude double precision,
  longitude double precision,
  contact_name text not null,
  contact_email text,
  contact_phone text,
  contact_channel text not null default 'mail' check (contact_channel in ('mail', 'sms', 'phone')),
  -- What this workplace is good at, in its own words.
  about text,
  consultant_id uuid,
  version integer not null default 1,
  registered_at timestamptz not null,
  closed_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, p_number),
  foreign key (municipality_id, company_id) references company (municipality_id, id),
  foreign key (municipality_id, consultant_id) references account (municipality_id, id)
);
create index workplace_by_name on workplace (municipality_id, name_sort, id);
create index workplace_by_consultant on workplace (municipality_id, consultant_id, name_sort, id);
create index workplace_by_company on workplace (municipality_id, company_id);

-- Who acts for a workplace when logged in.
create table workplace_member (
  municipality_id text not null references municipality (id),
  workplace_id uuid not null,
  account_id uuid not null,
  added_at timestamptz not null,
  primary key (municipality_id, workplace_id, account_id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id),
  foreign key (municipality_id, account_id) references account (municipality_id, id)
);
create index workplace_member_by_account on workplace_member (municipality_id, account_id);

create table task (
  municipality_id text not null references municipality (id),
  id uuid not null,
  workplace_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  description text,
  -- The trade in the workplace's own words, and what it was linked to.
  occupation text,
  isco_code text,
  minutes_per_week integer not null check (minutes_per_week between 15 and 2220),
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  on_behalf_reason text,
  closed_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index task_by_workplace on task (municipality_id, workplace_id, created_at);

create table task_demand (
  municipality_id text not null references municipality (id),
  task_id uuid not null,
  dimension text not null,
  level smallint not null check (level between 0 and 3),
  -- The level the workplace can lower it to; null when it cannot be adapted.
  lowers_to smallint check (lowers_to between 0 and 3 and lowers_to < level),
  primary key (municipality_id, task_id, dimension),
  foreign key (municipality_id, task_id) references task (municipality_id, id) on delete cascade
);

create table opening (
  municipality_id text not null references municipality (id),
  id uuid not null,
  workplace_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  schemes text[] not null check (cardinality(schemes) > 0),
  minutes_min integer not null check (minutes_min between 0 and 2220),
  minutes_max integer not null check (minutes_max between minutes_min and 2220),
  -- May begin at fewer hours and rise; null when it may not.
  minutes_start integer check (minutes_start between 0 and minutes_min),
  start_time smallint check (start_time between 0 and 1440),
  end_time smallint check (end_time between 0 and 1440),
  evenings boolean not null default false,
  weekends boolean not null default false,
  licences text[] not null default '{}',
  must_have text[] not null default '{}',
  nice_to_have text[] not null default '{}',
  season_from smallint check (season_from between 1 and 12),
  season_to smallint check (season_to between 1 and 12),
  places smallint not null default 1 check (places between 1 and 50),
  perspective text not null check (perspective in ('none', 'possible', 'agreed', 'guaranteed')),
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  on_behalf_reason text,
  closed_at timestamptz,
  closed_reason text,
  primary key (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index opening_by_workplace on opening (municipality_id, workplace_id, created_at);
create index opening_open on opening (municipality_id, created_at desc, id) where closed_at is null;

create table opening_task (
  municipality_id text not null references municipality (id),
  opening_id uuid not null,
  task_id uuid not null,
  primary key (municipality_id, opening_id, task_id),
  foreign key (municipality_id, opening_id) references opening (municipality_id, id),
  foreign key (municipality_id, task_id) references task (municipality_id, id)
);
create index opening_task_by_task on opening_task (municipality_id, task_id);

create table matching_weight (
  municipality_id text not null references municipality (id),
  term text not null,
  weight smallint not null check (weight between 0 and 20),
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (municipality_id, term)
);

-- Citizen × opening, with the explanation as it was when a person chose it.
create table suggestion (
  municipality_id text not null references municipality (id),
  id uuid not null,
  citizen_id uuid not null,
  opening_id uuid not null,
  workplace_id uuid not null,
  explanation jsonb not null,
  note text,
  created_at timestamptz not null,
  created_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, opening_id) references opening (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index suggestion_by_citizen on suggestion (municipality_id, citizen_id, created_at desc);
create index suggestion_by_opening on suggestion (municipality_id, opening_id, created_at desc);
create index suggestion_by_workplace on suggestion (municipality_id, workplace_id, created_at desc);

-- What happened to it: each row a fact with an author and a time; the status is derived.
create table suggestion_step (
  municipality_id text not null references municipality (id),
  id uuid not null,
  suggestion_id uuid not null,
  kind text not null check (kind in ('offered', 'citizen-yes', 'citizen-no', 'citizen-talk', 'employer-yes', 'employer-no', 'meeting-set', 'meeting-cancelled', 'withdrawn', 'placement-made')),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  party text not null,
  reason text,
  note text,
  on_behalf_reason text,
  -- The citizen's yes holds the items shared; a meeting its time and place.
  data jsonb not null default '{}',
  primary key (municipality_id, id),
  foreign key (municipality_id, suggestion_id) references suggestion (municipality_id, id)
);
create index suggestion_step_by_suggestion on suggestion_step (municipality_id, suggestion_id, at);
