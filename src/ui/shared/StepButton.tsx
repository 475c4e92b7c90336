import { Button, type ButtonProps } from './Button.tsx';
import { Icon } from './Icon.tsx';

export type StepButtonProps = Pick<ButtonProps, 'tone' | 'className'> & {
  way: 'earlier' | 'later';
  label: string;
  /** `null`: there is none that way. */
  onStep: (() => void) | null;
};

/** A step one way along the time. At the end it stays where it is, so that whoever holds it loses nothing. */
export function StepButton({ way, label, onStep, ...look }: StepButtonProps) {
  return (
    <Button
      square
      {...look}
      aria-label={label}
      title={label}
      aria-disabled={onStep === null}
      onClick={() => onStep?.()}
    >
      <Icon name={way} />
    </Button>
  );
}
