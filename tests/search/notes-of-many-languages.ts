import type { Notes } from './indexed-notes.ts';

/** Notes of a group that writes Korean, with some in Japanese and Chinese, and with names that objects have in a folder's. */
export const NOTES: Notes = {
  '인증/토큰.md': `# 토큰

- 참가자
  - @철수
  - @영희

## 토큰의 발급

서버가 \`sign(payload)\` 로 서명한 토큰을 발급한다.

## 토큰의 만료

만료된 토큰은 갱신한다.

### 갱신 방법

갱신 토큰을 보낸다.
`,
  '인증/210429.md': '# 2021년 4월 29일\n\n## OAuth의 흐름\n\n인가 서버가 토큰을 준다.\n',
  'constructor/객체.md':
    '# 객체\n\n## constructor와 toString\n\n`constructor(props)` 는 만들 때, `toString()` 은 글자로 바꿀 때 부른다.\n',
  'constructor/prototype.md': '# 원형\n\n객체의 `__proto__` 는 원형을 가리킨다.\n',
  '코드/맵.md': `# 순서가 있는 맵

\`\`\`java
Map<String, User> users = new LinkedHashMap<String, User>();
Optional.ofNullable(user).ifPresent(users::add);
button.addEventListener('click', () => go());
\`\`\`

\`std::vector<int>\` 도 순서가 있다. \`fit_transform(X)\` 는 두 일을 한다.
`,
  '코드/이벤트.md': '# 이벤트\n\n`std::lower_bound` 말고 Linked 목록과 HashMap 을 본다.\n',
  '복잡도/선형.md': '# 선형 탐색\n\n하나씩 보니 O(n)이다.\n',
  '복잡도/이차.md': '# 거품 정렬\n\nn개를 n번 보니 O(n^2)이고, n² 번 견준다. On the other hand n이 작다.\n',
  '복잡도/로그.md': '# 병합 정렬\n\n반씩 나누니 O(n log n)이다. n 번 나누지 않는다.\n',
  '언어/cpp.md': '# C++17\n\nC++ 의 새 판이다.\n',
  '언어/csharp.md': '# C#\n\n.NET 에서 쓴다. C 와 다르다.\n',
  '网络/拥塞控制.md': `# 拥塞控制

## 慢启动

拥塞窗口从一个报文段开始，每收到一个确认就加倍。

## 流量控制的区别

流量控制由接收方决定，拥塞控制由网络决定。
`,
  '网络/死锁.md': '# 死锁\n\n两个线程互相等待对方的锁，就会发生死锁（deadlock）。\n',
  '索引/データベース.md': `# データベースの索引

## 索引の設計

データベースの索引は検索を速くする。書き込みは遅くなる。
`,
  '索引/輻輳.md': '# 輻輳制御\n\nウィンドウを小さくして、輻輳を避ける。\n',
  'café.md': '# 쉬는 곳\n\ncafé 에서 쉰다.\n',
};
