import type { PracticeMessages } from '../practice-messages.ts';

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

export const practice: PracticeMessages = {
  title: 'Practice',
  practise: 'Practise',
  practiseCount: (count) => `Practise ${many(count, 'question')}`,
  intro:
    'Read the question, recall its answer, then compare it with the notes. It comes back when you would forget it.',
  withoutScript:
    'Practice runs in the browser and needs JavaScript. Questions and answers can be read without it.',
  toQuestions: 'See all questions',
  loading: 'Loading the questions',
  loadFailed: 'The questions could not be loaded. Please check the connection.',
  retry: 'Try again',
  scope: 'Practising',
  allQuestions: 'Practise all questions',
  nothing: 'No question here has an answer yet',
  states: { open: 'Open', answered: 'Answered' },
  due: 'To review',
  fresh: 'New',
  total: 'All',
  start: 'Start',
  interview: 'Interview',
  interviewHint: 'Ten at random, with a clock',
  sheet: 'Question sheet',
  sheetHint: 'To print and write on',
  keys: 'Space shows the answer, 1–4 grade it, U undoes.',
  swipes: 'Swipe left for hard, further for again; right for good, further for easy.',

  remaining: (count) => `${many(count, 'question')} left`,
  show: 'Show the answer',
  answer: 'Answer',
  otherAnswers: (count) => many(count, 'other answer'),
  readInNote: 'Read it in the note',
  grades: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
  gradeGroup: 'How well did you recall it?',
  end: 'End',
  undo: 'Undo',
  undone: 'The last grade was undone',
  graded: (grade, interval) => `${grade}, again in ${interval}`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  days: (count) => many(count, 'day'),
  months: (count) => many(count, 'month'),
  years: (count) => many(count, 'year'),
  answerGone:
    'The place of this question was not found: its note was changed or moved. What you answered so far is kept.',
  answerFailed: 'The answer could not be loaded. Please check the connection.',
  answerEmpty: 'There is no answer yet',
  skip: 'Skip',
  elsewhere: 'This question was graded in another window',

  done: 'All done for now',
  doneHint: (reviews) => `You answered ${reviews === 1 ? 'once' : `${reviews} times`}.`,
  nextIn: (interval) => `The next question comes in ${interval}.`,
  moreNew: (count) => `${count} more new ${count === 1 ? 'question' : 'questions'}`,
  back: 'Back to the start',

  clock: 'Time',
  numberOf: (number, total) => `Question ${number} of ${total}`,
  summary: 'The interview is over',
  summaryOf: (known, total, time) => `You recalled ${known} of ${total} in ${time}.`,
  again: 'Once more',

  print: 'Print',
  sheetCount: (count) => many(count, 'question'),

  progress: 'How far you are',
  stages: { new: 'New', learning: 'Learning', learnt: 'Learnt' },
  byTopic: 'By topic',
  otherTopics: 'Other topics',
  year: 'The last year',
  yearOf: (reviews, days, streak) =>
    `${many(reviews, 'answer')} on ${many(days, 'day')}${streak > 1 ? `, ${streak} days in a row` : ''}.`,
  day: (day, count) => `${day}: ${count}`,
  asTable: 'As a table',
  topic: 'Topic',
  date: 'Day',
  reviews: 'Answers',

  records: 'Your record',
  recordsHint: 'It is kept in this browser only. Save it as a file to go on with it on another device.',
  recordCount: (reviews, questions) => `${many(reviews, 'answer')} to ${many(questions, 'question')}`,
  goneCount: (questions) =>
    `${questions} of these questions ${questions === 1 ? 'is' : 'are'} not on the site now. What you answered is kept, and counts again if they return.`,
  save: 'Save as a file',
  saved: (reviews) => `Saved ${many(reviews, 'answer')} as a file`,
  load: 'Load from a file',
  loaded: (added, known) =>
    `Loaded ${many(added, 'answer')}${known > 0 ? `; ${known} were there already` : ''}`,
  notLoaded: {
    empty: 'The file is empty; nothing was loaded. Your record is as it was.',
    noJson: 'The file is damaged or no practice record; nothing was loaded. Your record is as it was.',
    foreign: 'The file is no practice record; nothing was loaded. Your record is as it was.',
    newer:
      'The file comes from a newer version of the site. Reload the page and try again. Your record is as it was.',
  },
  damaged: (place) =>
    `The file is damaged (${place}); nothing was loaded. Your record is as it was. Save the file once more and try again.`,
  anki: 'Export for Anki',
  ankiHint:
    'A .txt that Anki opens with File → Import. With pictures it is a .zip: unpack it and move what is in collection.media into Anki’s folder of that name.',
  ankiWorking: (done, total) => `Gathering answers · ${done}/${total}`,
  ankiDone: (questions, pictures) =>
    `Exported ${many(questions, 'question')}${pictures > 0 ? ` and ${many(pictures, 'picture')}` : ''}`,
  ankiMissing: (questions) => `left out ${questions} whose answer could not be loaded`,

  blocked:
    'The browser does not let this site keep anything. You can practise, but what you answer is lost when the window closes: save it as a file before.',
  full: 'There is no room left on this device for what you just answered. This window still has it: save it as a file, then free some space.',
};
