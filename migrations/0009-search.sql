-- Search of the marketplace. The analysis of text is code (src/domains/search/text); what it found lies here.
-- Words are looked up by equality and order only, which row-level security may use an index for;
-- the operators of tsvector and of trigrams are not leakproof, so behind it their indexes are not used
-- (docs/decisions/2026-11-22-search-behind-row-level-security.md).

-- One row per opening or published profile: what can be filtered and counted, and nothing else, so that it stays narrow.
create table search_document (
  municipality_id text not null references municipality (id),
  kind text not null check (kind in ('opening', 'profile')),
  id uuid not null,
  number integer generated always as identity,
  isco_code text,
  latitude double precision,
  longitude double precision,
  -- The town it is told by; a profile has no other place than this.
  area text,
  minutes_from integer not null,
  minutes_to integer not null,
  -- Bit 0 is January; 0 means all year.
  months smallint not null default 0 check (months between 0 and 4095),
  evenings boolean not null default false,
  weekends boolean not null default false,
  -- One per dimension in the order of the vocabulary in code.
  levels smallint[] not null,
  -- Which facet values it counts towards, one bit each (src/domains/search/facet-bits.ts).
  facts integer not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, kind, id),
  unique (municipality_id, number)
);
create index search_document_newest on search_document (municipality_id, kind, published_at desc, number desc);

-- What a result shows, and which word of the text each term came from. Beside the facts and not among them:
-- only the rows of one page are read.
create table search_card (
  municipality_id text not null references municipality (id),
  number integer not null,
  card jsonb not null,
  terms jsonb not null,
  primary key (municipality_id, number),
  foreign key (municipality_id, number) references search_document (municipality_id, number) on delete cascade
);

-- Which documents hold a term, and how much it says about them. Read from the index alone.
create table search_posting (
  municipality_id text not null references municipality (id),
  kind text not null,
  term text collate "C" not null,
  number integer not null,
  weight smallint not null check (weight between 1 and 1000),
  primary key (municipality_id, kind, term, number) include (weight)
);
create index search_posting_by_document on search_posting (municipality_id, number);

-- The terms in use, under each way to write them with one letter left out: how a typing error is forgiven.
create table search_spelling (
  municipality_id text not null references municipality (id),
  kind text not null,
  key text collate "C" not null,
  term text collate "C" not null,
  primary key (municipality_id, kind, key, term)
);

create table saved_search (
  municipality_id text not null references municipality (id),
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('opening', 'profile')),
  name text not null check (length(name) between 1 and 100),
  criteria jsonb not null,
  every text not null check (every in ('day', 'week', 'never')),
  created_at timestamptz not null,
  -- Everything published before this has been told of.
  told_until timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references account (municipality_id, id)
);
create index saved_search_by_account on saved_search (municipality_id, account_id, created_at);
create index saved_search_due on saved_search (municipality_id, told_until) where every <> 'never';

-- Other names of an occupation are found by one of its names.
create index occupation_label_by_name on occupation_label (lower(label));

select keep_to_municipality('search_document', 'search_card', 'search_posting', 'search_spelling', 'saved_search');
