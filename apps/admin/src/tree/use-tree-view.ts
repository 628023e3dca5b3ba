/** What the address says of the tree (term, words, retired ones), and which nodes are open. */
import { pathsTo, rowsOf } from '@privacy-register/desk/tree/rows.ts';
import { sift } from '@privacy-register/desk/tree/sift.ts';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Term } from './term.ts';

const fewTerms = 40;

export function useTreeView(terms: readonly Term[]) {
  const [params, setParams] = useSearchParams();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  // The address follows what is typed, and does not lead it: it changes a moment later.
  const [query, setQuery] = useState(params.get('q') ?? '');
  const [isRetiredShown, setRetiredShown] = useState(params.has('retired'));
  const chosen = params.get('term');
  const chosenTerm = terms.find(({ id, key }) => id === chosen || key === chosen) ?? null;

  const leading = new Set(chosenTerm ? pathsTo(terms, chosenTerm.id).flatMap(pathsAbove) : []);
  const isOpen = (path: string) =>
    turned.get(path) ?? (isTop(path) || query !== '' || terms.length <= fewTerms || leading.has(path));
  const nodes = sift(terms, { query, isRetiredShown: isRetiredShown || Boolean(chosenTerm?.isRetired) });
  const turn = (paths: readonly string[], isNowOpen: boolean) =>
    setTurned(new Map([...turned, ...paths.map((path) => [path, isNowOpen] as const)]));
  const tell = (name: string, value: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );

  return {
    ...{ query, isRetiredShown, chosenTerm },
    rows: rowsOf({ nodes, isOpen }),
    open: (paths: readonly string[]) => turn(paths, true),
    close: (paths: readonly string[]) => turn(paths, false),
    turnAll: (isNowOpen: boolean) =>
      turn(
        terms.flatMap(({ id }) => pathsTo(terms, id)),
        isNowOpen,
      ),
    choose: (id: string) => tell('term', id),
    seek: (words: string) => {
      setQuery(words);
      setTurned(new Map());
      tell('q', words);
    },
    showRetired: (isWanted: boolean) => {
      setRetiredShown(isWanted);
      tell('retired', isWanted ? 'yes' : null);
    },
  };
}

const isTop = (path: string) => !path.includes('/');

const pathsAbove = (path: string): string[] => {
  const ids = path.split('/');
  return ids.slice(0, -1).map((_id, place) => ids.slice(0, place + 1).join('/'));
};
