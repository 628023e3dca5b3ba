import type { RecordShape } from '@privacy-register/desk/provider/shape.ts';
import { searchedFields } from '@privacy-register/schema/search/entry';
import { recordNamed } from './record-named.ts';

/** Whether the register's search knows records of this type by all that they say. */
export const isIndexed = ({ name }: RecordShape): boolean =>
  Object.keys(searchedFields(recordNamed(name))).length > 0;
