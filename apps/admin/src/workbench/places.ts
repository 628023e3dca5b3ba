/** What is shown of the text in the editor itself: where nothing speaks for it, and where the chosen statement does. */

import { type Segment, segmentsOf } from '../source-text/segments.ts';
import type { Stretch } from '../source-text/stretch.ts';
import type { Reading } from './reading.ts';

type Look = 'open' | 'marked' | 'said' | 'aimed';

type Shown = { reading: Reading; aim: Stretch | null; said: readonly Stretch[] };

export function segmentsIn({ reading, aim, said }: Shown): Segment[] {
  const { text, marks, coverage } = reading;
  const named =
    (name: Look) =>
    ({ start, end }: Stretch) => ({ start, end, name });
  return segmentsOf(text, [
    ...coverage.unexplained.map(named('open')),
    ...marks.map(named('marked')),
    ...said.map(named('said')),
    ...(aim ? [named('aimed')(aim)] : []),
  ]);
}
