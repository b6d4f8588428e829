#include "tests/store/Fixture.h"

#include <array>
#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>

namespace lrp::store
{
namespace
{

using Crash = Documents;
using namespace std::chrono_literals;

constexpr std::array kSteps{400, 200, 100}; ///< a burst of each lane

/// What a child reports after each burst.
struct Report {
    std::int64_t milliseconds = 0;
    std::int64_t steps = 0; ///< of the first lane
};

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Trains without end.
[[noreturn]] void trainFor(Document& document, int reports)
{
    auto record = std::make_shared<engine::Record>(experiment::threeSchedules());
    record->setShape({.stepsPerEpoch = 25, .totalSteps = 100'000'000, .evaluateEvery = 100});
    record->state = engine::RunState::Running;
    document.attach(record);
    for (std::int64_t burst = 1;; ++burst) {
        for (std::size_t i = 0; i < kSteps.size(); ++i) {
            train(*record->lanes()[i], burst * kSteps[i], static_cast<int>(i));
        }
        const Report report{now(), burst * kSteps[0]};
        if (::write(reports, &report, sizeof report) != sizeof report) {
            std::_Exit(1);
        }
        std::this_thread::sleep_for(1ms);
    }
}

std::vector<Report> killedAfter(std::chrono::milliseconds time, const std::string& path)
{
    std::array<int, 2> pipe{};
    EXPECT_EQ(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        auto document = Document::open(path);
        if (!document) {
            std::_Exit(2);
        }
        trainFor(**document, pipe[1]);
    }
    ::close(pipe[1]);
    std::thread killer([&] {
        std::this_thread::sleep_for(time);
        ::kill(child, SIGKILL);
    });
    std::vector<Report> reports;
    for (Report report; ::read(pipe[0], &report, sizeof report) == sizeof report;) {
        reports.push_back(report);
    }
    killer.join();
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
    ::close(pipe[0]);
    return reports;
}

TEST_F(Crash, AtAnyInstantLeavesAWholeFile)
{
#ifdef __SANITIZE_THREAD__
    GTEST_SKIP() << "ThreadSanitizer gives a forked child no memory for threads";
#endif
    create();
    std::mt19937 random(3);
    std::int64_t mostLost = 0;
    for (int round = 0; round < 30; ++round) {
        const std::chrono::milliseconds time(100 + random() % 700);
        const std::vector<Report> reports = killedAfter(time, lrp());
        auto document = open();
        ASSERT_EQ(document->whyReadOnly(), "");
        ASSERT_TRUE(document->flush().empty());
        ASSERT_EQ(answer("PRAGMA integrity_check"), "ok");
        const Contents contents = document->contents().value();
        ASSERT_TRUE(contents.leftOut.empty());
        std::size_t kept = 0;
        for (const store::Run& run : contents.runs) {
            EXPECT_EQ(run.status, engine::LaneStatus::Interrupted);
            const auto samples = document->samples(run.id).value();
            const auto end = static_cast<std::int64_t>(samples->samples.size());
            for (std::int64_t i = 0; i < end; ++i) {
                ASSERT_EQ(bitsOf(samples->samples.lr(static_cast<std::size_t>(i))),
                          bitsOf(sampleAt(i, static_cast<int>(run.lane)).lr));
            }
            EXPECT_LE(run.steps, end);
            const auto checkpoints = document->checkpoints(run.id).value();
            EXPECT_TRUE(checkpoints.empty() || checkpoints.back().step <= end);
            kept = run.lane == 0 ? static_cast<std::size_t>(end) : kept;
        }
        // The oldest that is missing was reported so long before the end.
        for (const Report& report : reports) {
            if (contents.runs.empty() || report.steps > static_cast<std::int64_t>(kept)) {
                mostLost = std::max(mostLost, reports.back().milliseconds - report.milliseconds);
                break;
            }
        }
        for (const store::Run& run : contents.runs) { // else the file grows without end
            document->remove(run.id);
        }
    }
    RecordProperty("MostMillisecondsLost", static_cast<int>(mostLost));
    EXPECT_LE(mostLost, 1000);
}

} // namespace
} // namespace lrp::store
