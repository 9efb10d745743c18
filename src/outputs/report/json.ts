import type { Report } from '#catalog/report.ts';

/** `check --format json`: one line, for machines. The shape is part of the command contract. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify({ faults: report.faults, summary: report.summary })}\n`;
}
