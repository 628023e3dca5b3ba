import { type Change, create } from '@privacy-register/schema/kit/change';
import { part } from '@privacy-register/schema/kit/field';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { recordObserved } from '@privacy-register/schema/lifecycle/observe';
import { records } from '@privacy-register/schema/records';
import { naming } from '../manuscript/naming.ts';
import type { Step, World } from '../world.ts';
import type { ObservedDocument } from './observed-document.ts';
import { statementValues } from './statement-values.ts';

const whole = part(records.statement.fields, { label: 'Statement' }).value;

/** What an observed document says, and the marks on its text, in one go. */
export function recorded(at: string, document: ObservedDocument): Step {
  const rule = async (world: World, asked: Asked): Promise<Change[]> => {
    const source = (await world.read('source-document')).find(({ key }) => key === document.source.key);
    const version = (await world.read('policy-version')).find(
      (each) => each.sourceDocument === source?.id && each.status === 'observed',
    );
    if (!source || !version) throw new Error(`No version of ${document.source.key}`);
    const values = statementValues(document, version.id, await naming(world)).map((each) =>
      whole.parse(each),
    );
    const marks = document.marks.map(({ place: [start, end, sha256], kind, reason }) => {
      return { sourceDocument: source.id, start, end, sha256, kind, reason };
    });
    return [
      ...recordObserved(await world.dossier(version.id, asked.now), values, asked),
      ...values.map((each) => create('statement', asked.newId('statement'), each)),
      ...marks.map((each) => create('text-mark', asked.newId('text-mark'), each)),
    ];
  };
  return { at, by: 'editor', action: 'statement.create', rule };
}
