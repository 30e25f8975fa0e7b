/** Remembers the offices that a coordinator chose, so that the next plan proposes them. */
import { join } from 'node:path';
import { readChoices, writeChoices } from '../config/choices.ts';
import { readDirectory } from '../config/directory.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import { withChoices } from '../domain/directory/index.ts';
import { choicesIn } from '../domain/plan/choices.ts';
import type { Plan } from '../domain/plan/plan.ts';

/** @param dataDir the folder in which choices are kept */
export const rememberChoices = (plan: Plan, dataDir: string, configDir = SHIPPED_CONFIG): void => {
  const made = choicesIn(plan, readDirectory(join(configDir, 'directory.yaml')));
  if (made.length > 0) writeChoices(dataDir, withChoices(readChoices(dataDir), made));
};
