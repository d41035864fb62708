#!/bin/sh
# Makes the database's addresses here, so that the passwords are in secret files alone and not in the container's description.
# Where there is a password for the role <owner>-service, requests run under that role, migrations and seeding under the owner's.
set -eu
DATABASE_URL="postgresql://$DATABASE_ROLE:$(cat "$DATABASE_PASSWORD_FILE")@$DATABASE_HOST:5432/$DATABASE_ROLE"
if [ -n "${DATABASE_SERVICE_PASSWORD_FILE:-}" ]; then
  OWNER_DATABASE_URL="$DATABASE_URL"
  DATABASE_URL="postgresql://$DATABASE_ROLE-service:$(cat "$DATABASE_SERVICE_PASSWORD_FILE")@$DATABASE_HOST:5432/$DATABASE_ROLE"
  export OWNER_DATABASE_URL
fi
export DATABASE_URL
exec "$@"
