import { newId, typeOfId } from '@privacy-register/schema/kit/id';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaOnce } from './graphql/schema.ts';
import { canaryNumber, singing } from './testing/canary.ts';
import { fillInternalFields, hide } from './testing/hidden.ts';
import { interview, type Said } from './testing/interview.ts';
import { type Pools, type Question, questionsOn } from './testing/questions.ts';
import { aPublishedStory } from './testing/story.ts';
import { drafted } from './testing/versions.ts';
import { aWorld, type World } from './testing/world.ts';

type Row = { id: string };

let world: World;
let schema: GraphQLSchema;
let published: Row[];
let hidden: Row[];
let questions: Question[];
let before: Said;
let after: Said;
let answers: Said;
let empty: Said;
let pagesBefore: string[];

const types = Object.values(records).map((each) => recordName(each.name));
const all = async () => (await Promise.all(types.map((type) => world.read.all(type, {})))).flat();
const wordsOf = (rows: readonly object[]) =>
  rows.flatMap((row) =>
    ['key', 'host'].flatMap((name) => Object.entries(row).find(([key]) => key === name)?.[1] ?? []),
  );
const poolsOf = (rows: readonly Row[]): Pools => ({
  ids: rows.map(({ id }) => id),
  someIds: rows.map(({ id }) => id).filter((id) => typeOfId(id) === 'policy-version'),
  words: ['Quokka', ...new Set(wordsOf(rows))],
  numbers: [1, 2, canaryNumber],
  depth: 3,
});
const ask = (asked: readonly Question[]) => interview(world.app, schema, asked);
const pages = () => {
  const keys = wordsOf(published).flatMap((key) => [`/policies/${key}`, `/policies/${key}/versions/2`]);
  return [
    ...keys,
    '/policies',
    '/platforms/home/notice.json',
    '/platforms/home/banner.html',
    ...published.map(({ id }) => `/notices/${id}`),
  ];
};
const read = (urls: readonly string[]) =>
  Promise.all(urls.map(async (url) => (await world.app.inject(url)).body));

beforeAll(async () => {
  world = await aWorld();
  schema = await schemaOnce();
  const { online } = await aPublishedStory(world);
  published = await all();
  questions = questionsOn(schema, { ...poolsOf(published), depth: 4 });
  before = await ask(questions);
  pagesBefore = await read(pages());
  await drafted(world, online, { said: [{ key: 'zoo', kind: 'use', summary: 'A quokka uses it.' }] });
  await fillInternalFields(world, poolsOf(published).ids);
  await hide(world, new Map(published.map(({ id }) => [typeOfId(id) ?? 'policy', id] as const)));
  const known = new Set(published.map(({ id }) => id));
  hidden = (await all()).filter(({ id }) => !known.has(id));
  after = await ask(questions);
  const [real, never] = [poolsOf(hidden), neverWas(poolsOf(hidden))].map((each) => questionsOn(schema, each));
  const unlike = (_: Question, at: number) => JSON.stringify(real?.[at]) !== JSON.stringify(never?.[at]);
  answers = await ask(real?.filter(unlike) ?? []);
  empty = await ask(never?.filter(unlike) ?? []);
}, 300_000);
afterAll(() => world.close());

describe('to the public', () => {
  it('every query is open to questions, and published words are told', () => {
    const told = [...before.values()].join();
    const asked = new Set(questions.map((each) => each.field));

    expect([...asked].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
    expect(told).toContain('We share your e-mail address with partners.');
    expect(told).toContain('birch company');
    expect(new Set(hidden.map(({ id }) => typeOfId(id)))).toEqual(new Set<RecordName>(types));
  });

  it('all answers stay the same, counts and cursors included, whatever is hidden beside them', () => {
    const differing = [...after].filter(([question, answer]) => before.get(question) !== answer);

    expect(differing).toEqual([]);
  });

  it('what is hidden answers as if it had never been', () => {
    const never = [...empty.values()];
    const telling = [...answers].filter(([, answer], at) => answer !== never[at]);

    expect(telling).toEqual([]);
    expect(answers.size).toBe(empty.size);
  });

  it('the words and ids of nothing hidden are told', () => {
    const told = [...before.values(), ...after.values(), ...answers.values()].join();

    expect(told).not.toMatch(singing);
    expect(hidden.filter(({ id }) => told.includes(id))).toEqual([]);
  });

  it('the pages stay the same, and there are no others', async () => {
    const secret = wordsOf(hidden).flatMap((key) => [`/policies/${key}`, `/platforms/${key}/notice.json`]);
    const urls = [...secret, ...hidden.map(({ id }) => `/notices/${id}`), '/policies/online/versions/3'];

    expect(await read(pages())).toEqual(pagesBefore);
    expect(new Set(await read(urls))).toEqual(new Set(await read(['/policies/never-was'])));
  });
});

/** The same questions about records that never were. */
function neverWas({ ids, someIds, words, numbers, depth }: Pools): Pools {
  const others = new Map(ids.map((id) => [id, newId(typeOfId(id) ?? 'policy')]));
  const other = (id: string) => others.get(id) ?? id;
  return {
    ...{ ids: ids.map(other), someIds: someIds.map(other), depth },
    words: words.map((word) => `${word}x`),
    numbers: numbers.map((number) => (number === canaryNumber ? number + 1_000 : number)),
  };
}
