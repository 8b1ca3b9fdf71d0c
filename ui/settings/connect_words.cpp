// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of account set-up: faults beside the fields and the page for one's administrator.
#include "ui/settings/connect_view_model.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// The public application id of the resource "Microsoft Partner Center" (api/partner-center.md §2).
const QString partnerCenterResource = u"fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"_s;

} // namespace

QString ConnectViewModel::faultText(const QString &field) const
{
    const QHash<QString, ConnectForm::Fault> faults = m_form.faults();
    if (!m_tried || !m_existing.isEmpty() || !faults.contains(field))
        return {};
    switch (faults.value(field)) {
    case ConnectForm::Fault::Missing:
        //: fault beside a field of account set-up
        return tr("Needed to sign in");
    case ConnectForm::Fault::NotAGuid:
        //: fault beside the client id
        return tr("A client id has 32 digits in five groups, like 00000000-0000-0000-0000-000000000000");
    case ConnectForm::Fault::NotATenant:
        //: fault beside the partner tenant
        return tr("Neither a domain nor a tenant id");
    case ConnectForm::Fault::NotAddresses:
        //: fault beside the addresses of a test environment; "tenantryctl sandbox" is a command and stays
        return tr("Not the line that “tenantryctl sandbox” prints");
    case ConnectForm::Fault::AddressNotAllowed:
        //: fault beside the addresses of a test environment
        return tr("Addresses must begin with https; http only towards this computer");
    }
    return {};
}

QList<ConnectViewModel::AdminStep> ConnectViewModel::adminSteps()
{
    return {
        {u"step-register"_s,
         //: step 1 for the administrator, headline
         tr("Register an application"),
         //: step 1 for the administrator; menu names of the Azure portal in English
         tr("In the Azure portal of the partner tenant: Microsoft Entra ID, App registrations, New registration. "
            "Accounts "
            "in this organisational directory only.")},
        {u"step-redirect"_s,
         //: step 2 for the administrator, headline
         tr("Make it a public client"),
         //: step 2 for the administrator; menu names of the Azure portal in English; %1 is an address
         tr("Authentication, Add a platform, Mobile and desktop applications, redirect address %1 (path /, any port). "
            "Allow public client flows: yes. No secret is made.")
             .arg(u"http://localhost"_s)},
        {u"step-permission"_s,
         //: step 3 for the administrator, headline
         tr("Add the permission"),
         //: step 3 for the administrator; %1 is the name of a permission, %2 the id of the resource
         tr("API permissions, Add a permission, APIs my organization uses, Microsoft Partner Center (%2), delegated "
            "permission %1.")
             .arg(u"user_impersonation"_s, partnerCenterResource)},
        {u"step-consent"_s,
         //: step 4 for the administrator, headline
         tr("Give admin consent"),
         //: step 4 for the administrator
         tr("Grant admin consent for the organisation. Then send back the Application (client) ID and the tenant’s "
            "domain.")},
    };
}

QString ConnectViewModel::adminText()
{
    QStringList lines;
    //: first line of the text sent to one's administrator
    lines << tr("Please set up access to Partner Center for the desktop program Tenantry:") << QString();
    int number = 1;
    for (const AdminStep &step : adminSteps())
        lines << u"%1. %2: %3"_s.arg(number++).arg(step.headline, step.text);
    lines << QString()
          //: last line of the text sent to one's administrator
          << tr("Tenantry signs in as the person who uses it, with that person’s own Partner Center role. It stores no "
                "secret of the application.");
    return lines.join(u'\n');
}

} // namespace tenantry
