// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/price_import_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/hairline.h"
#include "ui/common/progress_row.h"
#include "ui/common/scroll_column.h"
#include "ui/common/state_label.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/prices/price_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int columnsInRow = 4;
constexpr int faultsShown = 20;
constexpr int rowsSeen = 6;

QComboBox *chooser(int characters)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    return box;
}

} // namespace

PriceImportPanel::PriceImportPanel(PriceImportViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_kind(chooser(22))
    , m_name(chooser(18))
    , m_month(chooser(16))
    , m_market(new QLineEdit)
    , m_currency(new QLineEdit)
    , m_sign(chooser(14))
    , m_kindFrame(new FieldFrame(m_kind))
    , m_nameFrame(new FieldFrame(m_name))
    , m_monthFrame(new FieldFrame(m_month))
    , m_marketFrame(new FieldFrame(m_market))
    , m_currencyFrame(new FieldFrame(m_currency))
    , m_signFrame(new FieldFrame(m_sign))
    , m_columnsHeadline(new TextLabel(TextSize::Section))
    , m_columnsHint(new TextLabel(TextSize::Body, Tone::Muted))
    , m_previewHeadline(new TextLabel(TextSize::Section))
    , m_rows(new TenantryTreeView)
    , m_state(new StateLabel)
    , m_faults(new TextLabel)
    , m_progress(new ProgressRow)
    , m_back(pushButton())
    , m_import(mainButton())
{
    m_kind->setObjectName(u"priceKind"_s);
    m_name->setObjectName(u"saleListName"_s);
    m_month->setObjectName(u"priceMonth"_s);
    m_market->setObjectName(u"priceMarket"_s);
    m_currency->setObjectName(u"priceCurrency"_s);
    m_sign->setObjectName(u"decimalSign"_s);
    m_rows->setObjectName(u"pricePreview"_s);
    m_faults->setObjectName(u"priceFaults"_s);
    m_back->setObjectName(u"leaveImport"_s);
    m_import->setObjectName(u"importPrices"_s);
    build();
    connectParts();
    retranslate();
}

void PriceImportPanel::build()
{
    m_rows->setModel(&m_preview);
    m_rows->setRootIsDecorated(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->header()->setFocusPolicy(Qt::NoFocus);
    m_rows->setFixedHeight((fontMetrics().height() + 10) * (rowsSeen + 1));
    m_columnsHint->setWrapping(true);
    m_faults->setWrapping(true);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new ScrollColumn;
    QVBoxLayout *column = scroll->column();
    column->addWidget(buildWhat());
    column->addWidget(m_state);
    scroll->addNarrow(m_faults);
    column->addWidget(new Hairline);
    column->addWidget(m_columnsHeadline);
    scroll->addNarrow(m_columnsHint);
    column->addWidget(buildColumns());
    column->addWidget(new Hairline);
    column->addWidget(m_previewHeadline);
    column->addWidget(m_rows);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(m_progress);
    layout->addWidget(buildFooter());
}

QWidget *PriceImportPanel::buildWhat()
{
    m_kind->addItem(QString(), static_cast<int>(PriceListKind::Purchase));
    m_kind->addItem(QString(), static_cast<int>(PriceListKind::Sale));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_market->setMaxLength(2);
    m_currency->setMaxLength(3);
    for (QLineEdit *code : {m_market, m_currency})
        code->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_sign->addItem(QString(), QString(u'.'));
    m_sign->addItem(QString(), QString(u','));
    auto *box = new QWidget;
    auto *row = new QGridLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(16);
    row->setVerticalSpacing(8);
    row->addWidget(m_kindFrame, 0, 0);
    row->addWidget(m_nameFrame, 0, 1);
    row->addWidget(m_monthFrame, 0, 2);
    row->addWidget(m_signFrame, 1, 0);
    row->addWidget(m_marketFrame, 1, 1);
    row->addWidget(m_currencyFrame, 1, 2);
    row->setColumnStretch(3, 1);
    return box;
}

QWidget *PriceImportPanel::buildColumns()
{
    auto *box = new QWidget;
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(columnsInRow, 1);
    return box;
}

QWidget *PriceImportPanel::buildFooter()
{
    auto *footer = new Ground(QPalette::Window);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_import);
    return footer;
}

void PriceImportPanel::connectParts()
{
    connect(&m_model, &PriceImportViewModel::looked, this, &PriceImportPanel::showFile);
    connect(&m_model, &PriceImportViewModel::changed, this, &PriceImportPanel::refresh);
    connect(&m_model, &PriceImportViewModel::progressChanged, this, &PriceImportPanel::refreshProgress);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_model.setKind(static_cast<PriceListKind>(m_kind->currentData().toInt())); });
    connect(m_name, &QComboBox::editTextChanged, this, [this](const QString &name) {
        if (!m_filling)
            m_model.setName(name);
    });
    connect(m_month, &QComboBox::activated, this, [this] { m_model.setMonth(m_month->currentData().toDate()); });
    connect(m_market, &QLineEdit::textEdited, &m_model, &PriceImportViewModel::setMarket);
    connect(m_currency, &QLineEdit::textEdited, &m_model, &PriceImportViewModel::setCurrency);
    connect(m_sign, &QComboBox::activated, this,
            [this] { m_model.setDecimalSign(m_sign->currentData().toString().front()); });
    connect(m_progress, &ProgressRow::cancelRequested, &m_model, &PriceImportViewModel::cancel);
    connect(m_back, &QPushButton::clicked, this, &PriceImportPanel::backRequested);
    connect(m_import, &QPushButton::clicked, &m_model, &PriceImportViewModel::import);
}

