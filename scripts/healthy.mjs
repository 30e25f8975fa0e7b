/** `node scripts/healthy.mjs URL`: ends with 0 where the URL answers that all is well. For a container's health check. */
const answer = await fetch(process.argv[2] ?? '', { signal: AbortSignal.timeout(4_000) }).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
