/** The text as it is typed, over the one that the register keeps; neither is lost to the other. */
import type { Texts } from '@privacy-register/desk/conflict/merge-texts.ts';
import { useState } from 'react';
import { useTextDraft } from '../kit/use-text-draft.ts';
import { sentence } from '../language/say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useVerb } from '../verb/use-verb.ts';

const saving = { mutation: 'updatePolicyVersion', input: 'UpdatePolicyVersionInput' };
const done = sentence('The text is saved.');

export type TypedText = {
  text: string;
  /** What the register keeps, as far as it was taken over. */
  base: string;
  type: (text: string) => void;
  isDirty: boolean;
  /** Whether the register kept it; why not is told by `error`. */
  save: () => Promise<boolean>;
  isSaving: boolean;
  error: unknown;
  /** A draft that outlived the page it was typed on. */
  found: { at: string; restore: () => void; discard: () => void } | null;
  /** Somebody else saved meanwhile. */
  overtaken: { texts: Texts; keepMine: () => void; merge: (text: string) => void } | null;
};

export function useTypedText({ version }: VersionFile): TypedText {
  const stored = version.text ?? '';
  const [text, setText] = useState(lined(stored));
  const [base, setBase] = useState(stored);
  const [revision, setRevision] = useState(version.revision);
  const saved = useVerb(saving, { done });
  const isDirty = text !== base;
  const draft = useTextDraft({ resource: 'policy-version', record: `${version.id}/text`, text, base });
  const { found } = draft;
  const takeOver = (said: string) => {
    setText(lined(said));
    setBase(stored);
    setRevision(version.revision);
  };
  // What the register holds now is taken over only while nothing is typed.
  if (!isDirty && (stored !== base || version.revision !== revision)) takeOver(stored);

  const restore = () => {
    setText(found?.text ?? text);
    draft.settle();
  };
  const save = () =>
    saved
      .mutateAsync({ id: version.id, expectedRevision: revision, text }, { onSuccess: () => setBase(text) })
      .then(
        () => true,
        () => false,
      );
  return {
    ...{ text, base, isDirty, save, type: setText, isSaving: saved.isPending, error: saved.error },
    found: found && { at: found.at, restore, discard: draft.discard },
    overtaken:
      isDirty && version.revision !== revision
        ? {
            texts: { base, mine: text, theirs: stored },
            keepMine: () => setRevision(version.revision),
            merge: takeOver,
          }
        : null,
  };
}

/** A field of a browser knows one kind of line end, and counts by it. */
const lined = (text: string) => text.replace(/\r\n?/g, '\n');
