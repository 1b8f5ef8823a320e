import {
  type Dimension,
  isDimension,
  isLevel,
  type Level,
  type TravelMeans,
} from '#domains/matching/index.ts';
import { type PlainQuestion, QUESTIONS, type Question } from './questions.ts';

export interface WishAnswer {
  /** The person's own words. */
  label: string;
  /** The occupation they were understood as; null when none of the proposals was right. */
  occupation: string | null;
  iscoCode: string | null;
  industry: string | null;
}

/** Minutes throughout: a week's hours, after midnight, one way. */
interface PlainAnswers {
  'hours-now': { minutes: number };
  'hours-aim': { minutes: number };
  times: { earliest: number | null; latest: number | null; evenings: boolean; weekends: boolean };
  travel: { means: TravelMeans[]; limitMinutes: number | null };
  licences: { held: string[] };
  wishes: { wishes: WishAnswer[] };
  competences: { held: string[] };
  avoid: { text: string };
  helps: { text: string };
}
export interface NeedAnswer {
  level: Level;
  /** false: would like to try a little more. */
  firm: boolean;
}

export type AnswerOf<Q extends Question> = Q extends PlainQuestion ? PlainAnswers[Q] : NeedAnswer;
export type Answer = AnswerOf<Question>;
/** A missing question has not been met yet; null is one skipped, or an answer taken back. */
export type Answers = { [Q in Question]?: AnswerOf<Q> | null };

interface ToldFacts {
  profile: {
    minutesNow: number | null;
    minutesAim: number | null;
    earliestStart: number | null;
    latestEnd: number | null;
    evenings: boolean;
    weekends: boolean;
    travelMeans: string[];
    travelLimitMinutes: number | null;
    licences: string[];
    competences: string[];
    avoid: string | null;
    helps: string | null;
  } | null;
  needs: readonly { dimension: string; level: number; firm: boolean }[];
  wishes: readonly WishAnswer[];
}

/** What has been told and confirmed, as answers to the questions. */
export function answersOf({ profile, needs, wishes }: ToldFacts): Answers {
  const answers: Answers = {};
  if (profile) {
    const {
      minutesNow,
      minutesAim,
      earliestStart: earliest,
      latestEnd: latest,
      evenings,
      weekends,
    } = profile;
    if (minutesNow !== null) answers['hours-now'] = { minutes: minutesNow };
    if (minutesAim !== null) answers['hours-aim'] = { minutes: minutesAim };
    if (earliest !== null || latest !== null || evenings || weekends)
      answers.times = { earliest, latest, evenings, weekends };
    if (profile.travelMeans.length > 0)
      answers.travel = {
        means: profile.travelMeans as TravelMeans[],
        limitMinutes: profile.travelLimitMinutes,
      };
    if (profile.licences.length > 0) answers.licences = { held: profile.licences };
    if (profile.competences.length > 0) answers.competences = { held: profile.competences };
    if (profile.avoid) answers.avoid = { text: profile.avoid };
    if (profile.helps) answers.helps = { text: profile.helps };
  }
  if (wishes.length > 0) answers.wishes = { wishes: [...wishes] };
  for (const { dimension, level, firm } of needs) {
    if (isDimension(dimension) && isLevel(level)) answers[dimension as Dimension] = { level, firm };
  }
  return answers;
}

/** Where to go on: the first question that has neither an answer nor a skip. */
export const firstUnmet = (answers: Answers): Question | null =>
  QUESTIONS.find((question) => answers[question] === undefined) ?? null;

export const countMet = (answers: Answers, questions: readonly Question[] = QUESTIONS): number =>
  questions.filter((question) => answers[question] !== undefined).length;
