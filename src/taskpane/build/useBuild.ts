import { useState } from 'react';
import { useJob } from '../parts/useJob';
import type { Built, BuildInput, PaneJobs } from '../background/jobs';

const NOTHING: { readonly notice: File | null; readonly roster: File | null } = { notice: null, roster: null };

const hasNotice = (files: typeof NOTHING): files is BuildInput => files.notice !== null;

/** The chosen files and what they give; the workbook is made anew whenever one of them changes. */
export function useBuild(build: PaneJobs['build']) {
  const [files, setFiles] = useState(NOTHING);
  const [state, start] = useJob<BuildInput, Built>(build);
  const choose = (change: Partial<typeof NOTHING>) => {
    const next = { ...files, ...change };
    setFiles(next);
    if (hasNotice(next)) start(next);
  };
  return { ...files, state, choose };
}
