import { type Subscription, subscription } from '@privacy-register/schema/record/subscription';
import { FormDataConsumer } from 'react-admin';
import { FieldInput } from '../kit/FieldInput.tsx';
import { FieldInputs } from '../kit/FieldInputs.tsx';

const { kind, name, url, address } = subscription.fields;
const placed = ['kind', 'name', 'url', 'address'];

/** A webhook has a URL, an e-mail subscription an address; only the one that is needed is asked for. */
export function SubscriptionForm({ doing }: { doing: 'create' | 'update' }) {
  return (
    <>
      <FieldInput source="kind" field={kind} disabled={doing === 'update'} />
      <FieldInput source="name" field={name} />
      <FormDataConsumer<Subscription>>
        {({ formData }) =>
          formData.kind === 'email' ? (
            <FieldInput source="address" field={address} />
          ) : (
            <FieldInput source="url" field={url} />
          )
        }
      </FormDataConsumer>
      <FieldInputs type={subscription} doing={doing} without={placed} />
    </>
  );
}
