-- Merges of two identities of one person; one that is not undone makes the source superseded.
create table identity_merge (
  id             bigint      generated always as identity primary key,
  source         text        not null,            -- Patient id that is superseded
  target         text        not null,            -- Patient id that survives
  source_version bigint      not null,            -- of the two Patients, before the merge
  target_version bigint      not null,
  merged_at      timestamptz not null default clock_timestamp(),
  undone_at      timestamptz
);
create unique index identity_merge_source on identity_merge (source) where undone_at is null;
create index identity_merge_target on identity_merge (target) where undone_at is null;

-- What a merge re-pointed, so that it can be taken back.
create table merge_reference (
  merge_id       bigint not null references identity_merge,
  resource_type  text   not null,
  resource_id    text   not null,
  version_before bigint not null,
  version_after  bigint not null,
  primary key (merge_id, resource_type, resource_id)
);

-- Organisations that hold an id which is no longer the right one, and have to be told.
create table identity_notice (
  id     bigint      generated always as identity primary key,
  ods    text        not null,
  act    text        not null,                    -- merge, or undo-merge
  old_id text        not null,
  new_id text        not null,
  at     timestamptz not null default clock_timestamp()
);

-- Keeps writes about these people out until the transaction ends: 1,024 advisory locks stand for all people. They are
-- taken in one order, and this is the only place that knows their numbers.
create function lock_people(people text[], exclusively boolean) returns void volatile language plpgsql as $$
declare
  bucket integer;
begin
  for bucket in select distinct hashtext(p) & 1023 from unnest(people) as p order by 1 loop
    if exclusively then
      perform pg_advisory_xact_lock(7302, bucket);
    else
      perform pg_advisory_xact_lock_shared(7302, bucket);
    end if;
  end loop;
end
$$;

-- Those of the people who are superseded, each with who survives in the end.
create function superseded(people text[]) returns table (person text, survivor text) stable language sql as $$
  with recursive chain (person, survivor) as (
    select m.source, m.target from onestory.identity_merge m where m.source = any (people) and m.undone_at is null
    union all
    select c.person, m.target from chain c join onestory.identity_merge m on m.source = c.survivor and m.undone_at is null
  )
  select c.person, c.survivor from chain c
    where not exists (select from onestory.identity_merge m where m.source = c.survivor and m.undone_at is null)
$$;
