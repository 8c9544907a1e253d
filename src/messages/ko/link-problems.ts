import type { LinkProblems, ProblemText } from '../problem-messages.ts';

const placeOf = (place?: string) => (place === undefined ? '이 노트' : `\`${place}\` 노트`);
const didYouMean = (path: string | undefined, otherwise = '') =>
  path === undefined ? otherwise : `혹시 이것인가요? \`${path}\``;
/** Something for each reason why a thing isn't published. */
const unpublished = (make: (why: string) => (name: string) => ProblemText) => ({
  draft: make('초안입니다'),
  name: make('파일이나 폴더의 이름이 `_`나 `.`으로 시작합니다'),
  pattern: make('`src/site.ts`에서 공개하지 않기로 했습니다'),
  section: make('공개하지 않는 부분입니다'),
});
const hosted = (why: string) => (address: string) => ({
  message: `${why}: \`${address}\``,
  fix: '그림을 노트 폴더에 저장하고 그 파일을 링크하세요',
});

export const linkProblems: LinkProblems = {
  'active-file': {
    linked: (file) => ({
      message: `\`${file}\` 파일은 이 사이트의 페이지처럼 움직일 수 있어서 글로만 공개됩니다`,
      fix: '원문을 보이려는 것이면 그대로 두고, 아니면 다른 곳에 올려 그 주소를 링크하세요',
    }),
    drawing: (removed) => ({
      message: `그림이 페이지처럼 움직일 수 있어서 다음을 빼고 공개됩니다: ${removed.join(', ')}`,
      fix: '스크립트와 다른 주소 없이 다시 저장하거나 PNG로 저장하세요',
    }),
    emptyDrawing: () => ({
      message: '그림을 읽을 수 없어서 빈 그림으로 공개됩니다',
      fix: 'SVG로 다시 저장하거나 PNG로 저장하세요',
    }),
  },
  'anchor-case': (anchor, id, place) => ({
    message: `\`#${anchor}\` 링크의 대소문자가 ${placeOf(place)}의 제목 주소와 다릅니다`,
    fix: `다음과 같이 쓰세요: \`#${id}\``,
  }),
  'image-host': {
    velog: hosted('velog의 옛 그림 주소(media.vlpt.us)는 없어졌습니다'),
    notion: hosted('Notion의 그림은 복사하고 한 시간 동안만 볼 수 있습니다'),
    signed: hosted('서명된 그림 주소는 기한이 지나면 막힙니다'),
    google: hosted('Google 문서의 그림은 얼마 뒤에 열리지 않습니다'),
    privateGithub: hosted('비공개 저장소의 그림은 몇 분이면 기한이 지나는 열쇠가 있어야 보입니다'),
    computer: hosted('글쓴이의 컴퓨터에만 있는 그림입니다'),
    network: hosted('글쓴이의 컴퓨터나 네트워크에만 있는 그림입니다'),
  },
  'image-metadata': () => ({
    message: '그림 파일에 찍은 곳과 때, 찍은 사람이 적혀 있을 수 있는데 그대로 공개됩니다',
    fix: '그런 정보를 빼고 공개되는 JPEG, PNG, WebP로 저장하거나 쓰는 프로그램에서 지우세요',
  }),
  'missing-anchor': {
    heading: (anchor, suggestion, place) => ({
      message: `${placeOf(place)}에 \`#${anchor}\` 주소의 제목이 없습니다`,
      fix: didYouMean(suggestion === undefined ? undefined : `#${suggestion}`, '있는 제목을 링크하세요'),
    }),
    block: (id, place) => ({
      message: `${placeOf(place)}에 \`${id}\` 이름의 문단이 없습니다`,
      fix: '가리킬 글 끝에 `^a1b2c3`처럼 영문자와 숫자로 된 이름을 쓰고 그것을 링크하세요',
    }),
  },
  'missing-image': {
    noAddress: () => ({
      message: '그림의 주소가 없습니다',
      fix: '경로를 쓰거나 그림을 지우세요',
    }),
    notPublished: unpublished((why) => (path) => ({
      message: `\`${path}\` 그림이 보이지 않습니다: ${why}`,
      fix: '그림을 지우거나 그 파일을 공개하세요',
    })),
    notThere: (path, suggestion) => ({
      message: `\`${path}\` 그림이 없습니다`,
      fix: didYouMean(suggestion, '경로를 고치거나 파일을 노트 폴더에 넣으세요'),
    }),
  },
  'missing-link': {
    noAddress: (name) => ({
      message: `"${name}" 링크에 주소가 없습니다`,
      fix: '주소를 쓰거나 링크를 지우세요',
    }),
    notPublished: unpublished((why) => (name) => ({
      message: `"${name}" 링크가 가리키는 것을 공개하지 않아서 글자로만 보입니다: ${why}`,
      fix: '링크를 지우거나 가리키는 것을 공개하세요',
    })),
    notThere: (name, path, suggestion) => ({
      message: `"${name}" 링크가 가리키는 \`${path}\` 파일이 없습니다`,
      fix: didYouMean(suggestion, '경로를 고치거나 링크를 지우세요'),
    }),
    noPage: (name, folder) => ({
      message: `"${name}" 링크가 가리키는 \`${folder}\` 폴더에는 노트가 없어서 페이지가 없습니다`,
      fix: '폴더에 `README.md`를 넣거나, 그 안의 파일을 링크하거나, `src/site.ts`에 저장소를 쓰세요',
    }),
    notInFolder: (path, suggestion) => ({
      message: `이 저장소의 \`${path}\` 파일이 노트 폴더에 없습니다`,
      fix: didYouMean(suggestion),
    }),
  },
  'spaced-address': (address) => ({
    message: `\`${address}\` 주소에 빈칸이 있어서 링크가 쓴 그대로 보입니다`,
    fix: '빈칸을 `%20`으로 쓰거나 주소를 `<`와 `>`로 감싸세요',
  }),
  'unsafe-link': {
    link: (address) => ({
      message: `\`${address}\` 링크는 해를 끼칠 수 있거나 열 수 없어서 글자로만 보입니다`,
      fix: 'https://로 시작하는 주소나 노트 폴더의 파일을 링크하세요',
    }),
    image: (address) => ({
      message: `\`${address}\` 그림 주소는 해를 끼칠 수 있어서 자리만 표시됩니다`,
      fix: '노트 폴더의 파일이나 https://로 시작하는 주소를 링크하세요',
    }),
  },
  'wiki-link': (name, source) => ({
    message: `"${name}" 이름의 파일이 하나로 정해지지 않아서 \`${source}\` 링크가 글자로 보입니다`,
    fix: '있는 노트의 이름이나 경로를 쓰고, 코드라면 역따옴표로 감싸세요',
  }),
};
