-- The answers to writes that named themselves by X-Request-ID, so that a repeat writes nothing.
create table request_answer (
  client text not null,
  request_id text not null,
  -- SHA-256 of what was asked: another request under the same id is refused.
  fingerprint bytea not null,
  begun timestamptz not null,
  -- Set in the transaction that carries the request out: true exactly if its changes are there.
  carried_out boolean not null default false,
  -- Null until the answer has been given.
  status integer,
  headers text,
  body bytea,
  primary key (client, request_id)
);

create index request_answer_begun on request_answer (begun);
