/** The headers of Standard Webhooks (www.standardwebhooks.com), signed with HMAC-SHA-256. */
import { createHmac } from 'node:crypto';
import type { Subscription } from '@privacy-register/schema/record/subscription';

type Signing = {
  id: string;
  body: string;
  now: string;
  subscription: Pick<Subscription, 'secret' | 'formerSecret' | 'formerSecretEndsAt'>;
};

/** During a rotation both secrets sign, and either is enough for whoever verifies. */
export function signedHeaders({ id, body, now, subscription }: Signing): Record<string, string> {
  const timestamp = String(Math.floor(Date.parse(now) / 1_000));
  const signatures = secretsAt(subscription, now).map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

function secretsAt({ secret, formerSecret, formerSecretEndsAt }: Signing['subscription'], now: string) {
  const isFormerGood = formerSecretEndsAt !== null && now < formerSecretEndsAt;
  return [secret, isFormerGood ? formerSecret : null].flatMap((each) => each ?? []);
}
