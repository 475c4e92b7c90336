import { Component, type ReactNode } from 'react';
import type { Language } from '../domain/dataset.ts';
import { Failure } from './Failure.tsx';

type Props = {
  language: Language;
  resetKey: string;
  /** Told once that what is shown has failed. */
  onFailure?: () => void;
  children: ReactNode;
};
type State = { error: unknown; failed: boolean; resetKey: string };

/** Turns whatever a page throws into a readable page; another address tries again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey
      ? null
      : { error: null, failed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(): void {
    this.props.onFailure?.();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failure language={this.props.language} error={this.state.error} />;
  }
}
