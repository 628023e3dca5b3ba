import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { sentence } from '../language/say.ts';

export type Place = { tab: string; label: string; at: string | null };

/** Where a refusal is mended: `text.120` is a place in the text, `statements.x.terms` a statement. */
export function placeOfRefusal({ field, code }: UserError): Place | null {
  if (code === 'CLASS_LOWERED')
    return { tab: 'differences', label: sentence('Go to the differences'), at: null };
  const [part = '', at = null] = field?.split('.') ?? [];
  switch (part) {
    case 'text':
      return { tab: 'text', label: sentence('Go to the text'), at };
    case 'statements':
      return { tab: 'statements', label: sentence('Go to the statement'), at };
    case 'noticeText':
    case 'chosenAt':
    case 'dataScope':
    case 'earlierDataConsent':
      return { tab: 'notice', label: sentence('Go to the notice'), at: null };
    default:
      return null;
  }
}
