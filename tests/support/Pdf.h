#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace lrp::test
{

/// The pages of a PDF file as Qt writes it, its objects in plain text.
struct PdfPages {
    int count = 0; ///< as counted; that the file says so too is its reader's business
    QSizeF size;   ///< of the first one, in points
    bool isWhole = false;

    explicit PdfPages(const QByteArray& file)
    {
        const QString text = QString::fromLatin1(file);
        count = static_cast<int>(text.count(QRegularExpression("/Type\\s*/Page\\b")));
        const auto box = QRegularExpression("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)\\]").match(text);
        size = {box.captured(1).toDouble(), box.captured(2).toDouble()};
        isWhole = file.startsWith("%PDF-1.") && text.trimmed().endsWith("%%EOF") &&
                  text.contains(QRegularExpression("/Count\\s+" + QString::number(count) + "\\b"));
    }
};

} // namespace lrp::test
