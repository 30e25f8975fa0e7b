/** The file in which coordinators' choices of offices are kept. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Choice } from '../domain/directory/index.ts';
import { readYaml } from './yaml.ts';

const choice = z.strictObject({
  addressee: z.string().min(1),
  subject: z.string(),
  office: z.string().min(1),
  resolution: z.string(),
});

const schema = z.strictObject({ choices: z.array(choice) });

const HEADER = `# Offices that a coordinator put in the place of the proposed one. They are proposed the next time for the same
# addressee and subject. Take out a line to forget it.
`;

export const choicesFile = (dataDir: string): string => join(dataDir, 'choices.yaml');

/** @throws BadFile naming file, line and field */
export const readChoices = (dataDir: string): Choice[] =>
  existsSync(choicesFile(dataDir)) ? readYaml(choicesFile(dataDir), schema).choices : [];

export const writeChoices = (dataDir: string, choices: readonly Choice[]): void => {
  const file = choicesFile(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, HEADER + stringify({ choices }, { lineWidth: 0 }));
  renameSync(`${file}.new`, file);
};
