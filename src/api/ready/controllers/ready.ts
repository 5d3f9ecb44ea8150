import type { HttpContext } from '../../../platform/http/context';
import { refuse } from '../../../platform/http/envelope';
import { failedChecks, readinessOf } from '../../../platform/ready/readiness';

export default {
  /** `GET /api/ready`: 200 when this instance can serve, 503 naming what is missing. */
  async show(ctx: HttpContext): Promise<void> {
    const checks = await readinessOf(strapi);
    const failed = failedChecks(checks);
    ctx.set('Cache-Control', 'no-store');
    if (failed.length === 0) {
      ctx.body = { data: { ready: true, checks } };
      return;
    }
    const message = `Not ready: ${failed.join(', ')}`;
    refuse(ctx, { status: 503, name: 'ServiceUnavailableError', message, details: { checks } });
  },
};
