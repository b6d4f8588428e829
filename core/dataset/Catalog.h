#pragma once

#include "core/dataset/Csv.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Generated.h"
#include "core/dataset/Idx.h"
#include "core/dataset/NoData.h"
#include "core/params/Type.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <vector>

namespace lrp::dataset
{

/// Every data set of the program. To add one: declare its settings with isPlanar() and either generate(seed)
/// or load() and size(), and name it here.
using Listed =
    params::List<TwoSpirals, Moons, Circles, Blobs, Xor, NoisySine, FashionMnist, IdxFiles, CsvFile, NoData>;

/// `Dataset generate(std::uint64_t seed) const`, and `std::int64_t points`: how many examples that gives.
template <class S>
concept Generates = requires(const S& settings)
{
    {
        settings.generate(std::uint64_t{})
        } -> std::same_as<Dataset>;
    {
        settings.points
        } -> std::same_as<const std::int64_t&>;
};

/// `params::Result<Dataset> load(const std::string& pointer) const` and `params::Result<Size> size(const
/// std::string& pointer) const`: reads files.
template <class S>
concept Loads = requires(const S& settings, const std::string& pointer)
{
    {
        settings.load(pointer)
        } -> std::same_as<params::Result<Dataset>>;
    {
        settings.size(pointer)
        } -> std::same_as<params::Result<Size>>;
};

/// `static constexpr bool kMayBeImages = true`: the examples may be images.
template <class S>
concept MayGiveImages = requires
{
    {
        S::kMayBeImages
        } -> std::same_as<const bool&>;
};

template <class S>
concept Settings = params::Declared<S> &&(Generates<S> != Loads<S>)&&requires(const S& settings)
{
    {
        settings.isPlanar()
        } -> std::same_as<bool>;
};

struct Type : params::Type {
    params::Result<Dataset> (*load)(const void* settings, std::uint64_t seed,
                                    const std::string& pointer) = nullptr;
    params::Result<Size> (*size)(const void* settings, const std::string& pointer) = nullptr;
    bool (*isPlanar)(const void* settings) = nullptr;
    bool isGenerated = false;
    bool mayBeImages = false;

    /// That of S.
    template <Settings S>
    static const Type& of();
    /// Those that the program knows, in the order of the menus.
    static const std::vector<const Type*>& all();
};

using Source = params::OneOf<Type>;

/// A static object of this kind adds a data set that is linked beside the program, behind those listed.
struct Added {
    explicit Added(const Type& type);
};

const params::Entries& entries();

params::Json toJson(const Source& source);
params::Result<Source> fromJson(const params::Json& json, const std::string& pointer);

/// The examples. The same seed gives the same examples; data read from files do not depend on it. Issues (a
/// missing or broken file) carry `pointer` followed by the setting's key and name the file and the place in
/// it.
params::Result<Dataset> load(const Source& source, std::uint64_t seed, const std::string& pointer);

/// How many examples load() would give, read from headers where there are some; a CSV file is read whole.
params::Result<Size> size(const Source& source, const std::string& pointer);

/// Whether the data are points in the plane with classes, so that a decision boundary can be drawn. Of files
/// it reads the header; false if it cannot.
bool isPlanar(const Source& source);

/// Whether there are no data, which is for losses of two weights alone.
bool isNone(const Source& source);

/// Whether the examples are computed from settings and seed alone, not read from files.
bool isGenerated(const Source& source);

/// Whether the examples may be images, as some models need them; for IDX files the header decides when they
/// are loaded.
bool givesImages(const Source& source);

template <Settings S>
const Type& Type::of()
{
    static_assert(
        params::holds<S, hook::MayBeImages>(
            MayGiveImages<S>, requires { S::kMayBeImages; }),
        "hook kMayBeImages: needs `static constexpr bool kMayBeImages` and hook::MayBeImages in Hooks");
    static constexpr Type type = [] {
        Type made;
        params::describe<S>(made);
        made.load = [](const void* settings, [[maybe_unused]] std::uint64_t seed,
                       [[maybe_unused]] const std::string& pointer) -> params::Result<Dataset> {
            if constexpr (Generates<S>) {
                return params::settingsAs<S>(settings).generate(seed);
            } else {
                return params::settingsAs<S>(settings).load(pointer);
            }
        };
        made.size = [](const void* settings,
                       [[maybe_unused]] const std::string& pointer) -> params::Result<Size> {
            if constexpr (Generates<S>) {
                return Size{.examples = params::settingsAs<S>(settings).points};
            } else {
                return params::settingsAs<S>(settings).size(pointer);
            }
        };
        made.isPlanar = [](const void* settings) { return params::settingsAs<S>(settings).isPlanar(); };
        made.isGenerated = Generates<S>;
        if constexpr (MayGiveImages<S>) {
            made.mayBeImages = S::kMayBeImages;
        }
        return made;
    }();
    return type;
}

} // namespace lrp::dataset
