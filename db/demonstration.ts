import postgres from 'postgres';

/** Whether this database was filled by the demonstration, and by nothing else. */
export async function isDemonstration(ownerUrl: string): Promise<boolean> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql`select demonstration from app.settings`;
    return row?.demonstration === true;
  } finally {
    await sql.end();
  }
}
