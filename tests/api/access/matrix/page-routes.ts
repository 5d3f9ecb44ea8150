/** Pages, feeds, uploads and what else is served outside /api: open to everybody, so that a token changes nothing. */
export const PAGE_ROUTES = String.raw`
                                                             nobody forged full super
GET /uploads/none.png                                        all:404
GET /preview/article/abcdefghijklmnopqrstuvwx                all:403
GET /feeds/latest.rss                                        all:200
GET /feeds/people/sadyr-japarov.json                         all:200
GET /news-sitemap.xml                                        all:200
GET /robots.txt                                              all:200
GET /sitemap.xml                                             all:200
GET /sitemap-1.xml                                           all:200
GET /openapi.json                                            all:200
GET /                                                        all:200
GET /stories                                                 all:200
GET /stories/kyrgyz-president-asks-united-states-to-stay-out all:200
GET /threads/letter-of-japarov-to-blinken                    all:200
GET /timeline                                                all:200
GET /search?q=president                                      all:200
GET /people/sadyr-japarov                                    all:200
GET /people/sadyr-japarov/articles                           all:200
GET /countries/kyrgyzstan                                    all:200
GET /countries/kyrgyzstan/articles                           all:200
GET /organizations/nobody                                    all:404
GET /organizations/nobody/articles                           all:404
GET /categories/politics                                     all:200
GET /categories/politics/articles                            all:200
GET /documents/nobody                                        all:404
GET /documents/nobody/articles                               all:404
GET /statements/nobody                                       all:404
GET /statements/nobody/articles                              all:404
GET /events/nobody                                           all:404
GET /events/nobody/articles                                  all:404
GET /styles/none.css                                         all:404
GET /_health                                                 all:204
GET /nothing-here.html                                       all:404
`;
