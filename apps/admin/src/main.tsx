import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from './Dashboard.tsx';

const place = document.getElementById('root');
const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Dashboard nonce={nonce} />
    </StrictMode>,
  );
}
