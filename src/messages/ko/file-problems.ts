import type { FileProblems, FrontMatterKey } from '../problem-messages.ts';

const EXPECTED: Readonly<Record<FrontMatterKey, string>> = {
  title: '글 한 줄을',
  date: '2021-04-29처럼 날짜를',
  people: '[김철수, do168]처럼 이름을',
  tags: '[네트워크, TCP]처럼 낱말을',
  aliases: '[week1/old.md]처럼 옛 주소나 다른 제목을',
  draft: 'true나 false를',
  description: '글 한 줄을',
};

const quotes = (key: string) => `값을 \`${key}: "a: b"\` 꼴로 따옴표로 감싸거나 괄호를 닫으세요`;

const held = (
  why: string,
  fix = '`---` 두 줄 사이에 `draft: true`나 `draft: false`를 한 줄로 한 번만 쓰세요',
) => ({
  message: `노트를 공개하지 않았습니다: ${why}`,
  fix,
});
const kept = (why: string) => ({
  message: `공개하지 않은 부분이 있습니다: ${why}`,
  fix: '공개하지 않을 부분의 제목 줄 끝에 `<!-- private -->`라고 쓰세요',
});

const unrendered = (
  why: string,
  fix = '노트를 여럿으로 나누거나, 끝없이 길거나 되풀이되거나 겹친 곳을 지우세요',
) => ({
  message: `노트를 꾸밀 수 없어 원문 그대로 보입니다: ${why}`,
  fix,
});

