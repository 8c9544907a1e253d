import type { PracticeMessages } from '../practice-messages.ts';

export const practice: PracticeMessages = {
  title: '연습',
  practise: '연습하기',
  practiseCount: (count) => `질문 ${count}개 연습하기`,
  intro: '질문을 보고 답을 떠올린 뒤 노트의 답과 견주어 보세요. 잊을 때쯤 다시 물어봅니다.',
  withoutScript:
    '연습은 브라우저 안에서 움직이므로 자바스크립트가 있어야 합니다. 질문과 답은 그대로 읽을 수 있습니다.',
  toQuestions: '질문 목록 보기',
  loading: '질문을 불러오는 중',
  loadFailed: '질문을 불러오지 못했습니다. 연결을 확인해 주세요.',
  retry: '다시 시도',
  scope: '범위',
  allQuestions: '모든 질문 연습하기',
  nothing: '여기에는 답이 있는 질문이 없습니다',
  states: { open: '미완', answered: '답함' },
  due: '복습할 질문',
  fresh: '새 질문',
  total: '전체',
  start: '시작하기',
  interview: '면접 연습',
  interviewHint: '무작위 10문제, 시간을 재요',
  sheet: '문제지',
  sheetHint: '종이에 인쇄해서 풀어요',
  keys: '스페이스로 답 보기, 1–4로 매기기, U로 되돌리기',
  swipes: '왼쪽으로 밀면 어려움, 더 밀면 다시. 오른쪽으로 밀면 알맞음, 더 밀면 쉬움',

  remaining: (count) => `남은 질문 ${count}개`,
  show: '답 보기',
  answer: '답',
  otherAnswers: (count) => `다른 답 ${count}개`,
  readInNote: '노트에서 읽기',
  grades: { 1: '다시', 2: '어려움', 3: '알맞음', 4: '쉬움' },
  gradeGroup: '얼마나 잘 떠올렸나요?',
  end: '끝내기',
  undo: '되돌리기',
  undone: '방금 매긴 것을 되돌렸습니다',
  graded: (grade, interval) => `${grade} · ${interval} 뒤에 다시`,
  minutes: (count) => `${count}분`,
  hours: (count) => `${count}시간`,
  days: (count) => `${count}일`,
  months: (count) => `${count}달`,
  years: (count) => `${count}년`,
  answerGone:
    '이 질문이 있던 자리를 찾지 못했습니다. 노트를 고치거나 옮긴 듯합니다. 지금까지의 기록은 남아 있습니다.',
  answerFailed: '답을 불러오지 못했습니다. 연결을 확인해 주세요.',
  answerEmpty: '아직 답이 없습니다',
  skip: '건너뛰기',
  elsewhere: '다른 창에서 이 질문을 매겼습니다',

  done: '지금 할 질문을 모두 했습니다',
  doneHint: (reviews) => `이번에 ${reviews}번 답했어요.`,
  nextIn: (interval) => `다음 질문은 ${interval} 뒤에 나와요.`,
  moreNew: (count) => `새 질문 ${count}개 더 하기`,
  back: '처음 화면',

  clock: '걸린 시간',
  numberOf: (number, total) => `${total}문제 가운데 ${number}번째`,
  summary: '면접을 마쳤습니다',
  summaryOf: (known, total, time) => `${total}문제 가운데 ${known}문제를 떠올렸어요. ${time} 걸렸습니다.`,
  again: '한 번 더',

  print: '인쇄하기',
  sheetCount: (count) => `질문 ${count}개`,

  progress: '얼마나 왔나',
  stages: { new: '새 질문', learning: '익히는 중', learnt: '익힘' },
  byTopic: '주제별',
  otherTopics: '그 밖의 주제',
  year: '지난 1년',
  yearOf: (reviews, days, streak) =>
    `${days}일 동안 ${reviews}번 답했어요${streak > 1 ? `, ${streak}일째 이어 가는 중` : ''}.`,
  day: (day, count) => `${day}: ${count}번`,
  asTable: '표로 보기',
  topic: '주제',
  date: '날짜',
  reviews: '답한 횟수',

  records: '기록',
  recordsHint:
    '기록은 이 기기의 브라우저에만 남습니다. 파일로 저장해 두면 다른 기기에서도 이어 갈 수 있어요.',
  recordCount: (reviews, questions) => `질문 ${questions}개에 ${reviews}번 답함`,
  goneCount: (questions) =>
    `그 가운데 ${questions}개는 지금 사이트에 없는 질문입니다. 기록은 지우지 않고 두며, 질문이 돌아오면 이어집니다.`,
  save: '파일로 저장',
  saved: (reviews) => `기록 ${reviews}개를 파일로 저장했습니다`,
  load: '파일에서 가져오기',
  loaded: (added, known) =>
    `기록 ${added}개를 가져왔습니다${known > 0 ? `. ${known}개는 이미 있었습니다` : ''}`,
  notLoaded: {
    empty: '빈 파일이라 가져오지 않았습니다. 원래 기록은 그대로입니다.',
    noJson: '파일이 상했거나 연습 기록이 아니라서 가져오지 않았습니다. 원래 기록은 그대로입니다.',
    foreign: '연습 기록 파일이 아니라서 가져오지 않았습니다. 원래 기록은 그대로입니다.',
    newer:
      '더 새로운 사이트에서 만든 파일입니다. 페이지를 새로 고친 뒤 다시 해 보세요. 원래 기록은 그대로입니다.',
  },
  damaged: (place) =>
    `파일이 상해서(${place}) 아무것도 가져오지 않았습니다. 원래 기록은 그대로입니다. 파일을 다시 저장해서 가져와 보세요.`,
  anki: 'Anki로 내보내기',
  ankiHint:
    'Anki의 파일 → 가져오기에서 여는 .txt입니다. 그림이 있으면 .zip으로 받으며, 푼 뒤 collection.media 안의 그림을 Anki의 같은 폴더에 옮기세요.',
  ankiWorking: (done, total) => `답을 모으는 중 · ${done}/${total}`,
  ankiDone: (questions, pictures) =>
    `질문 ${questions}개${pictures > 0 ? `와 그림 ${pictures}개` : ''}를 내보냈습니다`,
  ankiMissing: (questions) => `답을 불러오지 못한 질문 ${questions}개는 뺐습니다`,

  blocked:
    '브라우저가 이 사이트에 기록을 남기지 못하게 막고 있습니다. 연습은 할 수 있지만 창을 닫으면 기록이 사라지니, 그 전에 파일로 저장해 주세요.',
  full: '저장 공간이 모자라 방금 기록을 이 기기에 남기지 못했습니다. 이 창에는 남아 있으니 파일로 저장한 뒤 공간을 비워 주세요.',
};
