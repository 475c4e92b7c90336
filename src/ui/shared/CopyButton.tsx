import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonProps } from './Button.tsx';
import { copyText } from './copy-text.ts';
import { Icon } from './Icon.tsx';

export type CopyButtonProps = {
  /** Asked when the button is pressed. */
  text: () => string;
  children: ReactNode;
  tone?: ButtonProps['tone'];
};

/** Copies something and says whether it worked. */
export function CopyButton({ text, children, tone = 'line' }: CopyButtonProps) {
  const { t } = useTranslation('common');
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  return (
    <>
      <Button
        tone={tone}
        // A press must not take the marked words away before they are read.
        onPointerDown={(press) => press.preventDefault()}
        onBlur={() => setOutcome(null)}
        onClick={() => void copyText(text()).then((done) => setOutcome(done ? 'copied' : 'notCopied'))}
      >
        <Icon name="copy" size={16} />
        {children}
      </Button>
      <span role="status">{outcome === null ? '' : t(outcome)}</span>
    </>
  );
}
