import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from './Dashboard.tsx';
import { dropDraftsBefore } from './kit/draft-place.ts';
import { languageToBegin } from './language/kept.ts';
import { wordingIn } from './language/wording.ts';
import { pageNonce } from './layout/page-nonce.ts';

const place = document.getElementById('root');
const thirtyDays = 30 * 86_400_000;
dropDraftsBefore(new Date(Date.now() - thirtyDays).toISOString());
const language = languageToBegin(navigator.languages);
document.documentElement.lang = language;
if (place) {
  const wording = await wordingIn(language);
  createRoot(place).render(
    <StrictMode>
      <Dashboard nonce={pageNonce()} wording={wording} />
    </StrictMode>,
  );
}
