import { Button, Collapse } from '@mui/material';
import type { ComponentProps } from 'react';
import { useStore } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { WhatIfStrip } from '../what-if/WhatIfStrip.tsx';

/** What would follow from posting it, for as long as a person wants it above the text. */
export function Foresight(props: ComponentProps<typeof WhatIfStrip>) {
  const say = useSay();
  const [isOpen, setOpen] = useStore('workbench.foresight', true);
  return (
    <div>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls="bench-foresight"
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'Hide what would follow' : 'Show what would follow')}
      </Button>
      <Collapse id="bench-foresight" in={isOpen} unmountOnExit>
        <WhatIfStrip {...props} />
      </Collapse>
    </div>
  );
}
