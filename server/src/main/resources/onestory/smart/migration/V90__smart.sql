-- Keys that sign tokens. The newest that every node has had the time to read signs.
create table onestory.smart_key (
  kid text primary key,
  jwk text not null,
  created timestamptz not null
);

create table onestory.smart_client (
  id text primary key,
  registration jsonb not null,
  registered timestamptz not null default now()
);

-- Each assertion proves a client once, on whatever node.
create table onestory.smart_assertion (
  client text not null,
  jti text not null,
  expires timestamptz not null,
  primary key (client, jti)
);
create index smart_assertion_expires on onestory.smart_assertion (expires);

-- What was granted to a client, by a person or to itself. Tokens are kept as their SHA-256 only.
create table onestory.smart_grant (
  id text primary key,
  version int not null,
  client text not null,
  subject text not null,
  content jsonb not null,
  state bytea unique,
  code bytea unique,
  refresh bytea unique,
  expires timestamptz not null
);
create index smart_grant_expires on onestory.smart_grant (expires);
create index smart_grant_subject on onestory.smart_grant (subject);
create index smart_grant_client on onestory.smart_grant (client);

create table onestory.smart_access_token (
  jti text primary key,
  hash bytea not null unique,
  grant_id text not null references onestory.smart_grant on delete cascade,
  issued timestamptz not null,
  expires timestamptz not null,
  revoked boolean not null default false
);
create index smart_access_token_grant on onestory.smart_access_token (grant_id);

-- Refresh tokens that were exchanged for their successor. Who shows one again has stolen it, or was stolen from.
create table onestory.smart_spent_refresh (
  hash bytea primary key,
  grant_id text not null references onestory.smart_grant on delete cascade
);
create index smart_spent_refresh_grant on onestory.smart_spent_refresh (grant_id);

create table onestory.smart_launch (
  hash bytea primary key,
  context jsonb not null,
  expires timestamptz not null
);
