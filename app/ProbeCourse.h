#pragma once

#include "app/Commands.h"
#include "app/ProbeSubject.h"
#include "app/Trainer.h"
#include "core/probe/Probe.h"

namespace lrp::app
{

/// Asks the probe at every checkpoint of the subject's run, which an experiment's lane makes first, prints
/// and writes what is found, and keeps each answer with the run as soon as it is there; the exit code.
int probeCourse(const ProbeOptions& options, const probe::Probe& probe, ProbeSubject& subject,
                Trainer& trainer);

/// Keeps the answer about the subject's step with the run it is about, unless the document may not be
/// written; what else keeps it from that.
params::Issues keepAnswer(ProbeSubject& subject, const probe::Probe& probe, const probe::Answer& answer);
/// Says so where it may not be.
void sayNotKept(const ProbeSubject& subject);

} // namespace lrp::app
