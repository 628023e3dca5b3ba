import { type Opened, onBothDatabases } from '@privacy-register/db/testing/stores';
import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { expect, test } from 'vitest';
import { done, query, refusedBy, step } from '../testing/ask.ts';
import { seen } from '../testing/firm.ts';
import { type Asker, type Office, openOffice } from '../testing/office.ts';

const text = 'We share your name.\n\nThank you.\n\nWe keep it for ten years.\n';
const other = text.replace('Thank', 'News. Thank').replace('ten', 'two');
const placeOf = (words: string) => {
  const start = text.indexOf(words);
  return passageOf(text, start, start + words.length);
};

/** A document that was observed, with two statements on its places and a mark. */
async function observed(store: Opened) {
  const office = await openOffice(store);
  const edit = (verb: string, input: object) => done(office, 'editor', verb, input);
  const policy = await edit('createPolicy', {
    ...{ key: 'old', title: 'An old policy', kind: 'ONLINE_POLICY', publishers: [], audiences: ['VISITOR'] },
    ...{ language: 'en', timeZone: 'America/New_York' },
  });
  const hashed = { sha256: textHash(text), length: text.length };
  const source = await edit('createSourceDocument', { key: 'capture', title: 'A capture', ...hashed });
  const at = '2019-02-01T12:00:00.000Z';
  const seenThen = { policy: policy.id, sourceDocument: source.id, observedAt: at };
  const version = await edit('policyVersionObserve', seenThen);
  const said = { version: version.id, kind: 'RETENTION', modality: 'DOES', order: 1 };
  for (const [key, words] of Object.entries({ share: 'We share your name.', keep: 'for ten years' }))
    await edit('createStatement', { ...said, key, summary: key, passages: [placeOf(words)] });
  const { start, end, sha256 } = placeOf('Thank you.');
  const thanks = { start, end, sha256, kind: 'NO_FACT', reason: 'A courtesy.' };
  await edit('createTextMark', { ...thanks, sourceDocument: source.id });
  return { office, policy, version, source };
}

const sourceNow = async (office: Office, by: Asker = 'viewer') => {
  const words =
    '{ all: sourceDocumentList { nodes { id revision text sha256 length editions { reason } } } }';
  type Source = { id: string; revision: number; text: string | null; editions: object[] | null };
  const { all } = await query<{ all: { nodes: Source[] } }>(office, by, words);
  const [source] = all.nodes;
  if (!source) throw new Error('There is no source document.');
  return source;
};
const told = `statements { key passages { start end prefix suffix quote } }
  textCoverage { sentences explained marked unexplained { start end } byKind { kind sentences } }`;
type Told = {
  statements: { key: string; passages: { quote: string | null; prefix: string | null }[] }[];
  textCoverage: { explained: number; marked: number; unexplained: object[] } | null;
};
async function tells(office: Office, by: Asker, id: string): Promise<Told> {
  const words = `query ($id: ID!) { node(id: $id) { ... on PolicyVersion { ${told} } } }`;
  return (await query<{ node: Told }>(office, by, words, { id })).node;
}
const quotesOf = ({ statements }: Told) =>
  statements.flatMap((each) => each.passages.map(({ quote }) => quote));

