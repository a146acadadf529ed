'use strict';
// A quotation, its cue and its speaker light up together, with a line from the words to the one who says them.
(() => {
  const galley = document.querySelector('.galley');
  const wire = document.querySelector('.wire');
  if (!galley || !wire) return;
  let lit = [];

  const stretches = (kind, number) => [...galley.querySelectorAll(`[data-${kind}~="${number}"]`)];

  /** The quotation that an element belongs to: the innermost one where several lie over it. */
  function quotationOf(target) {
    const element = target instanceof Element && target.closest('[data-quotation], [data-cue], [data-speaker], [data-of]');
    if (!element) return null;
    const { quotation, cue, speaker, of } = element.dataset;
    return (of ?? quotation ?? cue ?? speaker).split(' ').at(-1);
  }

  function darken() {
    for (const element of lit) element.classList.remove('lit');
    lit = [];
    wire.firstElementChild.setAttribute('d', '');
  }

  function light(number) {
    darken();
    if (number === null) return;
    const words = stretches('quotation', number);
    const speaker = stretches('speaker', number);
    lit = [...words, ...speaker, ...stretches('cue', number)];
    for (const element of lit) element.classList.add('lit');
    if (words.length && speaker.length) draw(words, speaker[0]);
  }

  /** From the stretch of words nearest to the speaker, in an arc over the line between. */
  function draw(words, speaker) {
    const to = middle(speaker.getClientRects()[0]);
    const from = words.flatMap(element => [...element.getClientRects()]).map(middle)
      .reduce((best, at) => distance(at, to) < distance(best, to) ? at : best);
    const lift = 12 + Math.min(40, Math.abs(from.x - to.x) / 6);
    wire.style.setProperty('--hue', getComputedStyle(words[0]).getPropertyValue('--hue'));
    wire.firstElementChild.setAttribute('d',
      `M${from.x} ${from.y} C${from.x} ${from.y - lift} ${to.x} ${to.y - lift} ${to.x} ${to.y}`);
  }

  const middle = box => ({ x: box.left + box.width / 2 + scrollX, y: box.top + scrollY });
  const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

  galley.addEventListener('pointerover', event => light(quotationOf(event.target)));
  galley.addEventListener('pointerleave', darken);
  galley.addEventListener('focusin', event => light(quotationOf(event.target)));
  galley.addEventListener('focusout', darken);
  addEventListener('resize', darken);
})();
