-- A person at a workplace, its agreement in immutable versions, and its life until the outcome.

create table placement (
  municipality_id text not null references municipality (id),
  id uuid not null,
  citizen_id uuid not null,
  workplace_id uuid not null,
  opening_id uuid,
  suggestion_id uuid,
  scheme text not null,
  caseworker_id uuid,
  consultant_id uuid,
  created_at timestamptz not null,
  created_by uuid,
  primary key (municipality_id, id),
  unique (municipality_id, suggestion_id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id),
  foreign key (municipality_id, opening_id) references opening (municipality_id, id),
  foreign key (municipality_id, suggestion_id) references suggestion (municipality_id, id),
  foreign key (municipality_id, caseworker_id) references account (municipality_id, id),
  foreign key (municipality_id, consultant_id) references account (municipality_id, id)
);
create index placement_by_citizen on placement (municipality_id, citizen_id, created_at desc);
create index placement_by_workplace on placement (municipality_id, workplace_id, created_at desc);
create index placement_by_opening on placement (municipality_id, opening_id);
create index placement_by_caseworker on placement (municipality_id, caseworker_id, created_at desc);
create index placement_by_consultant on placement (municipality_id, consultant_id, created_at desc);
create index placement_by_time on placement (municipality_id, created_at desc, id);

-- Never updated: a change is a new version, and so has no signatures until it is signed again.
create table placement_version (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  number integer not null check (number >= 1),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  purposes text[] not null,
  purpose_note text not null,
  tasks text not null,
  mentor_name text not null,
  mentor_email text,
  mentor_phone text,
  mentor_account_id uuid,
  perspective text not null,
  job_agreement text,
  change_reason text,
  created_at timestamptz not null,
  created_by uuid,
  on_behalf_reason text,
  -- Open for signature; null while it is a draft.
  sent_at timestamptz,
  primary key (municipality_id, placement_id, number),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id),
  foreign key (municipality_id, mentor_account_id) references account (municipality_id, id)
);
create index placement_version_by_mentor on placement_version (municipality_id, mentor_account_id, placement_id);
create index placement_version_by_end on placement_version (municipality_id, ends_on);

create table hours_step (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  version integer not null,
  from_date date not null,
  practice_minutes integer not null check (practice_minutes between 0 and 2220),
  paid_minutes integer not null check (paid_minutes between 0 and 2220),
  weekdays smallint[] not null,
  note text,
  primary key (municipality_id, placement_id, version, from_date),
  foreign key (municipality_id, placement_id, version) references placement_version (municipality_id, placement_id, number)
);

create table signature (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  version integer not null,
  party text not null check (party in ('citizen', 'employer', 'caseworker')),
  signed_at timestamptz not null,
  name text not null,
  account_id uuid,
  -- How: on the site, by link, or by staff on behalf with the reason.
  way text not null check (way in ('site', 'link', 'on-behalf')),
  on_behalf_reason text,
  primary key (municipality_id, placement_id, version, party),
  foreign key (municipality_id, placement_id, version) references placement_version (municipality_id, placement_id, number)
);

create table confidentiality (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  -- The account id, or the link holder's address when the mentor never logs in.
  holder text not null,
  name text not null,
  confirmed_at timestamptz not null,
  primary key (municipality_id, placement_id, holder),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id)
);

create table attendance (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  on_date date not null,
  planned_minutes integer not null check (planned_minutes >= 0),
  practice_minutes integer not null check (practice_minutes between 0 and 1440),
  paid_minutes integer not null check (paid_minutes between 0 and 1440),
  cause text,
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  on_behalf_reason text,
  primary key (municipality_id, placement_id, on_date),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id)
);

