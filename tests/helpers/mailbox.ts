import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail server that takes everything and keeps it. */
export interface Mailbox {
  readonly url: string;
  /** The mails as they came, with their headers. */
  readonly mails: string[];
  close(): Promise<void>;
}

/** Opens one that speaks as much SMTP (RFC 5321) as is needed to hand a mail over. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, mails);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { url: `smtp://127.0.0.1:${port}`, mails, close };
}

function converse(socket: Socket, mails: string[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let mail: string | undefined;
  let waiting = '';
  say('220 mailbox');
  socket.on('error', () => {});
  socket.setEncoding('utf8').on('data', (text: string) => {
    const lines = (waiting + text).split('\r\n');
    waiting = lines.pop() ?? '';
    for (const line of lines) {
      if (mail !== undefined && line !== '.') mail += `${line}\n`;
      else if (mail !== undefined) {
        mails.push(mail);
        mail = undefined;
        say('250 kept');
      } else if (/^DATA/i.test(line)) {
        mail = '';
        say('354 go on');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say('250 ok');
    }
  });
}
