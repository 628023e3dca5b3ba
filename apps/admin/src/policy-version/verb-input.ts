import { fromLocalInput } from '../time/zoned.ts';
import { textIn } from '../verb/VerbDialog.tsx';
import type { VersionVerb } from './version-verb.ts';

/** What was typed into the dialog of a step, as the register takes it. */
export function inputOf(verb: VersionVerb, given: FormData, zone: string): Record<string, unknown> {
  const said = verb.asks.map((name): [string, unknown] => {
    if (name === 'at' || name === 'moment') return ['at', fromLocalInput(textIn(given, 'at'), zone)];
    return [name, textIn(given, name) || null];
  });
  return Object.fromEntries(said);
}
