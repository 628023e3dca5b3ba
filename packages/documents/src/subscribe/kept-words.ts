import type { Keep } from '@privacy-register/schema/telling/retention';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';

/** Where an address is taken it is said what it is for, and when it goes. */
export function keptWords({ addressesDays, deliveriesDays }: Keep, { say }: Speech): Element[] {
  const daysOf = (count: number) =>
    say('%{smart_count} day |||| %{smart_count} days', { smart_count: count });
  return [
    h('p', say('We use the address for these messages alone.')),
    h('ul', [
      h('li', say('If nobody confirms it, it is erased after 48 hours.')),
      h('li', say('When you unsubscribe, it is erased at once.')),
      h(
        'li',
        say('When no message reaches it any more, it is erased after %{days}.', {
          days: daysOf(addressesDays),
        }),
      ),
      h('li', say('Of an erased address we may keep a hash, so that nobody else can subscribe it again.')),
      h('li', say(delivered, { days: daysOf(deliveriesDays) })),
    ]),
  ];
}

const delivered =
  'When a message was sent, and whether it was taken, is kept for %{days}, without the address.';
