import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useLow, useSay } from '../language/use-say.ts';
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
  const low = useLow();
  const say = useSay();
  const label = low(type.label);
  const { mutate, isPending, error } = useTermChange(
    type,
    say('The %{record} is added.', { record: label }),
    onDone,
  );
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
      title={
        under
          ? say('Add a %{record} under “%{name}”', { record: label, name: under.name })
          : say('Add a %{record} at the top', { record: label })
      }
      action={say('Add')}
      isBusy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={add}
    >
      <NewTermFields />
    </VerbDialog>
  );
}
