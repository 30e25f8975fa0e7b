/**
 * Jest runs test files in a realm of their own, where an error that Node's own modules throw (`fs`, `net`) is no `Error`.
 * In production there is one realm; here `instanceof` is taught to see it that way.
 */
import { TestEnvironment } from 'jest-environment-node';

const SHARED = { Error, TypeError, RangeError };
const plain = Function.prototype[Symbol.hasInstance];

export default class OneRealm extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const [name, outside] of Object.entries(SHARED)) {
      const inside = this.global[name];
      Object.defineProperty(inside, Symbol.hasInstance, {
        value(value) {
          return plain.call(this, value) || (this === inside && value instanceof outside);
        },
      });
    }
  }
}
