#pragma once

#include "core/params/Field.h"
#include "core/params/Length.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lrp::schedule
{

struct Type;
class Scheduler;

/// The settings with what frees them; one piece of code for all types.
template <class S>
std::shared_ptr<void> owned(S* settings)
{
    return {static_cast<void*>(settings), +[](void* old) { delete static_cast<S*>(old); }};
}

/// The catalogue's knowledge of one type of settings. Defined in detail/TypeOf.h and made in the file whose
/// list names S; a linker that misses it misses S in a list.
template <class S>
const Type& typeOf();

/// One schedule with its settings; a composed one holds others by value. Which types there are is known to
/// Catalog.cpp alone. Copies share the settings, which never change. Thread: any.
class Schedule
{
public:
    /// A constant rate.
    Schedule();
    /// Any settings of the catalogue.
    template <class S>
    requires requires { S::kInfo; }
    Schedule(S settings)
        : Schedule(typeOf<S>(), owned(new S(std::move(settings))))
    {
    }
    /// Settings of this type.
    Schedule(const Type& type, std::shared_ptr<const void> settings)
        : m_type(&type)
        , m_settings(std::move(settings))
    {
    }

    /// The settings, when they are an S. Types go by their id: the training module has a catalogue of its
    /// own.
    template <class S>
    const S* as() const
    {
        return id() == S::kInfo.id ? static_cast<const S*>(m_settings.get()) : nullptr;
    }

    std::string_view id() const;
    const Type& type() const { return *m_type; }
    const void* settings() const { return m_settings.get(); }

private:
    const Type* m_type;
    std::shared_ptr<const void> m_settings;
};

/// What the menus, `list` and `describe` show.
const params::Entries& entries();

/// {"type": id, settings…} and back. Every problem found is named by its JSON pointer.
params::Json toJson(const Schedule& schedule);
params::Result<Schedule> fromJson(const params::Json& json, const std::string& pointer);

/// The name in files: "StepLR".
std::string idOf(const Schedule& schedule);

/// The schedules directly inside this one, each with its JSON pointer below it.
struct Inner {
    Schedule schedule;
    std::string pointer;
};
std::vector<Inner> innerOf(const Schedule& schedule);

/// The schedule with every length in ticks, as `clock` measures the run. Issues name lengths that come to
/// something illegal there.
params::Result<Schedule> resolved(const Schedule& schedule, const params::Clock& clock,
                                  const std::string& pointer);

/// Whether the schedule can move these groups: lists of the right length, a momentum where it cycles one.
params::Issues fits(const Schedule& schedule, const Groups& groups, const std::string& pointer);

/// Whether the schedule waits for a metric, so that its rates are not known beforehand.
bool needsMetric(const Schedule& schedule);

// What follows asks for lengths in ticks.

/// Whether the rate is a function of the tick alone, so that the schedule can be a part of others.
bool hasCurve(const Schedule& schedule);
/// That function for one parameter group, of the framework's own t; nothing where there is none.
std::optional<Curve> curveOf(const Schedule& schedule, Base base);
/// The t of a run's first update: 0, or the settings' kFirstTick where the framework counts from elsewhere,
/// as scikit-learn does from 1. Tick k of a run, counted from 0, has t = k + firstTickOf().
double firstTickOf(const Schedule& schedule);
/// curveOf() with tick 0 for the first update, as a run and the parts of composed schedules count.
std::optional<Curve> runCurveOf(const Schedule& schedule, const Base& base);
/// The momentum (or beta1) likewise; nothing where the schedule leaves it alone.
std::optional<Curve> momentumOf(const Schedule& schedule, Base base);
/// The base rate of a group where the schedule sets it itself, as CyclicLR does.
std::optional<double> ownBaseOf(const Schedule& schedule, std::size_t group);

} // namespace lrp::schedule