export const fileProblems: FileProblems = {
  draft: {
    broken: () => held('앞글이 깨져 있습니다'),
    notUtf8: () => held('초안이라고 쓰여 있고, UTF-8이 아닙니다', 'UTF-8로 다시 저장하세요'),
    outside: () => held('공개하지 말라는 줄이 앞글 밖에 있습니다'),
    twice: () => held('공개할지 말하는 줄이 둘 이상입니다'),
    neitherTrueNorFalse: (key) => held(`\`${key}\` 값이 true도 false도 아닙니다`),
    otherwiseWritten: (key) => held(`\`${key}\` 항목을 \`${key.toLowerCase()}: …\` 한 줄로 쓰지 않았습니다`),
  },
  'duplicate-route': {
    twin: (route) => ({
      message: `같은 이름이 유니코드 꼴이나 확장자만 다르게 둘 있어서, 이 노트의 주소는 ${route} 입니다`,
      fix: '둘 가운데 하나를 지우세요. macOS의 Git이라면 `git config core.precomposeUnicode true`로 다시 생기지 않게 할 수 있습니다',
    }),
    taken: (name, route) => ({
      message: `"${name}" 주소와 겹쳐서, 이것의 주소는 ${route} 입니다`,
      fix: '대소문자나 기호만이 아니라 글자나 숫자가 다르도록 하나의 이름을 바꾸세요',
    }),
    secondPage: (page, name, route) => ({
      message: `이 폴더의 페이지는 ${page} 파일이고, ${name} 파일은 ${route} 주소에 따로 있습니다`,
      fix: `뜻한 대로면 그대로 두고, 아니면 ${page} 파일에 합치세요`,
    }),
  },
  'empty-note': () => ({ message: '노트에 글이 없습니다', fix: '글을 쓰거나 파일을 지우세요' }),
  encoding: {
    read: (encoding) => ({
      message: `UTF-8 파일이 아니어서 ${encoding} 글자로 읽었습니다`,
      fix: 'UTF-8로 다시 저장하세요',
    }),
    readInPart: (encoding) => ({
      message: `UTF-8 파일이 아니어서 ${encoding} 글자로 읽었지만, 읽을 수 없는 글자는 \uFFFD로 보입니다`,
      fix: 'UTF-8로 다시 저장하세요',
    }),
    lost: () => ({
      message: 'UTF-8이 아닌 글자가 있어 \uFFFD로 보입니다',
      fix: 'UTF-8로 다시 저장하세요',
    }),
  },
  'front-matter': {
    noYaml: (why) => ({ message: `앞글이 YAML이 아닙니다: ${why}`, fix: '그 줄을 고치세요' }),
    tooLong: () => ({ message: '앞글이 너무 길어 YAML로 읽을 수 없습니다', fix: '앞글을 줄이세요' }),
    unbounded: () => ({
      message: '앞글로 쓴 듯한 줄이 글로 보입니다',
      fix: '노트의 첫 줄과 앞글의 다음 줄에 `---`만 쓰고, `title: 이름`처럼 콜론 뒤에 빈칸을 두세요',
    }),
    twice: (key) => ({
      message: `\`${key}\` 항목이 두 번 나와서 첫째 것만 쓰입니다`,
      fix: '둘 가운데 하나를 지우세요',
    }),
    unreadable: (key, value) => ({
      message: `\`${key}\` 항목의 \`${value}\` 값을 읽을 수 없습니다`,
      fix: `${EXPECTED[key]} 쓰세요`,
    }),
    ignored: (name, why) => ({
      message: `\`${name}\` 줄이 YAML이 아니어서 읽지 않았습니다: ${why}`,
      fix: quotes(name),
    }),
    takenAsItStands: (key, why) => ({
      message: `\`${key}\` 줄이 YAML이 아니어서 쓴 그대로 읽었습니다: ${why}`,
      fix: quotes(key),
    }),
    leftOut: (key, why) => ({
      message: `\`${key}\` 줄이 YAML이 아니어서 없는 것으로 쳤습니다: ${why}`,
      fix: `${EXPECTED[key]} 쓰세요`,
    }),
    unread: (name, notes) => ({
      message: `앞글의 \`${name}\` 항목은 이 사이트가 읽지 않습니다(노트 ${notes}개에 있습니다)`,
      fix: '읽히길 바란다면 title, date, people, tags, description, aliases, draft 가운데에서 고르고, 아니면 그대로 두세요',
    }),
    slip: (name, key) => ({
      message: `\`${name}\` 항목은 읽지 않습니다`,
      fix: `혹시 이것인가요? \`${key}\``,
    }),
  },
  'impossible-day': (name, written) => ({
    message: `\`${name}\` 이름의 "${written}" 날짜는 달력에 없습니다`,
    fix: '이름의 날짜를 고치거나, 앞글에 `date`를 쓰세요',
  }),
  private: {
    odd: () => kept('`<!-- private -->`라는 뜻일지 모르는 주석이 다른 꼴로 쓰여 있습니다'),
    between: () => kept('`<!-- private -->` 주석이 두 제목 사이에 있어서 둘 다 숨겼습니다'),
    unused: (pattern) => ({
      message: `src/site.ts의 \`private\` 설정에 있는 \`${pattern}\` 패턴에 맞는 파일이 없습니다`,
      fix: '`journal/**`처럼 노트 폴더 안의 경로를 쓰거나 패턴을 지우세요',
    }),
    apart: () => kept('`<!-- private -->` 주석 곁에 제목이 없어서 그 둘레를 모두 숨겼습니다'),
  },
  redirect: {
    taken: (from, other) => ({
      message: `\`${from}\` 주소는 이미 쓰이고 있어서 옮겨 주지 않습니다: \`${other}\``,
      fix: '그 주소를 지우거나, 그것을 쓰는 노트의 이름을 바꾸세요',
    }),
    endless: (from) => ({
      message: `\`${from}\` 주소가 돌아서 제자리로 옵니다`,
      fix: '있는 페이지로 이으세요',
    }),
    noTarget: (from, to) => ({
      message: `\`${from}\` 주소가 이어질 \`${to}\` 페이지가 없습니다`,
      fix: '노트의 경로나 사이트의 주소, https://로 시작하는 주소를 쓰세요',
    }),
    noAddress: (from) => ({
      message: `페이지의 주소가 될 수 없습니다: \`${from}\``,
      fix: '`week1/old.md`처럼 노트의 경로나 `/old/`처럼 주소를 쓰세요',
    }),
  },
  'render-limit': {
    tooSlow: (seconds) => unrendered(`${seconds}초가 넘게 걸립니다`),
    tooDeep: () => unrendered('너무 깊게 겹쳐 있습니다'),
    died: () => unrendered('꾸미던 프로그램이 멈췄습니다. 메모리가 모자라면 그렇게 됩니다'),
  },
  setting: {
    unknown: (name, suggestion) => ({
      message: `\`${name}\` 설정은 없어서 아무 일도 하지 않습니다`,
      fix: suggestion
        ? `혹시 이것인가요? \`${suggestion}\``
        : '쓸 수 있는 설정은 `src/notes/settings.ts`에 있습니다',
    }),
    noColour: (written) => ({
      message: `\`accent\`의 \`${written}\` 값을 색으로 읽을 수 없어서 원래 색을 그대로 씁니다`,
      fix: '`#1c6a50`이나 `rgb(28, 106, 80)`처럼 쓰세요',
    }),
    faint: (written, contrast, used) => ({
      message: `\`${written}\` 색은 대비가 ${contrast}:1밖에 되지 않아 링크를 읽기 어려우므로 \`${used}\` 색으로 보입니다`,
      fix: `대비가 4.5:1 이상인 색을 쓰세요. 예: \`${used}\``,
    }),
    noLogo: (path, suggestion) => ({
      message: `로고로 쓸 \`${path}\` 파일이 \`public/\`에도 노트 폴더에도 없습니다`,
      fix: suggestion
        ? `혹시 이것인가요? \`${suggestion}\``
        : '파일을 넣거나, 그 폴더 안의 경로를 `logo.svg`처럼 쓰세요',
    }),
    noPicture: (path) => ({
      message: `로고로 쓴 \`${path}\` 파일은 브라우저가 보여 주는 그림이 아닙니다`,
      fix: 'SVG, PNG, JPEG, WebP, AVIF, GIF 파일을 쓰세요',
    }),
    hidden: (path) => ({
      message: `\`${path}\` 파일이나 폴더는 공개하지 않으므로 보이거나 이어지지 않습니다`,
      fix: '공개하는 것을 쓰거나, 그것을 공개하세요',
    }),
    noTarget: (text, to, suggestion) => ({
      message: `메뉴의 "${text}" 항목이 가리키는 \`${to}\` 노트나 폴더가 없습니다`,
      fix: suggestion
        ? `혹시 이것인가요? \`${suggestion}\``
        : '노트나 폴더의 경로, https://로 시작하는 주소를 쓰세요. 사이트의 페이지라면 `questions`처럼 이름만 씁니다',
    }),
  },
  'unreadable-file': {
    unread: (why) => ({
      message: `파일을 읽을 수 없습니다(${why})`,
      fix: '파일이 있는지, 읽을 권한이 있는지 확인하세요',
    }),
    outside: () => ({
      message: '심볼릭 링크가 노트 폴더 밖을 가리켜서 따라가지 않았습니다',
      fix: '파일을 노트 폴더에 넣으세요',
    }),
    longName: () => ({
      message: '파일의 이름이 너무 길어 공개하지 않았습니다',
      fix: '이름을 줄이세요',
    }),
    unrendered: (why) => unrendered(why, '이 사이트를 만드는 사람들에게 알려 주세요'),
  },
  weekday: (written, actual) => ({
    message: `제목의 요일은 "${written}"인데 그 날짜의 요일은 "${actual}"입니다`,
    fix: '날짜나 요일을 고치세요',
  }),
};
