/** The register's own record types behind react-admin. */
import { graphqlProvider } from '@privacy-register/desk/provider/graphql-provider.ts';
import type { Ask } from '@privacy-register/desk/provider/shape.ts';
import { inputFields } from '@privacy-register/schema/kit/record-type';
import type { DataProvider } from 'react-admin';
import { sentence } from '../language/say.ts';
import { isIndexed } from './indexed.ts';
import { refused } from './problem.ts';
import { recordNamed } from './record-named.ts';

export const dataProviderThrough = (ask: Ask): DataProvider =>
  graphqlProvider({
    ask,
    shapeOf: recordNamed,
    inputsOf: ({ name }, doing) => inputFields(recordNamed(name), doing),
    isIndexed,
    refused,
    absent: () =>
      refused(
        [
          {
            field: null,
            code: 'NOT_FOUND',
            message: sentence('The record is not there, or you may not see it.'),
          },
        ],
        null,
      ),
  });
