/** Writes what other programs rely on: the GraphQL schema, and the JSON Schema of our own JSON. */
import { writeFileSync } from 'node:fs';
import { printedOwnJsonSchema } from '@privacy-register/schema/own-json/json-schema';
import { printed } from './graphql/printed.ts';
import { schemaOnce } from './graphql/schema.ts';

writeFileSync('schema.graphql', printed(await schemaOnce()));
writeFileSync('privacy-register-1.json', printedOwnJsonSchema());
