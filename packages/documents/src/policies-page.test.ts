import { describe, expect, it } from 'vitest';
import { policiesPage } from './policies-page.ts';
import { elements, one, wordsIn } from './testing/tree.ts';

const listed = { key: 'privacidad', title: 'Privacidad', language: 'es', origin: 'own' } as const;

describe('policiesPage', () => {
  it('leads to each policy by its title', () => {
    const { tree } = policiesPage({ policies: [listed] });
    const [, link] = elements(tree, 'a');

    expect(link?.properties).toMatchObject({ href: '/policies/privacidad', lang: 'es' });
    expect(link && wordsIn(link)).toBe('Privacidad');
  });

  it('speaks the language that all its policies share, else English', () => {
    const spanish = policiesPage({ policies: [listed, { ...listed, language: 'es-MX' }] });
    const mixed = policiesPage({ policies: [listed, { ...listed, language: 'en' }] });

    expect(wordsIn(one(spanish.tree, 'h1'))).toBe('Políticas de privacidad');
    expect(wordsIn(one(mixed.tree, 'h1'))).toBe('Privacy policies');
  });

  it('marks what was only observed, or is known by its title, and says what that means', () => {
    const own = { ...listed, language: 'en' };
    const { tree } = policiesPage({
      policies: [own, { ...own, origin: 'observed' }, { ...own, origin: 'titled' }],
    });

    expect(elements(tree, 'li').map(wordsIn)).toEqual([
      'Privacidad',
      'Privacidad Observed',
      'Privacidad Known by its title',
    ]);
    expect(wordsIn(one(tree, 'main'))).toContain('not published by them');
  });

  it('says so where nothing was posted', () => {
    expect(wordsIn(one(policiesPage({ policies: [] }).tree, 'lede'))).toBe('No policy has been posted yet.');
  });
});
