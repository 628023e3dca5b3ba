import { ownJsonSchema } from '@privacy-register/schema/own-json/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';

// Formats such as date-time stand beside a pattern that says the same.
const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(ownJsonSchema());

/** What keeps a document from being one of our own JSON, as other programs would find it. */
export function schemaFaults(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
