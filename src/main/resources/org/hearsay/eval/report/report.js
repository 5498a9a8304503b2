// Filters the cases of the error browser and lights up both sides of a case. The page is whole without it.
(() => {
  'use strict';
  const filters = document.getElementById('filters');
  const boxes = [...filters.querySelectorAll('input')];
  const status = filters.querySelector('.status');
  const articles = [...document.querySelectorAll('.article')];
  const rows = [...document.querySelectorAll('[data-article]')];

  const cases = (article) =>
    article.matches('.case') ? [article] : [...article.querySelectorAll('.case')];

  function filter() {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    const shows = (each) =>
      chosen.length === 0 || each.dataset.faults.split(' ').some((fault) => chosen.includes(fault));
    let shownCases = 0;
    let shownArticles = 0;
    for (const article of articles) {
      let some = 0;
      for (const each of cases(article)) {
        each.hidden = !shows(each);
        some += each.hidden ? 0 : 1;
      }
      article.hidden = chosen.length > 0 && some === 0;
      shownCases += some;
      shownArticles += article.hidden ? 0 : 1;
    }
    const gone = new Set(articles.filter((article) => article.hidden).map((article) => article.id));
    for (const row of rows) {
      row.hidden = gone.has(row.dataset.article);
    }
    status.textContent =
      chosen.length === 0
        ? 'Everything is shown.'
        : `${shownCases} cases in ${shownArticles} of ${articles.length} texts are shown.`;
  }

  function light(side, number, article) {
    if (number) {
      for (const mark of article.querySelectorAll(`.${side} [data-n~="${number}"]`)) {
        mark.classList.add('lit');
      }
    }
  }

  function follow() {
    for (const lit of document.querySelectorAll('.lit')) {
      lit.classList.remove('lit');
    }
    const target = document.getElementById(location.hash.slice(1));
    if (!target) {
      return;
    }
    const tag = target.matches('.tag');
    const one = tag ? document.getElementById(target.hash.slice(1)) : target;
    if (target.closest('[hidden]') || (one && one.hidden)) {
      boxes.forEach((box) => (box.checked = false));
      filter();
      target.scrollIntoView();
    }
    if (one && one.matches('.case:not(.article)')) {
      one.classList.add('lit');
      light('gold', one.dataset.gold, one.closest('.article'));
      light('found', one.dataset.found, one.closest('.article'));
    }
  }

  filters.hidden = false;
  filters.addEventListener('change', filter);
  addEventListener('hashchange', follow);
  filter();
  follow();
})();
