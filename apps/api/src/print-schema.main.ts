/** Writes the schema that apps see to schema.graphql. */
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schemaOnce } from './graphql/schema.ts';

writeFileSync('schema.graphql', `${printSchema(lexicographicSortSchema(await schemaOnce()))}\n`);
