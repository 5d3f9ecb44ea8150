const words = (list: string) => new Set(list.split(' '));

/** What people do with words; beside a name they tell that it is a person's, or an organization's. */
export const SPEECH_VERBS = words(
  'said says told tells added adds wrote writes tweeted tweets asked asks argued argues explained explains noted notes recalled recalls replied replies joked quipped insisted insists ' +
    'declared declares warned warns admitted admits acknowledged claimed claims complained concluded conceded continued countered cautioned remarked stated stressed suggested suggests testified thinks thought ' +
    'believes vowed urged responded emphasized emphasised observed confirmed announced denied described praised criticized criticised called commented answered shouted whispered laughed smiled nodded spoke speaks speaking talked hopes hoped',
);
