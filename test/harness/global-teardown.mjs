export default () => globalThis.dropCluster();
