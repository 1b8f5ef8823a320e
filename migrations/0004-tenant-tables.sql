-- What a tenant table needs, and what a link may be to.

alter table access_link drop constraint access_link_purpose_check;
alter table access_link add check (purpose in ('suggestion', 'placement', 'inquiry', 'conversation', 'call-off', 'event-sign-up'));

-- What every tenant table needs, said once: a migration that makes tables ends with
--   select keep_to_municipality('visit', 'visit_note');
-- The municipality comes from the transaction, row-level security shows that one only, and the application may use the table.
create function keep_to_municipality(variadic tables text[]) returns void language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy one_municipality on %I using (municipality_id = current_setting(''app.municipality_id'')) with check (municipality_id = current_setting(''app.municipality_id''))',
      t);
    execute format('alter table %I alter column municipality_id set default current_setting(''app.municipality_id'')', t);
    execute format('grant select, insert, update, delete on %I to fodfaeste_app', t);
  end loop;
end $$;
