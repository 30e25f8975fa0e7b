/** The mail server, and what its answers mean. */
import { createTransport } from 'nodemailer';
import type { Letter } from './letters/letter.ts';

export type Delivery =
  /** It has the letter, and is answerable for it now. */
  | { verdict: 'accepted'; answer: string }
  /** It will not have this letter at this address, however often it is asked. */
  | { verdict: 'refused'; answer: string }
  /** Not now: a fault of the moment, of the connection, or of our standing with the server. */
  | { verdict: 'deferred'; answer: string; isOurFault: boolean };

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
  responseCode?: number;
  response?: string;
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

/** 5xx to an address is final; 4xx, a broken connection and a refused login are not. */
const whatItMeans = (error: SmtpError): Delivery => {
  const answer = error.response ?? error.message;
  const isFinal = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  if (isFinal && (error.responseCode === undefined || error.responseCode >= 500)) return { verdict: 'refused', answer };
  return { verdict: 'deferred', answer, isOurFault: error.code === 'EAUTH' };
};
