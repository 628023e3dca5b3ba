/** The tests on one column, in SQL. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { eq, gt, gte, isNotNull, isNull, lt, lte, ne, or, type SQL } from 'drizzle-orm';
import type { Asked } from './field.ts';
import { operandOf } from './operand.ts';

export function compare(asked: Asked, operator: string, value: unknown, path: string): SQL | undefined {
  const { column, phrases, storage } = asked;
  const operand = () => operandOf(storage, value, path);
  switch (operator) {
    case 'isNull':
      return operandOf('boolean', value, path) ? isNull(column) : isNotNull(column);
    case 'eq':
      return value === null ? isNull(column) : eq(column, operand());
    case 'ne':
      return value === null ? isNotNull(column) : or(ne(column, operand()), isNull(column));
    case 'in':
      return phrases.isAnyOf(column, operandsOf(asked, value, path));
    case 'lt':
      return lt(column, operand());
    case 'lte':
      return lte(column, operand());
    case 'gt':
      return gt(column, operand());
    case 'gte':
      return gte(column, operand());
    case 'contains':
      if (storage === 'text') return phrases.contains(column, String(operand()));
      break;
    case 'some':
      if (isListOfWords(asked)) return phrases.holdsAnyOf(column, wordsOf(value, path));
  }
  return refuse('filter-unknown', `This field takes no test ${operator}.`, path);
}

const isListOfWords = ({ field }: Asked) => field?.kind === 'words' || field?.kind === 'texts';

const operandsOf = ({ storage }: Asked, values: unknown, path: string) =>
  listOf(values, path).map((value, at) => operandOf(storage, value, `${path}.${at}`));

export const wordsOf = (values: unknown, path: string) =>
  listOf(values, path).map((value, at) => operandOf('text', value, `${path}.${at}`));

const listOf = (values: unknown, path: string): readonly unknown[] =>
  Array.isArray(values) ? values : refuse('value-invalid', 'Give a list.', path);
