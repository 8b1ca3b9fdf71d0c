// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/address_words.h"

#include "ui/common/error_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(AddressWords)
};

} // namespace

StatusWord addressAskingWord()
{
    //: Customer page, beside "Check address"
    return {AddressWords::tr("Checking…"), u"arc"_s, Tone::Progress};
}

StatusWord addressVerdictWord(const AddressCheck &check)
{
    switch (check.kind) {
    case AddressCheck::Kind::Verified:
        //: Customer page, the provider's opinion of the address
        return {AddressWords::tr("The address exists."), u"check-ring"_s, Tone::Good};
    case AddressCheck::Kind::Suggestion:
    case AddressCheck::Kind::AskUser:
        //: Customer page, the provider's opinion of the address
        return {AddressWords::tr("Microsoft knows it in another form."), u"triangle"_s, Tone::Attention};
    case AddressCheck::Kind::Partial:
        //: Customer page, the provider's opinion of the address
        return {AddressWords::tr("Only part of the address was found."), u"triangle"_s, Tone::Attention};
    case AddressCheck::Kind::NotFound:
        //: Customer page, the provider's opinion of the address; it does not block
        return {AddressWords::tr("The address was not found. You can go on."), u"triangle"_s, Tone::Attention};
    case AddressCheck::Kind::NotChecked:
        //: Customer page, the provider's opinion of the address
        return {AddressWords::tr("Not checked."), u"dashed-ring"_s, Tone::Muted};
    case AddressCheck::Kind::CouldNotCheck:
        break;
    }
    //: Customer page, the provider gave no opinion of the address; it does not block
    const QString word = AddressWords::tr("Could not be checked. You can go on.");
    const QString why = check.error ? errorText(*check.error).sentence : QString();
    return {why.isEmpty() ? word : word + u' ' + why, u"triangle"_s, Tone::Attention};
}

QString addressLine(const Address &address)
{
    QStringList parts;
    const QString town = (address.postalCode + u' ' + address.city).trimmed();
    for (const QString &part : {address.line1, address.line2, town, address.state}) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts.join(u", "_s);
}

} // namespace tenantry
