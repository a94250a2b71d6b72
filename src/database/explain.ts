/**
 * Why the database could not be opened, in a line for who runs the program; undefined for what is not about
 * reaching it. `password` never stands in it.
 */
export function explainDatabase(error: unknown, url: string | undefined): string | undefined {
  const code = codeOf(error);
  if (code === undefined || url === undefined) return undefined;
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${hostname || 'localhost'}:${port || 5432}`;
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return `DATABASE_URL: no PostgreSQL answers at ${server} (${code}).`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `DATABASE_URL: there is no host ${hostname} (${code}).`;
    case '28P01':
    case '28000':
      return `DATABASE_URL: ${server} does not let ${decodeURIComponent(username) || 'this user'} in.`;
    case '3D000':
      return `DATABASE_URL: there is no database ${decodeURIComponent(pathname.slice(1))} on ${server}: createdb it first.`;
    case '42501':
      return `DATABASE_URL: this user may not make tables or extensions there: ${(error as Error).message}.`;
    default:
      return undefined;
  }
}

/** pg tries each address of a host name and gathers what came of it. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
