import { test } from '@playwright/test'

export const quantile = (all: number[], part: number) =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))]!

export const inMs = (all: number[]) =>
  `${all.length} answers, median ${quantile(all, 0.5).toFixed(1)} ms, p99 ${quantile(all, 0.99).toFixed(1)} ms, slowest ${quantile(all, 1).toFixed(1)} ms`

/** Keeps what was measured with the test's result. */
export const figures = (description: string) => void test.info().annotations.push({ type: 'figures', description })
