-- The tables of the account library, in a schema of their own.
grant usage on schema auth to app_auth;
