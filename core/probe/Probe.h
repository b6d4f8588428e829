#pragma once

#include "core/experiment/Lane.h"
#include "core/experiment/Problem.h"
#include "core/params/Json.h"
#include "core/probe/Answer.h"
#include "core/probe/Bench.h"
#include "core/probe/Progress.h"

#include <concepts>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lrp::probe
{

/// What a probe's settings have beside their params() and kInfo:
///     static params::Issues fits(problem)    why it has no answer on such a problem; none: it has
///     AnswerPtr answer(bench, weights, progress) const    nullptr when stopped meanwhile
/// answer() depends on settings, bench and weights alone. It reports progress and asks whether it is stopped
/// at least as often as a training step takes. Thread: a worker of its own.
template <class P>
concept Settings = params::Declared<P> && std::copyable<P> &&
    requires(const P& settings, Bench& bench, const Weights& weights, Progress& progress,
             const experiment::Problem& problem)
{
    {
        P::kInfo
        } -> std::convertible_to<const params::Info&>;
    {
        P::fits(problem)
        } -> std::same_as<params::Issues>;
    {
        settings.answer(bench, weights, progress)
        } -> std::same_as<AnswerPtr>;
};

/// A probe that looks back is given some of a run's earlier checkpoints too, those of whole intervals, the
/// latest, step 0 among them, and not more than it says:
///     std::int64_t mostEarlier() const
template <class P>
concept LooksBack = requires(const P& settings)
{
    {
        settings.mostEarlier()
        } -> std::same_as<std::int64_t>;
};

/// A probe that compares is given the weights of other runs of the same model too, not more than it says;
/// where it looks back, with their earlier ones:
///     std::int64_t mostBeside() const
template <class P>
concept Compares = requires(const P& settings)
{
    {
        settings.mostBeside()
        } -> std::same_as<std::int64_t>;
};

/// A probe that trains, and has the bench's trials for it, is asked about a lane and not about weights alone:
///     static params::Issues fits(lane)    why it has no answer of such a lane; pointers begin at the lane
template <class P>
concept Trains = requires(const experiment::Lane& lane)
{
    {
        P::fits(lane)
        } -> std::same_as<params::Issues>;
};

/// Something computed beside a race: settings of one of the types in the catalogue. A value.
class Probe
{
public:
    template <Settings P>
    Probe(P settings)
        : m_held(std::make_shared<Held<P>>(std::move(settings)))
    {
    }

    const params::Info& info() const { return m_held->info(); }
    params::Issues fits(const experiment::Problem& problem) const { return m_held->fits(problem); }
    /// Whether it is given the checkpoints before the one it is asked about.
    bool looksBack() const { return m_held->looksBack(); }
    /// Of how many it is given at most; 0 where it does not look back.
    std::int64_t mostEarlier() const { return m_held->mostEarlier(); }
    /// How many other runs it is given at most; 0: it is asked about one alone.
    std::int64_t mostBeside() const { return m_held->mostBeside(); }
    /// Whether it trains: is asked about a lane, at its first step or at a checkpoint.
    bool trains() const { return m_held->trains(); }
    params::Issues fits(const experiment::Lane& lane) const { return m_held->fits(lane); }
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const
    {
        return m_held->answer(bench, weights, progress);
    }

    /// {"type": id, settings…}
    params::Json toJson() const;
    /// The same type with the settings that `json`, such an object, gives.
    params::Result<Probe> with(const params::Json& json, const std::string& pointer) const;
    /// What `describe` shows of the type.
    params::Entry entry() const;

private:
    /// The settings behind an interface that does not name their type.
    struct Anything {
        virtual ~Anything() = default;
        virtual const params::Info& info() const = 0;
        virtual params::Issues fits(const experiment::Problem& problem) const = 0;
        virtual bool looksBack() const = 0;
        virtual std::int64_t mostEarlier() const = 0;
        virtual std::int64_t mostBeside() const = 0;
        virtual bool trains() const = 0;
        virtual params::Issues fits(const experiment::Lane& lane) const = 0;
        virtual AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const = 0;
        virtual std::shared_ptr<Anything> copy() const = 0;
        virtual std::vector<params::Setting> declared() = 0;
        virtual params::Issues read(const params::Json& json, const std::string& pointer) = 0;
    };

    template <Settings P>
    struct Held final : Anything {
        explicit Held(P held)
            : settings(std::move(held))
        {
        }
        const params::Info& info() const override { return P::kInfo; }
        params::Issues fits(const experiment::Problem& problem) const override { return P::fits(problem); }
        bool looksBack() const override { return LooksBack<P>; }
        std::int64_t mostEarlier() const override
        {
            if constexpr (LooksBack<P>) {
                return settings.mostEarlier();
            } else {
                return 0;
            }
        }
        std::int64_t mostBeside() const override
        {
            if constexpr (Compares<P>) {
                return settings.mostBeside();
            } else {
                return 0;
            }
        }
        bool trains() const override { return Trains<P>; }
        params::Issues fits([[maybe_unused]] const experiment::Lane& lane) const override
        {
            if constexpr (Trains<P>) {
                return P::fits(lane);
            } else {
                return {};
            }
        }
        AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const override
        {
            return settings.answer(bench, weights, progress);
        }
        std::shared_ptr<Anything> copy() const override { return std::make_shared<Held>(settings); }
        std::vector<params::Setting> declared() override { return params::settingsOf(settings); }
        params::Issues read(const params::Json& json, const std::string& pointer) override
        {
            return params::readSettings(json, settings, pointer);
        }
        P settings;
    };

    explicit Probe(std::shared_ptr<Anything> held)
        : m_held(std::move(held))
    {
    }

    std::shared_ptr<Anything> m_held; ///< never changed
};

/// One of `types`, from {"type": id, settings…}. Issues name every problem by its JSON pointer.
params::Result<Probe> fromJson(const params::Json& json, const std::string& pointer,
                               const std::vector<Probe>& types);

} // namespace lrp::probe
