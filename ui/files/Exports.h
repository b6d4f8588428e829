#pragma once

#include "core/engine/Record.h"
#include "core/exporter/Samples.h"
#include "core/probe/RangeTest.h"
#include "ui/plots/Picture.h"
#include "ui/widgets/WriteGuard.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace lrp::ui
{

class CurvesView;
class ExperimentModel;
class History;
class MessageBar;
class SessionController;

/// How measured curves are written.
enum class CurvesFormat { Csv, JsonText, TensorBoard, Sound };

/// Of the pixels of a PNG, unless somebody wants another.
inline constexpr double kUsualScale = 2.0;

/// Writes what is planned and measured: as pictures, curves and reports. What goes wrong is said in the
/// message bar. Thread: UI; curves are written on another.
class Exports : public QObject
{
    Q_OBJECT

public:
    Exports(const ExperimentModel* model, const SessionController* session, const History* history,
            const CurvesView* curves, MessageBar* messages, QObject* parent);
    /// The curves as the window draws them, with a title.
    QPixmap picture(const PictureForm& form) const;
    /// The race of the form's lanes, if it has measured anything, and every other run that is drawn.
    exporter::Runs shown() const;
    /// How many runs are to be drawn whose samples have not come from the document yet.
    std::size_t stillLoading() const;

    /// How a slide is written: takes what there is to see at once, and is then run on another thread.
    using Slide = std::function<std::function<params::Issues()>(const QString& path, QSize pixels)>;
    void setSlide(Slide slide) { m_slide = std::move(slide); }

    /// The range tests that hold for a lane with this plan.
    using Tests = std::function<std::vector<std::shared_ptr<const probe::RangeTestAnswer>>(
        const experiment::Problem&, const experiment::Lane&, const experiment::Plan&)>;
    void setTests(Tests tests) { m_tests = std::move(tests); }

    /// What no file may replace; without a guard any may be.
    void setGuard(WriteGuard guard) { m_guard = std::move(guard); }

    /// The same as .png, .svg or .pdf, by the file's ending.
    bool writePicture(const QString& path, const PictureForm& form);
    /// Begins to write what a class sees, by the same endings; a PNG of so many pixels.
    void writeSlide(const QString& path, QSize pixels);
    /// Begins to write every sample of shown(), which must not be empty, or the sound of its losses.
    /// TensorBoard's times begin now.
    void writeCurves(const QString& path, CurvesFormat format);
    /// One page, as PDF: of what has run last, or else of what is planned.
    bool writeReport(const QString& path);
    void copyPicture() const;

    /// From writeCurves() or writeSlide() until it has said how that ended.
    bool isWriting() const { return m_writing > 0; }

Q_SIGNALS:
    void written(const QString& path);
    void writingChanged(); ///< curves or a slide, begun or ended
    void shownChanged();   ///< other runs are drawn, or have come from the document

private:
    ChartContent content() const;
    std::shared_ptr<const engine::Record> measured() const;
    bool finish(const QString& path, const params::Issues& issues);
    /// Whether the file would take the place of what the window has read; then the message bar says so.
    bool isRefused(const QString& path);
    void beginWriting(const QString& path, std::function<params::Issues()> write);

    const ExperimentModel* m_model;
    const SessionController* m_session;
    const History* m_history;
    const CurvesView* m_curves;
    MessageBar* m_messages;
    WriteGuard m_guard;
    Slide m_slide;
    Tests m_tests;
    int m_writing = 0;  ///< files that have been begun
    QThreadPool m_pool; ///< last: waits for what is being written
};

} // namespace lrp::ui
