-- Splits of a confused record. Whose records they were is told by the resources alone.
create table identity_split (
  id       bigint      generated always as identity primary key,
  split_at timestamptz not null default clock_timestamp()
);

-- Where a resource that was filed under the wrong person was written anew.
create table split_resource (
  split_id      bigint not null references identity_split,
  resource_type text   not null,
  old_id        text   not null,
  new_id        text   not null,
  primary key (resource_type, old_id)
);
