import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';

export function Frame({ children }: { children: ReactNode }) {
  return (
    <Layout
      appBar={TopBar}
      menu={SideMenu}
      sx={{
        minWidth: 0,
        '& .RaLayout-appFrame, & .RaLayout-contentWithSidebar': { minWidth: 0 },
        '& .RaLayout-content': { minWidth: 0, px: { xs: 1, sm: 3 }, pb: 6 },
      }}
    >
      {children}
    </Layout>
  );
}
