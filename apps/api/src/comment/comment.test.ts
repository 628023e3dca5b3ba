import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { update } from '@privacy-register/schema/kit/change';
import { expect, test } from 'vitest';
import { done, query, refusedBy, step } from '../testing/ask.ts';
import { openOffice } from '../testing/office.ts';

const talk = `query ($version: ID!) {
  node(id: $version) { ... on PolicyVersion { comments { body inReplyTo { body } resolvedAt } } }
}`;
type Talk = {
  node: {
    comments: { body: string; inReplyTo: { body: string } | null; resolvedAt: string | null }[];
  } | null;
};

onBothDatabases('Comments on a version', (open) => {
  test('are answered, edited by whoever wrote them and resolved, and leave the version as it is', async () => {
    const store = await open();
    const office = await openOffice(store);
    const version = await made(store, 'policy-version', { status: 'in-review', text: 'We share.' });
    const input = { version: version.id, about: { statement: { key: 'sharing' } }, body: 'With whom?' };

    const asked = await done(office, 'approver', 'createComment', input);
    const answer = { version: version.id, inReplyTo: asked.id, about: {}, body: 'Affiliates.' };
    await done(office, 'editor', 'createComment', answer);
    expect(await refusedBy(office, 'editor', 'updateComment', step(asked, { body: 'No.' }))).toEqual([
      'NOT_OWN_COMMENT',
    ]);
    const edited = await done(office, 'approver', 'updateComment', step(asked, { body: 'With whom, then?' }));
    expect(await refusedBy(office, 'editor', 'commentResolve', step(asked))).toEqual(['CONFLICT']);
    const settled = await done(office, 'editor', 'commentResolve', step(edited));
    expect(await refusedBy(office, 'editor', 'commentResolve', step(settled))).toEqual(['RESOLVED_ALREADY']);

    const { node } = await query<Talk>(office, 'auditor', talk, { version: version.id });
    expect(node?.comments).toMatchObject([
      { body: 'With whom, then?', inReplyTo: null, resolvedAt: office.clock.now },
      { body: 'Affiliates.', inReplyTo: { body: 'With whom, then?' }, resolvedAt: null },
    ]);
    expect(await store.read({ kind: 'register' }).get('policy-version', version.id)).toMatchObject({
      revision: version.revision,
    });
    await done(office, 'publisher', 'commentReopen', step(settled));
  });

  test('stay to be read once the version is posted, by staff alone', async () => {
    const store = await open();
    const office = await openOffice(store);
    const version = await made(store, 'policy-version', { status: 'approved', text: 'We share.' });
    const said = { version: version.id, about: {}, body: 'Mind the date.' };
    const comment = await done(office, 'editor', 'createComment', said);
    const signature = { at: office.clock.now, by: 'register', action: 'test' };
    await store.commit([update('policy-version', version, { status: 'posting', number: 1 })], signature);

    expect(await refusedBy(office, 'editor', 'createComment', said)).toEqual(['WRONG_STATUS']);
    expect(await refusedBy(office, 'editor', 'archiveComment', step(comment))).toEqual(['WRONG_STATUS']);
    expect(await refusedBy(office, 'viewer', 'createComment', said)).toEqual(['FORBIDDEN']);
    const told = await query<Talk>(office, 'viewer', talk, { version: version.id });
    expect(told.node?.comments).toMatchObject([{ body: 'Mind the date.' }]);
    const publicly = await query<Talk>(office, 'anonymous', talk, { version: version.id });
    expect(publicly.node?.comments).toEqual([]);
  });
});
