import type { BasePathFault, CommandMessages, OutDirFault } from '../command-messages.ts';

const HELP = `쓰는 법: npm run COMMAND -- [OPTIONS]

  start      사이트를 만들고 보여 줍니다
  dev        노트를 쓰면서 미리 봅니다
  build      사이트를 dist/에 만듭니다
  preview    만든 사이트를 보여 줍니다
  doctor     노트에서 고칠 것을 알려 줍니다
  new        다음 모임의 노트를 시작합니다. 지난번에 남은 질문과 주제를 옮겨 적습니다

  --outDir DIR    다른 폴더에 만들거나, 다른 폴더의 것을 보여 줍니다
  --port N        4321 대신 쓸 포트
  --host [HOST]   같은 네트워크의 다른 기기에서도 볼 수 있게 합니다
  --strict        doctor: 오류나 주의가 있으면 1로 끝납니다
  --json          doctor: JSON으로 출력합니다
  --since REF     doctor: 그 브랜치나 커밋 뒤로 바뀐 노트도 알려 줍니다

  환경 변수 NOTES_DIR, SITE_URL, BASE_PATH도 읽습니다. README.md를 보세요.`;

const notesFolder = (given?: string) => (given ? `NOTES_DIR=${given}` : '노트 폴더 content/');

const BASE_PATH_FAULTS: Readonly<Record<BasePathFault, string>> = {
  address: '주소 전체는 SITE_URL에 쓰세요',
  query: '?나 #이 있는 주소는 쓸 수 없습니다',
  spaces: '빈칸을 쓸 수 없습니다',
  dots: '"."이나 ".."을 쓸 수 없습니다',
  signs: '영문자와 숫자와 . _ ~ - 만 쓸 수 있습니다',
};

/** Where it stands, and what to do. */
function outDirFault(fault: OutDirFault): string {
  const own = '사이트만 둘 폴더를 주세요';
  switch (fault.kind) {
    case 'link':
      return '심볼릭 링크입니다. 링크가 가리키는 폴더를 주거나 링크를 지우세요';
    case 'file':
      return '파일입니다. 폴더의 이름을 주세요';
    case 'home':
      return `홈 폴더를 품고 있습니다. ${own}`;
    case 'cwd':
      return `지금 있는 폴더를 품고 있습니다. ${own}`;
    case 'git':
      return 'Git 저장소의 .git 안에 있습니다. 다른 폴더를 주세요';
    case 'unwritable':
      return `쓸 수 없습니다(${fault.what}). 쓸 권한이 있는 폴더를 주세요`;
    case 'foreign':
      return `빌드가 만들지 않은 것이 있습니다(${fault.what}). 다른 곳으로 옮기고 다시 빌드하세요`;
    case 'damagedList':
      return `빌드가 만든 것의 목록이 깨졌습니다(${fault.what}). 그 폴더를 지우거나 옮기고, 아니면 --outDir 옵션으로 다른 폴더를 주세요`;
    case 'notOurs':
      return `다른 것이 있습니다(${fault.what}). 빌드가 만든 폴더라면 .study-notes.json 파일이 있어야 합니다. 그 폴더를 지우거나 옮기고, 아니면 --outDir 옵션으로 다른 폴더를 주세요`;
    case 'holdsNotes':
      return `노트를 품고 있습니다(${fault.what}). ${own}`;
    case 'holdsProject':
      return `이 프로젝트를 품고 있습니다(${fault.what}). ${own}`;
    case 'inNotes':
      return `노트 폴더(${fault.what}) 안에 있습니다. 밖의 폴더를 주세요`;
    case 'ownFolder':
      return `프로젝트의 ${fault.what}/ 안에 있습니다. ${own}`;
    case 'belowFile':
      return `${fault.what} 아래인데 그것은 파일입니다. 다른 폴더를 주세요`;
    case 'unfollowed':
      return `지나는 길에 따라갈 수 없는 것이 있습니다(${fault.what}, ${fault.code}). 다른 폴더를 주세요`;
  }
}

