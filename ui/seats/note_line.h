// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace tenantry {

class TextLabel;

// A symbol and a sentence that wraps: what can go back, a verdict, a notice. Hidden while it has nothing to say; told
// to screen readers when it changes if announced.
class NoteLine final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLine(QWidget *parent = nullptr);
    void setNote(const StatusWord &note);
    StatusWord note() const { return m_note; }
    void setAnnounced(bool announced) { m_announced = announced; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    StatusWord m_note;
    QLabel *m_symbol;
    TextLabel *m_text;
    bool m_announced = false;
};

// Several of them below each other, as many as there is to say.
class NoteList final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteList(QWidget *parent = nullptr);
    void setNotes(const QList<StatusWord> &notes);
    QStringList words() const;

private:
    QList<NoteLine *> m_lines;
};

} // namespace tenantry