void PriceImportPanel::takeFocus()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

// --- the file

void PriceImportPanel::showFile()
{
    m_filling = true;
    const PriceImport &wanted = m_model.wanted();
    m_preview.show(m_model.file().headings, m_model.file().rows);
    fillColumns();
    fillMonths();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(wanted.kind)));
    m_name->clear();
    m_name->addItems(m_model.saleLists());
    m_name->setEditText(wanted.name);
    m_market->setText(wanted.market);
    m_currency->setText(wanted.currency);
    m_sign->setCurrentIndex(m_sign->findData(QString(wanted.mapping.decimalSign)));
    m_filling = false;
    refresh();
}

void PriceImportPanel::fillMonths()
{
    m_month->clear();
    const QList<QDate> months = m_model.months();
    for (const QDate &month : months)
        m_month->addItem(pricewords::month(month), month);
    m_month->setCurrentIndex(m_month->findData(m_model.wanted().month));
}

void PriceImportPanel::fillColumns()
{
    //: import of a price list: the table has no such column
    const QString none = tr("No column");
    const QList<TableField> &fields = m_model.file().fields;
    QWidget *before = m_currency;
    for (int place = 0; place < fields.size(); ++place) {
        const QString &id = fields.at(place).id;
        if (!m_columns.contains(id)) {
            QComboBox *box = m_columns[id] = chooser(16);
            TextLabel *label = m_labels[id] = new TextLabel(TextSize::Caption, Tone::Muted);
            box->setObjectName(u"column-"_s + id);
            label->setBuddy(box);
            m_grid->addWidget(label, place / columnsInRow * 2, place % columnsInRow);
            m_grid->addWidget(box, place / columnsInRow * 2 + 1, place % columnsInRow);
            connect(box, &QComboBox::activated, this, [this, id](int chosen) { m_model.setColumn(id, chosen - 1); });
        }
        QComboBox *box = m_columns.value(id);
        box->clear();
        box->addItem(none);
        box->addItems(m_model.file().headings);
        box->setCurrentIndex(m_model.wanted().mapping.at(id) + 1);
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_rows);
    retranslate();
}

// --- showing

void PriceImportPanel::refresh()
{
    const PriceImport &wanted = m_model.wanted();
    const bool sale = wanted.kind == PriceListKind::Sale;
    m_nameFrame->setVisible(sale);
    m_marketFrame->setVisible(!m_model.file().marketStated);
    m_currencyFrame->setVisible(!m_model.file().currencyStated);
    const bool deciding = m_model.phase() == PriceImportViewModel::Phase::Deciding;
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_name, m_month, m_market, m_currency, m_sign})
        field->setEnabled(deciding);
    for (QComboBox *box : std::as_const(m_columns))
        box->setEnabled(deciding);
    m_import->setEnabled(m_model.mayImport());
    m_back->setEnabled(m_model.phase() != PriceImportViewModel::Phase::Importing);
    refreshState();
    refreshProgress();
}

