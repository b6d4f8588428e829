#pragma once

#include "core/lesson/LessonRun.h"
#include "ui/widgets/Latest.h"

#include <map>
#include <QFont>
#include <QImage>
#include <QObject>
#include <set>
#include <vector>

namespace lrp::ui
{

struct Theme;

/// The planned rates of an experiment's lanes, thinned out for a small picture.
struct SmallPlans {
    struct Line {
        char letter = 'A';
        std::vector<double> rates; ///< evenly from the first step to the last
    };
    std::vector<Line> lines;
    std::int64_t steps = 0;
};

/// Thread: any. Empty where the run's length or a schedule cannot be known.
SmallPlans smallPlansOf(const experiment::Experiment& experiment);

/// Draws the plans of some lanes, from zero to the largest of their rates, each with its letter at its end.
QImage drawnPlans(const SmallPlans& plans, const QString& letters, const Theme& theme, const QFont& font,
                  QSize size, double scale);

/// The pictures in a lesson's text that the program draws: `plan:A,C`, the plans of lanes of the present
/// step's experiment, and `thumb:NAME`, those of an experiment. A plan that is hidden is not drawn. Plans are
/// computed in the background; until they are there, the picture is empty. Thread: UI.
class LessonPictures : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kSize{300, 110}; ///< of a picture, in points

    using QObject::QObject;

    /// nullptr: no lesson is open.
    void follow(const lesson::LessonRun* run);
    /// A null picture for an address that names no plans of the lesson.
    QImage picture(const QString& address, const Theme& theme, const QFont& font, double scale);

Q_SIGNALS:
    void arrived(); ///< plans of a picture that was asked for

private:
    const SmallPlans* plansOf(const std::string& setup);

    const lesson::LessonRun* m_run = nullptr;
    std::shared_ptr<const lesson::Lesson> m_lesson;
    std::map<std::string, SmallPlans> m_plans; ///< by experiment
    std::set<std::string> m_asked;
    Latest m_present;
};

} // namespace lrp::ui
