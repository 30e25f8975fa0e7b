/** What is configured, what answers, and what is wrong. Nothing here stops at the first fault. */
import proto from '@temporalio/proto';
import { readDirectory } from '../config/directory.ts';
import { readCalendar } from '../config/calendar/read.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import { readProcedures } from '../config/procedures.ts';
import { openRegistry, type Registry } from '../registry/index.ts';
import { SEARCH_ATTRIBUTES } from '../workflows/attributes.ts';
import { TASK_QUEUE } from '../workflows/messages.ts';
import type { Access } from './connect.ts';
import { findServers, type Servers } from './servers.ts';
import { LazyTemporal, type TemporalClient } from './temporal.ts';

export interface Finding {
  what: string;
  state: 'ok' | 'wrong' | 'not configured';
  /** One line: what was found, and what to do. */
  words: string;
}

const ok = (what: string, words: string): Finding => ({ what, state: 'ok', words });
const wrong = (what: string, words: string): Finding => ({ what, state: 'wrong', words });
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Finds out; a fault becomes a finding. */
const look = async (what: string, find: () => Promise<Finding[]> | Finding[]): Promise<Finding[]> => {
  try {
    return await find();
  } catch (error) {
    return [wrong(what, messageOf(error))];
  }
};

export const examine = async ({ dataDir, configDir = SHIPPED_CONFIG }: Access): Promise<Finding[]> => {
  const configuration = await look('configuration', () => configurationIn(configDir));
  try {
    const servers = findServers(dataDir, process.env);
    return [
      ...configuration,
      ok('clock', servers.asOf ? `as of ${servers.asOf}, when this data directory was begun` : 'the real date'),
      ...(await look('registry', () => registryAt(servers))),
      ...(await look('Temporal', () => temporalAt(servers))),
    ];
  } catch (error) {
    return [...configuration, { what: 'servers', state: 'not configured', words: messageOf(error) }];
  }
};

const configurationIn = (configDir: string): Finding[] => {
  const procedures = [...readProcedures(configDir).values()];
  readCalendar(configDir);
  readDirectory(`${configDir}/directory.yaml`);
  return [
    ok(
      'configuration',
      `${configDir}: procedures ${procedures.map(({ id, version }) => `${id} (${version})`).join(', ')}`,
    ),
  ];
};

const registryAt = async ({ databaseUrl }: Servers): Promise<Finding[]> => {
  const registry = await openRegistry(databaseUrl);
  try {
    return [ok('registry', 'PostgreSQL answers'), await directoryIn(registry), ...(await mailIn(registry))];
  } finally {
    await registry.close();
  }
};

const directoryIn = async (registry: Registry): Promise<Finding> => {
  const directory = await registry.directory();
  if (!directory) return wrong('directory', 'none is in force: "npx mandates directory apply FILE"');
  return ok('directory', `${directory.people.length} people, ${directory.offices.length} offices`);
};

const mailIn = async (registry: Registry): Promise<Finding[]> => {
  const mails = await registry.mails();
  const waiting = (await registry.peopleWaiting()).reduce((sum, { notices }) => sum + notices, 0);
  const stuck = mails.filter(({ status }) => status === 'deferred' || status === 'sending');
  const refused = mails.filter(({ status }) => status === 'refused');
  const held = await registry.isMailHeld();
  return [
    held
      ? wrong('mail', `on hold, ${waiting} notices wait: "npx mandates mail release" lets it go on`)
      : ok('mail', `${mails.length - stuck.length - refused.length} sent, ${waiting} waiting`),
    ...(stuck.length
      ? [wrong('mail server', `${stuck.length} mails not taken; last answer: ${stuck.at(-1)?.answer ?? 'none'}`)]
      : []),
    ...(refused.length
      ? [
          wrong(
            'addresses',
            `refused for good: ${[...new Set(refused.map(({ person, address }) => `${person} <${address}>`))].join(', ')}`,
          ),
        ]
      : []),
  ];
};

const temporalAt = async (servers: Servers): Promise<Finding[]> => {
  const temporal = new LazyTemporal(servers.temporal);
  try {
    const connected = await temporal.connect();
    return [
      ok('Temporal', `answers at ${connected.address}, namespace ${connected.namespace}`),
      ...(await look('search attributes', () => attributesIn(connected))),
      ...(await look('worker', () => workerOn(connected))),
    ];
  } finally {
    await temporal.close();
  }
};

const attributesIn = async ({ connection, namespace }: TemporalClient): Promise<Finding[]> => {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = SEARCH_ATTRIBUTES.map(({ name }) => name).filter((name) => !(name in customAttributes));
  if (missing.length)
    return [wrong('search attributes', `${missing.join(', ')} not known: a worker adds them when it starts`)];
  return [ok('search attributes', 'all known')];
};

const workerOn = async ({ connection, namespace }: TemporalClient): Promise<Finding[]> => {
  const { pollers } = await connection.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: TASK_QUEUE },
    taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  });
  if (pollers.length === 0) return [wrong('worker', 'none asks for work: start one with "npx mandates up"')];
  return [ok('worker', pollers.map(({ identity }) => identity).join(', '))];
};
