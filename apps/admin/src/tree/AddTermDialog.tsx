import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import { NewTermFields } from './NewTermFields.tsx';
import type { Term } from './term.ts';
import { useTermChange } from './use-term-change.ts';

type Props = {
  type: RecordType;
  /** Null: at the top. */
  under: Term | null;
  onClose: () => void;
  onDone: (id: string) => void;
};

export function AddTermDialog({ type, under, onClose, onDone }: Props) {
  const label = type.label.toLowerCase();
  const { mutate, isPending, error } = useTermChange(type, `The ${label} is added.`, onDone);
  const add = (given: FormData) =>
    mutate(({ create }) =>
      create({
        name: textIn(given, 'name'),
        key: textIn(given, 'key'),
        description: textIn(given, 'description'),
        parents: under ? [under.id] : [],
      }),
    );
  return (
    <VerbDialog
      title={under ? `Add a ${label} under “${under.name}”` : `Add a ${label} at the top`}
      action="Add"
      isBusy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={add}
    >
      <NewTermFields />
    </VerbDialog>
  );
}
