/** The connection to Temporal, and what its errors mean to a person. */
import {
  Client,
  Connection,
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { ServerUnreachable } from './failures.ts';

export interface TemporalClient extends TemporalAddress {
  client: Client;
  connection: Connection;
}

/** Connects when it is first needed: many commands do without Temporal. */
export class LazyTemporal {
  private connecting: Promise<TemporalClient> | undefined;

  constructor(private readonly local: TemporalAddress | null) {}

  connect(): Promise<TemporalClient> {
    return (this.connecting ??= connectTemporal(this.local));
  }

  async close(): Promise<void> {
    const connected = await this.connecting?.catch(() => undefined);
    await connected?.connection.close();
  }
}

/** How long a command waits for a server, in milliseconds. */
export const PATIENCE = 10_000;

export interface TemporalAddress {
  address: string;
  namespace: string;
}

/** @param local the address of a running `mandates up`; null where the SDK's own environment configuration says it */
const connectTemporal = async (local: TemporalAddress | null): Promise<TemporalClient> => {
  const configured = loadClientConnectConfig();
  const address = local?.address ?? configured.connectionOptions.address ?? '127.0.0.1:7233';
  const namespace = local?.namespace ?? configured.namespace ?? 'default';
  try {
    const connection = await Connection.connect({ ...configured.connectionOptions, address, connectTimeout: PATIENCE });
    return { client: new Client({ connection, namespace }), connection, address, namespace };
  } catch (error) {
    throw unreachable(address, error);
  }
};

const unreachable = (address: string, cause: unknown): ServerUnreachable =>
  new ServerUnreachable(
    `Temporal does not answer at ${address}: start it with "npx mandates up", or set TEMPORAL_ADDRESS`,
    { cause },
  );

/** gRPC's codes for a server that is silent or gone, and for a request with something that it does not know. */
const DEADLINE_EXCEEDED = 4;
const UNAVAILABLE = 14;
const INVALID_ARGUMENT = 3;

const codeOf = (error: unknown): number | null => {
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) ? cause.code : null;
};

/** Asks a workflow, within the deadline. A silent worker, or a server that is gone, comes back as `ServerUnreachable`. */
export const withinPatience = async <T>({ client, address }: TemporalClient, request: () => Promise<T>): Promise<T> => {
  try {
    return await client.withDeadline(Date.now() + PATIENCE, request);
  } catch (error) {
    if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || codeOf(error) === DEADLINE_EXCEEDED)
      throw noWorker(error);
    throw codeOf(error) === UNAVAILABLE ? unreachable(address, error) : error;
  }
};

/** Asks Temporal itself, in requests that have deadlines of their own. */
export const ofTemporal = async <T>({ address, namespace }: TemporalClient, requests: () => Promise<T>): Promise<T> => {
  try {
    return await requests();
  } catch (error) {
    const code = codeOf(error);
    if (code === DEADLINE_EXCEEDED || code === UNAVAILABLE) throw unreachable(address, error);
    throw code === INVALID_ARGUMENT ? noWorkerYet(namespace, error) : error;
  }
};

/** The worker makes the namespace know what mandates are found by: a mandate can't start where none has ever run. */
const noWorkerYet = (namespace: string, cause: unknown): ServerUnreachable =>
  new ServerUnreachable(
    `no worker has prepared Temporal's namespace "${namespace}" yet: start one with "npx mandates up" (or "npm run worker"), and say it again`,
    { cause },
  );

const noWorker = (cause: unknown): ServerUnreachable =>
  new ServerUnreachable(
    'no worker answers for this mandate: start one with "npx mandates up" (or "npm run worker"), and say it again',
    { cause },
  );
