import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

let quiet: Runtime | undefined;

/**
 * The SDK's runtime for a program that shows something else: it speaks of errors only, on standard error (its core
 * would use standard output), and leaves signals to the program. A process has one; asked again, none is installed.
 */
export const installQuietRuntime = (): void => {
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  quiet ??= Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter, forward: {} } },
    shutdownSignals: [],
  });
};
