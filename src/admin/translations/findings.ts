type Translations = readonly (readonly [english: RegExp, russian: string])[];

/** Why a file is not taken (`src/ingest/texts`), with its name before it or not. */
const OF_FILES: Translations = [
  [/^(.+\.\w{2,8}): (The (?:file|page) .+)$/s, '$1: $2'],
  [
    /^The file is no Word document \(\.docx\); it may be an older \.doc or encrypted$/,
    'это не документ Word (.docx): возможно, старый .doc или файл под паролем',
  ],
  [/^The file is no Word document: it has no text$/, 'это не документ Word: в нём нет текста'],
  [/^The file is broken: it cannot be unpacked$/, 'файл повреждён: его нельзя распаковать'],
  [/^The file is broken: its text cannot be read$/, 'файл повреждён: его текст нельзя прочесть'],
  [/^The file has more than (\d+) MB, .*$/, 'файл больше $1 МБ, а это предел для материала'],
  [/^The file holds no text$/, 'в файле нет текста'],
  [/^The file is not UTF-8 text$/, 'это не текст в кодировке UTF-8'],
  [/^The file holds NUL bytes$/, 'в файле есть нулевые байты: это не текст'],
  [
    /^The page cannot be parsed: .*$/,
    'страницу нельзя разобрать: она повреждена или слишком сложно устроена',
  ],
  [/^The file (?:has|unpacks to|declares|is nested) .*Word document.*$/, 'документы Word так не устроены'],
];

/**
 * What the rules of publication say (`src/content/publish-rules.ts`, `reader-warnings.ts`, `plan-rules.ts` and the publication
 * set), and why files are not taken, in Russian: the English sentence and its translation, which takes its parts over by number.
 */
export const RUSSIAN_FINDINGS: Translations = [
  ...OF_FILES,
  [/^There is no summary for lists and search engines$/, 'Нет аннотации для списков и поисковых систем'],
  [/^There is no cover picture$/, 'Нет обложки'],
  [/^It stands in no category$/, 'Не указана рубрика'],
  [/^There is no text$/, 'Нет текста'],
  [/^Nobody is named who said "(.*)"$/s, 'Не указано, кто это сказал: «$1»'],
  [
    /^"(.*)" answers a letter that was not addressed to its author$/s,
    '«$1» — ответ на письмо, которое было адресовано не автору ответа',
  ],
  [
    /^A document that is known only from reports needs a source before it is published$/,
    'документу, известному только по сообщениям, до публикации нужен источник',
  ],
  [/^Under embargo until (.*)$/, 'Эмбарго до $1'],
  [/^This moment is over$/, 'Этот момент уже прошёл'],
  [/^It would be taken down before it goes out$/, 'Снятие запланировано раньше публикации'],
  [/^The first publication lies in the future: (.*)$/, 'Дата первой публикации ещё не наступила: $1'],
  [
    /^(.*) is dated (\S+), after the article that carries it \((.*)\)$/s,
    '$1: дата $2 позже материала, в котором это стоит ($3)',
  ],
  [
    /^The \w+ "(.*)", which would go out too, cannot be published: (.*)$/s,
    'Вместе с материалом вышла бы запись «$1», но её нельзя опубликовать: $2',
  ],
  [
    /^The \w+ "(.*)" is shown without the \w+ "(.*)", which is not published$/s,
    '«$1» показывается без записи «$2»: она не опубликована',
  ],
  [/^The \w+ "(.*)" is not published$/s, 'Не опубликовано: «$1»'],
];