create table check_in (
  municipality_id text not null references municipality (id),
  id uuid not null,
  placement_id uuid not null,
  party text not null check (party in ('citizen', 'mentor')),
  at timestamptz not null,
  mood smallint not null check (mood between 1 and 5),
  note text,
  call_me boolean not null default false,
  account_id uuid,
  name text not null,
  on_behalf_reason text,
  called_at timestamptz,
  called_by uuid,
  call_note text,
  primary key (municipality_id, id),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id)
);
create index check_in_by_placement on check_in (municipality_id, placement_id, at desc);
create index check_in_waiting on check_in (municipality_id, placement_id) where call_me and called_at is null;

create table follow_up (
  municipality_id text not null references municipality (id),
  id uuid not null,
  placement_id uuid not null,
  kind text not null check (kind in ('first-week', 'half-way', 'before-end', 'job-1-week', 'job-4-weeks', 'job-13-weeks', 'extra')),
  due_on date not null,
  owner_id uuid,
  channel text not null check (channel in ('phone', 'visit', 'home', 'video', 'mail')),
  planned_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  done_channel text,
  note text,
  decision text,
  cancelled_at timestamptz,
  version integer not null default 1,
  primary key (municipality_id, id),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id),
  foreign key (municipality_id, owner_id) references account (municipality_id, id)
);
create index follow_up_by_placement on follow_up (municipality_id, placement_id, due_on);
create index follow_up_waiting on follow_up (municipality_id, owner_id, due_on) where done_at is null and cancelled_at is null;

create table placement_end (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  kind text not null check (kind in ('completed', 'stopped', 'cancelled')),
  ended_on date not null,
  cause text,
  learning text,
  learned_needs jsonb not null default '[]',
  ended_at timestamptz not null,
  ended_by uuid,
  on_behalf_reason text,
  primary key (municipality_id, placement_id),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id)
);

create table end_assessment (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  party text not null check (party in ('citizen', 'employer')),
  answers jsonb not null,
  note text,
  at timestamptz not null,
  name text not null,
  account_id uuid,
  on_behalf_reason text,
  primary key (municipality_id, placement_id, party),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id)
);

create table outcome (
  municipality_id text not null references municipality (id),
  placement_id uuid not null,
  kind text not null check (kind in ('job', 'near-job', 'praktik', 'near-praktik', 'education', 'closer', 'sick', 'none')),
  job_minutes integer check (job_minutes between 0 and 2220),
  job_starts_on date,
  job_title text,
  at_same_workplace boolean,
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (municipality_id, placement_id),
  foreign key (municipality_id, placement_id) references placement (municipality_id, id)
);

-- Figures that count everybody are computed by a job and shown with their time.
create table figure_snapshot (
  municipality_id text not null references municipality (id),
  figures jsonb not null,
  -- Beside them and not within: there may be hundreds, and they are read a page at a time.
  colleagues jsonb not null default '[]',
  computed_at timestamptz not null,
  primary key (municipality_id)
);

-- Row-level security. The application acts as this role inside every municipality transaction
-- (set local role), so a forgotten where-clause still sees one municipality only.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fodfaeste_app') then
    create role fodfaeste_app nologin;
  end if;
end $$;
grant usage on schema public to fodfaeste_app;
do $$ begin execute format('grant fodfaeste_app to %I', current_user); end $$;

do $$
declare t record;
begin
  for t in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped)
  loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
    execute format(
      'create policy one_municipality on %I using (municipality_id = current_setting(''app.municipality_id'')) with check (municipality_id = current_setting(''app.municipality_id''))',
      t.relname);
    execute format('alter table %I alter column municipality_id set default current_setting(''app.municipality_id'')', t.relname);
    execute format('grant select, insert, update, delete on %I to fodfaeste_app', t.relname);
  end loop;
end $$;
alter table municipality enable row level security;
create policy own_municipality on municipality using (id = current_setting('app.municipality_id'));
grant select, update on municipality to fodfaeste_app;
grant select on postal_code, occupation_label to fodfaeste_app;
-- What was looked at and what was done is never changed or removed by the application.
revoke update, delete on look, event from fodfaeste_app;
