/** What is written, what was answered, and what stands between the two. */
import { useEffect, useState } from 'react';
import { useGetIdentity, useStore } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useNow } from '../time/context.tsx';
import { type Asked, askedIn } from './address.ts';
import { examples, sampleKnown, variablesOf as variablesOfExample } from './examples.ts';
import { historyIn, type Past } from './history.ts';
import { readingOf, variablesOf } from './reading.ts';
import { type Answered, send } from './send.ts';

const [firstExample] = examples;
const blank: Asked = {
  query: firstExample?.query ?? '',
  variables: firstExample ? variablesOfExample(firstExample, sampleKnown) : '',
};

export function useExplorer() {
  const { hash } = useLocation();
  const now = useNow();
  const { identity } = useGetIdentity();
  const history = historyIn(localStorage, String(identity?.id ?? ''));
  const [kept, keep] = useStore<Asked>('explorer.asked', blank);
  const [asked, setAsked] = useState<Asked>(() => askedIn(hash) ?? kept);
  const [chosen, choose] = useState<string | null>(null);
  const [past, setPast] = useState<Past[] | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isChanging, setChanging] = useState(false);

  // A shared address that is opened in this very tab.
  useEffect(() => {
    const shared = askedIn(hash);
    if (shared) setAsked(shared);
  }, [hash]);

  const reading = readingOf(asked.query);
  const operations = reading.is === 'read' ? reading.operations : [];
  const meant = operations.find(({ name }) => name === chosen) ?? operations[0];

  const write = (wish: Partial<Asked>) => {
    const next = { ...asked, ...wish };
    setAsked(next);
    keep(next);
  };

  async function ask() {
    const given = variablesOf(asked.variables);
    setChanging(false);
    if (!given || isBusy) return;
    setBusy(true);
    try {
      const name = operations.length > 1 && meant?.name ? { operationName: meant.name } : {};
      setAnswered(await send({ query: asked.query, ...given, ...name }));
      setPast(history.add({ ...asked, at: now, name: meant?.name ?? meant?.fields.join(', ') ?? '' }));
    } catch {
      setProblem(sentence('The register does not answer.'));
    } finally {
      setBusy(false);
    }
  }

  return {
    asked,
    write,
    answered,
    problem,
    isBusy,
    operations,
    meant: meant ?? null,
    choose,
    past: past ?? history.read(),
    clearPast: () => {
      history.clear();
      setPast([]);
    },
    isChanging,
    ask,
    keepBack: () => setChanging(false),
    /** A question is asked at once, a change after one more word. */
    run: () => {
      const why = whyNot(reading.is === 'read' ? null : reading.why, asked.variables);
      setProblem(why);
      if (why !== null) return;
      if (meant?.changes) return setChanging(true);
      void ask();
    },
  };
}

function whyNot(unreadable: string | null, variables: string): string | null {
  if (unreadable === '') return sentence('There is no query or mutation to run.');
  if (unreadable !== null) return unreadable;
  return variablesOf(variables) ? null : sentence('The variables are not a JSON object.');
}
