import { Link } from '@mui/material';
import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import { Link as RouterLink } from 'react-router-dom';
import { useSay, useSpelled } from '../language/use-say.ts';
import type { Event } from './deliveries.ts';

/** What happened, in words. */
export function useEventWords(): (event: Event) => string {
  const say = useSay();
  const spelled = useSpelled();
  return ({ type, policy, version }) => {
    const what = spelled(kebab(type));
    if (!policy) return what;
    if (version?.number === null || !version) return `${what}: ${policy.title}`;
    return `${what}: ${say('Version %{number} of %{policy}', { number: version.number, policy: policy.title })}`;
  };
}

export function EventVersion({ event }: { event: Event }) {
  const say = useSay();
  if (!event.version) return null;
  return (
    <Link component={RouterLink} to={`/policy-version/${event.version.id}/show`}>
      {say('The version')}
    </Link>
  );
}
