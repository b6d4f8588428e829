#pragma once

#include "core/probe/Probe.h"

namespace lrp::probe
{

/// Every probe the program knows, as it is by default. To add one: write its header, name it in Catalog.cpp.
const std::vector<Probe>& catalogue();

const params::Entries& entries();

/// One of the catalogue's.
params::Result<Probe> fromJson(const params::Json& json, const std::string& pointer);

/// A probe whose answers are looked at again when a document is opened reads what they have written, exactly
/// as far as it is drawn and said:
///     static params::Result<AnswerPtr> answerFrom(json, pointer)
template <class P>
concept ReadsAnswers = requires(const params::Json& json, const std::string& pointer)
{
    {
        P::answerFrom(json, pointer)
        } -> std::same_as<params::Result<AnswerPtr>>;
};

/// What a probe with this id has answered, as its answer's toJson() wrote it; nullptr where nobody reads such
/// an answer again.
params::Result<AnswerPtr> answerFromJson(std::string_view kind, const params::Json& json,
                                         const std::string& pointer);

} // namespace lrp::probe
