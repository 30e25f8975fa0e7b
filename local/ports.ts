import { connect, createServer, type AddressInfo } from 'node:net';

/** Every part listens here, and nowhere else. */
export const LOOPBACK = '127.0.0.1';

const isFree = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, LOOPBACK, () => {
      const { port: taken } = server.address() as AddressInfo;
      server.close(() => resolve(taken));
    });
  });

/** The port that is wished for, or any free one where it is in use. */
export const freePort = async (wish: number): Promise<number> => {
  const port = (await isFree(wish)) ?? (await isFree(0));
  if (port === undefined) throw new Error('this machine gives no port on its loopback address');
  return port;
};

/** Whether something listens on the port. */
export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
