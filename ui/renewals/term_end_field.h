// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/term_end_words.h"

#include <QWidget>

class QComboBox;

namespace tenantry {

class LinkButton;
class TextLabel;

// The choice until when the next term runs, with why no other day stands there. Hidden while nothing is open.
class TermEndField final : public QWidget
{
    Q_OBJECT
public:
    explicit TermEndField(NextTermEnds &ends, QWidget *parent = nullptr);
    void reword();

private:
    void refresh();
    void refreshLines();
    void refreshNote();

    NextTermEnds &m_ends;
    QList<TermEndLine> m_lines;
    TextLabel *m_label;
    QComboBox *m_choice;
    TextLabel *m_note;
    LinkButton *m_again;
};

} // namespace tenantry
