import type { FollowUpKind } from '../follow-up-plan.ts';
import type { Action } from '../placement.ts';

export const channels = ['phone', 'visit', 'home', 'video', 'mail'] as const;
export type Channel = (typeof channels)[number];

export const decisions = ['continue', 'adjust-hours', 'new-tasks', 'stop', 'other'] as const;
export type Decision = (typeof decisions)[number];

/** What must still be possible for a decision to mean anything. */
const needs: Partial<Record<Decision, Action>> = { 'adjust-hours': 'adjust-hours', stop: 'stop-early' };

export const decisionsNow = (may: readonly Action[]): Decision[] =>
  decisions.filter((decision) => {
    const action = needs[decision];
    return !action || may.includes(action);
  });

/** "It goes on as it is" needs no words; a change does, for whoever reads it next. */
export const needsNote = (decision: Decision): boolean => decision !== 'continue';

/** After this one the job has held, and the case can be closed. */
export const lastKind: FollowUpKind = 'job-13-weeks';
