import { AutocompleteInput } from 'react-admin';
import type { UsualInput } from './usual-input.ts';

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
const choices = zones.map((id) => ({ id, name: id.replaceAll('_', ' ') }));

export function ZoneInput(usual: UsualInput) {
  return <AutocompleteInput {...usual} choices={choices} />;
}
