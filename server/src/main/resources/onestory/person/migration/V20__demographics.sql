-- Who set an element of a Patient, so that a source with less authority does not overwrite it.
create table demographic_source (
  person  text not null,   -- Patient id
  element text not null,   -- name, birthDate, …, or identifier|system|value
  ods     text not null,   -- the organisation that set it
  sector  text not null,   -- what the organisation was to the person then
  primary key (person, element)
);

-- Writes that were kept out of a record because they may be about somebody else.
create table data_quality (
  id     bigint      generated always as identity primary key,
  person text        not null,   -- Patient id
  rule   text        not null,   -- code of the rule
  ods    text,                   -- the sender, where it was named
  noted  timestamptz not null default clock_timestamp()
);
