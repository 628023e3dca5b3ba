/** What another register posted is, to this one, a text that it was seen to have in force. */
import type { OwnJson, ToldVersion } from '../own-json/own-json.ts';
import { textHash } from '../policy-text/text-hash.ts';

type Source = OwnJson['sourceDocuments'][number] & Record<string, unknown>;

/** A version to be recorded, and where it stands in the document. */
export type Observed = Pick<
  ToldVersion,
  'number' | 'sourceDocument' | 'observedAt' | 'lastObservedAt' | 'lastUpdatedOn' | 'statements' | 'marks'
> & { path: string };

export type AsObserved = {
  versions: Observed[];
  /** Versions that were not yet, or never, in force. */
  leftOut: { path: string; number: number; standing: string }[];
  /** Sources that posted texts become, each with its text. */
  sources: { path: string; told: Source; text: string }[];
};

const inForce = ['in-force', 'superseded'];

/** Numbers are given anew in order, for those left out leave no gap. */
export function asObserved({ policy, versions }: OwnJson): AsObserved {
  const all = versions.map((told, place) => ({ told, path: `versions.${place}` }));
  const taken = all.filter(({ told }) => told.status === 'observed' || inForce.includes(told.standing));
  const observed = taken.map(({ told, path }, place) => {
    if (told.status === 'observed') return { version: { ...told, path }, source: null };
    const source = sourceOf(policy, told);
    const seen = { observedAt: told.effectiveAt, lastObservedAt: told.effectiveAt };
    const version = { ...told, ...seen, path, number: place + 1, sourceDocument: source.told.key };
    return { version, source: { ...source, path } };
  });
  return {
    versions: observed.map(({ version }) => version),
    sources: observed.flatMap(({ source }) => source ?? []),
    leftOut: all
      .filter((each) => !taken.includes(each))
      .map(({ told: { number, standing }, path }) => ({ path, number, standing })),
  };
}

function sourceOf(policy: OwnJson['policy'], { number, origin, text = '' }: ToldVersion) {
  const told: Source = {
    key: `${policy.key.slice(0, 60).replace(/-$/, '')}-version-${number}`,
    title: `${policy.title.slice(0, 450)}, version ${number}`,
    ...(origin ? { url: origin } : {}),
    sha256: textHash(text),
    length: text.length,
    marks: [],
  };
  return { told, text };
}
