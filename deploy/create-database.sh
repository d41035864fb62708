#!/bin/bash
# Runs once, in a new PostgreSQL container: one database, and a role that owns it and nothing else.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=role="$DATABASE_ROLE" --set=password="$(cat "$DATABASE_PASSWORD_FILE")" --username postgres <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password';
CREATE DATABASE :"role" OWNER :"role";
REVOKE ALL ON DATABASE :"role" FROM PUBLIC;
SQL
