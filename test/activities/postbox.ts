/** A mail server that takes what it is sent, or says what the test tells it to say. */
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** What the server says in place of a plain yes, `450 4.2.1 come back later`. */
class Saying extends Error {
  readonly responseCode: number;

  constructor(answer: string) {
    super(answer.slice(4));
    this.responseCode = Number(answer.slice(0, 3));
  }
}

export class Postbox {
  readonly letters: Email[] = [];
  /** Answers to the next letters, at the end of each; a yes when there is none. */
  readonly answers: string[] = [];
  /** Answers to these addresses, at their naming. */
  readonly badAddresses = new Map<string, string>();
  /** The answer to every sender. */
  badSender: string | null = null;
  /** Done when a letter has arrived, before its 250. */
  onLetter: () => Promise<void> = () => Promise.resolve();

  private constructor(private readonly server: SMTPServer) {}

  static async open({ port = 0, asksForLogin = false } = {}): Promise<Postbox> {
    const server: SMTPServer = new SMTPServer({
      disabledCommands: asksForLogin ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
      // A server that goes down waits for no client: the post's idle connections would hold it up for half a minute.
      closeTimeout: 1,
      allowInsecureAuth: true,
      onAuth: (_login, _session, done) => done(new Error('wrong password')),
      onMailFrom: (_address, _session, done) => done(box.badSender ? new Saying(box.badSender) : null),
      onRcptTo: ({ address }, _session, done) => done(box.objectionTo(address)),
      onData: (stream, _session, done) => {
        box.take(stream).then(
          () => done(),
          (error: unknown) => done(error as Error),
        );
      },
    });
    const box = new Postbox(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return box;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  get subjects(): (string | undefined)[] {
    return this.letters.map(({ subject }) => subject);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  private objectionTo(address: string): Error | null {
    const answer = this.badAddresses.get(address);
    return answer ? new Saying(answer) : null;
  }

  private async take(stream: SMTPServerDataStream): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const answer = this.answers.shift();
    if (answer && !answer.startsWith('2')) throw new Saying(answer);
    this.letters.push(await PostalMime.parse(Buffer.concat(chunks)));
    await this.onLetter();
  }
}
