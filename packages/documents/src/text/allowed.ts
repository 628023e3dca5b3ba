import type { Schema } from 'hast-util-sanitize';

/** The whole of what a policy's text may become; it names no attribute that could carry a script or an id. */
export const allowed: Schema = {
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr'],
    ...['a', 'strong', 'em', 'code', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href', ['rel', 'noopener']], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ul', 'ol'] },
  strip: [],
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
};
