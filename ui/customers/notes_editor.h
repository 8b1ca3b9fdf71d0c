// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QPlainTextEdit;

namespace tenantry {

class Clock;
class StateLabel;
class TextLabel;
struct Error;

// Own notes on one customer or subscription. Saved when the person pauses or goes elsewhere; Ctrl+Z takes back. The
// state of saving is said beside the heading; a failed save keeps the text. GUI thread.
class NotesEditor final : public QWidget
{
    Q_OBJECT
public:
    // What is written about; save keeps the text and tells how it went.
    struct Subject
    {
        qint64 key = 0;
        bool subscription = false;
        bool operator==(const Subject &) const = default;
    };
    using Saved = std::function<void(const std::optional<Error> &)>;
    using Save = std::function<void(const Subject &, const QString &text, const Saved &)>;

    NotesEditor(Clock &clock, Save save, QWidget *parent = nullptr);
    ~NotesEditor() override;

    // Another subject saves what is unsaved first. The same subject again changes the text only if nothing is unsaved.
    void setSubject(const Subject &subject, const QString &note);
    void saveNow();
    bool isUnsaved() const;
    QPlainTextEdit *field() const { return m_edit; }
    void reword();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void textEdited();
    void saved(const Subject &subject, const QString &text, const std::optional<Error> &error);
    void showState();

    Clock &m_clock;
    Save m_save;
    Subject m_subject;
    QString m_kept; // what is stored
    QString m_fault;
    int m_edits = 0;
    bool m_everSaved = false;
    bool m_filling = false;
    TextLabel *m_heading;
    StateLabel *m_state;
    QPlainTextEdit *m_edit;
};

} // namespace tenantry