onBothDatabases('A source text', (open) => {
  test('gives staff their quotes and the meter, and the public nothing of its words', async () => {
    const { office, version } = await observed(await open());
    expect(quotesOf(await tells(office, 'viewer', version.id))).toEqual([null, null]);

    await done(office, 'editor', 'sourceDocumentAttachText', step(await sourceNow(office), { text }));

    const staff = await tells(office, 'viewer', version.id);
    expect(quotesOf(staff)).toEqual(['We share your name.', 'for ten years']);
    expect(staff.textCoverage).toMatchObject({ sentences: 3, explained: 2, marked: 1, unexplained: [] });
    const anybody = await tells(office, 'anonymous', version.id);
    expect(quotesOf(anybody)).toEqual([null, null]);
    expect(anybody.textCoverage).toBeNull();
    expect(anybody.statements.flatMap(({ passages }) => passages.map(({ prefix }) => prefix))).toEqual([
      null,
      null,
    ]);
    expect((await sourceNow(office, 'anonymous')).text).toBeNull();
  });

  test('is quoted in the answers about what was observed, to staff alone', async () => {
    const { office } = await observed(await open());
    await done(office, 'editor', 'sourceDocumentAttachText', step(await sourceNow(office), { text }));

    const words = '{ policy(key: "old") { version(number: 1) { statements { passages { quote } } } } }';
    const asked = async (by: Asker) => JSON.stringify(await query(office, by, words));

    expect(await asked('viewer')).toContain('We share your name.');
    expect(await asked('anonymous')).not.toContain('We share your name.');
  });

  test('that was not the one captured is tried first, with every place it moves or loses', async () => {
    const { office } = await observed(await open());
    const source = await sourceNow(office);
    const words = `mutation ($input: AttachTextInput!) { done: sourceDocumentAttachText(input: $input) {
      isOtherText passages { statementKey state quote } userErrors { code } record { text }
    } }`;
    const input = step(source, { text: other, reason: 'The capture had lost a line.', dryRun: true });

    const { done: tried } = await query<{ done: object }>(office, 'editor', words, { input });

    expect(tried).toEqual({
      isOtherText: true,
      passages: [
        { statementKey: 'share', state: 'IN_PLACE', quote: 'We share your name.' },
        { statementKey: 'keep', state: 'LOST', quote: null },
        { statementKey: null, state: 'MOVED', quote: 'Thank you.' },
      ],
      userErrors: [],
      record: { text: null },
    });
    expect(await sourceNow(office)).toEqual(source);
  });

  test('is refused where it differs, or loses what nobody saw, or by whom it is not asked', async () => {
    const { office, source } = await observed(await open());
    const refused = async (by: Asker, more: object) =>
      refusedBy(
        office,
        by,
        'sourceDocumentAttachText',
        step(await sourceNow(office), { text: other, ...more }),
      );

    expect(await refused('editor', {})).toEqual(['TEXT_DIFFERS']);
    expect(await refused('editor', { reason: 'A clean copy.' })).toEqual(['PLACES_LOST']);
    expect(await refused('editor', { reason: ' ', lostAccepted: 1 })).toEqual(['REASON_MISSING']);
    expect(await refused('editor', { text: 'A\u0000' })).toEqual(['INVALID']);
    expect(await refused('approver', { text })).toEqual(['FORBIDDEN']);
    expect(await refused('editor', { text, expectedRevision: source.revision })).toEqual(['CONFLICT']);
  });

  test('takes the place of another with a reason, and can be erased from the audit as well', async () => {
    const store = await open();
    const { office, version } = await observed(store);
    const more = { text: other, reason: 'A clean copy.', lostAccepted: 1 };
    await done(office, 'editor', 'sourceDocumentAttachText', step(await sourceNow(office), more));
    expect(quotesOf(await tells(office, 'viewer', version.id))).toEqual(['We share your name.', null]);
    expect(await sourceNow(office)).toMatchObject({ text: other, editions: [{ reason: 'A clean copy.' }] });

    await done(office, 'editor', 'sourceDocumentEraseText', step(await sourceNow(office)));

    const trail = await store.auditTrail({ limit: 200 });
    expect(JSON.stringify(trail)).not.toContain('for two years');
    expect(await sourceNow(office)).toMatchObject({
      text: null,
      sha256: textHash(other),
      length: other.length,
    });
    expect(
      await refusedBy(office, 'editor', 'sourceDocumentEraseText', step(await sourceNow(office))),
    ).toEqual(['NO_TEXT']);
  });

  test('keeps its hash and length however the document is described', async () => {
    const { office } = await observed(await open());
    const words =
      'mutation ($input: UpdateSourceDocumentInput!) { updateSourceDocument(input: $input) { record { id } } }';
    const refused = async (more: object) => {
      const { errors } = await office.ask('editor', words, { input: step(await sourceNow(office), more) });
      return errors !== undefined;
    };

    expect(await refused({ title: 'Captured once.' })).toBe(false);
    for (const more of [{ text }, { sha256: textHash(other) }, { length: 3 }])
      expect(await refused(more)).toBe(true);
  });
});

onBothDatabases('What is observed', (open) => {
  test('reaches to its last sight, of the very same text', async () => {
    const { office, version } = await observed(await open());
    const again = { observedAt: '2019-06-01T12:00:00.000Z', sha256: textHash(text) };
    const held = async () => seen(office, version.id);

    expect(
      await refusedBy(
        office,
        'editor',
        'policyVersionSeenAgain',
        step(await held(), { ...again, sha256: textHash(other) }),
      ),
    ).toEqual(['TEXT_DIFFERS']);
    await done(office, 'editor', 'policyVersionSeenAgain', step(await held(), again));

    expect(await refusedBy(office, 'editor', 'policyVersionSeenAgain', step(await held(), again))).toEqual([
      'NOT_LATER',
    ]);
  });

  test('may be a title alone, public from then on', async () => {
    const { office } = await observed(await open());
    const titled = await done(office, 'editor', 'createPolicy', {
      ...{ key: 'named', title: 'A notice named elsewhere', kind: 'GLBA_NOTICE', language: 'en' },
      ...{ timeZone: 'America/New_York', publishers: [], audiences: ['CUSTOMER'] },
    });
    const asked = '{ policy(key: "named") { title } }';
    expect((await office.ask('anonymous', asked)).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);

    expect(await refusedBy(office, 'publisher', 'policyKnownByTitle', step(titled))).toEqual(['FORBIDDEN']);
    await done(office, 'editor', 'policyKnownByTitle', step(titled));

    expect(await query(office, 'anonymous', asked)).toEqual({
      policy: { title: 'A notice named elsewhere' },
    });
  });
});
