/** What the practice page says, and the links that lead to it. */
export interface PracticeMessages {
  title: string;
  /** Leads from a note, a person or a list to practising its questions. */
  practise: string;
  practiseCount(count: number): string;
  intro: string;
  /** Where no script runs. */
  withoutScript: string;
  toQuestions: string;
  loading: string;
  loadFailed: string;
  retry: string;
  /** Before the name of what is practised. */
  scope: string;
  allQuestions: string;
  /** There are none to practise in the scope. */
  nothing: string;
  states: Record<'open' | 'answered', string>;
  /** Figures of the start. */
  due: string;
  fresh: string;
  total: string;
  start: string;
  interview: string;
  interviewHint: string;
  sheet: string;
  sheetHint: string;
  /** What helps at the keyboard, and on a touch screen. */
  keys: string;
  swipes: string;

  remaining(count: number): string;
  show: string;
  answer: string;
  otherAnswers(count: number): string;
  readInNote: string;
  grades: Record<1 | 2 | 3 | 4, string>;
  gradeGroup: string;
  end: string;
  undo: string;
  undone: string;
  /** @param grade name of it @param interval until the question comes again */
  graded(grade: string, interval: string): string;
  minutes(count: number): string;
  hours(count: number): string;
  days(count: number): string;
  months(count: number): string;
  years(count: number): string;
  answerGone: string;
  answerFailed: string;
  answerEmpty: string;
  skip: string;
  elsewhere: string;

  done: string;
  doneHint(reviews: number): string;
  nextIn(interval: string): string;
  moreNew(count: number): string;
  back: string;

  clock: string;
  numberOf(number: number, total: number): string;
  summary: string;
  summaryOf(known: number, total: number, time: string): string;
  again: string;

  print: string;
  sheetCount(count: number): string;

  progress: string;
  stages: Record<'new' | 'learning' | 'learnt', string>;
  byTopic: string;
  otherTopics: string;
  year: string;
  yearOf(reviews: number, days: number, streak: number): string;
  day(day: string, count: number): string;
  asTable: string;
  topic: string;
  date: string;
  reviews: string;

  records: string;
  recordsHint: string;
  recordCount(reviews: number, questions: number): string;
  goneCount(questions: number): string;
  save: string;
  saved(reviews: number): string;
  load: string;
  loaded(added: number, known: number): string;
  notLoaded: Record<'empty' | 'noJson' | 'foreign' | 'newer', string>;
  damaged(place: string): string;
  anki: string;
  ankiHint: string;
  ankiWorking(done: number, total: number): string;
  ankiDone(questions: number, pictures: number): string;
  ankiMissing(questions: number): string;

  blocked: string;
  full: string;
}
