export { temporalCliPath, testServerPath } from './binaries.ts';
export { CannotStart } from './cannot-start.ts';
export { readStack, type Stack } from './stack-file.ts';
export { type TemporaryDatabase, temporaryDatabase } from './temporary-database.ts';
