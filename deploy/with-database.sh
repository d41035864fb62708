#!/bin/sh
# Makes DATABASE_URL here, so that the password is in a secret file alone and not in the container's description.
set -eu
DATABASE_URL="postgresql://$DATABASE_ROLE:$(cat "$DATABASE_PASSWORD_FILE")@$DATABASE_HOST:5432/$DATABASE_ROLE"
export DATABASE_URL
exec "$@"
