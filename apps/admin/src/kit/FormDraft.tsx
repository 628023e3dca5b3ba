import { Alert } from '@mui/material';
import type { Draft } from '@privacy-register/desk/draft/draft.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useFormContext } from 'react-hook-form';
import { useSay } from '../language/use-say.ts';
import { DraftOffer } from './DraftOffer.tsx';
import type { DraftPlace } from './draft-place.ts';
import { useFormDraft } from './use-form-draft.ts';

type Props = {
  type: RecordType;
  place: DraftPlace | null;
  stood?: () => Values | null;
  onTyping?: () => void;
  /** The record has gone on since the draft was typed. */
  onOutdated?: (draft: Draft) => void;
};

const nothing = () => null;
const ignore = () => undefined;

/** Nothing typed is lost: what was not saved is offered again. */
export function FormDraft({ type, place, stood = nothing, onTyping = ignore, onOutdated }: Props) {
  const say = useSay();
  const { setValue } = useFormContext();
  const { found, isFull, settle } = useFormDraft({ type, place, stood, onTyping });

  const restore = () => {
    if (!found) return;
    const isOutdated = found.base && found.base.revision !== stood()?.revision;
    // It stays on offer until the three sides are settled.
    if (isOutdated && onOutdated) return onOutdated(found);
    for (const [name, value] of Object.entries(found.values)) setValue(name, value, { shouldDirty: true });
    settle();
  };
  const discard = () => {
    place?.drop();
    settle();
  };

  return (
    <>
      {isFull ? (
        <Alert severity="warning" sx={{ width: '100%', mb: 2 }}>
          {say('This browser has no room to keep what you type. Save before you leave the page.')}
        </Alert>
      ) : null}
      {found ? (
        <DraftOffer at={found.at} onRestore={restore} onDiscard={discard}>
          {Object.keys(found.values)
            .map((name) => say(type.fields[name]?.label ?? name))
            .join(', ')}
        </DraftOffer>
      ) : null}
    </>
  );
}
