import type { Reading } from '@privacy-register/schema/snapshot/reading';
import { aStatement } from '@privacy-register/schema/statement/statement.cases';
import type { Source } from '../part/observed-note.ts';
import { snapshot } from './snapshot.ts';

export const source: Source = {
  url: 'https://archive.example/2019/https://www.example.com/privacy',
  originalUrl: 'https://www.example.com/privacy',
  capturedAt: '2019-02-01T12:00:00.000Z',
  sha256: 'ab'.repeat(32),
  length: 4822,
};

/** A version that was seen in 2019, with what a test is about. */
export function observedReading({
  version,
  ...said
}: { version?: Partial<Reading['version']> } & Partial<Omit<Reading, 'version'>> = {}): Reading {
  const { policy, terms, affiliates, platforms } = snapshot();
  return {
    ...{ policy, terms, affiliates, platforms },
    statements: [aStatement({ summary: 'Names may be collected.', kind: 'collection' })],
    ...said,
    version: {
      ...{ id: 'ver_2', status: 'observed', number: 2, text: null, sourceDocument: 'src_1' },
      ...{ postedAt: null, effectiveAt: null, observedAt: '2019-02-01T12:00:00.000Z' },
      ...{ lastObservedAt: null, lastUpdatedOn: null },
      ...version,
    },
  };
}
