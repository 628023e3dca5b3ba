/** An event of each type, with every word that staff can type. */
import type { Payloads } from '@privacy-register/schema/telling/payload';
import type { Told } from './event-mail.ts';

export const noon = '2026-05-05T16:00:00.000Z';

/** Say only what the test is about. */
export function everyEvent({
  title = 'Online privacy policy',
  effectiveAt = '2026-05-15T04:00:00.000Z',
} = {}) {
  const version: Payloads['version-scheduled'] = {
    policy: { id: 'pol_1', key: 'online', title, language: 'es-MX', timeZone: 'America/New_York' },
    version: {
      id: 'ver_2',
      number: 2,
      status: 'scheduled',
      effectiveAt,
      effectiveOn: effectiveAt.slice(0, 10),
    },
    platforms: [
      { id: 'plt_1', key: 'life', name: title },
      { id: 'plt_2', key: 'home', name: 'Home' },
    ],
  };
  const notice = { ...version, notice: { id: 'ntc_2' } };
  const posting = { ...notice, posting: { id: 'pst_1', platform: 'plt_1' } };
  const { policy } = version;
  const due = {
    ...{ key: 'annual', title, citation: title, dueOn: '2026-06-01', state: 'due', holds: title },
    ...({ stage: 'near', daysLeft: 27 } as const),
  };
  const ended = { policies: [{ id: 'pol_1', key: 'online', title }], platforms: [] };
  return [
    { type: 'notice-posted', payload: notice },
    { type: 'notice-verified', payload: { ...posting, isEverywhere: true } },
    { type: 'notice-lost', payload: posting },
    { type: 'notice-withdrawn', payload: notice },
    { type: 'version-scheduled', payload: version },
    { type: 'version-in-force', payload: version },
    { type: 'obligation-due', payload: { policy, obligation: due } },
    {
      type: 'subscription-ended',
      payload: { subscription: { id: 'sub_1', name: title }, ended, isWhole: true },
    },
    { type: 'test', payload: { subscription: { id: 'sub_1', name: title } } },
  ] as const satisfies Told[];
}
