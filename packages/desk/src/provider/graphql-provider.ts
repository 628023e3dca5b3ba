/** react-admin's questions, put to a GraphQL server whose names follow its records: nothing is introspected. */
import type { DataProvider, GetListParams } from 'react-admin';
import { changeDocument, listDocument, nodeDocument, nodesDocument } from './document.ts';
import { filterOf, orderOf } from './filter.ts';
import { given } from './given.ts';
import { onceAtATime } from './once.ts';
import { recordOf } from './record-of.ts';
import type { Ask, Fields, RecordShape, UserError, Variables } from './shape.ts';
import { stoodBefore } from './stood.ts';
import type { Values } from './value.ts';

type Doing = 'create' | 'update';
export type Server = {
  ask: Ask;
  shapeOf: (resource: string) => RecordShape;
  /** The fields that somebody may give. */
  inputsOf: (type: RecordShape, doing: Doing) => Fields;
  isIndexed: (type: RecordShape) => boolean;
  /** What is thrown where the server refuses; `current` is the record as it stands there. */
  refused: (errors: readonly UserError[], current: unknown) => Error;
  /** What is thrown where there is no such record. */
  absent: () => Error;
};
type Row = Values & { id: string };
type Page = { page: { nodes: Row[]; totalCount: number } };
type Done = { done: { record: Row | null; userErrors: UserError[] } };
const mostNodes = 100;

export function graphqlProvider({
  ask,
  shapeOf,
  inputsOf,
  isIndexed,
  refused,
  absent,
}: Server): DataProvider {
  const list = async (
    type: RecordShape,
    filter: Values,
    { pagination, sort, signal }: Partial<GetListParams>,
  ) => {
    const { page, perPage } = pagination ?? { page: 1, perPage: 200 };
    const window = { offset: (page - 1) * perPage, limit: perPage };
    const variables = {
      filter: filterOf(type, filter, { isIndexed }),
      orderBy: orderOf(type, sort),
      ...window,
    };
    const { page: found } = await ask<Page>(listDocument(type), variables, signal);
    return { data: found.nodes.map((row) => recordOf(type, row)), total: found.totalCount };
  };
  const once = onceAtATime<Done>();
  const change = async (type: RecordShape, doing: Doing | 'archive', input: Variables) => {
    const document = changeDocument(type, doing);
    const { done } = await once(document + JSON.stringify(input), () => ask<Done>(document, { input }));
    const record = done.record && recordOf(type, done.record);
    if (done.userErrors.length) throw refused(done.userErrors, record);
    return { data: record };
  };
  const archive = (resource: string, held: Values | undefined) =>
    change(shapeOf(resource), 'archive', { id: held?.id, expectedRevision: held?.revision });
  const one = async (resource: string, id: unknown, signal?: AbortSignal) => {
    const type = shapeOf(resource);
    const { node } = await ask<{ node: Row | null }>(nodeDocument(type), { id }, signal);
    if (!node?.id) throw absent();
    return { data: recordOf(type, node) };
  };
  const givenTo = (type: RecordShape, doing: Doing, data: Values, before: Values = {}) =>
    given({ fields: inputsOf(type, doing), doing, data, before });

  return {
    supportAbortSignal: true,
    getList: (resource, params) => list(shapeOf(resource), params.filter, params),
    getManyReference: (resource, { target, id, filter, ...params }) =>
      list(shapeOf(resource), { ...filter, [target]: id }, params),
    getOne: (resource, { id, signal }) => one(resource, id, signal),
    getMany: async (resource, { ids, signal }) => {
      const type = shapeOf(resource);
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
      change(shapeOf(resource), 'create', givenTo(shapeOf(resource), 'create', data)),
    update: (resource, { id, data, previousData }) => {
      const type = shapeOf(resource);
      const stood = stoodBefore(data) ?? previousData;
      const expectedRevision = stood.revision ?? data.revision;
      return change(type, 'update', { id, expectedRevision, ...givenTo(type, 'update', data, stood) });
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
