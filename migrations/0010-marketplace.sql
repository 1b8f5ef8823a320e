-- The marketplace: closed and voluntary. Anonymous profiles, admitted workplaces, and contacts between them.

create table marketplace_profile (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  -- What a workplace knows it by. Both are made anew when a person comes back, so that nobody is recognised.
  id uuid not null,
  alias text not null,
  offered_at timestamptz not null,
  -- Null when the person asked themself.
  offered_by uuid,
  accepted_at timestamptz,
  declined_at timestamptz,
  later_until date,
  published_at timestamptz,
  paused_at timestamptz,
  -- Null while paused: until the person comes back by themself.
  paused_until date,
  left_at timestamptz,
  version integer not null default 1,
  updated_at timestamptz not null,
  updated_by uuid,
  on_behalf_reason text,
  primary key (municipality_id, citizen_id),
  unique (municipality_id, id),
  unique (municipality_id, alias),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id)
);
create index marketplace_profile_published on marketplace_profile (municipality_id, published_at) where left_at is null;

create table marketplace_section (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  name text not null check (name in ('competences', 'wishes', 'hours', 'area', 'needs', 'words')),
  content jsonb not null,
  -- Off until the person turns it on.
  shown boolean not null default false,
  version integer not null default 1,
  updated_at timestamptz not null,
  updated_by uuid,
  on_behalf_reason text,
  primary key (municipality_id, citizen_id, name),
  foreign key (municipality_id, citizen_id) references marketplace_profile (municipality_id, citizen_id)
);

-- What stands on a published card: as precise as at least five can share. Written anew when others come or leave.
create table marketplace_card (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  -- Null: somewhere in the municipality.
  area text,
  -- Null: work of any kind.
  isco_code text,
  more_isco_codes text[] not null default '{}',
  primary key (municipality_id, citizen_id),
  foreign key (municipality_id, citizen_id) references marketplace_profile (municipality_id, citizen_id)
);

create table marketplace_employer (
  municipality_id text not null references municipality (id),
  workplace_id uuid not null,
  admitted_at timestamptz not null,
  admitted_by uuid,
  -- Who is let in again begins afresh: letters left lying are counted from here, or else from the admission.
  counted_from timestamptz,
  paused_at timestamptz,
  paused_by uuid,
  reason text,
  primary key (municipality_id, workplace_id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);

-- A citizen and a workplace who write to each other. The words, and who has told whom their name, are in the
-- conversation, whose table comes later.
create table marketplace_contact (
  municipality_id text not null references municipality (id),
  id uuid not null,
  citizen_id uuid not null,
  workplace_id uuid not null,
  opening_id uuid,
  conversation_id uuid not null,
  started_by text not null check (started_by in ('citizen', 'employer')),
  started_at timestamptz not null,
  reminded_at timestamptz,
  -- “Yes, we answer today.”
  promised_at timestamptz,
  -- The workplace let it lie, after a reminder; counted when a workplace is paused.
  unanswered_at timestamptz,
  closed_at timestamptz,
  closed_reason text check (closed_reason in ('citizen', 'employer', 'left', 'blocked', 'unanswered', 'reported')),
  primary key (municipality_id, id),
  unique (municipality_id, conversation_id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id),
  foreign key (municipality_id, opening_id) references opening (municipality_id, id)
);
create index marketplace_contact_by_citizen on marketplace_contact (municipality_id, citizen_id, started_at desc);
create index marketplace_contact_by_workplace on marketplace_contact (municipality_id, workplace_id, started_at desc);
create index marketplace_contact_open on marketplace_contact (municipality_id, started_at) where closed_at is null;

create table marketplace_block (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  workplace_id uuid not null,
  blocked_by text not null check (blocked_by in ('citizen', 'employer')),
  at timestamptz not null,
  primary key (municipality_id, citizen_id, workplace_id, blocked_by),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index marketplace_block_by_workplace on marketplace_block (municipality_id, workplace_id, citizen_id);

-- Only staff reads it; the one reported never learns who did.
create table marketplace_report (
  municipality_id text not null references municipality (id),
  id uuid not null,
  citizen_id uuid not null,
  workplace_id uuid not null,
  reported_by text not null check (reported_by in ('citizen', 'employer')),
  reason text not null check (reason in ('rude', 'asks-too-much', 'not-serious', 'unsafe', 'other')),
  note text,
  at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  decision text check (decision in ('talked', 'paused', 'nothing')),
  decision_note text,
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index marketplace_report_open on marketplace_report (municipality_id, at) where decided_at is null;
create index marketplace_report_by_workplace on marketplace_report (municipality_id, workplace_id);

select keep_to_municipality('marketplace_profile', 'marketplace_section', 'marketplace_card', 'marketplace_employer',
  'marketplace_contact', 'marketplace_block', 'marketplace_report');
