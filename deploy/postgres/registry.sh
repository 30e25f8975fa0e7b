#!/usr/bin/env bash
# Run once, when PostgreSQL's data directory is made: the registry's user and database, apart from Temporal's.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --set password="$REGISTRY_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role mandates login password :'password';
create database mandates owner mandates;
SQL
