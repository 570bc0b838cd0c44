/** The columns of the library's tables, in the words of the database. */
export const columnsOf = {
  user: inSnakeCase('emailVerified', 'createdAt', 'updatedAt'),
  session: {
    fields: {
      ...inSnakeCase('expiresAt', 'createdAt', 'updatedAt', 'ipAddress', 'userAgent').fields,
      userId: 'person_id',
    },
  },
  verification: inSnakeCase('expiresAt', 'createdAt', 'updatedAt'),
  passkey: {
    fields: {
      ...inSnakeCase('publicKey', 'deviceType', 'backedUp', 'createdAt').fields,
      credentialID: 'credential_id',
      userId: 'person_id',
    },
  },
};

function inSnakeCase<Name extends string>(...names: Name[]) {
  return {
    fields: Object.fromEntries(
      names.map((name) => [name, name.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`)]),
    ) as Record<Name, string>,
  };
}
