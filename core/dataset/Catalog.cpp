#include "core/dataset/Catalog.h"

#include <new>

namespace lrp::dataset
{
namespace
{

template <class S>
concept Generated = requires(const S& settings)
{
    settings.generate(std::uint64_t{});
};

/// Files can be larger than memory.
template <class T, class Read>
params::Result<T> withinMemory(const std::string& pointer, Read read)
{
    try {
        return read();
    } catch (const std::bad_alloc&) {
        return params::Issue{pointer, "is larger than the memory that is free; choose fewer examples"};
    }
}

} // namespace

const params::Entries& entries()
{
    static const params::Entries all = params::entriesOf<Source>();
    return all;
}

params::Json toJson(const Source& source)
{
    return params::writeVariant(source);
}

params::Result<Source> fromJson(const params::Json& json, const std::string& pointer)
{
    Source source;
    params::Issues issues = params::readVariant(json, source, pointer, "data set");
    return issues.empty() ? params::Result<Source>(source) : params::Result<Source>(std::move(issues));
}

params::Result<Dataset> load(const Source& source, std::uint64_t seed, const std::string& pointer)
{
    return std::visit(
        [&]<class S>(const S& settings) {
            return withinMemory<Dataset>(pointer, [&]() -> params::Result<Dataset> {
                if constexpr (Generated<S>) {
                    return settings.generate(seed);
                } else {
                    return settings.load(pointer);
                }
            });
        },
        source);
}

params::Result<Size> size(const Source& source, const std::string& pointer)
{
    return std::visit(
        [&]<class S>(const S& settings) {
            return withinMemory<Size>(pointer, [&]() -> params::Result<Size> {
                if constexpr (Generated<S>) {
                    return Size{.examples = settings.points};
                } else {
                    return settings.size(pointer);
                }
            });
        },
        source);
}

bool isPlanar(const Source& source)
{
    return std::visit([](const auto& settings) { return settings.isPlanar(); }, source);
}

bool isGenerated(const Source& source)
{
    return std::visit([]<class S>(const S&) { return Generated<S>; }, source);
}

bool givesImages(const Source& source)
{
    return std::holds_alternative<FashionMnist>(source) || std::holds_alternative<IdxFiles>(source);
}

} // namespace lrp::dataset
