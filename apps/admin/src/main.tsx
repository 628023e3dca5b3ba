import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from './Dashboard.tsx';

const place = document.getElementById('root');
const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
const nonce = meta?.nonce ?? '';
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Dashboard nonce={nonce} />
    </StrictMode>,
  );
}
