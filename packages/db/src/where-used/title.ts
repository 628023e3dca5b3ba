/** What a record is called, in one expression: through its references, so that no id stands for a name. */
import type { RecordName } from '@privacy-register/schema/records';
import { recordName, records } from '@privacy-register/schema/records';
import { knownBy } from '@privacy-register/schema/where-used/known-by';
import { type SQL, sql } from 'drizzle-orm';
import { fieldNamed } from '../read/field.ts';
import { snake } from '../table/columns.ts';
import type { Tables } from '../table/dialect.ts';

export function titleOf(tables: Tables, name: RecordName): SQL<string> {
  const parts = knownBy(name).map((field) => {
    if (name === 'policy-version' && field === 'number') return whichVersion(tables);
    const column = columnIn(tables, name, field);
    const said = fieldNamed(name, field);
    if (said?.kind === 'ref') return through(tables, recordName(said.to), column, titleOf);
    return said?.kind === 'word' ? inWords(column) : column;
  });
  const known = sql.join([...parts, sql`null`], sql`, `);
  return sql<string>`coalesce(nullif(concat_ws(', ', ${known}), ''), ${records[name].label})`;
}

const inWords = (column: SQL) => sql`replace(${column}, '-', ' ')`;

/** By its number, or by where it stands while it has none. */
function whichVersion(tables: Tables): SQL {
  const number = columnIn(tables, 'policy-version', 'number');
  const status = columnIn(tables, 'policy-version', 'status');
  return sql`coalesce('version ' || ${number}, ${inWords(status)} || ' version')`;
}

/** The version that a record belongs to; null where it belongs to none. */
export function versionOf(tables: Tables, name: RecordName): SQL {
  if (name === 'policy-version') return columnIn(tables, name, 'id');
  for (const field of ['version', 'notice', 'posting']) {
    const said = fieldNamed(name, field);
    if (said?.kind !== 'ref') continue;
    return through(tables, recordName(said.to), columnIn(tables, name, field), versionOf);
  }
  return sql`null`;
}

/** The policy that a record belongs to, by itself or through its version. */
export function policyOf(tables: Tables, name: RecordName): SQL {
  if (name === 'policy') return columnIn(tables, name, 'id');
  if (fieldNamed(name, 'policy')?.kind === 'ref') return columnIn(tables, name, 'policy');
  const { 'policy-version': version } = tables.record;
  return sql`(select ${version}.policy from ${version} where ${version}.id = ${versionOf(tables, name)})`;
}

type Told = (tables: Tables, name: RecordName) => SQL;

function through(tables: Tables, to: RecordName, id: SQL, told: Told): SQL<string> {
  const table = tables.record[to];
  return sql<string>`(select ${told(tables, to)} from ${table} where ${table}.id = ${id})`;
}

/** Named with its table: within a subquery a bare column would be another one's. */
const columnIn = ({ record }: Pick<Tables, 'record'>, name: RecordName, field: string): SQL =>
  sql`${record[name]}.${sql.identifier(snake(field))}`;
