export default {
  testEnvironment: './test/harness/environment.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.mandates/'],
  globalSetup: './test/harness/global-setup.mjs',
  globalTeardown: './test/harness/global-teardown.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
};
