import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

type Options = NonNullable<Parameters<typeof secureHeaders>[0]>;

/** Everything from here, nothing inline, nothing framed; only data may be used by other sites. */
export function securityHeaders(secure: boolean): MiddlewareHandler {
  const everywhere: Options = {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    // A browser keeps this for a year: only where the address is known to be https.
    strictTransportSecurity: secure ? 'max-age=31536000' : false,
  };
  const pages = secureHeaders(everywhere);
  const data = secureHeaders({ ...everywhere, crossOriginResourcePolicy: 'cross-origin' });
  // What somebody uploaded may not do anything at all, should a browser open it after all.
  const files = secureHeaders({
    ...everywhere,
    contentSecurityPolicy: { defaultSrc: ["'none'"], sandbox: [] },
  });
  return (c, next) => {
    if (c.req.path.startsWith('/data/')) return data(c, next);
    return c.req.path.startsWith('/files/') ? files(c, next) : pages(c, next);
  };
}
