/** The mail server, and what its answers mean. */
import { createTransport } from 'nodemailer';
import type { Letter } from './letters/letter.ts';

export type Delivery =
  /** It has the letter, and is answerable for it now. */
  | { verdict: 'accepted'; answer: string }
  /** It will not have this letter at this address, however often it is asked. */
  | { verdict: 'refused'; answer: string }
  /**
   * Not now: a fault of the moment, of the connection, or of our standing with the server. Where the connection broke
   * before the server's answer, the letter may have arrived.
   */
  | { verdict: 'deferred'; answer: string; isOurFault: boolean; mayHaveArrived: boolean };

export interface Post {
  deliver(letter: Letter): Promise<Delivery>;
  close(): void;
}

/** Milliseconds until a silent server counts as out of reach. */
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
};

interface SmtpError extends Error {
  code?: string;
  /** What was said to the server: `MAIL FROM`, `RCPT TO`, `DATA`. */
  command?: string;
  responseCode?: number;
  response?: string;
  /** Of a fault of the network: `connect`, `read`. */
  syscall?: string;
  /** Of a silent server: `CONNECT_TIMEOUT`, `GREETING_TIMEOUT`, `SOCKET_TIMEOUT`. */
  timeoutType?: string;
}

/** @param url `smtp://user:password@host:port`; TLS as nodemailer finds it offered */
export const createPost = (url: string): Post => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    ...PATIENCE,
  });
  return {
    deliver: async (letter) => {
      try {
        const { response } = await transport.sendMail(letter);
        return { verdict: 'accepted', answer: response };
      } catch (error) {
        return whatItMeans(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
};

/**
 * 5xx to an address, or to the letter, is final. What concerns our own standing is not, whatever its code: were a
 * refused login or sender taken for a bad address, one wrong setting would make everybody's mail undeliverable.
 */
const whatItMeans = (error: SmtpError): Delivery => {
  const { code, command, response, responseCode = 500, message } = error;
  const answer = response ?? message;
  const isPermanent = responseCode >= 500;
  const isOurFault =
    code === 'EAUTH' || code === 'ENOAUTH' || (isPermanent && command === 'MAIL FROM' && code === 'EENVELOPE');
  const isAboutTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (!isOurFault && isPermanent && isAboutTheLetter) return { verdict: 'refused', answer };
  return { verdict: 'deferred', answer, isOurFault, mayHaveArrived: isBrokenOff(error) };
};

/** The connection stood, and broke without an answer: what was on its way may have been taken. */
const isBrokenOff = ({ code = '', responseCode, syscall, timeoutType }: SmtpError): boolean =>
  responseCode === undefined &&
  ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT'].includes(code) &&
  syscall !== 'connect' &&
  (timeoutType === undefined || timeoutType === 'SOCKET_TIMEOUT');
