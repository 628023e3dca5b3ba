import type { Ask } from '@privacy-register/desk/provider/shape.ts';
import { records } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';
import { exportRows } from './export-rows.ts';

const platform = {
  ...{ id: 'plt_1', key: 'site', kind: 'SOCIAL_PAGE', operator: { id: 'ent_1', key: 'northgate' } },
  noticeUrls: ['https://example.com/'],
};

test('every page is asked for, words are as stored and records go by their keys', async () => {
  const asked: unknown[] = [];
  const answer = (cursor: string | null) => ({
    page: { nodes: [platform], pageInfo: { hasNextPage: cursor !== null, endCursor: cursor } },
  });
  const ask: Ask = async (_query, variables) => {
    asked.push(variables?.after ?? null);
    return JSON.parse(JSON.stringify(answer(asked.length < 3 ? `c${asked.length}` : null)));
  };

  const rows = await exportRows(ask, records.platform, {});

  expect(asked).toEqual([null, 'c1', 'c2']);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({ kind: 'social-page', operator: 'northgate' });
});
