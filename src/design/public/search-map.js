// The towns of a search on a real map. Without this the drawn one and the list of towns stand there already.
const map = document.querySelector('.ff-map[data-tiles]');
if (map) {
  const { areas, tiles, attribution, leaflet, leafletCss } = map.dataset;
  const css = document.createElement('link');
  css.rel = 'stylesheet';
  css.href = leafletCss;
  document.head.append(css);
  await new Promise((done) => css.addEventListener('load', done, { once: true }));
  const L = await import(leaflet);
  const towns = JSON.parse(areas);
  map.replaceChildren();
  map.classList.add('ff-map--tiles');
  const shown = L.map(map, { scrollWheelZoom: false });
  L.tileLayer(tiles, { attribution, maxZoom: 17 }).addTo(shown);
  for (const { at, radius, label, href } of towns) {
    const town = L.circleMarker(at, {
      radius,
      color: '#1c4a43',
      fillColor: '#3f7d6e',
      fillOpacity: 0.6,
      weight: 2,
    });
    town.bindTooltip(label).addTo(shown);
    town.on('click', () => location.assign(href));
  }
  shown.fitBounds(L.latLngBounds(towns.map(({ at }) => at)).pad(0.2), { maxZoom: 12 });
}
