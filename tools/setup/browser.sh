# A Chromium for the tests, and the driver that the wasm tests steer it with. Sourced by tools/setup.sh.
# Sets CHROMIUM and CHROMEDRIVER.

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && have "$name"; then
      CHROMIUM=$(command -v "$name")
      return
    fi
  done
  CHROMIUM=$(node -p 'require("@playwright/test").chromium.executablePath()' 2>/dev/null) && [ -x "$CHROMIUM" ]
}

find_driver() {
  local name
  for name in "${CHROMEDRIVER:-}" chromedriver "$CACHE/chromedriver"; do
    if [ -n "$name" ] && have "$name"; then
      CHROMEDRIVER=$(command -v "$name")
      return
    fi
  done
  return 1
}

ensure_browser() {
  if ! find_chromium; then
    apt_install chromium chromium-driver || {
      say "fetching Chromium with Playwright"
      quietly limited 300 npx playwright install chromium
    } || true
    find_chromium || stop "A browser for the tests is missing: install Chromium or Google Chrome."
  fi
  if ! find_driver; then
    apt_install chromium-driver || fetch_driver || true
    find_driver || stop "chromedriver is missing: install the one that belongs to $CHROMIUM (on Debian: chromium-driver)."
  fi
}

# The driver must be of the browser's own version.
fetch_driver() {
  local version
  version=$("$CHROMIUM" --version | grep -oE '[0-9]+(\.[0-9]+){3}' | head -n 1) || return 1
  say "fetching chromedriver $version"
  quietly limited 120 npx --yes @puppeteer/browsers@2 install "chromedriver@$version" --path "$CACHE/driver" || return 1
  ln -sf "$(find "$CACHE/driver" -type f -name chromedriver | head -n 1)" "$CACHE/chromedriver"
}
