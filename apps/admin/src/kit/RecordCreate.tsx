import type { Values } from '@privacy-register/desk/provider/value.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type ComponentProps, type ReactNode, useCallback, useRef } from 'react';
import { Create, type RaRecord, SimpleForm, useNotify, useRedirect } from 'react-admin';
import { useLow, useSay } from '../language/use-say.ts';
import { useDraftPlace } from './draft-place.ts';
import { FieldInputs } from './FieldInputs.tsx';
import { FormDraft } from './FormDraft.tsx';
import { FormHold, type Hold } from './FormHold.tsx';

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
  const say = useSay();
  const low = useLow();
  const place = useDraftPlace(type.name, of);
  const notify = useNotify();
  const redirectTo = useRedirect();
  const form = useRef<Hold | null>(null);
  const onHold = useCallback((hold: Hold) => {
    form.current = hold;
  }, []);
  const onSuccess = (record: RaRecord) => {
    place?.close();
    form.current?.letGo();
    notify(say('The %{record} is saved.', { record: low(type.label) }), { type: 'info' });
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
        <FormHold onHold={onHold} />
        <FormDraft type={type} place={place} />
        {children ?? <FieldInputs type={type} doing="create" />}
      </SimpleForm>
    </Create>
  );
}
