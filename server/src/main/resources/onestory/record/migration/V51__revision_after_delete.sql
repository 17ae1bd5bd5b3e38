-- Rows of one person that go in one statement count once: each had a time of its own, so that they were not the same row.
create or replace function bump_revision_after_delete() returns trigger language plpgsql as $$
begin
  insert into onestory.person_revision as r (person, revision, changed)
    select person, 1, clock_timestamp() from gone group by person order by person
    on conflict (person) do update set revision = r.revision + 1, changed = excluded.changed;
  return null;
end
$$;
