/**
 * What groups call the parts of any meeting and of any note: as a topic it names nothing. Whole headings only, `회고` but
 * not `회고하는 법`.
 */
const AGENDA = new RegExp(
  `^(?:${[
    // Parts of a meeting.
    '(?:진행|발표)\\s?(?:순서|방식|방법)|순서|안건|의제|식순|참[가여석]자|참[가여석]\\s?인원|발표자?|출석|불참|사회자|서기',
    '근황(?:\\s?(?:토크|공유))?|기술\\s?(?:토크|면접|질문)|토크|토론|스몰\\s?토크|아이스\\s?브레이킹|면접\\s?후기(?:\\s?공유)?|후기(?:\\s?공유)?',
    '회고|피드백|소감|느낀\\s?점|배운\\s?(?:점|것)|공지(?:\\s?사항)?|전달\\s?사항|기타|잡담|건의(?:\\s?사항)?|회의록?|모임|스터디(?:\\s?(?:내용|방식|진행|일정|기록))?',
    '(?:향후|다음|이번|차주|지난|기존|오늘)(?:의|에)?(?:\\s?(?:스터디|모임|회의|시간|주차?|번|할|학습|공부|차시))*\\s?(?:주제|일정|목표|계획|내용|할\\s?일|것|과제|질문|피드백|발표|준비|수립|진행)*(?:\\s?(?:수립|공유|정하기|정리|선정))?',
    '일정|목표|주제|계획|준비물?|과제|숙제|할\\s?일|투두|장소|시간|날짜|일시',
    // Parts of any note.
    '서론|본론|결론|개요|목차|차례|소개|들어가며|들어가기\\s?(?:전에|앞서)|시작하며|시작하기\\s?전에|마치며|마무리|나가며|맺음말|끝으로|요약|정리|총정리|내용(?:\\s?정리)?|학습\\s?(?:내용|목표)|공부\\s?(?:내용|한\\s?것)',
    '참고(?:\\s?(?:자료|문헌|링크|사이트))?|참조|출처|레퍼런스|링크|부록|질문(?:\\s?(?:목록|리스트|사항|답변))?|질의\\s?응답|문제|답변?|메모|노트',
    '(?:study |meeting )?(?:agenda|attend(?:ees|ance)|participants?|members?|minutes|notes?|summary|introduction|intro|overview|conclusion|contents|table of contents|toc|topics?|questions?|answers?|q ?& ?a|qna|references?|links?|resources|sources|see also|further reading|appendix|announcements?|feedback|retrospective|schedule|goals?|todos?|to ?do|misc(?:ellaneous)?|tl;?dr|wrap[- ]?up|homework)',
    "(?:next|last|this) (?:steps?|time|week|session|meeting|topics?|week[’']s topics?)",
  ].join('|')})$`,
  'iu',
);

/** Whether a heading, or the label of a list, names a part of the agenda rather than something that was talked about. */
export function isAgenda(text: string): boolean {
  const bare = text
    .normalize('NFC')
    .replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
  return bare === '' || AGENDA.test(bare);
}
