import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { NoticeOnPlatform } from '../platform-notice.ts';
import { staticCopy } from './static-copy.ts';

const notice: NoticeOnPlatform = {
  ...{ id: 'ntc_1', policy: 'online', title: 'Online privacy policy', language: 'en' },
  ...{ text: 'We <b>change</b> our policy.\n\nSoon.', timeZone: 'America/New_York' },
  ...{ effectiveAt: '2026-05-15T04:00:00.000Z', status: 'scheduled' },
};
const asked = { platform: 'home', origin: 'https://register.example', style: 'with' } as const;

describe('A static copy', () => {
  it('holds each notice with its date and its link, in the element that the banner takes over', () => {
    const copy = staticCopy({ ...asked, notices: [notice, { ...notice, id: 'ntc_2' }] });

    expect(copy).toContain('<privacy-notices data-platform="home">');
    expect(copy).toContain('<section aria-label="Change to Online privacy policy" lang="en">');
    expect(copy).toContain('In force from the start of Friday, May 15, 2026');
    expect(copy.match(/data-privacy-notice="ntc_[12]"/g)).toHaveLength(2);
    expect(copy).toContain('href="https://register.example/notices/ntc_1"');
  });

  it('has neither script nor style attribute, and no markup that was typed', () => {
    const copy = staticCopy({ ...asked, notices: [notice] });

    expect(copy).not.toMatch(/<script| style=|<b>| on\w+=/);
  });

  it('names its style by the hash that a strict policy admits it by', () => {
    const copy = staticCopy({ ...asked, notices: [notice] });
    const style = copy.match(/<style>([^<]*)<\/style>/)?.[1] ?? '';

    expect(copy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(staticCopy({ ...asked, notices: [notice], style: 'without' })).not.toContain('style');
  });

  it.each([
    ['waits', { effectiveAt: null, status: 'posting' }, 'Its date is set once every covered site'],
    ['was withdrawn', { effectiveAt: null, status: 'withdrawn' }, 'Withdrawn: change to Online privacy'],
    ['is Spanish', { language: 'es-MX' }, 'En vigor desde el comienzo del viernes, 15 de mayo de 2026'],
  ] as const)('says so where the change %s', (_what, other, words) => {
    expect(staticCopy({ ...asked, notices: [{ ...notice, ...other }] })).toContain(words);
  });

  it('is an empty element where nothing is to be shown', () => {
    expect(staticCopy({ ...asked, notices: [] })).toBe(
      '<privacy-notices data-platform="home"></privacy-notices>\n',
    );
  });
});
