#!/usr/bin/env bash
# Runs once, on an empty volume: the server's own role, which is no superuser, and its database.
set -euo pipefail

psql --no-psqlrc --set ON_ERROR_STOP=1 --username postgres <<'SQL'
\set password `cat /run/secrets/spring.datasource.password`
create role onestory login password :'password';
create database onestory owner onestory;
-- PostgreSQL looks into the schema named as the role first, and the server makes one of this name for its own tables.
alter role onestory set search_path = public;
revoke all on database onestory from public;
SQL
