-- FHIR packages that were installed at run time, as they were sent.
create table fhir_package (
  name      text        primary key,
  version   text        not null,
  checksum  text        not null,                  -- SHA-256 over the package's files
  content   bytea       not null,
  installed timestamptz not null
);

-- One row. Each node compares it with what it has loaded before it validates.
create table fhir_package_revision (
  revision  bigint      not null
);
insert into fhir_package_revision (revision) values (0);
