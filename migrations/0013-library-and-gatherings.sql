-- What people can read and watch, and where they can meet. (“event” is what was done: a meeting people
-- sign up for is a gathering.)

-- The articles that come with Fodfæste are not rows. A row is the municipality's own, or stands instead of
-- one of those (`replaces` is its name); withdrawn, it hides it.
create table article (
  municipality_id text not null references municipality (id),
  id uuid not null,
  replaces text check (replaces ~ '^[a-z0-9-]{1,80}$'),
  audience text not null check (audience in ('citizen', 'employer', 'all')),
  title text not null check (length(title) between 1 and 200),
  lead text not null,
  body text not null,
  -- A file of our own (its name) or an address elsewhere; never both, and never without words for those who cannot hear.
  video_file text,
  video_url text,
  captions text,
  video_captioned boolean not null default false,
  version integer not null default 1,
  written_at timestamptz not null,
  written_by uuid,
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, replaces),
  check (num_nonnulls(video_file, video_url) <= 1),
  check (video_file is null or captions is not null),
  check (video_url is null or video_captioned)
);
create index article_by_time on article (municipality_id, written_at desc);

create table gathering (
  municipality_id text not null references municipality (id),
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  about text not null,
  audience text not null check (audience in ('citizen', 'employer', 'all')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null,
  capacity smallint not null check (capacity between 1 and 500),
  contact_id uuid,
  version integer not null default 1,
  -- Rises with each change of time or place: calendars ignore what is older than what they have.
  sequence integer not null default 0,
  created_at timestamptz not null,
  created_by uuid,
  cancelled_at timestamptz,
  cancel_reason text,
  reminded_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, contact_id) references account (municipality_id, id)
);
create index gathering_by_time on gathering (municipality_id, starts_at, id);

-- A citizen, somebody from a workplace, or a mentor. Waiting until seated.
create table sign_up (
  municipality_id text not null references municipality (id),
  id uuid not null,
  gathering_id uuid not null,
  citizen_id uuid,
  workplace_id uuid,
  account_id uuid,
  name text not null check (length(name) between 1 and 200),
  seats smallint not null default 1 check (seats between 1 and 10),
  -- What the person needs on the day, in their own words: the organisers see it.
  wishes text,
  signed_up_at timestamptz not null,
  on_behalf_reason text,
  seated_at timestamptz,
  withdrawn_at timestamptz,
  attended boolean,
  attended_by uuid,
  primary key (municipality_id, id),
  check (num_nonnulls(citizen_id, workplace_id, account_id) = 1),
  foreign key (municipality_id, gathering_id) references gathering (municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id),
  foreign key (municipality_id, account_id) references account (municipality_id, id)
);
create index sign_up_by_gathering on sign_up (municipality_id, gathering_id, signed_up_at, id);
create index sign_up_by_citizen on sign_up (municipality_id, citizen_id);
create index sign_up_by_workplace on sign_up (municipality_id, workplace_id);
create index sign_up_by_account on sign_up (municipality_id, account_id);
-- The same one signs up once; whoever withdrew may come again.
create unique index sign_up_once on sign_up
  (municipality_id, gathering_id, coalesce(citizen_id, workplace_id, account_id)) where withdrawn_at is null;

select keep_to_municipality('article', 'gathering', 'sign_up');
