/**
 * The process that keeps the cluster of `mandates up`. It is apart, since the package that carries PostgreSQL ends the
 * whole process on a signal, and `up` has other parts to stop first.
 */
import { startPostgres } from './postgres.ts';

const [, , dir, port] = process.argv;
const password = process.env.MANDATES_PG_PASSWORD;
if (!dir || !port || !password) throw new Error('usage: MANDATES_PG_PASSWORD=… node postgres-host.js DIR PORT');
await startPostgres({ dir, port: Number(port), password, isTemporary: false });
