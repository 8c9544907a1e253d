/** Words of generated notes: real ones where they are frequent, and nouns of Sino-Korean syllables behind them. */
import { createRandom } from './random.ts';

/** Terms that notes write in Hangul with the English word beside them. */
export const TERMS: readonly (readonly [hangul: string, english: string])[] = [
  ['트랜잭션', 'Transaction'],
  ['프로세스', 'Process'],
  ['스레드', 'Thread'],
  ['데드락', 'Deadlock'],
  ['세마포어', 'Semaphore'],
  ['뮤텍스', 'Mutex'],
  ['인덱스', 'Index'],
  ['캐시', 'Cache'],
  ['커넥션', 'Connection'],
  ['스케줄링', 'Scheduling'],
  ['가비지 컬렉션', 'Garbage Collection'],
  ['인터페이스', 'Interface'],
  ['컨텍스트 스위칭', 'Context Switching'],
  ['페이징', 'Paging'],
  ['로드 밸런서', 'Load Balancer'],
  ['프로토콜', 'Protocol'],
  ['핸드셰이크', 'Handshake'],
  ['미들웨어', 'Middleware'],
  ['컴포넌트', 'Component'],
  ['클로저', 'Closure'],
  ['해시 테이블', 'Hash Table'],
  ['정규화', 'Normalization'],
  ['동기화', 'Synchronization'],
  ['다형성', 'Polymorphism'],
  ['의존성 주입', 'Dependency Injection'],
  ['샤딩', 'Sharding'],
  ['리플리케이션', 'Replication'],
  ['인증', 'Authentication'],
  ['인가', 'Authorization'],
  ['이벤트 루프', 'Event Loop'],
];

const FREQUENT =
  '수 때 경우 데이터 방법 사용자 서버 요청 응답 메모리 객체 함수 변수 값 클래스 메서드 시스템 주소 파일 정보 상태 구조 시간 문제 기능 ' +
  '작업 결과 실행 네트워크 클라이언트 코드 테이블 운영체제 데이터베이스 알고리즘 자료구조 배열 정렬 탐색 연산 명령어 레지스터 자원 우선순위 ' +
  '접근 저장 처리 전송 연결 패킷 포트 브라우저 쿠키 세션 토큰 보안 암호화 서비스 애플리케이션 라이브러리 프레임워크 개발 설계 패턴 객체지향 ' +
  '상속 추상화 캡슐화 생성자 인스턴스 참조 포인터 스택 큐 트리 그래프 노드 간선 재귀 복잡도 공간 성능 비교 장점 단점 차이 특징 역할 과정 ' +
  '단계 조건 예외 오류 테스트 배포 버전 설정 환경 로그 모니터링 질문 답변 면접 스터디 후기 회사 지원 경험 프로젝트 목표 일정';

const SYLLABLES =
  '가각간감강개객거건검격결경계고공과관교구국군권규균극근금급기단달대도동등력련로론류률리명모목문물미민반발방배백범법변별병보복본부분비사산' +
  '상색생서석선설성세소속수순술습승시식신실심안압액양어업역연열영예오온완외요용우운원위유은음응의이인일임입자작장재저적전절점접정제조존종주준' +
  '중증지직진질집차참창책처천철체초촉총최추축출충측층치친침탐태택통투특파판편평포표품피필하학한할합항해행향현협형호화확환활황회효후';

/** Nouns behind the frequent ones; with particles they become some 100,000 different words. */
const RARE = 8000;

/** Words of one generated vocabulary, the most frequent first. */
export const NOUNS: readonly string[] = [
  ...FREQUENT.split(' '),
  ...TERMS.map(([hangul]) => hangul),
  ...shuffledPairs([...SYLLABLES]),
];

/** What a noun becomes in a sentence; both forms where a final consonant decides. The usual ones come more often. */
export const JOSA =
  '을/를 을/를 을/를 을/를 이/가 이/가 이/가 은/는 은/는 은/는 의 의 에 에 에서 으로/로 으로/로 와/과 도 만 까지 부터 보다 이나/나'.split(
    ' ',
  );

/** Words that stand before nouns. */
export const BEFORE_NOUNS =
  '있는 다른 모든 여러 하나의 해당 같은 이러한 새로운 필요한 사용하는 발생하는 실행되는 저장된 공유하는 기다리는 실제'.split(
    ' ',
  );

/** Words that stand before predicates. */
export const BEFORE_PREDICATES =
  '통해 위해 때문에 따라 함께 먼저 다시 항상 바로 서로 동시에 빠르게 직접 즉 하지만 그리고'.split(' ');

/** What sentences end with; `~` stands for a noun. */
export const PREDICATES = (
  '있다,없다,된다,한다,않는다,사용한다,의미한다,말한다,~이다,~한다,~한다,~된다,~된다,~할 수 있다,~될 수 있다,' +
  '~해야 한다,~하지 않는다,~하는 것이다,~했다,~합니다,~됩니다,~하기 때문이다'
).split(',');

function shuffledPairs(syllables: readonly string[]): string[] {
  const random = createRandom(1);
  return syllables
    .flatMap((first) => syllables.map((second) => ({ word: first + second, order: random() })))
    .sort((a, b) => a.order - b.order)
    .slice(0, RARE)
    .map(({ word }) => word);
}
