import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server on the loopback that takes every letter, and keeps none by itself. */
export class Letterbox {
  private constructor(
    private readonly server: SMTPServer,
    /** `smtp://127.0.0.1:port` */
    readonly url: string,
  ) {}

  /** @param onLetter told of each, as it stood on the wire */
  static async open(onLetter: (letter: Buffer) => void = () => undefined): Promise<Letterbox> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          onLetter(Buffer.concat(parts));
          done();
        });
      },
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return new Letterbox(server, `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}
