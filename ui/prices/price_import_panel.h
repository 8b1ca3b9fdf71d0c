// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/price_import_view_model.h"
#include "ui/prices/price_models.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace tenantry {

class FieldFrame;
class ProgressRow;
class StateLabel;
class TenantryTreeView;
class TextLabel;

// A file on its way to be a price list: what it is, which column holds what, its first rows, what is wrong with it.
class PriceImportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PriceImportPanel(PriceImportViewModel &model, QWidget *parent = nullptr);

    QComboBox *column(const QString &field) const { return m_columns.value(field); }
    QComboBox *kind() const { return m_kind; }
    QComboBox *month() const { return m_month; }
    QLineEdit *market() const { return m_market; }
    QLineEdit *currency() const { return m_currency; }
    QComboBox *decimalSign() const { return m_sign; }
    QPushButton *importButton() const { return m_import; }
    QPushButton *backButton() const { return m_back; }
    QString stateText() const;
    QString faultsText() const;
    void takeFocus();

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildWhat();
    QWidget *buildColumns();
    QWidget *buildFooter();
    void build();
    void connectParts();
    void retranslate();
    void showFile();
    void fillColumns();
    void fillMonths();
    void refresh();
    void refreshState();
    void refreshProgress();

    PriceImportViewModel &m_model;
    PricePreviewModel m_preview;
    QComboBox *m_kind;
    QComboBox *m_name;
    QComboBox *m_month;
    QLineEdit *m_market;
    QLineEdit *m_currency;
    QComboBox *m_sign;
    FieldFrame *m_kindFrame;
    FieldFrame *m_nameFrame;
    FieldFrame *m_monthFrame;
    FieldFrame *m_marketFrame;
    FieldFrame *m_currencyFrame;
    FieldFrame *m_signFrame;
    TextLabel *m_columnsHeadline;
    TextLabel *m_columnsHint;
    QGridLayout *m_grid = nullptr;
    QHash<QString, QComboBox *> m_columns;
    QHash<QString, TextLabel *> m_labels;
    TextLabel *m_previewHeadline;
    TenantryTreeView *m_rows;
    StateLabel *m_state;
    TextLabel *m_faults;
    ProgressRow *m_progress;
    QPushButton *m_back;
    QPushButton *m_import;
    bool m_filling = false;
};

} // namespace tenantry
