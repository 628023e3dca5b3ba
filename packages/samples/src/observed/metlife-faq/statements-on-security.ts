/** How electronic records are protected, according to the questions and answers. */
import type { ObservedSaid } from '../observed-document.ts';

const guarded = {
  section: 'Security',
  kind: 'security',
  actors: ['self'],
  actions: ['protect'],
} satisfies Partial<ObservedSaid>;

export const statementsOnSecurity: readonly ObservedSaid[] = [
  {
    ...guarded,
    key: 'sign-in-features',
    modality: 'does',
    completeness: 'illustrative',
    purposes: ['prevent-unauthorized-access'],
    summary: 'Software with passwords, user numbers and PINs keeps strangers out of electronic records.',
    terms: { security: { classes: ['technical'], measures: ['password', 'user-id', 'pin'] } },
    places: [[614, 834, '0bb4a75a64d38e84518ccab224b51a151769629977d2404502a273fd777bd3fd']],
  },
  {
    ...guarded,
    key: 'firewalls',
    modality: 'does',
    completeness: 'illustrative',
    purposes: ['prevent-unauthorized-access'],
    summary: 'Firewalls, among other things, stand between intruders and electronic records.',
    terms: { security: { classes: ['technical'], measures: ['firewall'] } },
    places: [[836, 986, '479f5e4a6b1c56daee84438d6b4fb0b0aadc3ba71e62eff40e4375b8c43f161f']],
  },
  {
    ...guarded,
    key: 'activity-monitoring',
    modality: 'does',
    summary: 'Software watches MetLife systems for anything unusual.',
    terms: { security: { classes: ['technical'], measures: ['activity-monitoring'] } },
    places: [[987, 1069, 'ed2057375140379623bf806749f4b863c2c2b77edb7620527e7ee89a14c54a2a']],
  },
  {
    ...guarded,
    key: 'virus-protection',
    modality: 'generally',
    summary:
      'Workstations, servers, databases, entry points and e-mail mostly have software against viruses.',
    terms: { security: { classes: ['technical'], measures: ['anti-malware'] } },
    places: [[1070, 1213, '5992b7be533562c3c4909bc0ca83419dce4803de9908dc2ebf94f5346ff59e5c']],
  },
];
