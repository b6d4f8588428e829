#pragma once

#include "core/experiment/Findings.h"
#include "core/rehearsal/DrawnCurve.h"
#include "core/rehearsal/MadeCurve.h"
#include "core/store/Run.h"
#include "ui/rehearsal/RehearsalContent.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace lrp::ui
{

/// A run whose metric is reported.
struct RunSource {
    std::shared_ptr<const engine::LaneRecord> run;
    experiment::Shape shape;
    std::int64_t batchSize = 1;
};

/// What somebody draws, on an axis that stays under their hand.
struct DrawnSource {
    rehearsal::DrawnCurve curve;
    Span axis{};
};

/// What is to be rehearsed.
struct RehearsalQuestion {
    experiment::Lane lane;
    experiment::Shape shape; ///< that lengths are measured with
    std::string pointer;     ///< of the lane
    std::variant<RunSource, std::shared_ptr<const rehearsal::Reports>, rehearsal::MadeCurve, DrawnSource>
        source;
    std::optional<store::RunId> run{}; ///< that the source is, if it is one of a document's
    std::string variedKey{};           ///< the setting that further rows differ in
    std::string variedValues{};
};

/// What came of it. With issues at "values" there is the lane's own row alone, with issues at a pointer of
/// the lane there is none.
struct RehearsalAnswer {
    RehearsalContent content{};
    experiment::Lane lane{};           ///< of the question
    std::optional<store::RunId> run{}; ///< of the question
    std::size_t heard = 0; ///< the same where the same is heard, drawn on the same axis if by hand
    std::vector<experiment::Finding> findings{};
    params::Issues issues{};
};

/// Where issues with the values of the varied setting stand.
inline constexpr const char* kValuesPlace = "values";

/// Takes milliseconds for ten thousand reports. Thread: any.
RehearsalAnswer rehearseAll(const RehearsalQuestion& question);

} // namespace lrp::ui
