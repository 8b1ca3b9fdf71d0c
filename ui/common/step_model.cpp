// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/step_model.h"

#include "ui/common/format.h"
#include "ui/common/intent_words.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/common/status_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// HTTP status, the provider's code and its words, as they came
QString answerOf(const Step &step)
{
    QStringList parts;
    if (step.httpStatus > 0)
        parts.append(QString::number(step.httpStatus));
    if (!step.errorCode.isEmpty())
        parts.append(step.errorCode);
    if (!step.errorText.isEmpty())
        parts.append(step.errorText);
    return parts.join(u" · "_s);
}

} // namespace

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString StepModel::text(const Step &step, Column column) const
{
    switch (column) {
    case Column::Step:
        return stepText(step.kind);
    case Column::State: {
        const QString word = statusWord(step.state).word;
        //: state of a step that was tried several times. %1 is the state, %n the number of tries
        return step.attempts > 1 ? tr("%1, %n tries", "", step.attempts).arg(word) : word;
    }
    case Column::Time:
        return step.changedAt.isValid() ? format::dateTime(step.changedAt) : QString();
    case Column::Answer:
        return answerOf(step);
    case Column::RequestId:
        return step.requestId.isNull() ? QString() : step.requestId.toString(QUuid::WithoutBraces);
    default:
        return step.correlationId;
    }
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    const Step *step = rowAt(index.row());
    if (!step || !index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const StatusWord word = statusWord(step->state);
    if (role == Qt::DisplayRole)
        return text(*step, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(*step, column));
    if (role == tenantry::role(ItemRole::Icon) && column == Column::State)
        return word.icon;
    if (role == tenantry::role(ItemRole::Tone) && column == Column::State)
        return static_cast<int>(word.tone);
    if (role == tenantry::role(ItemRole::ElideMiddle))
        return column == Column::RequestId || column == Column::CorrelationId;
    return {};
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Step:
        //: table of an order's steps: column header
        return tr("Step");
    case Column::State:
        //: table of an order's steps: column header
        return tr("State");
    case Column::Time:
        //: table of an order's steps: column header, when the state was reached
        return tr("Time");
    case Column::Answer:
        //: table of an order's steps: column header, status, code and words of the provider
        return tr("Answer");
    case Column::RequestId:
        //: table of an order's steps: column header, an id for the provider's support
        return tr("Request ID");
    default:
        //: table of an order's steps: column header, an id for the provider's support
        return tr("Correlation ID");
    }
}

} // namespace tenantry
