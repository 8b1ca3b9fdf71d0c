// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog_prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tenantry {

void DialogPrompts::decide(QWidget *parent, const Decision &decision, std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::NoIcon);
    box->setText(decision.headline);
    box->setInformativeText(decision.text);
    QPushButton *back = box->addButton(decision.goBack, QMessageBox::RejectRole);
    QPushButton *goOn =
        box->addButton(decision.goOn, decision.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    box->setDefaultButton(decision.destructive ? back : goOn);
    box->setEscapeButton(back);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, goOn, answer = std::move(answer)] { answer(box->clickedButton() == goOn); });
    box->open();
}

namespace {

void askPath(QFileDialog *dialog, QWidget *parent, std::function<void(const QString &)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        const QStringList chosen = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !chosen.isEmpty() ? chosen.first() : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                             std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    askPath(dialog, parent, std::move(answer));
}

void DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter,
                             std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    askPath(dialog, parent, std::move(answer));
}

void DialogPrompts::folder(QWidget *parent, const QString &title, std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    askPath(dialog, parent, std::move(answer));
}

} // namespace tenantry
