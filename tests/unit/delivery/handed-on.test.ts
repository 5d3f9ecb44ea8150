import type { IncomingMessage } from 'node:http';
import { handOn, takeHandedOn } from '../../../src/delivery/serving/handed-on';

const aRequest = () => ({}) as IncomingMessage;
const moved = { outcome: 'moved', location: '/api/stories/b' } as const;

describe('what the fast path hands on', () => {
  it('is taken once, for its own request', () => {
    const [request, other] = [aRequest(), aRequest()];
    handOn(request, { outcome: 'answered', answer: moved });
    expect(takeHandedOn(other)).toBeUndefined();
    expect(takeHandedOn(request)).toEqual(moved);
    expect(takeHandedOn(request)).toBeUndefined();
  });

  it('is thrown where reading failed', () => {
    const request = aRequest();
    handOn(request, { outcome: 'failed', error: new Error('no database') });
    expect(() => takeHandedOn(request)).toThrow('no database');
  });
});
