// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QWidget;

namespace tenantry {

// Our outline symbols (resources/icons, 20 unit box), drawn in the colour asked for at the device's resolution. Names
// are the file names without ".svg"; an unknown name draws nothing and logs once in debug builds.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);

// For buttons and actions: takes its colour from the application palette each time it is drawn, so it follows light and
// dark; disabled icons take the disabled text colour. onAccent: for a main button (HighlightedText).
QIcon symbol(const QString &name, Tone tone = Tone::Normal);
QIcon symbolOnAccent(const QString &name);

// 16 px beside body text, 20 px in the navigation; both grow with the font (1.2 × line height once it is larger).
int rowIconSize(const QWidget *widget);
int navigationIconSize(const QWidget *widget);

// The four drawings of account set-up ("step-register" …), 96 × 64 units.
QPixmap illustration(const QString &name, const QSize &size, const QColor &colour, qreal devicePixelRatio);

bool iconExists(const QString &name);

} // namespace tenantry
