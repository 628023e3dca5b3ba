import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type ComponentProps, type ReactNode, useState } from 'react';
import {
  Edit,
  type RaRecord,
  SaveButton,
  ShowButton,
  SimpleForm,
  Toolbar,
  TopToolbar,
  useNotify,
} from 'react-admin';
import { ArchiveButton } from './ArchiveButton.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { currentIn } from './conflict.ts';
import { FieldInputs } from './FieldInputs.tsx';
import { whole } from './whole.ts';

type RedirectTo = ComponentProps<typeof Edit>['redirect'];
type Props = { type: RecordType; redirect?: RedirectTo; children?: ReactNode };

export function RecordEdit({ type, redirect = 'show', children }: Props) {
  const notify = useNotify();
  const [theirs, setTheirs] = useState<RaRecord | null>(null);
  const onError = (error: unknown) => {
    const current = currentIn(error);
    setTheirs(current);
    if (error instanceof Error) notify(error.message, { type: current ? 'warning' : 'error' });
  };
  return (
    <Edit
      mutationMode="pessimistic"
      redirect={redirect}
      queryOptions={whole}
      mutationOptions={{ ...whole, onError }}
      actions={
        <TopToolbar>
          <ShowButton />
          <ArchiveButton type={type} />
        </TopToolbar>
      }
    >
      <SimpleForm
        warnWhenUnsavedChanges
        toolbar={
          <Toolbar>
            <SaveButton />
          </Toolbar>
        }
      >
        <ConflictNote type={type} theirs={theirs} onSettled={() => setTheirs(null)} />
        {children ?? <FieldInputs type={type} doing="update" />}
      </SimpleForm>
    </Edit>
  );
}
