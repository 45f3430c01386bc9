#!/bin/sh
# Brings the programs that test/labels compares with: writers and readers of other people. Debian and its kin.
# Without them the tests still run, and say which cases they skip.
set -e
packages="ffmpeg libimage-exiftool-perl imagemagick webp libheif-examples qpdf poppler-utils zip unzip"
[ "$1" = --office ] && packages="$packages libreoffice-writer libreoffice-calc libreoffice-impress"
sudo=''
[ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages
