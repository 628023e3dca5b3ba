/** react-admin's questions, put to the register's GraphQL. */

import type { RecordType } from '@privacy-register/schema/kit/record-type';
import type { DataProvider, GetListParams } from 'react-admin';
import { sentence } from '../language/say.ts';
import type { Ask, Variables } from './ask.ts';
import { changeDocument, listDocument, nodeDocument, nodesDocument } from './document.ts';
import { filterOf, orderOf } from './filter.ts';
import { given } from './given.ts';
import { onceAtATime } from './once.ts';
import { refused, type UserError } from './problem.ts';
import { recordNamed } from './record-named.ts';
import { recordOf } from './record-of.ts';
import { stoodBefore } from './stood.ts';
import type { Values } from './value.ts';

type Row = Values & { id: string };
type Page = { page: { nodes: Row[]; totalCount: number } };
type Done = { done: { record: Row | null; userErrors: UserError[] } };
const mostNodes = 100;

export function dataProviderThrough(ask: Ask): DataProvider {
  const list = async (
    type: RecordType,
    filter: Values,
    { pagination, sort, signal }: Partial<GetListParams>,
  ) => {
    const { page, perPage } = pagination ?? { page: 1, perPage: 200 };
    const orderBy = orderOf(type, sort);
    const variables = {
      filter: filterOf(type, filter),
      orderBy,
      offset: (page - 1) * perPage,
      limit: perPage,
    };
    const { page: found } = await ask<Page>(listDocument(type), variables, signal);
    return { data: found.nodes.map((row) => recordOf(type, row)), total: found.totalCount };
  };
  const once = onceAtATime<Done>();
  const change = async (type: RecordType, doing: 'create' | 'update' | 'archive', input: Variables) => {
    const document = changeDocument(type, doing);
    const { done } = await once(document + JSON.stringify(input), () => ask<Done>(document, { input }));
    const record = done.record && recordOf(type, done.record);
    if (done.userErrors.length) throw refused(done.userErrors, record);
    return { data: record };
  };
  const archive = (resource: string, held: Values | undefined) =>
    change(recordNamed(resource), 'archive', { id: held?.id, expectedRevision: held?.revision });
  const one = async (resource: string, id: unknown, signal?: AbortSignal) => {
    const type = recordNamed(resource);
    const { node } = await ask<{ node: Row | null }>(nodeDocument(type), { id }, signal);
    if (!node?.id)
      throw refused(
        [
          {
            field: null,
            code: 'NOT_FOUND',
            message: sentence('The record is not there, or you may not see it.'),
          },
        ],
        null,
      );
    return { data: recordOf(type, node) };
  };

  return {
    supportAbortSignal: true,
    getList: (resource, params) => list(recordNamed(resource), params.filter, params),
    getManyReference: (resource, { target, id, filter, ...params }) =>
      list(recordNamed(resource), { ...filter, [target]: id }, params),
    getOne: (resource, { id, signal }) => one(resource, id, signal),
    getMany: async (resource, { ids, signal }) => {
      const type = recordNamed(resource);
      const chunks = Array.from({ length: Math.ceil(ids.length / mostNodes) }, (_, place) =>
        ids.slice(place * mostNodes, (place + 1) * mostNodes),
      );
      const answers = await Promise.all(
        chunks.map((chunk) => ask<{ nodes: (Row | null)[] }>(nodesDocument(type), { ids: chunk }, signal)),
      );
      const found = answers.flatMap(({ nodes }) => nodes).flatMap((row) => (row?.id ? [row] : []));
      return { data: found.map((row) => recordOf(type, row)) };
    },
    create: (resource, { data }) =>
      change(recordNamed(resource), 'create', given(recordNamed(resource), 'create', data)),
    update: (resource, { id, data, previousData }) => {
      const type = recordNamed(resource);
      const stood = stoodBefore(data) ?? previousData;
      const expectedRevision = stood.revision ?? data.revision;
      return change(type, 'update', { id, expectedRevision, ...given(type, 'update', data, stood) });
    },
    delete: (resource, { previousData }) => archive(resource, previousData),
    // Several at once go one by one, each by the revision it has now.
    updateMany: () => Promise.reject(new Error('Records are changed one by one.')),
    deleteMany: async (resource, { ids }) => {
      for (const id of ids) await archive(resource, (await one(resource, id)).data);
      return { data: ids };
    },
  };
}
