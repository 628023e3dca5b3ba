import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { Admin, CustomRoutes, type I18nProvider, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { ask } from './data-provider/ask.ts';
import { dataProviderThrough } from './data-provider/data-provider.ts';
import { Home } from './home/Home.tsx';
import { Frame } from './layout/Frame.tsx';
import { resources } from './resources.ts';
import { authProvider } from './sign-in/auth-provider.ts';
import { InvitationPage } from './sign-in/InvitationPage.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { noticeEnd } from './sign-in/session-end.ts';
import { useShownTheme } from './theme/use-shown-theme.ts';

const dataProvider = dataProviderThrough(ask);

const ModelFormPage = lazy(async () => ({
  default: (await import('./export/ModelFormPage.tsx')).ModelFormPage,
}));
const FindingsPage = lazy(async () => ({
  default: (await import('./finding/FindingsPage.tsx')).FindingsPage,
}));
const ImportPage = lazy(async () => ({ default: (await import('./import/ImportPage.tsx')).ImportPage }));
const AccountPage = lazy(async () => ({ default: (await import('./sign-in/AccountPage.tsx')).AccountPage }));
const AuditPage = lazy(async () => ({ default: (await import('./audit/AuditPage.tsx')).AuditPage }));

const AdoptionPage = lazy(async () => ({
  default: (await import('./adoption/AdoptionPage.tsx')).AdoptionPage,
}));

const DeliveriesPage = lazy(async () => ({
  default: (await import('./delivery/DeliveriesPage.tsx')).DeliveriesPage,
}));
const DeliveryPage = lazy(async () => ({
  default: (await import('./delivery/DeliveryPage.tsx')).DeliveryPage,
}));

const ExplorerPage = lazy(async () => ({
  default: (await import('./explorer/ExplorerPage.tsx')).ExplorerPage,
}));
const VersionSheet = lazy(async () => ({ default: (await import('./print/VersionSheet.tsx')).VersionSheet }));

const LawPage = lazy(async () => ({ default: (await import('./obligation/LawPage.tsx')).LawPage }));
const DataMapPage = lazy(async () => ({ default: (await import('./data-map/DataMapPage.tsx')).DataMapPage }));
const FamilyPage = lazy(async () => ({ default: (await import('./family/FamilyPage.tsx')).FamilyPage }));

const ReviewPage = lazy(async () => ({ default: (await import('./review/ReviewPage.tsx')).ReviewPage }));

const CalendarPage = lazy(async () => ({
  default: (await import('./calendar/CalendarPage.tsx')).CalendarPage,
}));

const ComparePage = lazy(async () => ({
  default: (await import('./compare/ComparePage.tsx')).ComparePage,
}));

const TableImportPage = lazy(async () => ({
  default: (await import('./csv-import/TableImportPage.tsx')).TableImportPage,
}));

/** The form of somebody who looks away for a minute is not filled anew under their hands. */
const calmly = () =>
  new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: { queries: { refetchOnWindowFocus: false, retry: 1, staleTime: 2_000 } },
  });

export function Dashboard({ nonce, wording }: { nonce: string; wording: I18nProvider }) {
  const [cache] = useState(() => createCache({ key: 'pr', nonce }));
  // A router of this kind lets a form hold back whoever leaves it with changes.
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <Desk wording={wording} /> }], { basename: '/admin' }),
  );
  return (
    <CacheProvider value={cache}>
      <RouterProvider router={router} />
    </CacheProvider>
  );
}

function Desk({ wording }: { wording: I18nProvider }) {
  const [queryClient] = useState(calmly);
  const theme = useShownTheme();
  return (
    <Admin
      title="Privacy Register"
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={wording}
      queryClient={queryClient}
      dashboard={Home}
      layout={Frame}
      loginPage={SignInPage}
      theme={theme}
      darkTheme={null}
      requireAuth
      disableTelemetry
    >
      {resources.map((resource) => (
        <Resource key={resource.name} {...resource} />
      ))}
      <CustomRoutes>
        <Route path="/adoption" element={<AdoptionPage />} />
        <Route path="/audit" element={<AuditPage />} />
        <Route path="/calendar" element={<CalendarPage />} />
        <Route path="/data-map" element={<DataMapPage />} />
        <Route path="/law" element={<LawPage />} />
        <Route path="/deliveries" element={<DeliveriesPage />} />
        <Route path="/deliveries/:id" element={<DeliveryPage />} />
        <Route path="/family" element={<FamilyPage />} />
        <Route path="/compare" element={<ComparePage />} />
        <Route path="/explorer" element={<ExplorerPage />} />
        <Route path="/print/:id" element={<VersionSheet />} />
        <Route path="/review/:id" element={<ReviewPage />} />
        <Route path="/account" element={<AccountPage />} />
        <Route path="/findings" element={<FindingsPage />} />
        <Route path="/model-form/:key" element={<ModelFormPage />} />
        <Route path="/import-table" element={<TableImportPage />} />
        <Route path="/import" element={<ImportPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/join" element={<InvitationPage />} />
      </CustomRoutes>
    </Admin>
  );
}
