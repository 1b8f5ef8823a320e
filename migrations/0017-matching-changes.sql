-- What matching reads of a citizen or an opening was written: each process keeps its own picture of them in memory
-- and asks here what it has to read again. Rows are kept for some days; an older picture is made anew.
create table matching_change (
  municipality_id text not null references municipality (id),
  -- The transaction that wrote it: one that began earlier may commit later, which a number or a time would hide.
  written_by xid8 not null default pg_current_xact_id(),
  kind text not null check (kind in ('citizen', 'opening')),
  subject_id uuid not null,
  written_at timestamptz not null default now(),
  primary key (municipality_id, written_by, kind, subject_id)
);
select keep_to_municipality('matching_change');

-- Arguments in pairs: the kind, and a query for the municipality and the id of those that `changed` concerns.
create function tell_matching() returns trigger language plpgsql as $$
begin
  for pair in 0 .. tg_nargs / 2 - 1 loop
    execute format(
      'insert into matching_change (municipality_id, kind, subject_id)
       select distinct found.municipality_id, %L, found.id from (%s) as found(municipality_id, id)
       where found.id is not null
       on conflict do nothing',
      tg_argv[2 * pair], tg_argv[2 * pair + 1]);
  end loop;
  return null;
end $$;

-- One trigger for each way of writing to the table; an update concerns what stood there too.
create function matching_reads(read_table text, variadic pairs text[]) returns void language plpgsql as $$
declare
  way text[];
  arguments text;
begin
  select string_agg(quote_literal(one), ', ' order by place) into arguments from unnest(pairs) with ordinality as p(one, place);
  foreach way slice 1 in array array[
    ['insert', 'new', 'insert'], ['delete', 'old', 'delete'], ['update', 'new', 'update_to'], ['update', 'old', 'update_from']
  ] loop
    execute format(
      'create trigger %I after %s on %I referencing %s table as changed for each statement execute function tell_matching(%s)',
      'tell_matching_' || way[3], way[1], read_table, way[2], arguments);
  end loop;
end $$;

-- A trade is the ISCO code's digits, and matching counts how many two of them share.
alter table citizen_wish add check (isco_code ~ '^[0-9]{1,4}$');
alter table task add check (isco_code ~ '^[0-9]{1,4}$');

select matching_reads('citizen', 'citizen', 'select municipality_id, id from changed');
select matching_reads('citizen_profile', 'citizen', 'select municipality_id, citizen_id from changed');
select matching_reads('citizen_wish', 'citizen', 'select municipality_id, citizen_id from changed');
-- A need counts in the record of the workplaces where the person saw it through.
select matching_reads('citizen_need',
  'citizen', 'select municipality_id, citizen_id from changed',
  'opening', 'select o.municipality_id, o.id from changed c
              join placement p on p.municipality_id = c.municipality_id and p.citizen_id = c.citizen_id
              join placement_end e on e.municipality_id = p.municipality_id and e.placement_id = p.id and e.kind = ''completed''
              join opening o on o.municipality_id = p.municipality_id and o.workplace_id = p.workplace_id');
select matching_reads('placement', 'opening', 'select municipality_id, opening_id from changed');
select matching_reads('placement_end',
  'citizen', 'select p.municipality_id, p.citizen_id from changed c
              join placement p on p.municipality_id = c.municipality_id and p.id = c.placement_id',
  'opening', 'select o.municipality_id, o.id from changed c
              join placement p on p.municipality_id = c.municipality_id and p.id = c.placement_id
              join opening o on o.municipality_id = p.municipality_id and o.workplace_id = p.workplace_id');
select matching_reads('suggestion_step',
  'citizen', 'select s.municipality_id, s.citizen_id from changed c
              join suggestion s on s.municipality_id = c.municipality_id and s.id = c.suggestion_id',
  'opening', 'select s.municipality_id, s.opening_id from changed c
              join suggestion s on s.municipality_id = c.municipality_id and s.id = c.suggestion_id');
select matching_reads('opening', 'opening', 'select municipality_id, id from changed');
select matching_reads('opening_task', 'opening', 'select municipality_id, opening_id from changed');
select matching_reads('task', 'opening',
  'select t.municipality_id, t.opening_id from changed c
   join opening_task t on t.municipality_id = c.municipality_id and t.task_id = c.id');
select matching_reads('task_demand', 'opening',
  'select t.municipality_id, t.opening_id from changed c
   join opening_task t on t.municipality_id = c.municipality_id and t.task_id = c.task_id');
select matching_reads('workplace', 'opening',
  'select o.municipality_id, o.id from changed c
   join opening o on o.municipality_id = c.municipality_id and o.workplace_id = c.id');
