#pragma once

#include "core/probe/RangeTest.h"
#include "core/rangetest/Ladder.h"
#include "tests/ui/Documents.h"
#include "ui/instruments/Measurements.h"
#include "ui/instruments/Subjects.h"

#include <cmath>
#include <memory>
#include <string_view>
#include <vector>

namespace lrp::test
{

/// A range test whose losses fall from a hundredth of `edge` on and rise behind it.
inline std::shared_ptr<const probe::RangeTestAnswer> testWithEdge(double edge, std::int64_t step = 0)
{
    auto answer = std::make_shared<probe::RangeTestAnswer>();
    answer->step = step;
    answer->rates = rangetest::ratesOf(rangetest::Ladder::Fastai, 200, 1e-5, 10.0);
    for (const double factor : {0.98, 1.0, 1.02}) {
        std::vector<double> losses;
        for (const double rate : answer->rates) {
            const double fallen = 1.0 / (1.0 + 100.0 * rate / edge);
            const double risen = std::pow(rate / (0.9 * edge), 6.0);
            losses.push_back(factor * (0.1 + 0.6 * fallen + 0.05 * std::min(risen, 100.0)));
        }
        answer->losses.push_back(std::move(losses));
    }
    answer->pooled = *rangetest::pooled(answer->losses);
    answer->edgesWithout = {answer->edge(), answer->edge(), answer->edge()};
    answer->peers = {{"fastai_valley", "fastai valley", 0.03}, {"ignite", "Ignite", std::nullopt}};
    answer->updates = 900;
    answer->seconds = 0.002;
    return answer;
}

/// A window with its document, and what instruments ask of it.
class Instruments : public Documents
{
protected:
    ui::Measurements& measurements() { return *window.measurements(); }
    ui::Subjects& subjects() { return *window.subjects(); }

    /// Those of a kind.
    std::vector<engine::InquiryPtr> asked(std::string_view kind = probe::RangeTest::kInfo.id) const
    {
        std::vector<engine::InquiryPtr> all;
        for (const engine::InquiryPtr& inquiry : engine->asked) {
            if (inquiry->probe().info().id == kind) {
                all.push_back(inquiry);
            }
        }
        return all;
    }

    bool waitForQuestion(std::size_t count, std::string_view kind = probe::RangeTest::kInfo.id)
    {
        return QTest::qWaitFor([&] { return asked(kind).size() >= count; });
    }

    /// The step of the checkpoint at which it was asked.
    static std::int64_t stepOf(const engine::Inquiry& inquiry)
    {
        const auto* checkpoint = std::get_if<engine::CheckpointPtr>(&inquiry.place().model);
        return checkpoint != nullptr && *checkpoint ? (*checkpoint)->step : 0;
    }

    bool waitUntilOver(std::string_view kind = probe::RangeTest::kInfo.id)
    {
        return QTest::qWaitFor([&] { return !measurements().state(kind).isAsking; });
    }

    std::vector<ui::Measured> course(const ui::Subject& subject)
    {
        return measurements().course(subject, probe::RangeTest::kInfo.id);
    }

    std::vector<std::int64_t> stepsKnown(const ui::Subject& subject)
    {
        std::vector<std::int64_t> steps;
        for (const ui::Measured& measured : course(subject)) {
            steps.push_back(measured.step);
        }
        return steps;
    }

    static double edgeOf(const ui::Measured& measured)
    {
        return *measured.answer->as<probe::RangeTestAnswer>()->edge();
    }

    /// Trains all lanes so far, with a checkpoint at each of these steps.
    void raceWithCheckpoints(const std::vector<std::int64_t>& steps)
    {
        trigger("start");
        std::int64_t done = 0;
        for (const std::int64_t step : steps) {
            engine->advance(step - done);
            keepCheckpoints();
            done = step;
        }
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return session.step() == done && !history().runs().empty() &&
                   history().runs().front().steps == done;
        }));
    }

    /// The run of lane A in the present race.
    ui::Subject runOfA()
    {
        model.selectLane(0);
        const auto subject = subjects().current();
        EXPECT_TRUE(subject && subject->run);
        return *subject;
    }
};

} // namespace lrp::test
