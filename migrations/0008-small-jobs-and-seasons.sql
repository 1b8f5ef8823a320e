-- Small jobs carved out of a workplace's tasks; seasons, the job bank, and employers who call for hands.

-- What a carved job is besides its opening: for whom, and what is lowered so that one person can hold it.
create table small_job (
  municipality_id text not null references municipality (id),
  opening_id uuid not null,
  -- Null: offered to everybody.
  citizen_id uuid,
  -- [{"dimension": "lifting", "level": 1}]
  adapted jsonb not null default '[]',
  carved_at timestamptz not null,
  carved_by uuid,
  primary key (municipality_id, opening_id),
  foreign key (municipality_id, opening_id) references opening (municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id)
);
create index small_job_by_citizen on small_job (municipality_id, citizen_id);

-- A workplace's year: what the extra hands do and for how long. How many in each month stands in season_demand.
create table season (
  municipality_id text not null references municipality (id),
  workplace_id uuid not null,
  what text not null check (length(what) between 1 and 200),
  minutes_per_week integer not null check (minutes_per_week between 15 and 2220),
  note text,
  agreed_on date not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  on_behalf_reason text,
  primary key (municipality_id, workplace_id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);

create table season_demand (
  municipality_id text not null references municipality (id),
  workplace_id uuid not null,
  month smallint not null check (month between 1 and 12),
  people smallint not null check (people between 1 and 200),
  primary key (municipality_id, workplace_id, month),
  foreign key (municipality_id, workplace_id) references season (municipality_id, workplace_id)
);
create index season_demand_by_month on season_demand (municipality_id, month, people desc);

-- "I need two for May": the clock runs from called_at until somebody is asked.
create table call_off (
  municipality_id text not null references municipality (id),
  id uuid not null,
  workplace_id uuid not null,
  -- What the candidates are suggested for.
  opening_id uuid not null,
  people smallint not null check (people between 1 and 50),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  minutes_per_week integer not null check (minutes_per_week between 15 and 2220),
  note text,
  called_at timestamptz not null,
  called_by uuid,
  caller_name text not null,
  on_behalf_reason text,
  closed_at timestamptz,
  closed_by uuid,
  closed_reason text,
  primary key (municipality_id, id),
  unique (municipality_id, opening_id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id),
  foreign key (municipality_id, opening_id) references opening (municipality_id, id)
);
create index call_off_by_workplace on call_off (municipality_id, workplace_id, called_at desc);
create index call_off_open on call_off (municipality_id, called_at) where closed_at is null;

-- Citizens who are ready when somebody calls. Voluntary: left_at is set when they no longer want to be.
create table job_bank_member (
  municipality_id text not null references municipality (id),
  citizen_id uuid not null,
  industries text[] not null default '{}',
  ready_from date not null,
  ready_until date check (ready_until >= ready_from),
  note text,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  on_behalf_reason text,
  left_at timestamptz,
  primary key (municipality_id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id)
);

-- May the workplace know, after the end, that this person was there before? Only the citizen's yes says so.
create table contact_after_end (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  yes boolean not null,
  answered_at timestamptz not null,
  answered_by uuid,
  on_behalf_reason text,
  primary key (municipality_id, placement_id),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id)
);

select keep_to_municipality('small_job', 'season', 'season_demand', 'call_off', 'job_bank_member', 'contact_after_end');
