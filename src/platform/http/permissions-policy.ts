import type { HttpMiddleware } from './context';

/** What of a browser no page of this server uses, and nothing that is smuggled into one shall (W3C Permissions Policy). */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The header's value: nobody may use what is unused, this server's own pages neither. */
export const PERMISSIONS_POLICY = UNUSED.map((feature) => `${feature}=()`).join(', ');

/** Writes it on every answer, for any may be looked at in a browser; helmet, which writes the other headers, has none for it. */
export function permissionsPolicy(): HttpMiddleware {
  return async (ctx, next) => {
    ctx.set('Permissions-Policy', PERMISSIONS_POLICY);
    await next();
  };
}
