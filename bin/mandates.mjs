#!/usr/bin/env node
/**
 * The `mandates` command. In a checkout it first makes sure that packages and compiled program are there, without a
 * word when they are; an image or package that holds only the compiled program has no set-up to do.
 */
import { existsSync } from 'node:fs';

if (existsSync(new URL('../tsconfig.build.json', import.meta.url))) {
  const { setUpProgram } = await import('../scripts/setup.mjs');
  try {
    await setUpProgram();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
await import('../dist/client/cli/main.js');
