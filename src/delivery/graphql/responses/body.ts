import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request and puts it back, so that whoever comes after finds it unread.
 * @returns undefined where it ends before it is whole.
 */
export function peekBody(request: IncomingMessage, length: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let read = 0;
    const settle = (body: Buffer | undefined) => {
      request.off('readable', take).off('end', stop).off('error', stop).off('close', stop);
      resolve(body);
    };
    const stop = () => settle(undefined);
    const take = () => {
      for (
        let chunk = nextOf(request, length - read);
        chunk !== null;
        chunk = nextOf(request, length - read)
      ) {
        chunks.push(chunk);
        read += chunk.byteLength;
        if (read < length) continue;
        const body = Buffer.concat(chunks);
        // Before the stream notices that it is at its end.
        request.unshift(body);
        return settle(body);
      }
    };
    request.on('readable', take).on('end', stop).on('error', stop).on('close', stop);
    take();
  });
}

/** What of a body is there already, and no more than is missing. */
function nextOf(request: IncomingMessage, missing: number): Buffer | null {
  const there = Math.min(request.readableLength, missing);
  return there === 0 ? null : (request.read(there) as Buffer | null);
}
