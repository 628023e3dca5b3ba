/** Where what is typed into a form is kept: for this person and this record, in this browser. */
import { type Draft, draftsIn } from '@privacy-register/desk/draft/draft.ts';
import { useRef } from 'react';
import { useGetIdentity } from 'react-admin';

export type DraftPlace = {
  read: () => Draft | null;
  /** False where the browser has no room. */
  write: (draft: Draft) => boolean;
  drop: () => void;
  /** Saved or given up: what the form still holds is not kept any more. */
  close: () => void;
};

const drafts = draftsIn(localStorage);
export const dropDraftsBefore = drafts.dropBefore;

/** Null until it is known who types. */
export function useDraftPlace(resource: string, record: string): DraftPlace | null {
  const { identity } = useGetIdentity();
  const closed = useRef('');
  if (!identity) return null;
  const key = `${identity.id}/${resource}/${record}`;
  return {
    read: () => drafts.read(key),
    write: (draft) => closed.current === key || drafts.write(key, draft),
    drop: () => drafts.drop(key),
    close: () => {
      closed.current = key;
      drafts.drop(key);
    },
  };
}
