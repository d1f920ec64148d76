/** Links and GET forms inside the site replace the history entry, so that Back goes to where the person came from before us. */
export function watchLinks(): void {
  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || link.origin !== location.origin || link.target !== "" || link.download !== "") return;
    event.preventDefault();
    location.replace(link.href);
  });
  addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method !== "get") return;
    event.preventDefault();
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (typeof value === "string") address.searchParams.append(name, value);
    location.replace(address);
  });
}
