#include "ui/widgets/SaveDialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace lrp::ui
{

void askWhereToSave(QWidget* parent, const QString& title, const QString& suggestion,
                    const std::function<void(const QString& path)>& save)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

} // namespace lrp::ui
