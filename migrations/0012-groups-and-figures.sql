-- Which group a citizen belongs to and where they are employed, over time; how often people log in without
-- following anybody; what a workplace is looked at for; and the figures of the company side.

-- Days count from both ends: until_on is the last day in the group.
create table citizen_group (
  municipality_id text not null references municipality (id),
  id uuid not null,
  citizen_id uuid not null,
  kind text not null check (kind in ('fleksjob', 'clarification', 'sick-leave', 'disability-pension')),
  from_on date not null,
  until_on date,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  ended_at timestamptz,
  ended_by_name text,
  primary key (municipality_id, id),
  check (until_on >= from_on),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id)
);
create index citizen_group_by_citizen on citizen_group (municipality_id, citizen_id, from_on);
create index citizen_group_by_kind on citizen_group (municipality_id, kind, from_on);
-- Nobody is in the same group twice at a time.
create unique index citizen_group_open on citizen_group (municipality_id, citizen_id, kind) where until_on is null;

-- Paid work by the books: what a caseworker, the citizen or an outcome says. Not the hours of a placement.
create table employment (
  municipality_id text not null references municipality (id),
  id uuid not null,
  citizen_id uuid not null,
  kind text not null check (kind in ('ordinary', 'fleksjob', 'wage-subsidy', 'apprenticeship')),
  -- A workplace we know, or else the employer's name as it was told.
  workplace_id uuid,
  employer_name text check (length(employer_name) between 1 and 200),
  minutes_per_week integer check (minutes_per_week between 15 and 2220),
  from_on date not null,
  until_on date,
  source text not null check (source in ('staff', 'citizen', 'outcome', 'placement')),
  -- The placement whose outcome it is; a corrected outcome corrects it.
  placement_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  ended_at timestamptz,
  ended_by_name text,
  primary key (municipality_id, id),
  check (until_on >= from_on),
  -- An outcome tells of a job elsewhere without saying where.
  check (workplace_id is not null or employer_name is not null or source = 'outcome'),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id)
);
create index employment_by_citizen on employment (municipality_id, citizen_id, from_on);
create index employment_by_workplace on employment (municipality_id, workplace_id, from_on);
create unique index employment_by_placement on employment (municipality_id, placement_id) where placement_id is not null;

-- A fortnight's salt. It goes with the fortnight's days when they are tallied, and nobody can be told again.
create table login_period (
  municipality_id text not null references municipality (id),
  starts_on date not null,
  salt text not null,
  primary key (municipality_id, starts_on)
);

-- One bit for each day of the fortnight, the first day lowest.
create table login_day (
  municipality_id text not null references municipality (id),
  starts_on date not null,
  pseudonym text not null,
  day_bits smallint not null check (day_bits between 1 and 16383),
  primary key (municipality_id, starts_on, pseudonym),
  foreign key (municipality_id, starts_on) references login_period (municipality_id, starts_on) on delete cascade
);

-- Each person in one band only, or in none.
create table login_tally (
  municipality_id text not null references municipality (id),
  starts_on date not null,
  people integer not null check (people >= daily + weekly + fortnightly),
  daily integer not null check (daily >= 0),
  weekly integer not null check (weekly >= 0),
  fortnightly integer not null check (fortnightly >= 0),
  tallied_at timestamptz not null,
  primary key (municipality_id, starts_on)
);

-- What a citizen tells us in confidence about a place. Never seen by the workplace.
create table concern (
  municipality_id text not null references municipality (id),
  id uuid not null,
  placement_id uuid not null,
  citizen_id uuid not null,
  workplace_id uuid not null,
  kind text not null check (kind in ('same-work', 'hours', 'tone', 'safety', 'other')),
  words text check (length(words) <= 2000),
  told_at timestamptz not null,
  told_by uuid,
  told_by_name text not null,
  on_behalf_reason text,
  primary key (municipality_id, id),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index concern_by_workplace on concern (municipality_id, workplace_id, told_at desc);
create index concern_by_placement on concern (municipality_id, placement_id, told_at desc);
create index concern_by_time on concern (municipality_id, told_at desc);

-- Somebody looked into it: why, and what came of it.
create table workplace_check (
  municipality_id text not null references municipality (id),
  id uuid not null,
  workplace_id uuid not null,
  reason text not null check (reason in ('ratio', 'repeat', 'concern')),
  -- The concern or the task it is about; null for the workplace as a whole.
  concern_id uuid,
  task_id uuid,
  result text not null check (result in ('fine', 'talked', 'stopped')),
  note text check (length(note) <= 2000),
  checked_at timestamptz not null,
  checked_by uuid,
  checked_by_name text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id),
  foreign key (municipality_id, concern_id) references concern (municipality_id, id),
  foreign key (municipality_id, task_id) references task (municipality_id, id)
);
create index workplace_check_by_workplace on workplace_check (municipality_id, workplace_id, checked_at desc);

-- Counted with the others. Those kept so far know nothing of these, and are counted again when next asked for.
alter table figure_snapshot add column company_side jsonb not null default '[]';
truncate figure_snapshot;

select keep_to_municipality('citizen_group', 'employment', 'login_period', 'login_day', 'login_tally', 'concern', 'workplace_check');
