import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import { describe, expect, it } from 'vitest';
import { platformNotice } from './platform-notice.ts';

const origin = 'https://register.example';

describe('platformNotice', () => {
  it('gives a site everything it needs to show a notice', () => {
    const text = 'We change our policy.';
    const notice = { id: 'ntc_1', policy: 'online', text, effectiveAt: null, status: 'posting' } as const;
    const about = { title: 'Online privacy policy', timeZone: 'America/New_York' };

    const { json, contentType } = platformNotice({
      notices: [{ ...notice, ...about, language: 'en' }],
      origin,
    });

    expect(contentType).toBe('application/json; charset=utf-8');
    expect(JSON.parse(json)).toEqual({
      notices: [
        {
          ...notice,
          sha256: noticeHash(text),
          url: `${origin}/notices/ntc_1`,
          markup: expect.stringContaining('data-privacy-notice="ntc_1"'),
          language: 'en',
          words: expect.objectContaining({ region: 'Change to Online privacy policy' }),
        },
      ],
    });
  });

  it('is an empty list where nothing is to be shown', () => {
    expect(platformNotice({ notices: [], origin }).json).toBe('{"notices":[]}');
  });
});
