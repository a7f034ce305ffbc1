#!/bin/sh
# Starts Chromium ($CHROMIUM_PROGRAM) without the two pages that it loads behind the address bar of every new window: they
# take a third of the time that most tests take, and no test has an address bar. Playwright has a switch of its own for what
# is to be off, and Chromium hears the last of such switches alone, so the two are put into that one.
OFF=WebUIOmniboxPopup,WebUIOmniboxAimPopup
given=no
for switch do
  shift
  case $switch in
    --disable-features=*) switch=$switch,$OFF given=yes ;;
  esac
  set -- "$@" "$switch"
done
[ $given = yes ] || set -- "--disable-features=$OFF" "$@"
exec "$CHROMIUM_PROGRAM" "$@"
