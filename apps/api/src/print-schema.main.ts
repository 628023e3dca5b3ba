/** Writes the schema that apps see to schema.graphql. */
import { writeFileSync } from 'node:fs';
import { printed } from './graphql/printed.ts';
import { schemaOnce } from './graphql/schema.ts';

writeFileSync('schema.graphql', printed(await schemaOnce()));
