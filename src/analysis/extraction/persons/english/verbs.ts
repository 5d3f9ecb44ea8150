const words = (list: string) => new Set(list.split(' '));

/** What people do with words; beside a name they tell that it is a person's, or an organization's. */
export const SPEECH_VERBS = words(
  'said says told tells added adds wrote writes tweeted tweets asked asks argued argues explained explains noted notes recalled recalls replied replies joked quipped insisted insists ' +
    'declared declares warned warns admitted admits acknowledged claimed claims complained concluded conceded continued countered cautioned remarked stated stressed suggested suggests testified thinks thought ' +
    'believes vowed urged responded emphasized emphasised observed confirmed announced denied described praised criticized criticised called commented answered shouted whispered laughed smiled nodded spoke speaks speaking talked hopes hoped',
);

/** What people do, and bodies and places hardly. */
export const HUMAN_VERBS = words(
  'was is has had did will would who died grew born married graduated attended arrived walked sat stood resigned retired felt knew knows loves loved wants wanted played plays scored won lost ran took went came got made gave began became ' +
    'stars starred sang sings performed appeared joined left served teaches taught studied lives lived works worked owns runs leads led hit threw finished posted shared wore looked heads',
);
