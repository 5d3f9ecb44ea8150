import { SingleBar } from 'cli-progress';

/** Shows a person at a terminal how far a run got. */
export interface Progress {
  /** One file is done. */
  done(file: string): void;
  /** Prints lines to standard output, and not into the middle of the bar. */
  print(lines: readonly string[]): void;
  stop(): void;
}

/** The bar goes to standard error and only to a terminal: what is printed may be piped. */
export function showProgress(total: number): Progress {
  const start = performance.now();
  let files = 0;
  const bar = new SingleBar({
    format: '{bar} {value}/{total}, {rate} a second  {file}',
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(total, 0, { file: '', rate: 0 });
  return {
    done(file) {
      files += 1;
      const rate = Math.round((files / (performance.now() - start)) * 1000);
      bar.update(files, { file, rate });
    },
    print(lines) {
      if (lines.length === 0) return;
      if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
      process.stdout.write(`${lines.join('\n')}\n`);
    },
    stop: () => bar.stop(),
  };
}

const CLEAR_LINE = '\r\u001B[K';
