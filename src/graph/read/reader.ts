/** Runs reading statements on the published graph, prepared once for each connection. */
export interface GraphReader {
  /**
   * @param name Names the prepared statement; the same name always stands for the same text.
   * @param values Parameters $1, $2, ...
   */
  read<Row>(name: string, text: string, values: readonly unknown[]): Promise<readonly Row[]>;
}
