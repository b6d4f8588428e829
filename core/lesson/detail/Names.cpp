#include "core/lesson/detail/Parts.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::lesson
{
namespace
{

/// Looks at every name in a lesson whether there is what it names.
class NameCheck
{
public:
    NameCheck(const Lesson& lesson, Remarks& remarks)
        : m_lesson(lesson)
        , m_remarks(remarks)
    {
    }

    void claims()
    {
        for (std::size_t i = 0; i < m_lesson.claims.size(); ++i) {
            const Claim& claim = m_lesson.claims[i];
            const std::string place = "/claims/" + std::to_string(i);
            lanes(claim.first.experiment, std::string(1, claim.first.letter), place);
            lanes(claim.second.experiment, std::string(1, claim.second.letter), place);
        }
    }

    void steps()
    {
        for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
            const Step& step = m_lesson.steps[i];
            const std::string place = "/steps/" + std::to_string(i);
            std::visit([&](const auto& task) { look(task, place, i); }, step.task);
            if (!step.shown.empty()) {
                lanes(std::string(kMain), step.shown, place + "/shows");
            }
            locks(step.visible, place + "/visible");
            locks(step.editable, place + "/editable");
        }
        locks(m_lesson.visible, "/visible");
        locks(m_lesson.editable, "/editable");
    }

    void misconception()
    {
        const auto& steps = m_lesson.steps;
        const bool isCounted = std::any_of(steps.begin(), steps.end(), [](const Step& step) {
            return step.as<Choice>() != nullptr && countsMisconception(*step.as<Choice>());
        });
        if (!isCounted) {
            m_remarks.notes.push_back(translate(
                "lesson", "no choice says which answer is the misconception that the lesson counts"));
        }
    }

private:
    void look(const Read&, const std::string&, std::size_t) {}
    void look(const Number&, const std::string&, std::size_t) {}
    void look(const Finding&, const std::string&, std::size_t) {}
    void look(const Rank& rank, const std::string& place, std::size_t)
    {
        lanes(rank.experiment, rank.lanes, place + "/lanes");
    }
    void look(const Sketch& sketch, const std::string& place, std::size_t)
    {
        lanes(sketch.experiment, std::string(1, sketch.lane), place + "/lane");
    }
    void look(const Run& run, const std::string& place, std::size_t)
    {
        lanes(run.experiment, run.hidden, place + "/hide");
    }
    void look(const Try& task, const std::string& place, std::size_t)
    {
        lanes(task.experiment, task.goal ? std::string(1, task.goal->lane) : "", place);
    }
    void look(const Reveal& reveal, const std::string& place, std::size_t)
    {
        for (std::size_t i = 0; i < reveal.claims.size(); ++i) {
            const auto& claims = m_lesson.claims;
            if (std::none_of(claims.begin(), claims.end(),
                             [&](const Claim& claim) { return claim.text == reveal.claims[i]; })) {
                complain(
                    place + "/claims/" + std::to_string(i),
                    translate("lesson",
                              "is \"%1\", which is none of the lesson's claims; needs one as it stands there")
                        .arg(params::shortened(reveal.claims[i], 60)));
            }
        }
    }
    void look(const Choice& choice, const std::string& place, std::size_t index)
    {
        if (choice.again.empty()) {
            return;
        }
        const auto begin = m_lesson.steps.begin();
        const auto end = begin + static_cast<std::ptrdiff_t>(index);
        const auto asked =
            std::find_if(begin, end, [&](const Step& step) { return step.id == choice.again; });
        if (asked == end || asked->as<Choice>() == nullptr || !asked->as<Choice>()->again.empty()) {
            complain(place + "/again",
                     translate("lesson",
                               "is \"%1\"; needs the id of an earlier choice, whose question is asked again")
                         .arg(params::shortened(choice.again, 60)));
        }
    }

    static bool countsMisconception(const Choice& choice)
    {
        return std::any_of(choice.options.begin(), choice.options.end(),
                           [](const Choice::Option& option) { return option.isMisconception; });
    }

    void lanes(const std::string& name, const std::string& letters, const std::string& place)
    {
        const experiment::Experiment* experiment = m_lesson.experimentNamed(name);
        if (experiment == nullptr) {
            std::vector<std::string> names;
            for (const Setup& setup : m_lesson.setups) {
                names.push_back(setup.name);
            }
            complain(place, translate("lesson", "names the experiment \"%1\"; the lesson has %2")
                                .arg(params::shortened(name, 60))
                                .arg(params::joined(names)));
            return;
        }
        std::string known;
        for (const experiment::Lane& lane : experiment->lanes) {
            known += lane.letter;
        }
        for (const char letter : letters) {
            if (known.find(letter) == std::string::npos) {
                complain(place, translate("lesson", "names the lane %1; the experiment \"%2\" has %3")
                                    .arg(letter)
                                    .arg(name)
                                    .arg(known));
            }
        }
    }

    void locks(const std::vector<Lock>& locks, const std::string& place)
    {
        for (std::size_t i = 0; i < locks.size(); ++i) {
            if (m_places.empty()) {
                gatherPlaces();
            }
            const bool isPlace = std::any_of(m_places.begin(), m_places.end(),
                                             [&](const std::string& one) { return locks[i].holds(one); });
            if (!isPlace) {
                complain(
                    place + "/" + std::to_string(i),
                    translate("lesson", "is \"%1\", which no experiment of the lesson has; did you mean %2?")
                        .arg(locks[i].text())
                        .arg(params::nearestWord(locks[i].text(), m_places)));
            }
        }
    }

    void gatherPlaces()
    {
        for (const Setup& setup : m_lesson.setups) {
            const auto places = pointersOf(toJson(setup.experiment));
            m_places.insert(m_places.end(), places.begin(), places.end());
        }
    }

    void complain(std::string place, std::string message)
    {
        m_remarks.issues.push_back({std::move(place), std::move(message)});
    }

    const Lesson& m_lesson;
    Remarks& m_remarks;
    std::vector<std::string> m_places; ///< of all experiments, once they are needed
};

} // namespace

void checkNames(const Lesson& lesson, Remarks& remarks)
{
    NameCheck check(lesson, remarks);
    check.claims();
    check.steps();
    check.misconception();
}

} // namespace lrp::lesson
