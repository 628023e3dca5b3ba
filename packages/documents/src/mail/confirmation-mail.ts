import { type Language, speechIn } from '../language/speech.ts';
import { type Mail, mailOf } from './message.ts';

type Asked = { language: Language; titles: readonly string[]; confirmUrl: string };

/** Asks whoever reads at an address whether it was them who gave it. */
export function confirmationMail({ language, titles, confirmUrl: link }: Asked): Mail {
  const { say } = speechIn(language);
  const subject = say('Please confirm: changes of privacy policies by e-mail');
  return mailOf({
    ...{ subject, language },
    pieces: [
      { words: say('Somebody gave this address to be told of changes of privacy policies.') },
      { words: titles.length ? titles.map((title) => `• ${title}`).join('\n') : say('All policies') },
      { words: say('If it was you, confirm it within 48 hours. Nothing is sent before that.') },
      { link, label: say('Confirm the subscription') },
      { words: say('If it was not you, do nothing. The address is then forgotten.') },
    ],
  });
}
