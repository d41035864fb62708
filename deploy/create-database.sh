#!/bin/bash
# Runs once, in a new PostgreSQL container: one database, a role that owns it and nothing else, and, where a password is given for it,
# a role <owner>-service, under which requests run: the owner grants it what it may.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=role="$DATABASE_ROLE" --set=password="$(cat "$DATABASE_PASSWORD_FILE")" --username postgres <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password';
CREATE DATABASE :"role" OWNER :"role";
REVOKE ALL ON DATABASE :"role" FROM PUBLIC;
SQL
if [ -n "${DATABASE_SERVICE_PASSWORD_FILE:-}" ]; then
  psql --set=ON_ERROR_STOP=1 --set=role="$DATABASE_ROLE-service" --set=password="$(cat "$DATABASE_SERVICE_PASSWORD_FILE")" --username postgres <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password';
SQL
fi
