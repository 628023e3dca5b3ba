import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { Edit, SaveButton, ShowButton, SimpleForm, Toolbar, TopToolbar, useGetRecordId } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { SavingReaches } from '../where-used/SavingReaches.tsx';
import { ArchiveButton } from './ArchiveButton.tsx';
import { FieldInputs } from './FieldInputs.tsx';
import { FormDraft } from './FormDraft.tsx';
import { FormHold } from './FormHold.tsx';
import { useSaving } from './use-saving.ts';
import { whole } from './whole.ts';

const Conflict = lazy(() => import('./Conflict.tsx').then((part) => ({ default: part.Conflict })));

type RedirectTo = NonNullable<ComponentProps<typeof Edit>['redirect']>;
type Props = { type: RecordType; redirect?: RedirectTo; children?: ReactNode };

/** What is typed survives: another person's change, a reload, the end of the session. */
export function RecordEdit({ type, redirect = 'show', children }: Props) {
  const say = useSay();
  const saving = useSaving(type, { id: String(useGetRecordId()), redirect });
  const { conflict } = saving;
  return (
    <Edit
      title={say(type.label)}
      mutationMode="pessimistic"
      redirect={redirect}
      queryOptions={whole}
      transform={saving.transform}
      mutationOptions={{ ...whole, onError: saving.onError, onSuccess: saving.onSuccess }}
      actions={
        <TopToolbar>
          <ShowButton />
          <ArchiveButton type={type} />
        </TopToolbar>
      }
    >
      <SimpleForm
        warnWhenUnsavedChanges
        resetOptions={keepTyped}
        disableInvalidFormNotification
        toolbar={
          <Toolbar>
            <SaveButton />
          </Toolbar>
        }
      >
        <FormHold onHold={saving.onHold} />
        <FormDraft
          type={type}
          place={saving.place}
          stood={saving.stood}
          onTyping={saving.onTyping}
          onOutdated={saving.onOutdated}
        />
        {conflict ? (
          <Suspense>
            <Conflict
              type={type}
              conflict={conflict}
              onSettled={saving.onSettled}
              onTakeTheirs={saving.onTakeTheirs}
              onClose={saving.onClose}
            />
          </Suspense>
        ) : null}
        {children ?? <FieldInputs type={type} doing="update" />}
        <SavingReaches type={type} />
      </SimpleForm>
    </Edit>
  );
}

/** A record that is read anew does not take away what is being typed. */
const keepTyped = { keepDirtyValues: true };
