import { GlobalStyles } from '@mui/material';
import type { ReactNode } from 'react';
import { Layout, useGetIdentity } from 'react-admin';
import { WordedParts } from '../language/WordedParts.tsx';
import { PrintHead } from '../print/PrintHead.tsx';
import { printStyles } from '../print/print-styles.ts';
import { SignInAgain } from '../sign-in/SignInAgain.tsx';
import { useWanted } from '../sign-in/use-wanted.ts';
import { PageBar } from './PageBar.tsx';
import { SideMenu } from './SideMenu.tsx';
import { Steady } from './Steady.tsx';
import { TopBar } from './TopBar.tsx';
import { useFocusKept } from './use-focus-kept.ts';

export function Frame({ children }: { children: ReactNode }) {
  useWanted();
  useFocusKept();
  const { isPending } = useGetIdentity();
  // Bar, menu and page all ask who it is: together they stand still.
  if (isPending) return null;
  return (
    <WordedParts>
      <Layout
        appBar={TopBar}
        menu={SideMenu}
        sx={{
          minWidth: 0,
          '& .RaLayout-appFrame, & .RaLayout-contentWithSidebar': { minWidth: 0 },
          '& .RaLayout-content': { minWidth: 0, px: { xs: 1, sm: 3 }, pb: 6 },
        }}
      >
        <GlobalStyles styles={printStyles} />
        <PrintHead />
        <Steady>
          <PageBar />
          {children}
        </Steady>
        <SignInAgain />
      </Layout>
    </WordedParts>
  );
}
