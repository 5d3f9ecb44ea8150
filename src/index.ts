export default {
  register(): void {},
  async bootstrap(): Promise<void> {},
};
