/** The pages and commands that a role has, as the palette offers them. */

import type { Role } from '@privacy-register/schema/record/member';
import { fold, termsOf } from '@privacy-register/schema/search/fold';
import { recordNamed } from '../data-provider/record-named.ts';
import { type Say, sentence } from '../language/say.ts';
import { pagesFor } from '../layout/pages.ts';
import { isAllowed, mayTake } from '../sign-in/allowed.ts';
import type { Choice } from './choice.ts';

export const groups = {
  pages: sentence('Pages'),
  commands: sentence('Commands'),
  recent: sentence('Recently opened'),
};

/** Made on the page of a version. */
const ofVersions = ['statement', 'text-mark'];

type Words = { say: Say; low: (words: string) => string };
type Offered = { name: string; create?: unknown };

/** Named in the language of the screens, so that what is typed finds them. */
export function pagesOf(role: Role, resources: readonly Offered[], { say, low }: Words): Choice[] {
  const listed = resources.filter(({ name }) => isAllowed(role, 'list', name));
  const made = listed.filter(
    ({ name, create }) => create && !ofVersions.includes(name) && isAllowed(role, 'create', name),
  );
  return [
    { group: groups.pages, label: say('Home'), to: '/' },
    ...listed.map(({ name }) => ({
      group: groups.pages,
      label: say(recordNamed(name).plural),
      to: `/${name}`,
    })),
    ...pagesFor(role)
      .filter(({ place }) => place !== null)
      .map(({ path, label }) => ({ group: groups.pages, label: say(label), to: `/${path}` })),
    { group: groups.pages, label: say('Password and one-time codes'), to: '/account' },
    ...(mayTake(role, 'draft') ? [{ ...draft, label: say(draft.label) }] : []),
    ...made.map(({ name }) => ({
      group: groups.commands,
      label: say('New %{record}', { record: low(recordNamed(name).label) }),
      to: `/${name}/create`,
    })),
    ...(mayTake(role, 'edit') ? [{ ...tableImport, label: say(tableImport.label) }] : []),
  ];
}

const draft = { group: groups.commands, label: sentence('New draft: choose its policy'), to: '/policy' };
const tableImport = {
  group: groups.commands,
  label: sentence('Import a table (CSV or JSON)'),
  to: '/import-table',
};

/** Those that say every word typed, whole or begun; all of them where nothing is typed. */
export function matching(choices: readonly Choice[], typed: string, say: Say): Choice[] {
  const terms = termsOf(typed);
  return choices.filter(({ label, group }) => {
    const words = fold(`${label} ${say(group)}`);
    return terms.every((term) => words.some((word) => word.startsWith(term)));
  });
}
