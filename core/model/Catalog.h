#pragma once

#include "core/model/LeNet.h"
#include "core/model/Linear.h"
#include "core/model/MLP.h"
#include "core/model/Size.h"
#include "core/model/Surfaces.h"
#include "core/params/Type.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lrp::model
{

/// Every model of the program. To add one: write its header, name it here, give core/training a build().
using Listed =
    params::List<MLP, Linear, LeNet, Quadratic, Rosenbrock, Beale, Himmelblau, Saddle, TwoBasins, FlatBasin>;

/// `Size size(const InputShape&, std::int64_t outputs) const`: how large it becomes.
template <class S>
concept HasSize = requires(const S& settings, const InputShape& inputShape)
{
    {
        settings.size(inputShape, std::int64_t{})
        } -> std::same_as<Size>;
};

/// `static constexpr std::int64_t kSmallestSide`: it takes images, of at least so many pixels each way; other
/// models take examples as a row of features.
template <class S>
concept TakesImages = requires
{
    {
        S::kSmallestSide
        } -> std::same_as<const std::int64_t&>;
};

/// `surface::Surface surface() const`: it is a loss of two weights by a formula, and takes the data set
/// "none" alone; its weights begin at surface().start.
template <class S>
concept IsSurface = requires(const S& settings)
{
    {
        settings.surface()
        } -> std::same_as<surface::Surface>;
};

/// `std::string unfusable() const`: it can be trained without autograd, by core/fused, but for what this says
/// of its settings; empty: nothing. Models without it are trained by autograd.
template <class S>
concept Fuses = requires(const S& settings)
{
    {
        settings.unfusable()
        } -> std::same_as<std::string>;
};

template <class S>
concept Settings = params::Declared<S> && HasSize<S>;

struct Type : params::Type {
    Size (*size)(const void* settings, const InputShape& inputShape, std::int64_t outputs) = nullptr;
    std::int64_t smallestSide = 0; ///< 0: it takes no images
    surface::Surface (*surface)(const void* settings) = nullptr;
    std::string (*unfusable)(const void* settings) = nullptr;

    /// That of S.
    template <Settings S>
    static const Type& of();
    /// Those that the program knows, in the order of the menus.
    static const std::vector<const Type*>& all();
};

using Model = params::OneOf<Type>;

/// A static object of this kind adds a model that is linked beside the program, behind those listed.
struct Added {
    explicit Added(const Type& type);
};

const params::Entries& entries();

params::Json toJson(const Model& model);
params::Result<Model> fromJson(const params::Json& json, const std::string& pointer);

/// For examples of this shape.
Size sizeOf(const Model& model, const InputShape& inputShape, std::int64_t outputs);

/// What examples of this shape are to the model: themselves, or a row of features.
InputShape inputShapeOf(const Model& model, const InputShape& example);
bool takesImages(const Model& model);
/// Whether the model can be made for examples of this shape.
bool fits(const Model& model, const InputShape& example);
/// What to say where it cannot, at the model's pointer.
params::Issue needsImages(const Model& model, const std::string& pointer);

/// Whether the model is a loss of two weights, without data.
bool isSurface(const Model& model);
/// That loss; nothing: it is a network.
std::optional<surface::Surface> surfaceOf(const Model& model);
/// The ids of the models that are, or are not, a loss of two weights: "quadratic, rosenbrock or beale".
std::string namesOf(bool surfaces);

/// What of the model core/fused does not know, so that autograd trains it: "hidden layers of more than 512
/// units"; empty: nothing.
std::string unfusable(const Model& model);

template <Settings S>
const Type& Type::of()
{
    static_assert(params::holds<S, hook::SmallestSide>(
                      TakesImages<S>, requires { S::kSmallestSide; }),
                  "hook kSmallestSide: needs `static constexpr std::int64_t kSmallestSide` and "
                  "hook::SmallestSide in Hooks");
    static_assert(params::holds<S, hook::Surface>(
                      IsSurface<S>, requires { &S::surface; }),
                  "hook surface: needs `surface::Surface surface() const` and hook::Surface in Hooks");
    static_assert(params::holds<S, hook::Unfusable>(
                      Fuses<S>, requires { &S::unfusable; }),
                  "hook unfusable: needs `std::string unfusable() const` and hook::Unfusable in Hooks");
    static constexpr Type type = [] {
        Type made;
        params::describe<S>(made);
        made.size = [](const void* settings, const InputShape& inputShape, std::int64_t outputs) {
            return params::settingsAs<S>(settings).size(inputShape, outputs);
        };
        if constexpr (TakesImages<S>) {
            made.smallestSide = S::kSmallestSide;
        }
        if constexpr (IsSurface<S>) {
            made.surface = [](const void* settings) { return params::settingsAs<S>(settings).surface(); };
        }
        if constexpr (Fuses<S>) {
            made.unfusable = [](const void* settings) { return params::settingsAs<S>(settings).unfusable(); };
        }
        return made;
    }();
    return type;
}

} // namespace lrp::model
