#pragma once

#include "core/params/Result.h"
#include "ui/classroom/ClassQuestion.h"
#include "ui/classroom/ClassSheet.h"

#include <QApplication>
#include <QFont>
#include <QImage>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// A picture of what a class answered.
struct ClassPicture {
    QString restsOn; ///< lesson, files, codes, hands: stands at its head
    std::vector<ClassQuestion> questions;
    bool dark = false;
    int width = 1000;   ///< before scaling
    double scale = 2.0; ///< of the pixels
    QFont font = QApplication::font();
};

/// As high as it comes out; its text "Description" says what it rests on and what it shows. Thread: any.
QImage imageOf(const ClassPicture& picture);

/// Writes it as .png, .svg or .pdf; whole or not at all. Needs a QApplication (its platform may be
/// offscreen).
params::Issues writeClassPicture(const ClassPicture& picture, const QString& path);

} // namespace lrp::ui
