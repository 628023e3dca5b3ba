import { describe, expect, it } from 'vitest';
import { observedVersionPage } from './observed-version-page.ts';
import { policiesPage } from './policies-page.ts';
import { snapshot } from './testing/snapshot.ts';
import { elements, one, wordsIn } from './testing/tree.ts';

const version = {
  number: 2,
  observedAt: '2019-02-01T12:00:00.000Z',
  lastObservedAt: null,
  lastUpdatedOn: null,
};
const seen = { policy: snapshot().policy, version, said: [], previous: 1, next: 3 };

describe('observedVersionPage', () => {
  it('says when the text was seen and what was read in it, and no day in force', () => {
    const { tree } = observedVersionPage({ ...seen, said: ['We may collect <b>names</b>.'] });

    expect(wordsIn(one(tree, 'dates'))).toBe('First seen Friday, February 1, 2019');
    expect(elements(tree, 'li').map(wordsIn)).toContain('We may collect <b>names</b>.');
    expect(wordsIn(one(tree, 'main'))).not.toContain('In force');
  });

  it('leads to the versions before and after', () => {
    const links = elements(observedVersionPage(seen).tree, 'a').map(({ properties }) => properties.href);

    expect(links).toContain('/policies/online/versions/1');
    expect(links).toContain('/policies/online/versions/3');
  });
});

describe('policiesPage', () => {
  it('leads to each policy by its title', () => {
    const { tree } = policiesPage({ policies: [{ key: 'privacidad', title: 'Privacidad', language: 'es' }] });
    const [, link] = elements(tree, 'a');

    expect(link?.properties).toMatchObject({ href: '/policies/privacidad', lang: 'es' });
    expect(link && wordsIn(link)).toBe('Privacidad');
  });

  it('says so where nothing was posted', () => {
    expect(wordsIn(one(policiesPage({ policies: [] }).tree, 'lede'))).toBe('No policy has been posted yet.');
  });
});
