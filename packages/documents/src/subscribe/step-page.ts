import { h } from 'hastscript';
import { type Language, type Speech, speechIn } from '../language/speech.ts';
import { layout } from '../layout.ts';
import { type Page, pageOf } from '../page.ts';
import type { Part } from '../part/part.ts';

/** Where somebody stands between asking and being told no more. */
export type SubscribeStep = 'asked' | 'confirm' | 'confirmed' | 'ended' | 'leave' | 'left' | 'too-many';
type Words = { title: string; words: string; button?: string };

const steps: Record<SubscribeStep, Words> = {
  asked: {
    title: 'Look into your mailbox',
    words: 'If mail can reach that address, a link is on its way there. It is good for 48 hours.',
  },
  confirm: {
    title: 'Confirm the subscription',
    words: 'One more step: press the button to be told of changes by e-mail.',
    button: 'Confirm',
  },
  confirmed: {
    title: 'The subscription is confirmed',
    words: 'You are told of changes from now on. Every message has a link that ends it.',
  },
  ended: {
    title: 'This link is no longer good',
    words: 'It was used before, or its 48 hours are over. Ask for another one if you need it.',
  },
  leave: {
    title: 'Unsubscribe from changes by e-mail',
    words: 'Press the button to get no more messages. The address is then erased.',
    button: 'Unsubscribe',
  },
  left: {
    title: 'You are unsubscribed',
    words: 'No more messages are sent, and the address is erased.',
  },
  'too-many': {
    title: 'Too many requests',
    words: 'Too many subscriptions were asked for from here. Please try again in 15 minutes.',
  },
};

/** A page with one sentence, and a button where there is something to do: opening it changes nothing. */
export function subscribeStepPage(step: SubscribeStep, language: Language): Page {
  const speech = speechIn(language);
  const { say } = speech;
  const { title, words } = steps[step];

  return pageOf(
    layout({
      ...{ speech, title: say(title), publishers: null, followed: null },
      crumbs: [{ title: say('Privacy policies'), language, path: '/policies' }],
      heading: [say(title)],
      lede: [say(words)],
      body: [button(step, speech), again(step, speech)],
      footer: [],
    }),
  );
}

/** Sent to the address of the page itself. */
function button(step: SubscribeStep, { say }: Speech): Part {
  const { button: words } = steps[step];
  if (!words) return null;
  return h('form', { className: 'form', method: 'post' }, h('button', { type: 'submit' }, say(words)));
}

function again(step: SubscribeStep, { say, language }: Speech): Part {
  if (step !== 'ended' && step !== 'left') return null;
  return h('p', h('a', { href: `/subscribe?language=${language}` }, say('Changes by e-mail')));
}
