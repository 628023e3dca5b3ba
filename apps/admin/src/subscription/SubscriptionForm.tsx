import { text } from '@privacy-register/schema/kit/field';
import { type Subscription, subscription } from '@privacy-register/schema/record/subscription';
import { FormDataConsumer } from 'react-admin';
import { FieldInput } from '../kit/FieldInput.tsx';
import { FieldInputs } from '../kit/FieldInputs.tsx';

const { kind, name, url, address } = subscription.fields;
const placed = ['kind', 'name', 'url', 'address'];
/** Each kind has to have its own. */
const sentTo = {
  url: text({ label: url.label }, 'url'),
  address: text({ label: address.label, personal: true }, 'email'),
};

/** A webhook has a URL, an e-mail subscription an address; only the one that is needed is asked for. */
export function SubscriptionForm({ doing }: { doing: 'create' | 'update' }) {
  return (
    <>
      <FieldInput source="kind" field={kind} disabled={doing === 'update'} />
      <FieldInput source="name" field={name} />
      <FormDataConsumer<Subscription>>
        {({ formData }) =>
          formData.kind === 'email' ? (
            <FieldInput source="address" field={sentTo.address} />
          ) : (
            <FieldInput source="url" field={sentTo.url} />
          )
        }
      </FormDataConsumer>
      <FieldInputs type={subscription} doing={doing} without={placed} />
    </>
  );
}
