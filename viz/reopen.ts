/** A browser may keep in mind that code could not be fetched: once the server answers, the page opens anew, its address holding every choice. */
export async function reopen(browser: Window): Promise<void> {
  const response = await browser.fetch(browser.location.href, { cache: "no-store" }).catch(() => undefined);
  if (response?.ok === true) browser.location.reload();
}
