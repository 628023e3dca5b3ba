import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { SecretOnce } from '../verb/SecretOnce.tsx';

/** The register keeps it, to sign with, and tells it to nobody again. */
export function SigningSecret({ secret }: { secret: string }) {
  const say = useSay();
  return (
    <SecretOnce
      label={say('Signing secret')}
      secret={secret}
      warning={sentence('Copy it now. It is shown this once; the register keeps it only to sign.')}
      advice={say('The receiver verifies the header webhook-signature with it.')}
    />
  );
}
