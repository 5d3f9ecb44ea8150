/** The desk's own routes, for accounts of the panel. */
export const DESK_ROUTES = String.raw`
                                                                                            nobody reader full moderator reporter editor super off  old  fake agent
GET /desk/checks/article/abcdefghijklmnopqrstuvwx                                           401    401    401  403       404      404    404   401  401  401  404
GET /desk/checks/person/abcdefghijklmnopqrstuvwx                                            401    401    401  403       404      404    404   401  401  401  403
GET /desk/checks/country/abcdefghijklmnopqrstuvwx                                           401    401    401  403       404      404    404   401  401  401  403
GET /desk/checks/organization/abcdefghijklmnopqrstuvwx                                      401    401    401  403       404      404    404   401  401  401  403
GET /desk/checks/document/abcdefghijklmnopqrstuvwx                                          401    401    401  403       404      404    404   401  401  401  403
GET /desk/checks/statement/abcdefghijklmnopqrstuvwx                                         401    401    401  403       404      404    404   401  401  401  403
GET /desk/checks/event/abcdefghijklmnopqrstuvwx                                             401    401    401  403       404      404    404   401  401  401  403
GET /desk/checks/category/abcdefghijklmnopqrstuvwx                                          401    401    401  403       404      404    404   401  401  401  403
GET /desk/articles/abcdefghijklmnopqrstuvwx/suggestions                                     401    401    401  403       404      404    404   401  401  401  403
POST /desk/articles/abcdefghijklmnopqrstuvwx/suggestions/unsaved {}                         401    401    401  403       404      404    404   401  401  401  403
POST /desk/articles/abcdefghijklmnopqrstuvwx/suggestions/accept-all {}                      401    401    401  403       404      404    404   401  401  401  403
POST /desk/articles/abcdefghijklmnopqrstuvwx/suggestions/abcdefghijklmnopqrstuvwx/accept {} 401    401    401  403       404      404    404   401  401  401  403
POST /desk/articles/abcdefghijklmnopqrstuvwx/suggestions/abcdefghijklmnopqrstuvwx/reject {} 401    401    401  403       404      404    404   401  401  401  403
POST /desk/suggestions/preview {}                                                           401    401    401  403       400      400    400   401  401  401  403
GET /desk/articles/abcdefghijklmnopqrstuvwx/linked                                          401    401    401  403       404      404    404   401  401  401  404
GET /desk/articles/abcdefghijklmnopqrstuvwx/workflow                                        401    401    401  403       404      404    404   401  401  401  404
POST /desk/articles/abcdefghijklmnopqrstuvwx/moves {}                                       401    401    401  403       400      400    400   401  401  401  403
PUT /desk/articles/abcdefghijklmnopqrstuvwx/plan {}                                         401    401    401  403       403      404    404   401  401  401  403
GET /desk/calendar                                                                          401    401    401  403       400      400    400   401  401  401  400
POST /desk/calendar/retry {}                                                                401    401    401  403       403      400    400   401  401  401  403
POST /desk/import/preview {}                                                                401    401    401  403       400      400    400   401  401  401  403
POST /desk/import {}                                                                        401    401    401  403       400      400    400   401  401  401  403
GET /desk/home/review                                                                       401    401    401  403       403      200    200   401  401  401  403
GET /desk/home/schedule                                                                     401    401    401  403       403      200    200   401  401  401  403
GET /desk/home/returned                                                                     401    401    401  403       200      200    200   401  401  401  403
GET /desk/home/suggestions                                                                  401    401    401  403       200      200    200   401  401  401  403
GET /desk/home/most-read                                                                    401    401    401  403       200      200    200   401  401  401  200
GET /desk/home/comments                                                                     401    401    401  200       403      200    200   401  401  401  403
GET /desk/history/article/abcdefghijklmnopqrstuvwx                                          401    401    401  403       404      404    404   401  401  401  404
GET /desk/history/article/abcdefghijklmnopqrstuvwx/compare                                  401    401    401  403       400      400    400   401  401  401  400
POST /desk/history/article/abcdefghijklmnopqrstuvwx/restore {}                              401    401    401  403       400      400    400   401  401  401  403
GET /desk/history/person/abcdefghijklmnopqrstuvwx                                           401    401    401  403       404      404    404   401  401  401  403
GET /desk/history/person/abcdefghijklmnopqrstuvwx/compare                                   401    401    401  403       400      400    400   401  401  401  403
POST /desk/history/person/abcdefghijklmnopqrstuvwx/restore {}                               401    401    401  403       403      400    400   401  401  401  403
GET /desk/history/country/abcdefghijklmnopqrstuvwx                                          401    401    401  403       404      404    404   401  401  401  403
GET /desk/history/country/abcdefghijklmnopqrstuvwx/compare                                  401    401    401  403       400      400    400   401  401  401  403
POST /desk/history/country/abcdefghijklmnopqrstuvwx/restore {}                              401    401    401  403       403      400    400   401  401  401  403
GET /desk/history/organization/abcdefghijklmnopqrstuvwx                                     401    401    401  403       404      404    404   401  401  401  403
GET /desk/history/organization/abcdefghijklmnopqrstuvwx/compare                             401    401    401  403       400      400    400   401  401  401  403
POST /desk/history/organization/abcdefghijklmnopqrstuvwx/restore {}                         401    401    401  403       403      400    400   401  401  401  403
GET /desk/history/document/abcdefghijklmnopqrstuvwx                                         401    401    401  403       404      404    404   401  401  401  403
GET /desk/history/document/abcdefghijklmnopqrstuvwx/compare                                 401    401    401  403       400      400    400   401  401  401  403
POST /desk/history/document/abcdefghijklmnopqrstuvwx/restore {}                             401    401    401  403       400      400    400   401  401  401  403
GET /desk/history/statement/abcdefghijklmnopqrstuvwx                                        401    401    401  403       404      404    404   401  401  401  403
GET /desk/history/statement/abcdefghijklmnopqrstuvwx/compare                                401    401    401  403       400      400    400   401  401  401  403
POST /desk/history/statement/abcdefghijklmnopqrstuvwx/restore {}                            401    401    401  403       400      400    400   401  401  401  403
GET /desk/history/event/abcdefghijklmnopqrstuvwx                                            401    401    401  403       404      404    404   401  401  401  403
GET /desk/history/event/abcdefghijklmnopqrstuvwx/compare                                    401    401    401  403       400      400    400   401  401  401  403
POST /desk/history/event/abcdefghijklmnopqrstuvwx/restore {}                                401    401    401  403       400      400    400   401  401  401  403
GET /desk/history/category/abcdefghijklmnopqrstuvwx                                         401    401    401  403       404      404    404   401  401  401  403
GET /desk/history/category/abcdefghijklmnopqrstuvwx/compare                                 401    401    401  403       400      400    400   401  401  401  403
POST /desk/history/category/abcdefghijklmnopqrstuvwx/restore {}                             401    401    401  403       403      400    400   401  401  401  403
GET /desk/audit                                                                             401    401    401  403       403      200    200   401  401  401  403
GET /desk/duplicates                                                                        401    401    401  403       403      200    200   401  401  401  403
GET /desk/merge/person/abcdefghijklmnopqrstuvwx/abcdefghijklmnopqrstuvwx                    401    401    401  403       403      404    404   401  401  401  403
POST /desk/merge/person {}                                                                  401    401    401  403       403      400    400   401  401  401  403
GET /desk/comments                                                                          401    401    401  200       403      200    200   401  401  401  403
POST /desk/comments/judge {}                                                                401    401    401  400       403      400    400   401  401  401  403
GET /desk/comments/words                                                                    401    401    401  200       403      200    200   401  401  401  403
PUT /desk/comments/words {}                                                                 401    401    401  400       403      400    400   401  401  401  403
PUT /desk/comments/authors/1 {}                                                             401    401    401  400       403      400    400   401  401  401  403
GET /desk/corrections/statement/abcdefghijklmnopqrstuvwx                                    401    401    401  403       403      404    404   401  401  401  403
POST /desk/corrections/statement/abcdefghijklmnopqrstuvwx {}                                401    401    401  403       403      400    400   401  401  401  403
GET /desk/corrections/document/abcdefghijklmnopqrstuvwx                                     401    401    401  403       403      404    404   401  401  401  403
POST /desk/corrections/document/abcdefghijklmnopqrstuvwx {}                                 401    401    401  403       403      400    400   401  401  401  403
GET /desk/corrections/person/abcdefghijklmnopqrstuvwx                                       401    401    401  403       403      404    404   401  401  401  403
POST /desk/corrections/person/abcdefghijklmnopqrstuvwx {}                                   401    401    401  403       403      400    400   401  401  401  403
GET /desk/webhooks                                                                          401    401    401  403       403      200    200   401  401  401  403
GET /desk/home/webhooks                                                                     401    401    401  403       403      200    200   401  401  401  403
POST /desk/webhooks {}                                                                      401    401    401  403       403      400    400   401  401  401  403
PUT /desk/webhooks/00000000-0000-4000-8000-000000000000 {}                                  401    401    401  403       403      404    404   401  401  401  403
DELETE /desk/webhooks/00000000-0000-4000-8000-000000000000                                  401    401    401  403       403      404    404   401  401  401  403
POST /desk/webhooks/00000000-0000-4000-8000-000000000000/secret {}                          401    401    401  403       403      404    404   401  401  401  403
POST /desk/webhooks/00000000-0000-4000-8000-000000000000/test {}                            401    401    401  403       403      404    404   401  401  401  403
GET /desk/webhooks/00000000-0000-4000-8000-000000000000/deliveries                          401    401    401  403       403      200    200   401  401  401  403
POST /desk/webhook-deliveries/1/send {}                                                     401    401    401  403       403      404    404   401  401  401  403
POST /desk/webhook-deliveries/1/skip {}                                                     401    401    401  403       403      404    404   401  401  401  403
`;
