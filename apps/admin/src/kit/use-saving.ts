/** Saving an edit: on top of what was typed onto, and never over somebody else's change. */

import type { Draft } from '@privacy-register/desk/draft/draft.ts';
import { onto } from '@privacy-register/desk/provider/stood.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type ComponentProps, useCallback, useRef, useState } from 'react';
import { type Edit, type RaRecord, useNotify, useRedirect } from 'react-admin';
import { useLow, useSay } from '../language/use-say.ts';
import { type Conflicting, currentIn } from './conflict.ts';
import { useDraftPlace } from './draft-place.ts';
import type { Hold } from './FormHold.tsx';

type Redirect = NonNullable<ComponentProps<typeof Edit>['redirect']>;
type Wishes = { id: string; redirect: Redirect };

export function useSaving(type: RecordType, { id, redirect }: Wishes) {
  const say = useSay();
  const low = useLow();
  const notify = useNotify();
  const redirectTo = useRedirect();
  const place = useDraftPlace(type.name, id);
  const [conflict, setConflict] = useState<Conflicting | null>(null);
  /** The record as it was read last, and as it was when the typing began. */
  const standing = useRef<RaRecord | null>(null);
  const form = useRef<Hold | null>(null);
  const begun = useRef<RaRecord | null>(null);
  const onHold = useCallback((hold: Hold) => {
    form.current = hold;
    standing.current = hold.record ?? standing.current;
  }, []);
  const stood = () => begun.current ?? standing.current;

  return {
    place,
    conflict,
    stood,
    onHold,
    transform: (data: Values) => onto(data, stood() ?? data),
    onTyping: () => {
      begun.current ??= standing.current;
    },
    onOutdated: ({ base, values }: Draft) => {
      if (base && standing.current) setConflict({ base, mine: values, theirs: standing.current });
    },
    onError: (error: unknown) => {
      const theirs = currentIn(error);
      const base = stood();
      if (theirs && base) setConflict({ base, theirs });
      else if (error instanceof Error) notify(error.message, { type: 'error' });
    },
    onSuccess: (record: RaRecord) => {
      place?.close();
      // Else the guard would ask about changes that are saved.
      form.current?.letGo();
      notify(say('The %{record} is saved.', { record: low(type.label) }), { type: 'info' });
      redirectTo(redirect, type.name, record.id, record);
    },
    onSettled: () => {
      begun.current = conflict?.theirs ?? begun.current;
      setConflict(null);
    },
    onTakeTheirs: () => {
      begun.current = null;
      standing.current = conflict?.theirs ?? standing.current;
      place?.drop();
      setConflict(null);
    },
    onClose: () => setConflict(null),
  };
}
