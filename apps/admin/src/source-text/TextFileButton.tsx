import { Button } from '@mui/material';
import { useRef } from 'react';
import { readTextFile } from './read-text-file.ts';

type Props = { label: string; onRead: (text: string) => void };

export function TextFileButton({ label, onRead }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".txt,.md,.markdown,text/plain,text/markdown"
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          if (file) onRead(await readTextFile(file));
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
