import { setTimeout as pause } from 'node:timers/promises';
import { tick } from '../../../../src/platform/jobs/ticker';

describe('a ticker', () => {
  it('does its work again and again, never twice at once, and goes on after a failure', async () => {
    let [begun, atOnce, most] = [0, 0, 0];
    const failures: unknown[] = [];
    const work = async () => {
      begun += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await pause(3);
      atOnce -= 1;
      if (begun === 2) throw new Error('the second time');
    };
    const ticker = tick(1, work, (error) => failures.push(error));
    while (begun < 4) await pause(1);
    await ticker.stop();
    expect(most).toBe(1);
    expect(failures).toEqual([new Error('the second time')]);
  });

  it('ends when what is under way is done, and begins nothing more', async () => {
    const done: string[] = [];
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const ticker = tick(
      1,
      async () => {
        begin();
        await pause(20);
        done.push('work');
      },
      () => {},
    );
    await begun;
    await ticker.stop();
    expect(done).toEqual(['work']);
    await pause(10);
    expect(done).toEqual(['work']);
  });

  it('that waits is ended at once', async () => {
    const start = performance.now();
    await tick(
      60_000,
      async () => {},
      () => {},
    ).stop();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
