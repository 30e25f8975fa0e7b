/** The Temporal programs: where the set-up has put them, or fetched now. */
export { temporalCli as temporalCliPath, temporalTestServer as testServerPath } from '#setup/temporal-binaries.mjs';
