/** The JSON Schemas of docs/schema, as a test holds real output against them. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Json = Record<string, unknown>;

const FOLDER = 'docs/schema';
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));

/**
 * Readers must bear fields that are added later, so the schemas leave objects open. The tests close them: every field
 * that is printed has to be described.
 */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy: Json = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return copy.type === 'object' && copy.properties ? { ...copy, additionalProperties: false } : copy;
};

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
for (const name of NAMES) ajv.addSchema(closed(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))) as Json);

/** What the schema has against the value; empty where it fits. `name` is that of the command: `read`, `show`… */
export const flawsIn = (name: string, value: unknown): string[] => {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (!validate) throw new Error(`docs/schema has no ${name}.schema.json`);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
};
