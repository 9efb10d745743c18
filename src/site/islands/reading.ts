/**
 * What a page cannot know when it is built. Marks what has come due since (`data-due` to `data-until`, days in Jakarta's
 * time zone) with its words (`data-say`), shows the buttons that copy a text (`data-copy`), which without a script do
 * nothing, and starts the scripts that wait for the first paint.
 */
const today = new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10);
for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const { due = '', until = '~', say = '' } = mark.dataset;
  if (due <= today && today < until) mark.textContent = say;
}
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const { copy = '', done = '' } = button.dataset;
  // Only pages from a secure origin may write to the clipboard.
  button.hidden = !('clipboard' in navigator);
  button.onclick = () => {
    void navigator.clipboard.writeText(copy).then(
      () => {
        button.textContent = button.ariaLabel = done;
      },
      () => {
        // Not allowed: the number is marked instead, ready for the reader's own way of copying.
        const number = button.previousElementSibling;
        if (number) getSelection()?.selectAllChildren(number);
      },
    );
  };
}

function startWaiting(): void {
  for (const { content } of document.querySelectorAll<HTMLTemplateElement>('template[data-after-paint]')) {
    document.body.append(content);
  }
}
// Some browsers keep their paints to themselves. What has been taken out is not there a second time.
setTimeout(startWaiting, 3000);
new PerformanceObserver(startWaiting).observe({ type: 'paint', buffered: true });
