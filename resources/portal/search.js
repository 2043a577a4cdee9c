"use strict";
// Hides the cards that lack one of the words; without this script every card is there.
const words = document.getElementById("words");
const found = document.getElementById("found");
const cards = Array.from(document.querySelectorAll(".card"));

function search() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const card of cards) {
    const fits = wanted.every((word) => card.dataset.words.includes(word));
    card.hidden = !fits;
    count += fits ? 1 : 0;
  }
  found.textContent = wanted.length ? `${count} of ${cards.length} datasets` : "";
}

if (cards.length > 1) {
  document.getElementById("search").hidden = false;
  words.addEventListener("input", search);
  search();
}
