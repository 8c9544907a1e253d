import type { TextProblems } from '../problem-messages.ts';

const unset = (why: string, fix = '수식을 여럿으로 나누세요') => ({
  message: `수식을 읽을 수 없어 쓴 그대로 보입니다: ${why}`,
  fix,
});

export const textProblems: TextProblems = {
  'bidi-control': () => ({
    message: '뒤에 오는 글의 방향을 뒤집는 보이지 않는 글자가 있습니다',
    fix: '그 글자를 지우세요. 오른쪽에서 왼쪽으로 쓰는 글의 방향은 브라우저가 압니다',
  }),
  'conflict-marker': (mark) => ({
    message: `Git이 합치다가 남긴 표시가 있습니다: \`${mark}\``,
    fix: '맞는 쪽만 남기고 `<<<<<<<`, `=======`, `>>>>>>>` 줄을 지우세요',
  }),
  'escaped-tag': {
    notAllowed: (name) => ({
      message: `노트에 쓸 수 없는 \`<${name}>\` 태그여서 쓴 그대로 보입니다`,
      fix: '코드라면 역따옴표로 감싸세요',
    }),
    alone: (tag, partner) => ({
      message: `\`${tag}\` 태그에 짝이 되는 \`${partner}\` 태그가 없어서 쓴 그대로 보입니다`,
      fix: `코드라면 역따옴표로 감싸고, 태그라면 \`${partner}\` 태그를 더하세요`,
    }),
    openComment: (end) => ({
      message: '여기서 시작하는 주석을 닫지 않아서 글로 보입니다',
      fix: end === '%%' ? '주석 뒤에 `%%`를 한 줄로 쓰세요' : `주석 뒤에 \`${end}\` 표시를 쓰세요`,
    }),
    openPre: () => ({
      message: '`<pre>` 태그를 닫지 않아서 쓴 그대로 보입니다',
      fix: '뒤에 `</pre>`를 쓰거나, 역따옴표 세 개로 코드를 감싸세요',
    }),
  },
  footnote: {
    twice: (name) => ({
      message: `각주 \`[^${name}]\` 글이 두 번 나와서 둘째 것은 쓴 그대로 보입니다`,
      fix: '둘 가운데 하나의 이름을 바꾸세요',
    }),
    unused: (name) => ({
      message: `각주 \`[^${name}]\` 글을 가리키는 곳이 없어서 쓴 그대로 보입니다`,
      fix: `본문의 알맞은 자리에 \`[^${name}]\` 표시를 쓰거나 각주를 지우세요`,
    }),
    noText: (name) => ({
      message: `각주 \`[^${name}]\` 글이 없습니다`,
      fix: `다음과 같은 줄을 더하세요: \`[^${name}]: …\``,
    }),
  },
  formula: {
    unreadable: (why) => unset(why, 'TeX을 고치고, 달러 기호라면 `\\$`로 쓰세요'),
    tooLong: (length, limit) => unset(`${length}자인데 ${limit}자까지 쓸 수 있습니다`),
    tooLargePage: (length, limit) => unset(`MathML로 ${length}자가 되는데 ${limit}자까지 될 수 있습니다`),
    tooDeep: () => unset('너무 깊게 겹쳐 있습니다', '겹친 중괄호를 푸세요'),
    endless: (steps, signs) =>
      unset(
        `매크로가 ${steps}번이나 기호 ${signs}개 안에 끝나지 않습니다`,
        '매크로를 고치거나 풀어서 쓰세요',
      ),
  },
  'handmade-toc': (names, more) => ({
    message: `손으로 쓴 목차에 빠진 제목이 있습니다: ${names.map((name) => `"${name}"`).join(', ')}${more > 0 ? ` 밖에 ${more}개` : ''}`,
    fix: '목차에 더하거나 목차를 지우세요. 목차는 저절로 생깁니다',
  }),
  'heading-space': (line, hashes) => ({
    message: `\`${line}\` 줄이 제목이 아니라 글자로 보입니다`,
    fix: `\`${hashes}\` 뒤에 빈칸을 넣으세요`,
  }),
  'literal-emphasis': () => ({
    message: '굵게 할 글의 앞이나 뒤가 아니어서 `**`가 그대로 보입니다',
    fix: '별표와 굵게 할 글 사이의 빈칸을 없애고, 별표를 보이려면 `\\*\\*`로 쓰세요',
  }),
  'setext-heading': (mark) => ({
    message: `사이에 빈 줄이 없어서 \`${mark}\` 줄 위의 글이 제목이 되었습니다`,
    fix: `\`${mark}\` 줄 위에 빈 줄을 두세요`,
  }),
  'table-separator': (columns, separated) => ({
    message: `머리줄은 ${columns}칸인데 그 아래 구분줄은 ${separated}칸이어서 표가 글자로 보입니다`,
    fix: `구분줄의 칸을 맞추세요: \`|${' --- |'.repeat(Math.min(columns, 12))}\``,
  }),
  'unclosed-fence': {
    code: (fence) => ({
      message: '여기서 시작하는 코드를 닫지 않아서 뒤의 글이 모두 코드로 보입니다',
      fix: `코드가 끝난 다음 줄에 ${fence} 표시를 쓰세요`,
    }),
    formula: () => ({
      message: '여기서 `$$`로 시작하는 수식을 닫지 않았습니다',
      fix: '수식 뒤에 `$$`를 쓰세요',
    }),
  },
};
