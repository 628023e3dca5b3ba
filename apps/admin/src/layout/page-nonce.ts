/** What the page's policy lets styles through by, for whoever adds a style sheet of its own. */
export const pageNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
