-- Seals the links to the pages of a search for the caller who searched: one key for all nodes.
create table access_page_key (
  is_only boolean primary key default true check (is_only),
  key     bytea   not null
);

insert into access_page_key (key) values (sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
