-- The groups of ISCO-08 by their Danish names, to tell alternatives apart.
create table isco_group (
  code text primary key check (code ~ '^[0-9]{1,4}$'),
  label text not null
);

-- Another stamp after every change of the labels or groups: processes keep them made ready until it changes.
create table occupation_label_stamp (
  one boolean primary key default true check (one),
  stamp uuid not null default gen_random_uuid()
);
insert into occupation_label_stamp default values;

create function stamp_occupation_labels() returns trigger language plpgsql as $$
begin
  update occupation_label_stamp set stamp = gen_random_uuid();
  return null;
end $$;
create trigger stamp_labels after insert or update or delete or truncate on occupation_label
  for each statement execute function stamp_occupation_labels();
create trigger stamp_labels after insert or update or delete or truncate on isco_group
  for each statement execute function stamp_occupation_labels();

-- What somebody meant by these words when they were read otherwise, or not read at all. No label: none of what was
-- proposed. Each person's latest stands; for others what most have meant does.
create table occupation_correction (
  municipality_id text not null references municipality (id),
  -- In small letters, without what people write around it.
  words text not null check (length(words) between 1 and 300),
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  label text,
  isco_code text,
  uri text,
  primary key (municipality_id, words, chosen_by),
  check ((label is null) = (isco_code is null)),
  check (uri is null or label is not null)
);

grant select on isco_group, occupation_label_stamp to fodfaeste_app;
select keep_to_municipality('occupation_correction');
