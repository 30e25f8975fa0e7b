/** The Temporal CLI's path (its dev server is `temporal server start-dev`); fetched on first use. */
export function temporalCli(say?: (line: string) => void): Promise<string>;
/** The time-skipping test server's path; fetched on first use. */
export function temporalTestServer(say?: (line: string) => void): Promise<string>;
