import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExamplesPage } from './ExamplesPage.tsx';

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <ExamplesPage />
    </StrictMode>,
  );
}
