import { ConflictDialog } from '@privacy-register/desk/conflict/ConflictDialog.tsx';
import { mergeValues } from '@privacy-register/desk/conflict/merge-values.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { inputFields, type RecordType } from '@privacy-register/schema/kit/record-type';
import { useSaveContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { conflictWordsIn } from '../language/desk/conflict-words.tsx';
import { useSay } from '../language/use-say.ts';
import type { Conflicting } from './conflict.ts';
import { FieldValue } from './FieldValue.tsx';
import { Named } from './Named.tsx';

type Props = {
  type: RecordType;
  conflict: Conflicting;
  /** From now on what is typed stands on theirs. */
  onSettled: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
};

/** Three sides of a record; what comes out is saved on top of theirs. */
export function Conflict({ type, conflict, onSettled, onTakeTheirs, onClose }: Props) {
  const say = useSay();
  const { base, theirs } = conflict;
  const { getValues, setValue, handleSubmit, reset } = useFormContext();
  const { save } = useSaveContext();
  const names = Object.keys(inputFields(type, 'update'));
  const merge = mergeValues(names, { base, mine: { ...getValues(), ...conflict.mine }, theirs });

  const resolve = (values: Values) => {
    for (const [name, value] of Object.entries({ ...conflict.mine, ...values })) {
      setValue(name, value, { shouldDirty: true });
    }
    onSettled();
    void handleSubmit((given) => save?.(given))();
  };
  const takeTheirs = () => {
    reset(theirs);
    onTakeTheirs();
  };

  return (
    <ConflictDialog
      merge={merge}
      who={<Named id={theirs.updatedBy} />}
      labelOf={(name) => say(type.fields[name]?.label ?? name)}
      show={(name, value) => {
        const field = type.fields[name];
        return field ? <FieldValue field={field} value={value} isShort /> : null;
      }}
      words={conflictWordsIn(say)}
      action={say('Save')}
      onResolve={resolve}
      onTakeTheirs={takeTheirs}
      onClose={onClose}
    />
  );
}