export const command: CommandMessages = {
  help: HELP,
  report: {
    counts: (notes, pages, problems) =>
      `노트 ${notes}개를 읽어 페이지 ${pages}개를 만들었습니다. 고칠 것 ${problems}개`,
    sizes: (size, index, words) => `크기 ${size} MB, 그 가운데 검색 색인 ${index} MB(낱말 ${words}개)`,
    times: (seconds, indexing) => `${seconds}초 걸렸습니다. 색인은 그동안 ${indexing}초`,
    noProblems: (notes) => `노트 ${notes}개에 고칠 것이 없습니다.`,
    sinceSave: (count, fresh, mended) =>
      [`고칠 것 ${count}개`, fresh > 0 && `새로 ${fresh}개`, mended > 0 && `고친 것 ${mended}개`]
        .filter(Boolean)
        .join(' · '),
  },
  summary: {
    added: '새 노트',
    changed: '바뀐 노트',
    removed: '지워진 노트',
    unfinished: '미완',
    problemCount: (count) => `고칠 것 ${count}개`,
    nothing: '바뀐 노트가 없습니다.',
  },
  slow: (file, seconds) => `${file} 노트를 꾸미는 데 ${seconds}초 걸렸습니다`,
  progress: (done, total) => `노트 ${done}/${total}`,
  served: (address) => `사이트를 보여 주고 있습니다: ${address}  (Ctrl-C로 끝냅니다)`,
  newNote: {
    day: (date) => `${date} ${'일월화수목금토'.charAt(new Date(`${date}T00:00:00Z`).getUTCDay())}`,
    people: '참가자',
    topics: '이번 주제',
    promises: '알아보기로 한 것',
    questions: '지난번에 남은 질문',
    asked: (link) => `${link} 노트에서 남은 질문`,
  },
  notice: {
    replacedInTurn: (dir) =>
      `${dir} 폴더의 이름을 바꿀 수 없어(마운트한 곳이거나 상위 폴더에 권한이 없음) 파일을 하나씩 바꾸었습니다`,
    movedForeign: (dir, target) => `빌드가 만들지 않은 것을 옮겼습니다: ${dir} → ${target}`,
    damagedCache: (notes) => `노트 ${notes}개의 캐시가 깨져서 다시 꾸밉니다`,
    noAnalyser:
      'garu-ko가 설치되지 않았습니다. 노트에 쓰인 모습에서 명사를 배우므로 검색이 합성어를 덜 찾습니다',
    noAddress: 'SITE_URL이나 src/site.ts의 url이 없어 사이트맵, 피드, 대표 주소 없이 만들었습니다',
    noCards:
      'satori, sharp, @fontsource/pretendard 가운데 설치되지 않은 것이 있어 노트의 그림 없이 만들었습니다',
    proposal: (line) => `src/site.ts에 쓰면 좋을 설정: ${line}`,
  },
  error: {
    notesMissing: (given, dir) =>
      `${notesFolder(given)} 폴더가 없습니다(찾은 곳: ${dir}). 만들거나, NOTES_DIR에 노트가 있는 폴더를 쓰세요`,
    notesNoFolder: (given) =>
      `${notesFolder(given)} 자리에 파일이 있습니다. NOTES_DIR에 노트가 있는 폴더를 쓰세요`,
    siteUrl: (name, given) => `${name}=${given} 값은 웹 주소가 아닙니다. https://example.org처럼 쓰세요`,
    setting: (place, name) =>
      `${place} \`${name}\` 설정에 쓸 수 없는 값이 있습니다. 쓰는 법은 src/notes/settings.ts에 있습니다`,
    basePath: (given, fault) =>
      `BASE_PATH가 "${given}"인데, ${BASE_PATH_FAULTS[fault]}. /notes/처럼 쓰거나 쓰지 마세요`,
    noPort: (given) => `--port ${given} 값은 포트가 아닙니다. 1부터 65535까지의 수를 쓰세요`,
    portInUse: (port, code) =>
      `포트 ${port}번을 쓸 수 없습니다(${code}). 쓰고 있는 것을 끝내거나 다른 포트를 쓰세요: --port ${port + 1}`,
    noOutDir: (given) =>
      `--outDir=${given} 값은 폴더가 아닙니다(셸은 낱말 첫머리의 ~만 바꿉니다). --outDir DIR 꼴로 쓰세요`,
    noHistory: (ref, said) =>
      `"${ref}" 뒤로 무엇이 바뀌었는지 알 수 없습니다(${said}). 여기서 git이 아는 브랜치나 커밋을 주세요`,
    notBuilt: (dir) =>
      `${dir} 폴더에 만든 사이트가 없습니다. 먼저 "npm run build"나 "npm start"를 실행하세요`,
    fullCacheDisk: (dir) =>
      `${dir} 폴더가 있는 디스크가 가득 찼습니다. 자리를 만드세요. 지난 사이트는 그대로 있습니다`,
    fullSiteDisk: (dir) =>
      `${dir} 폴더가 있는 디스크가 가득 찼습니다. 사이트를 하나 더 둘 자리를 만드세요. 있던 것은 그대로 있습니다`,
    unwritableCache: (dir, code) =>
      `캐시 ${dir} 폴더에 쓸 수 없습니다(${code}). 디스크에 자리를 만들거나, 그 폴더에 쓸 권한을 주세요`,
    noteExists: (file) => `${file} 노트가 이미 있습니다. 그대로 두었습니다`,
    otherBuild: (dir) => `다른 빌드가 ${dir} 폴더에 쓰고 있습니다. 끝날 때까지 기다리세요`,
    outDir: (dir, fault) => `${dir} 폴더에는 만들 수 없습니다: ${outDirFault(fault)}`,
  },
};
