-- Every change of the weights of matching: who, when, from what to what, and why. The newest number is the version
-- somebody who changes them has seen.
create table matching_weight_change (
  municipality_id text not null references municipality (id),
  number integer not null check (number >= 1),
  changed_at timestamptz not null,
  changed_by uuid,
  changed_by_name text not null,
  -- [{"term": "travel", "from": 2, "to": 4}]
  changes jsonb not null,
  why text not null check (length(why) between 1 and 500),
  primary key (municipality_id, number)
);

-- Whom matching finds nothing for: the newest count, and how far one under way has come.
create table served_count (
  municipality_id text not null references municipality (id),
  asked_at timestamptz,
  started_at timestamptz,
  -- The last sign of life of the one under way.
  heard_at timestamptz,
  done integer not null default 0,
  total integer not null default 0,
  finished_at timestamptz,
  -- What was found, for the page: counts and where to look; names nobody.
  found jsonb,
  primary key (municipality_id)
);

-- One row per citizen without a suggestion and per opening without a candidate, as of the newest count.
create table unserved (
  municipality_id text not null references municipality (id),
  kind text not null check (kind in ('citizen', 'opening')),
  id uuid not null,
  -- What would open most if it alone were lifted.
  cause text not null,
  would_open integer not null check (would_open >= 0),
  -- {"too-far": 7, "need:customers": 2}: how many would fit if only that were lifted.
  opens jsonb not null,
  primary key (municipality_id, kind, id)
);
create index unserved_by_cause on unserved (municipality_id, kind, cause, would_open desc, id);

-- Staff can follow one citizen's suggestions or one opening's candidates, in the same way as a search is kept.
alter table saved_search drop constraint saved_search_kind_check;
alter table saved_search
  add column citizen_id uuid,
  add column opening_id uuid,
  -- Of somebody or something followed: the best ones there were when it was last told of.
  add column known text[] not null default '{}',
  add constraint saved_search_kind_check check (kind in ('opening', 'profile', 'for-citizen', 'for-opening')),
  add constraint saved_search_follows check (
    (kind = 'for-citizen') = (citizen_id is not null) and (kind = 'for-opening') = (opening_id is not null)),
  add foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  add foreign key (municipality_id, opening_id) references opening (municipality_id, id);
create unique index saved_search_follows_citizen on saved_search (municipality_id, citizen_id, account_id)
  where citizen_id is not null;
create unique index saved_search_follows_opening on saved_search (municipality_id, opening_id, account_id)
  where opening_id is not null;

select keep_to_municipality('matching_weight_change', 'served_count', 'unserved');
