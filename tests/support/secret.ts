/** The secret that every test database was migrated with. */
export const appSecret = 'a secret for tests, and long enough';
