-- Who looks after which company, how often they talk, what a workplace can include, and what the public register says.

alter table company
  -- How often the relation is kept up; null: no rhythm agreed.
  add column cadence_months smallint check (cadence_months in (3, 6)),
  add column version integer not null default 1,
  add column closed_reason text,
  add column closed_by uuid;

-- One truth about who is responsible: the company's. The workplace's column is a copy the database keeps,
-- so that every list by consultant stays one look in an index.
create function workplace_follows_company() returns trigger language plpgsql as $$
declare responsible uuid;
begin
  select consultant_id into responsible from company
  where municipality_id = new.municipality_id and id = new.company_id;
  if responsible is null and tg_op = 'INSERT' and new.consultant_id is not null then
    -- The first who is named for a place of a company nobody has is named for the company.
    update company set consultant_id = new.consultant_id
    where municipality_id = new.municipality_id and id = new.company_id;
  else
    new.consultant_id := responsible;
  end if;
  return new;
end $$;
create function company_leads_workplaces() returns trigger language plpgsql as $$
begin
  update workplace set consultant_id = new.consultant_id
  where municipality_id = new.municipality_id and company_id = new.id;
  return null;
end $$;
-- As it stands today: a company without one takes that of its oldest workplace that has.
update company k set consultant_id = (
  select w.consultant_id from workplace w
  where w.municipality_id = k.municipality_id and w.company_id = k.id and w.consultant_id is not null
  order by w.registered_at, w.id limit 1)
where k.consultant_id is null;
update workplace w set consultant_id = k.consultant_id from company k
where k.municipality_id = w.municipality_id and k.id = w.company_id and w.consultant_id is distinct from k.consultant_id;
create trigger workplace_follows_company before insert or update of consultant_id, company_id on workplace
  for each row execute function workplace_follows_company();
create trigger company_leads_workplaces after update of consultant_id on company
  for each row when (old.consultant_id is distinct from new.consultant_id) execute function company_leads_workplaces();

-- Which industries a consultant knows: who an unknown company's inquiry reaches.
create table consultant_industry (
  municipality_id text not null references municipality (id),
  account_id uuid not null,
  industry text not null,
  primary key (municipality_id, account_id, industry),
  foreign key (municipality_id, account_id) references account (municipality_id, id)
);
create index consultant_industry_by_industry on consultant_industry (municipality_id, industry, account_id);

create table consultant_absence (
  municipality_id text not null references municipality (id),
  id uuid not null,
  account_id uuid not null,
  substitute_id uuid not null,
  from_date date not null,
  -- The last day away.
  to_date date not null,
  note text,
  registered_at timestamptz not null,
  registered_by uuid,
  cancelled_at timestamptz,
  cancelled_by uuid,
  primary key (municipality_id, id),
  check (to_date >= from_date),
  check (substitute_id <> account_id),
  foreign key (municipality_id, account_id) references account (municipality_id, id),
  foreign key (municipality_id, substitute_id) references account (municipality_id, id)
);
create index consultant_absence_by_account on consultant_absence (municipality_id, account_id, to_date);
create index consultant_absence_by_substitute on consultant_absence (municipality_id, substitute_id, to_date);

create table company_hand_over (
  municipality_id text not null references municipality (id),
  id uuid not null,
  company_id uuid not null,
  from_id uuid,
  to_id uuid not null,
  note text,
  at timestamptz not null,
  by_id uuid,
  by_name text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, company_id) references company (municipality_id, id),
  foreign key (municipality_id, from_id) references account (municipality_id, id),
  foreign key (municipality_id, to_id) references account (municipality_id, id)
);
create index company_hand_over_by_company on company_hand_over (municipality_id, company_id, at desc);

create table company_contact (
  municipality_id text not null references municipality (id),
  id uuid not null,
  company_id uuid not null,
  workplace_id uuid,
  at timestamptz not null,
  channel text not null check (channel in ('phone', 'mail', 'sms', 'visit', 'meeting')),
  -- Only what reached them counts as the last contact.
  kind text not null check (kind in ('talked', 'wrote', 'no-answer', 'they-called')),
  note text,
  -- Why a company protected from advertising was approached all the same.
  approach_basis text check (approach_basis in ('asked', 'relation')),
  by_id uuid,
  by_name text not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, company_id) references company (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index company_contact_by_company on company_contact (municipality_id, company_id, at desc);

-- More people than the one the workplace is registered with.
create table workplace_contact (
  municipality_id text not null references municipality (id),
  id uuid not null,
  workplace_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  job_title text,
  email text,
  phone text,
  channel text not null default 'phone' check (channel in ('mail', 'sms', 'phone')),
  -- In their own words: “bedst efter kl. 14”.
  best_time text,
  left_on date,
  version integer not null default 1,
  added_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index workplace_contact_by_workplace on workplace_contact (municipality_id, workplace_id, added_at);

-- What a workplace can include, each with where it is known from and when. Never changed: withdrawn and said anew.
create table workplace_fact (
  municipality_id text not null references municipality (id),
  id uuid not null,
  workplace_id uuid not null,
  kind text not null,
  value text,
  note text,
  source text not null check (source in ('visit', 'conversation', 'employer', 'placement', 'register')),
  observed_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index workplace_fact_by_workplace on workplace_fact (municipality_id, workplace_id, observed_on desc);
create index workplace_fact_standing on workplace_fact (municipality_id, kind, value, workplace_id) where withdrawn_at is null;

select keep_to_municipality('consultant_industry', 'consultant_absence', 'company_hand_over', 'company_contact',
  'workplace_contact', 'workplace_fact');

-- The public register of companies, the same for all municipalities; loaded by import.
create table register_company (
  cvr text primary key check (cvr ~ '^[0-9]{8}$'),
  name text not null,
  advertising_protected boolean not null,
  industry_code text,
  industry_version text check (industry_version in ('DB07', 'DB25')),
  industry_text text,
  -- The newest month told; the interval stands when the number is not public.
  employees integer,
  employees_interval text,
  employees_month text,
  status text,
  started_on date,
  ceased_on date,
  updated_at timestamptz not null
);
create table register_unit (
  p_number text primary key check (p_number ~ '^[0-9]{10}$'),
  cvr text not null,
  -- Null while only the company has named the unit.
  name text,
  address text,
  postal_code text,
  place text,
  municipality_code text,
  industry_code text,
  industry_version text check (industry_version in ('DB07', 'DB25')),
  industry_text text,
  employees integer,
  employees_interval text,
  ceased_on date,
  updated_at timestamptz
);
create index register_unit_by_cvr on register_unit (cvr, p_number);
grant select on register_company, register_unit to fodfaeste_app;
