import { Fragment, type ReactNode } from 'react';
import type { Values } from './say.ts';
import { useSay } from './use-say.ts';

type Props = { sentence: string; parts?: { [place: string]: ReactNode } };

/** A sentence with elements in its places: `sentence="In force from %{moment}." parts={{ moment: <b>…</b> }}`. */
export function Said({ sentence, parts = {} }: Props) {
  const said = useSay()(sentence, { ...kept(parts), ...counted(parts) });
  return said.split(/(%\{\w+\})/).map((piece, place) => {
    const name = piece.match(/^%\{(\w+)\}$/)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence don't change places
    return <Fragment key={place}>{name && name in parts ? parts[name] : piece}</Fragment>;
  });
}

/** The places stand as they are, for the elements to come. */
const kept = (parts: object) => Object.fromEntries(Object.keys(parts).map((name) => [name, `%{${name}}`]));

function counted({ smart_count: count }: { [place: string]: ReactNode }): Values {
  return typeof count === 'number' ? { smart_count: count } : {};
}
