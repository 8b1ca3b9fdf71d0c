// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plain_text.h"

#include <QTextDocument>

namespace tenantry {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace tenantry
