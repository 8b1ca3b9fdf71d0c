// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/subscriptions/saved_filters.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tenantry {

class SubscriptionsViewModel;
class TextLabel;

// Above the grid: what is looked for, the fields it is narrowed by, filters saved by name, and how many are shown.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(SubscriptionsViewModel &model, QWidget *parent = nullptr);
    void refresh(); // as the model has it
    void reword();
    void takeFocus();
    void type(const QString &text); // goes on with what stands there
    QLineEdit *search() const { return m_search; }
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void downPressed(); // from the search into the grid
    void filterRemoved(const QString &name, const tenantry::GridWish &wish);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildWords();
    QWidget *buildFields();
    QWidget *buildNaming();
    void connectParts();
    void wordFields();
    void fillStates();
    void fillProducts();
    void fillSaved();
    void apply();
    void chooseSaved(int place);
    void startNaming();
    void endNaming(bool keep);
    void removeChosen();
    GridWish shownWish() const;
    QString foundText() const;

    SubscriptionsViewModel &m_model;
    QLineEdit *m_search;
    QComboBox *m_saved;
    QPushButton *m_save;
    QPushButton *m_remove;
    TextLabel *m_found;
    QComboBox *m_status;
    QComboBox *m_ends;
    QComboBox *m_renewal;
    QComboBox *m_product;
    QPushButton *m_clear;
    QWidget *m_naming = nullptr;
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_leave;
};

} // namespace tenantry
