#!/bin/sh
# Temporal's two databases, each brought to the form of this server's version. Harmless where they are there already.
# The tool reads user, password and address from SQL_USER, SQL_PASSWORD, SQL_HOST and SQL_PORT.
set -eu
schema="${TEMPORAL_SCHEMA:-/etc/temporal/schema}/postgresql/v12"

for database in temporal temporal_visibility; do
  temporal-sql-tool --db "$database" create
  temporal-sql-tool --db "$database" setup-schema --version 0.0
done
temporal-sql-tool --db temporal update-schema --schema-dir "$schema/temporal/versioned"
temporal-sql-tool --db temporal_visibility update-schema --schema-dir "$schema/visibility/versioned"
