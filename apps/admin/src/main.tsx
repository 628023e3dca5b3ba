import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from './Dashboard.tsx';
import { dropDraftsBefore } from './kit/draft-place.ts';

const place = document.getElementById('root');
const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
const nonce = meta?.nonce ?? '';
const thirtyDays = 30 * 86_400_000;
dropDraftsBefore(new Date(Date.now() - thirtyDays).toISOString());
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Dashboard nonce={nonce} />
    </StrictMode>,
  );
}
