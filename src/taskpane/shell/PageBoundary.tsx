import { Component, type ReactNode } from 'react';
import { Empty } from '../parts/Empty';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps the rest of the pane alive when a page breaks, and says so. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failure: string | null }> {
  override state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: String(error) };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <Empty
        text={`这一页没有打开（${failure}）。工作簿没有受影响。请再试一次；仍不行的，请把这句话发给维护人员。`}
        action={{
          label: '再试一次',
          onClick: () => {
            this.setState({ failure: null });
          },
        }}
      />
    );
  }
}
