import type { Card } from 'ts-fsrs';
import { addDays, dayOf, weekdayOf } from './days.ts';
import type { DeckQuestion } from './deck.ts';
import type { Review } from './review.ts';
import { stageOf, type Stage } from './schedule.ts';

export type StageCounts = Record<Stage, number>;

/** A topic's questions by how far along they are. */
export interface TopicProgress {
  topic: string;
  counts: StageCounts;
  total: number;
}

/** How many questions are how far along. */
export function stagesOf(
  questions: readonly DeckQuestion[],
  cardOf: (id: string) => Card | undefined,
): StageCounts {
  const counts: StageCounts = { new: 0, learning: 0, learnt: 0 };
  for (const { id } of questions) counts[stageOf(cardOf(id))]++;
  return counts;
}

/** The same for each topic, those with most questions first. @param other names what is left over */
export function topicsOf(
  questions: readonly DeckQuestion[],
  cardOf: (id: string) => Card | undefined,
  other: string,
  most = 12,
): TopicProgress[] {
  const groups = [...Map.groupBy(questions, ({ topic }) => topic || other)]
    .map(([topic, group]): TopicProgress => ({ topic, counts: stagesOf(group, cardOf), total: group.length }))
    .sort((a, b) => Number(a.topic === other) - Number(b.topic === other) || b.total - a.total);
  if (groups.length <= most) return groups;
  return [...groups.slice(0, most - 1), merge(groups.slice(most - 1), other)];
}

function merge(groups: readonly TopicProgress[], topic: string): TopicProgress {
  const sum = (stage: Stage) => groups.reduce((all, { counts }) => all + counts[stage], 0);
  const counts = { new: sum('new'), learning: sum('learning'), learnt: sum('learnt') };
  return { topic, counts, total: groups.reduce((all, { total }) => all + total, 0) };
}

/** How many reviews each day had. */
export function daysOf(reviews: Iterable<readonly Review[]>): Map<string, number> {
  const days = new Map<string, number>();
  for (const list of reviews) for (const { at } of list) days.set(dayOf(at), (days.get(dayOf(at)) ?? 0) + 1);
  return days;
}

/** Weeks from Sunday to Saturday, the last one with today; days to come are left out. */
export function calendarOf(today: string, weeks = 53): string[][] {
  const first = addDays(today, -weekdayOf(today) - 7 * (weeks - 1));
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(first, week * 7 + day)).filter((day) => day <= today),
  );
}

/** Days in a row with a review, up to today or yesterday. */
export function streakOf(days: ReadonlyMap<string, number>, today: string): number {
  let day = days.has(today) ? today : addDays(today, -1);
  let streak = 0;
  for (; days.has(day); day = addDays(day, -1)) streak++;
  return streak;
}