void PriceImportPanel::refreshState()
{
    QStringList sentences;
    const auto &check = m_model.check();
    if (!m_model.missing().isEmpty())
        m_state->setState({m_model.missing(), u"triangle"_s, Tone::Attention});
    else if (check)
        m_state->setState({pricewords::checked(*check, m_model.wanted()),
                           check->faults > 0 ? u"octagon-x"_s : u"check-ring"_s,
                           check->faults > 0 ? Tone::Trouble : Tone::Good});
    else
        //: import of a price list: its rows are being read through
        m_state->setState({tr("Reading the file…"), u"clock"_s, Tone::Muted});
    for (const TableFault &fault : check ? check->first.mid(0, faultsShown) : QList<TableFault>())
        sentences += pricewords::fault(m_model.file().name, fault);
    if (check && check->faults > sentences.size())
        //: import of a price list: below the first faults
        sentences += tr("And %Ln more.", nullptr, check->faults - static_cast<int>(sentences.size()));
    m_faults->setText(sentences.join(u'\n'));
    m_faults->setVisible(!sentences.isEmpty());
}

void PriceImportPanel::refreshProgress()
{
    const ImportProgress progress = m_model.progress();
    if (!progress.running) {
        m_progress->finish();
        return;
    }
    const qint64 percent = progress.total > 0 ? progress.done * 100 / progress.total : 0;
    const bool importing = m_model.phase() == PriceImportViewModel::Phase::Importing;
    //: import of a price list; %1 is a number
    m_progress->setProgress(importing ? tr("Importing: %1 % of the file").arg(percent)
                                      //: import of a price list; %1 is a number
                                      : tr("Checking: %1 % of the file").arg(percent),
                            progress.done, progress.total);
}

QString PriceImportPanel::stateText() const
{
    return m_state->state().word;
}

QString PriceImportPanel::faultsText() const
{
    return m_faults->text();
}

void PriceImportPanel::retranslate()
{
    //: import of a price list: label of the kind of list
    m_kindFrame->setLabel(tr("Kind of list"));
    //: import of a price list: kind of list
    m_kind->setItemText(0, tr("Purchase prices"));
    //: import of a price list: kind of list
    m_kind->setItemText(1, tr("Own sale prices"));
    //: import of own sale prices: label
    m_nameFrame->setLabel(tr("Name of the sale list"));
    //: import of a price list: label
    m_monthFrame->setLabel(tr("Month of the list"));
    //: import of a price list: label, the country
    m_marketFrame->setLabel(tr("Market"));
    //: import of a price list: label
    m_currencyFrame->setLabel(tr("Currency"));
    //: import of a price list: label
    m_signFrame->setLabel(tr("Decimal sign"));
    //: import of a price list: how numbers are written
    m_sign->setItemText(0, tr("Point: 12.50"));
    //: import of a price list: how numbers are written
    m_sign->setItemText(1, tr("Comma: 12,50"));
    //: import of a price list: section
    m_columnsHeadline->setText(tr("Columns"));
    //: import of a price list: below the section's title
    m_columnsHint->setText(m_model.file().remembered
                               ? tr("As you chose them for a file with the same headings.")
                               //: import of a price list: below the section's title
                               : tr("Found by their headings. What you choose is remembered for files like this one."));
    //: import of a price list: section
    m_previewHeadline->setText(tr("First rows"));
    //: import of a price list: name of the table for screen readers
    m_rows->setAccessibleName(tr("First rows of the file"));
    //: import of a price list: button, back to the lists
    m_back->setText(tr("Back"));
    //: import of a price list: main button
    m_import->setText(tr("&Import prices"));
    for (const TableField &field : m_model.file().fields) {
        const QString name = pricewords::field(field.id);
        if (!m_labels.contains(field.id))
            continue;
        //: import of a price list: label of a column that has to be there; %1 is "SKU id"
        m_labels.value(field.id)->setText(field.needed ? tr("%1 (needed)").arg(name) : name);
        //: import of a price list: name of a list of columns for screen readers; %1 is "SKU id"
        m_columns.value(field.id)->setAccessibleName(tr("Column of the table with: %1").arg(name));
        //: import of a price list: the table has no such column
        m_columns.value(field.id)->setItemText(0, tr("No column"));
    }
    refresh();
}

void PriceImportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    fillMonths();
    retranslate();
}

} // namespace tenantry
