/** The screens of a vocabulary: the usual ones, and the tree beside its list. */
import { lazy, Suspense } from 'react';
import { Route } from 'react-router-dom';
import { recordNamed } from '../data-provider/record-named.ts';
import { screens, type Wishes } from '../kit/screens.tsx';
import { ViewLinks } from './ViewLinks.tsx';

const TreePage = lazy(() => import('./TreePage.tsx').then((part) => ({ default: part.TreePage })));

export function vocabularyScreens(name: string, wishes: Wishes) {
  const type = recordNamed(name);
  const { list: List, ...usual } = screens(name, wishes);
  return {
    ...usual,
    list: () => (
      <>
        <ViewLinks name={name} at="list" />
        <List />
      </>
    ),
    children: (
      <Route
        path="tree"
        element={
          <>
            <ViewLinks name={name} at="tree" />
            <Suspense>
              <TreePage type={type} />
            </Suspense>
          </>
        }
      />
    ),
  };
}
