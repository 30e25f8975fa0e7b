import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Adds one command to the program; what it needs is loaded when it runs. */
export type Offer = (program: Command, terminal: Terminal) => void;
