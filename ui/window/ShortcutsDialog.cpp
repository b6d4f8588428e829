#include "ui/window/ShortcutsDialog.h"

#include "ui/commands/Commands.h"
#include "ui/text/Translate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScreen>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>
#include <vector>

namespace lrp::ui
{

namespace
{

struct Row {
    QString name;
    QString keys;
};

QString keysOf(const Command& command)
{
    QStringList keys;
    for (const QKeySequence& sequence : command.keys) {
        keys.append(sequence.toString(QKeySequence::NativeText));
    }
    return keys.join(translate("window", " or ", "between two keys"));
}

/// With the edit that undo would undo.
QString nameOf(const QAction& action)
{
    return action.text().section('\t', 0, 0).remove('&').remove("…");
}

std::vector<Row> rowsOf(const Commands& commands)
{
    std::vector<Row> rows;
    std::vector<Row> ofPlots;
    for (const QString& id : commands.ids()) {
        const Command& command = commands.command(id);
        if (commands.access(id) == Access::Hidden) {
            continue;
        }
        if (!command.keys.isEmpty()) {
            rows.push_back({nameOf(*commands.action(id)), keysOf(command)});
        }
        if (!command.plotKey.isEmpty()) {
            ofPlots.push_back({nameOf(*commands.action(id)),
                               translate("window", "%1 (on the plots)").arg(keyText(command.plotKey))});
        }
    }
    rows.insert(rows.end(), ofPlots.begin(), ofPlots.end());
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Commands& commands, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* table = new QTableWidget(0, 2, this);
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    for (const Row& shown : rowsOf(commands)) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(shown.name));
        table->setItem(row, 1, new QTableWidgetItem(shown.keys));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    const QSize wished(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 32);
    resize(wished.boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace lrp::ui
