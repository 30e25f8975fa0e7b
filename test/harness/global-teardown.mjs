export default () => globalThis.tearDownPostgres();
