import type { RecordType } from '@privacy-register/schema/kit/record-type';
import type { ComponentProps, ReactNode } from 'react';
import { Create, type RaRecord, SimpleForm, useNotify, useRedirect } from 'react-admin';
import type { Values } from '../data-provider/value.ts';
import { useDraftPlace } from './draft-place.ts';
import { FieldInputs } from './FieldInputs.tsx';
import { FormDraft } from './FormDraft.tsx';

type Props = {
  type: RecordType;
  /** What tells this form from others that make the same type. */
  place?: string;
  redirect?: NonNullable<ComponentProps<typeof Create>['redirect']>;
  transform?: (values: Values) => Values;
  blank?: Values;
  children?: ReactNode;
};

export function RecordCreate({
  type,
  place: of = 'new',
  redirect = 'show',
  transform,
  blank,
  children,
}: Props) {
  const place = useDraftPlace(type.name, of);
  const notify = useNotify();
  const redirectTo = useRedirect();
  const onSuccess = (record: RaRecord) => {
    place?.close();
    notify(`The ${type.label.toLowerCase()} is saved.`, { type: 'info' });
    redirectTo(redirect, type.name, record.id, record);
  };
  return (
    <Create
      redirect={redirect}
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess }}
      {...(transform ? { transform } : {})}
    >
      <SimpleForm warnWhenUnsavedChanges {...(blank ? { defaultValues: blank } : {})}>
        <FormDraft type={type} place={place} />
        {children ?? <FieldInputs type={type} doing="create" />}
      </SimpleForm>
    </Create>
  );
}
