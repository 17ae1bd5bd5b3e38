-- One row for every current resource of a person, written in the transaction of the resource itself.
create table record_index (
  person        text        not null,           -- Patient id: an NHS number, or tmp-…
  resource_key  bigint      not null references public.hfj_resource (res_id) on delete cascade deferrable initially deferred,
  is_subject    boolean     not null,           -- the resource is about this person, not only mentioning them
  heading       text        not null,           -- under which it is told
  resource_type text        not null,
  resource_id   text        not null,
  version       bigint      not null,
  source        text,                           -- meta.source: the system that wrote it
  labels        text[]      not null,           -- meta.security as system|code
  updated       timestamptz not null,
  primary key (person, resource_key)
) partition by hash (person);

do $$
begin
  for part in 0..15 loop
    execute format('create table record_index_%s partition of record_index for values with (modulus 16, remainder %s)', part, part);
  end loop;
end
$$;

create index record_index_resource on record_index (resource_key);

-- Grows with every change to what a person's record holds.
create table person_revision (
  person   text        primary key,
  revision bigint      not null,
  changed  timestamptz not null
);

-- Expunging a resource takes its rows along by the foreign key, past every hook: the revision still has to grow.
create function bump_revision_after_delete() returns trigger language plpgsql as $$
begin
  insert into onestory.person_revision as r (person, revision, changed)
    select distinct person, 1, clock_timestamp() from gone order by person
    on conflict (person) do update set revision = r.revision + 1, changed = excluded.changed;
  return null;
end
$$;

create trigger revision_after_delete after delete on record_index
  referencing old table as gone for each statement execute function bump_revision_after_delete();
