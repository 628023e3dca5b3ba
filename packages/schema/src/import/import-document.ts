/** Decides what becomes of a document: all of it is made at once, or every reason why not is told. */
import type { Change } from '../kit/change.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { firstPosted } from '../lifecycle/first-posting.ts';
import { knowByTitle } from '../lifecycle/observe.ts';
import type { OwnJson } from '../own-json/own-json.ts';
import { demand } from '../permission/permission.ts';
import { decideAffiliations } from './affiliations.ts';
import { type AsObserved, asObserved } from './as-observed.ts';
import { type Brought, broughtIn, twins } from './brought.ts';
import { decideCoverage } from './coverage.ts';
import { folded } from './fold.ts';
import type { Held } from './held.ts';
import { decideKeyed } from './keyed-records.ts';
import { knownThen } from './known-then.ts';
import { type Naming, namingOf } from './naming.ts';
import { type Decided, type Row, together } from './outcome.ts';
import { decideSourceMarks } from './source-marks.ts';
import { decideVersions } from './versions.ts';

/** No changes where the register holds all of it already, or where anything keeps it from being written. */
export function planImport(held: Held, document: OwnJson, asked: Asked): Decided {
  demandImport(asked);
  const observed = asObserved(document);
  const brought = broughtIn(document, observed);
  const naming = namingOf(held, brought, asked);
  const { idOf } = naming;
  const keyed = decideKeyed(brought, naming, asked);
  const affiliations = decideAffiliations(document.affiliations, held.vocabulary.affiliations, idOf, asked);
  const first = [{ changes: [], rows: [], issues: twins(brought) }, keyed, affiliations];
  const { state, vocabulary, sources } = knownThen(held, keyed.made);
  if (!state) throw new Error(`There will be no policy ${document.policy.key}.`);

  const covering = decideCoverage(document.coverage, state, idOf, asked);
  const covered = { ...state, coverage: covering.coverage };
  const recording = { state: covered, held: held.versions, vocabulary, sources, idOf };
  const all = [
    ...first,
    covering,
    decideSourceMarks(document.sourceDocuments, { held, idOf }, asked),
    decideVersions(observed.versions, recording, asked),
    { changes: [], rows: leftOut(observed), issues: [] },
  ];
  const shown = [...keyed.made, ...heldOf(brought, naming), ...affiliations.named];
  const isTitle = observed.versions.length + state.versions.length === 0;
  const published = [...(isTitle ? knowByTitle(covered, asked) : []), ...firstPosted(shown, asked.now)];
  return concluded(all, published);
}

/** Whoever may not is told so, and nothing about the document. */
export function demandImport({ by }: Asked): void {
  demand(by, 'observe');
  demand(by, 'edit');
}

/** All of it or nothing: one reason why not leaves no change. */
function concluded(all: readonly Decided[], published: readonly Change[]): Decided {
  const { changes, rows, issues } = together(all);
  return { changes: issues.length ? [] : folded([...changes, ...published]), rows, issues };
}

/** What stands in a published document is public here, too. */
const heldOf = (brought: readonly Brought[], { held }: Naming) =>
  brought.flatMap(({ type, key }) => held(type, key) ?? []);

const leftOut = (observed: AsObserved): Row[] =>
  observed.leftOut.map(({ path, number, standing }) => {
    return { path, type: 'policy-version', name: `Version ${number}, ${standing}`, outcome: 'left-out' };
  });
