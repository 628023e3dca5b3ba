import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npm start` serves the built files; `vite` alone talks to an API that runs already. */
const api = process.env.API_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/admin/',
  html: { cspNonce: '__NONCE__' },
  plugins: [react()],
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  server: { host: '127.0.0.1', proxy: { '/graphql': api, '/auth': api, '/policies': api, '/notices': api } },
});
