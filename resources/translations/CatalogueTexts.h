// Written by `lr-playground reference --texts` from the declarations in core.
// What the window shows of the catalogues, for lupdate to read; nothing includes this file.
// clang-format off

// schedules: constant
QT_TRANSLATE_NOOP("catalogue", "Constant")
QT_TRANSLATE_NOOP("catalogue", "Keeps the base rate for the whole run.")

// schedules: StepLR
QT_TRANSLATE_NOOP("catalogue", "Step decay")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma every step_size ticks.")
QT_TRANSLATE_NOOP("catalogue", "Staircase")
QT_TRANSLATE_NOOP("catalogue", "Step size")
QT_TRANSLATE_NOOP("catalogue", "Ticks between two drops.")
QT_TRANSLATE_NOOP("catalogue", "Gamma")
QT_TRANSLATE_NOOP("catalogue", "Factor applied at each drop; 0.1 divides the rate by ten.")

// schedules: MultiStepLR
QT_TRANSLATE_NOOP("catalogue", "Step decay at milestones")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma at each milestone.")
QT_TRANSLATE_NOOP("catalogue", "Staircase at milestones")
QT_TRANSLATE_NOOP("catalogue", "Milestones")
QT_TRANSLATE_NOOP("catalogue", "Ticks at which the rate drops.")
QT_TRANSLATE_NOOP("catalogue", "Factor applied at each milestone.")

// schedules: ExponentialLR
QT_TRANSLATE_NOOP("catalogue", "Exponential decay")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma at every tick.")
QT_TRANSLATE_NOOP("catalogue", "Exponential")
QT_TRANSLATE_NOOP("catalogue", "Factor applied at every tick.")

// schedules: CosineAnnealingLR
QT_TRANSLATE_NOOP("catalogue", "Cosine annealing")
QT_TRANSLATE_NOOP("catalogue", "Falls along half a cosine to a floor in T_max ticks; past that it rises again.")
QT_TRANSLATE_NOOP("catalogue", "Cosine")
QT_TRANSLATE_NOOP("catalogue", "Half period")
QT_TRANSLATE_NOOP("catalogue", "Ticks from the base rate to the floor.")
QT_TRANSLATE_NOOP("catalogue", "Floor")
QT_TRANSLATE_NOOP("catalogue", "Lowest rate the curve reaches.")

// schedules: CyclicLR
QT_TRANSLATE_NOOP("catalogue", "Cyclic (triangles)")
QT_TRANSLATE_NOOP("catalogue", "Rises and falls between two rates; the momentum moves the other way.")
QT_TRANSLATE_NOOP("catalogue", "Triangle wave")
QT_TRANSLATE_NOOP("catalogue", "Lowest rate")
QT_TRANSLATE_NOOP("catalogue", "Rate at the foot of the triangles; replaces the optimizer's rate.")
QT_TRANSLATE_NOOP("catalogue", "Highest rate")
QT_TRANSLATE_NOOP("catalogue", "Rate at the first peak.")
QT_TRANSLATE_NOOP("catalogue", "Ticks up")
QT_TRANSLATE_NOOP("catalogue", "Ticks from the foot to the peak.")
QT_TRANSLATE_NOOP("catalogue", "Ticks down")
QT_TRANSLATE_NOOP("catalogue", "Ticks from the peak to the foot; empty: as many as up.")
QT_TRANSLATE_NOOP("catalogue", "as many as up")
QT_TRANSLATE_NOOP("catalogue", "Mode")
QT_TRANSLATE_NOOP("catalogue", "triangular: equal peaks; triangular2: halved each cycle; exp_range: gamma^t.")
QT_TRANSLATE_NOOP("catalogue", "Decay of the peaks per tick in mode exp_range.")
QT_TRANSLATE_NOOP("catalogue", "Scale function")
QT_TRANSLATE_NOOP("catalogue", "A formula in t that replaces the mode; t is the cycle (from 1) or the tick. Empty: the mode's own.")
QT_TRANSLATE_NOOP("catalogue", "the mode's own")
QT_TRANSLATE_NOOP("catalogue", "Scale function of")
QT_TRANSLATE_NOOP("catalogue", "What t is in the scale function: the cycle or the tick.")
QT_TRANSLATE_NOOP("catalogue", "Cycle momentum")
QT_TRANSLATE_NOOP("catalogue", "Move the momentum against the rate, or beta1 from PyTorch 2.3 on.")
QT_TRANSLATE_NOOP("catalogue", "Lowest momentum")
QT_TRANSLATE_NOOP("catalogue", "Momentum at the peak of the rate.")
QT_TRANSLATE_NOOP("catalogue", "Highest momentum")
QT_TRANSLATE_NOOP("catalogue", "Momentum at the foot of the rate.")

// schedules: ReduceLROnPlateau
QT_TRANSLATE_NOOP("catalogue", "Reduce on plateau")
QT_TRANSLATE_NOOP("catalogue", "Cuts the rate when the metric has stopped improving.")
QT_TRANSLATE_NOOP("catalogue", "Metric-driven")
QT_TRANSLATE_NOOP("catalogue", "Better is")
QT_TRANSLATE_NOOP("catalogue", "min for a loss, max for an accuracy.")
QT_TRANSLATE_NOOP("catalogue", "Factor")
QT_TRANSLATE_NOOP("catalogue", "What the rate is multiplied by.")
QT_TRANSLATE_NOOP("catalogue", "Patience")
QT_TRANSLATE_NOOP("catalogue", "Reports without improvement that are let pass.")
QT_TRANSLATE_NOOP("catalogue", "Threshold")
QT_TRANSLATE_NOOP("catalogue", "How much better counts as better.")
QT_TRANSLATE_NOOP("catalogue", "Threshold is")
QT_TRANSLATE_NOOP("catalogue", "rel: a share of the best value; abs: in the metric's unit.")
QT_TRANSLATE_NOOP("catalogue", "Cooldown")
QT_TRANSLATE_NOOP("catalogue", "Reports after a cut that are not counted as bad.")
QT_TRANSLATE_NOOP("catalogue", "The rate is never cut below this.")
QT_TRANSLATE_NOOP("catalogue", "Epsilon")
QT_TRANSLATE_NOOP("catalogue", "Cuts smaller than this are not made.")

// schedules: LinearLR
QT_TRANSLATE_NOOP("catalogue", "Linear warm-up or decay")
QT_TRANSLATE_NOOP("catalogue", "Moves in a straight line from one share of the base rate to another, then holds.")
QT_TRANSLATE_NOOP("catalogue", "Linear")
QT_TRANSLATE_NOOP("catalogue", "Start factor")
QT_TRANSLATE_NOOP("catalogue", "Share of the base rate at tick 0.")
QT_TRANSLATE_NOOP("catalogue", "End factor")
QT_TRANSLATE_NOOP("catalogue", "Share of the base rate after total_iters ticks.")
QT_TRANSLATE_NOOP("catalogue", "Length")
QT_TRANSLATE_NOOP("catalogue", "Ticks from the start factor to the end factor.")

// schedules: ConstantLR
QT_TRANSLATE_NOOP("catalogue", "Reduced start")
QT_TRANSLATE_NOOP("catalogue", "A fraction of the base rate for total_iters ticks, then all of it.")
QT_TRANSLATE_NOOP("catalogue", "Constant, then a jump")
QT_TRANSLATE_NOOP("catalogue", "Share of the base rate at the start.")
QT_TRANSLATE_NOOP("catalogue", "Ticks until the base rate is restored.")

// schedules: PolynomialLR
QT_TRANSLATE_NOOP("catalogue", "Polynomial decay")
QT_TRANSLATE_NOOP("catalogue", "Falls to zero as a power of the remaining share.")
QT_TRANSLATE_NOOP("catalogue", "Polynomial")
QT_TRANSLATE_NOOP("catalogue", "Ticks until the rate is zero.")
QT_TRANSLATE_NOOP("catalogue", "Power")
QT_TRANSLATE_NOOP("catalogue", "1 is a straight line; more drops early.")

// schedules: CosineAnnealingWarmRestarts
QT_TRANSLATE_NOOP("catalogue", "Cosine with warm restarts (SGDR)")
QT_TRANSLATE_NOOP("catalogue", "Half cosines that restart from the base rate, each T_mult times as long as the last.")
QT_TRANSLATE_NOOP("catalogue", "Cosine with restarts")
QT_TRANSLATE_NOOP("catalogue", "First cycle")
QT_TRANSLATE_NOOP("catalogue", "Ticks until the first restart.")
QT_TRANSLATE_NOOP("catalogue", "Growth")
QT_TRANSLATE_NOOP("catalogue", "Each cycle is this many times as long as the last.")
QT_TRANSLATE_NOOP("catalogue", "Rate that each cycle falls towards.")

// schedules: OneCycleLR
QT_TRANSLATE_NOOP("catalogue", "1cycle")
QT_TRANSLATE_NOOP("catalogue", "One long rise to the highest rate and a longer fall far below the start.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the peak.")
QT_TRANSLATE_NOOP("catalogue", "Ticks of the whole cycle. Empty: epochs times steps per epoch.")
QT_TRANSLATE_NOOP("catalogue", "epochs times steps per epoch")
QT_TRANSLATE_NOOP("catalogue", "Epochs")
QT_TRANSLATE_NOOP("catalogue", "With steps per epoch, another way to give the length. Empty: the length counts.")
QT_TRANSLATE_NOOP("catalogue", "the length counts")
QT_TRANSLATE_NOOP("catalogue", "Steps per epoch")
QT_TRANSLATE_NOOP("catalogue", "With epochs, another way to give the length. Empty: the length counts.")
QT_TRANSLATE_NOOP("catalogue", "Rising share")
QT_TRANSLATE_NOOP("catalogue", "Share of the cycle spent rising.")
QT_TRANSLATE_NOOP("catalogue", "Shape")
QT_TRANSLATE_NOOP("catalogue", "cos: half cosines; linear: straight lines.")
QT_TRANSLATE_NOOP("catalogue", "Move the momentum (or beta1) against the rate.")
QT_TRANSLATE_NOOP("catalogue", "Momentum at both ends.")
QT_TRANSLATE_NOOP("catalogue", "Start divisor")
QT_TRANSLATE_NOOP("catalogue", "The first rate is max_lr divided by this.")
QT_TRANSLATE_NOOP("catalogue", "End divisor")
QT_TRANSLATE_NOOP("catalogue", "The last rate is the first divided by this.")
QT_TRANSLATE_NOOP("catalogue", "Three phases")
QT_TRANSLATE_NOOP("catalogue", "Fall to the first rate as fast as it rose, then to the last.")

// schedules: LambdaLR
QT_TRANSLATE_NOOP("catalogue", "Formula or table")
QT_TRANSLATE_NOOP("catalogue", "The base rate times a formula in t, or times a table of values.")
QT_TRANSLATE_NOOP("catalogue", "Function of t")
QT_TRANSLATE_NOOP("catalogue", "Factor f(t)")
QT_TRANSLATE_NOOP("catalogue", "A formula in the tick t, such as 1 / sqrt(t + 1), or a list of values, the last of which holds.")

// schedules: MultiplicativeLR
QT_TRANSLATE_NOOP("catalogue", "Running product")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by a formula in t at every tick.")
QT_TRANSLATE_NOOP("catalogue", "A formula in the tick t, such as 0.95, or a list of values, the last of which holds.")

// schedules: SWALR
QT_TRANSLATE_NOOP("catalogue", "Anneal to a constant (SWA)")
QT_TRANSLATE_NOOP("catalogue", "Moves to swa_lr in anneal_epochs ticks and stays there.")
QT_TRANSLATE_NOOP("catalogue", "Anneal to a constant")
QT_TRANSLATE_NOOP("catalogue", "SWA rate")
QT_TRANSLATE_NOOP("catalogue", "Rate it moves to.")
QT_TRANSLATE_NOOP("catalogue", "Ticks until it is there; 0 jumps.")
QT_TRANSLATE_NOOP("catalogue", "cos: half a cosine; linear: a straight line.")

// schedules: SequentialLR
QT_TRANSLATE_NOOP("catalogue", "One after another")
QT_TRANSLATE_NOOP("catalogue", "Several schedules in turn, each taking over at a milestone: warm-up, then cosine.")
QT_TRANSLATE_NOOP("catalogue", "Schedules")
QT_TRANSLATE_NOOP("catalogue", "What follows what; a ChainedScheduler can only be the first, from PyTorch 2.6 on.")
QT_TRANSLATE_NOOP("catalogue", "Ticks at which the next schedule takes over: one fewer than schedules.")

// schedules: ChainedScheduler
QT_TRANSLATE_NOOP("catalogue", "All at once")
QT_TRANSLATE_NOOP("catalogue", "Several schedules that each change the rate at every tick, in order.")
QT_TRANSLATE_NOOP("catalogue", "What acts on the rate, in this order.")

// schedules: segments
QT_TRANSLATE_NOOP("catalogue", "Segments")
QT_TRANSLATE_NOOP("catalogue", "Schedules one after another, each for its own length; the last one lasts to the end.")
QT_TRANSLATE_NOOP("catalogue", "Parts")
QT_TRANSLATE_NOOP("catalogue", "What follows what.")
QT_TRANSLATE_NOOP("catalogue", "Lengths")
QT_TRANSLATE_NOOP("catalogue", "How long each part lasts: one length fewer than parts, the last lasts to the end.")
QT_TRANSLATE_NOOP("catalogue", "Each part starts")
QT_TRANSLATE_NOOP("catalogue", "restart: from the base rate; continue: where the part before it ended.")
QT_TRANSLATE_NOOP("catalogue", "restart")
QT_TRANSLATE_NOOP("catalogue", "continue")

// schedules: product
QT_TRANSLATE_NOOP("catalogue", "Factors multiplied")
QT_TRANSLATE_NOOP("catalogue", "Several schedules at once; each is a factor of the base rate.")
QT_TRANSLATE_NOOP("catalogue", "Factors")
QT_TRANSLATE_NOOP("catalogue", "What is multiplied.")

// schedules: restarts
QT_TRANSLATE_NOOP("catalogue", "Restarts of a schedule")
QT_TRANSLATE_NOOP("catalogue", "Begins a schedule anew again and again, each time longer or lower if wanted.")
QT_TRANSLATE_NOOP("catalogue", "Schedule")
QT_TRANSLATE_NOOP("catalogue", "What is begun anew.")
QT_TRANSLATE_NOOP("catalogue", "Time until the first restart.")
QT_TRANSLATE_NOOP("catalogue", "Shrink")
QT_TRANSLATE_NOOP("catalogue", "Each cycle is this many times as high as the last.")
QT_TRANSLATE_NOOP("catalogue", "Cycles")
QT_TRANSLATE_NOOP("catalogue", "How many cycles; afterwards the rate holds the end of the last one. Empty: no end.")
QT_TRANSLATE_NOOP("catalogue", "no end")

// schedules: warmup
QT_TRANSLATE_NOOP("catalogue", "Warm-up, then a schedule")
QT_TRANSLATE_NOOP("catalogue", "Rises from a small rate to where the schedule takes over.")
QT_TRANSLATE_NOOP("catalogue", "What takes over after the warm-up.")
QT_TRANSLATE_NOOP("catalogue", "Warm-up")
QT_TRANSLATE_NOOP("catalogue", "How long the rate rises.")
QT_TRANSLATE_NOOP("catalogue", "Starts at")
QT_TRANSLATE_NOOP("catalogue", "Share of the rate at the first tick; 0: the first update changes nothing.")
QT_TRANSLATE_NOOP("catalogue", "Rises")
QT_TRANSLATE_NOOP("catalogue", "linear: a straight line; cosine: half a cosine.")
QT_TRANSLATE_NOOP("catalogue", "linear")
QT_TRANSLATE_NOOP("catalogue", "cosine")
QT_TRANSLATE_NOOP("catalogue", "Schedule counts")
QT_TRANSLATE_NOOP("catalogue", "local: from the end of the warm-up; global: from the start of the run, so that the warm-up covers the beginning of the schedule.")
QT_TRANSLATE_NOOP("catalogue", "local")
QT_TRANSLATE_NOOP("catalogue", "global")
QT_TRANSLATE_NOOP("catalogue", "First tick counts")
QT_TRANSLATE_NOOP("catalogue", "The first update is (1 / length) up the slope already.")

// schedules: clamp
QT_TRANSLATE_NOOP("catalogue", "Floor and ceiling")
QT_TRANSLATE_NOOP("catalogue", "Keeps a schedule between two rates.")
QT_TRANSLATE_NOOP("catalogue", "What is kept between the two.")
QT_TRANSLATE_NOOP("catalogue", "Lowest rate; empty: none.")
QT_TRANSLATE_NOOP("catalogue", "none")
QT_TRANSLATE_NOOP("catalogue", "Ceiling")
QT_TRANSLATE_NOOP("catalogue", "Highest rate; empty: none.")

// schedules: delay
QT_TRANSLATE_NOOP("catalogue", "Delay")
QT_TRANSLATE_NOOP("catalogue", "Holds the first rate of a schedule for a while before it starts.")
QT_TRANSLATE_NOOP("catalogue", "What starts later.")
QT_TRANSLATE_NOOP("catalogue", "How long the first rate is held.")

// schedules: hold
QT_TRANSLATE_NOOP("catalogue", "Hold per epoch")
QT_TRANSLATE_NOOP("catalogue", "Changes the rate only once an epoch (or every so often) and holds it in between.")
QT_TRANSLATE_NOOP("catalogue", "Hold")
QT_TRANSLATE_NOOP("catalogue", "What is looked at.")
QT_TRANSLATE_NOOP("catalogue", "Every")
QT_TRANSLATE_NOOP("catalogue", "Time between two changes.")

// schedules: noise
QT_TRANSLATE_NOOP("catalogue", "Noise with a seed")
QT_TRANSLATE_NOOP("catalogue", "Shakes a schedule by reproducible relative noise.")
QT_TRANSLATE_NOOP("catalogue", "Noise")
QT_TRANSLATE_NOOP("catalogue", "What is shaken.")
QT_TRANSLATE_NOOP("catalogue", "Size")
QT_TRANSLATE_NOOP("catalogue", "Largest change, as a share of the rate.")
QT_TRANSLATE_NOOP("catalogue", "Distribution")
QT_TRANSLATE_NOOP("catalogue", "normal: standard normal draws, those beyond the size drawn again; uniform.")
QT_TRANSLATE_NOOP("catalogue", "normal")
QT_TRANSLATE_NOOP("catalogue", "uniform")
QT_TRANSLATE_NOOP("catalogue", "Seed")
QT_TRANSLATE_NOOP("catalogue", "The same seed gives the same noise.")
QT_TRANSLATE_NOOP("catalogue", "From")
QT_TRANSLATE_NOOP("catalogue", "Where the noise begins.")
QT_TRANSLATE_NOOP("catalogue", "To")
QT_TRANSLATE_NOOP("catalogue", "Where it ends; empty: never.")
QT_TRANSLATE_NOOP("catalogue", "never")

// schedules: ramp
QT_TRANSLATE_NOOP("catalogue", "Ramp")
QT_TRANSLATE_NOOP("catalogue", "Moves from one share of the base rate to another along a chosen shape, then holds.")
QT_TRANSLATE_NOOP("catalogue", "Share of the base rate at the end.")
QT_TRANSLATE_NOOP("catalogue", "Time from start to end.")
QT_TRANSLATE_NOOP("catalogue", "linear, cosine, exponential (both ends above 0), polynomial, or root (1 - sqrt).")
QT_TRANSLATE_NOOP("catalogue", "exponential")
QT_TRANSLATE_NOOP("catalogue", "polynomial")
QT_TRANSLATE_NOOP("catalogue", "root")
QT_TRANSLATE_NOOP("catalogue", "Of the shape polynomial; more drops earlier.")

// schedules: table
QT_TRANSLATE_NOOP("catalogue", "Table from a CSV file")
QT_TRANSLATE_NOOP("catalogue", "Takes the rates, or factors of the base rate, from a column of a file.")
QT_TRANSLATE_NOOP("catalogue", "File")
QT_TRANSLATE_NOOP("catalogue", "A CSV file; its first line names the columns, unless it holds numbers only. Empty: the base rate for ever.")
QT_TRANSLATE_NOOP("catalogue", "the base rate for ever")
QT_TRANSLATE_NOOP("catalogue", "Column")
QT_TRANSLATE_NOOP("catalogue", "The column with the rates: its name, or its number counting from 1.")
QT_TRANSLATE_NOOP("catalogue", "Values are")
QT_TRANSLATE_NOOP("catalogue", "factor: times the base rate; absolute: the rate itself.")
QT_TRANSLATE_NOOP("catalogue", "factor")
QT_TRANSLATE_NOOP("catalogue", "absolute")
QT_TRANSLATE_NOOP("catalogue", "Time between two rows.")
QT_TRANSLATE_NOOP("catalogue", "Between rows")
QT_TRANSLATE_NOOP("catalogue", "hold: the earlier row; linear: a straight line to the next.")
QT_TRANSLATE_NOOP("catalogue", "hold")

// schedules: keras.ExponentialDecay
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by decay_rate every decay_steps, smoothly or in stairs.")
QT_TRANSLATE_NOOP("catalogue", "Initial rate")
QT_TRANSLATE_NOOP("catalogue", "Rate at the start. Empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "the lane's base rate")
QT_TRANSLATE_NOOP("catalogue", "Decay length")
QT_TRANSLATE_NOOP("catalogue", "Time in which the rate is multiplied by the decay rate.")
QT_TRANSLATE_NOOP("catalogue", "Decay rate")
QT_TRANSLATE_NOOP("catalogue", "Factor per decay length; 0.1 leaves a tenth.")
QT_TRANSLATE_NOOP("catalogue", "In stairs")
QT_TRANSLATE_NOOP("catalogue", "Drop at every multiple of the decay length, and hold in between.")

// schedules: keras.PiecewiseConstantDecay
QT_TRANSLATE_NOOP("catalogue", "Piecewise constant")
QT_TRANSLATE_NOOP("catalogue", "Given rates one after another; a boundary still has the rate before it.")
QT_TRANSLATE_NOOP("catalogue", "Boundaries")
QT_TRANSLATE_NOOP("catalogue", "Each is the last tick of its rate, in order.")
QT_TRANSLATE_NOOP("catalogue", "Rates")
QT_TRANSLATE_NOOP("catalogue", "One more than there are boundaries. The lane's base rate is not used.")

// schedules: keras.PolynomialDecay
QT_TRANSLATE_NOOP("catalogue", "Falls to an end rate along a power of the time left; with cycle in lower and lower teeth.")
QT_TRANSLATE_NOOP("catalogue", "Time from the initial to the end rate.")
QT_TRANSLATE_NOOP("catalogue", "End rate")
QT_TRANSLATE_NOOP("catalogue", "Rate after the decay.")
QT_TRANSLATE_NOOP("catalogue", "1: a straight line; more drops earlier, less later.")
QT_TRANSLATE_NOOP("catalogue", "Start again after each decay length, each time from a lower rate.")

// schedules: keras.InverseTimeDecay
QT_TRANSLATE_NOOP("catalogue", "Inverse time decay")
QT_TRANSLATE_NOOP("catalogue", "Divides the rate by 1 + decay_rate for every decay_steps that have passed.")
QT_TRANSLATE_NOOP("catalogue", "Inverse time")
QT_TRANSLATE_NOOP("catalogue", "Time that counts as one in the formula.")
QT_TRANSLATE_NOOP("catalogue", "After one decay length the rate is divided by 1 + this.")

// schedules: keras.CosineDecay
QT_TRANSLATE_NOOP("catalogue", "Cosine decay")
QT_TRANSLATE_NOOP("catalogue", "Falls along half a cosine and stays down; with a warm-up target it rises to that first.")
QT_TRANSLATE_NOOP("catalogue", "Time of the fall, not counting the warm-up.")
QT_TRANSLATE_NOOP("catalogue", "Where it ends, as a share of the peak.")
QT_TRANSLATE_NOOP("catalogue", "Warm-up target")
QT_TRANSLATE_NOOP("catalogue", "Peak that the warm-up rises to from the initial rate. Empty: no warm-up.")
QT_TRANSLATE_NOOP("catalogue", "no warm-up")
QT_TRANSLATE_NOOP("catalogue", "How long the rate rises; without a target it does nothing.")

// schedules: keras.CosineDecayRestarts
QT_TRANSLATE_NOOP("catalogue", "Cosine decay with restarts")
QT_TRANSLATE_NOOP("catalogue", "Half cosines one after another, each t_mul times as long and m_mul times as high.")
QT_TRANSLATE_NOOP("catalogue", "Peaks")
QT_TRANSLATE_NOOP("catalogue", "Each cycle starts this many times as high as the last, above the floor.")
QT_TRANSLATE_NOOP("catalogue", "Where each cycle ends, as a share of the initial rate.")

// schedules: keras.ReduceLROnPlateau
QT_TRANSLATE_NOOP("catalogue", "Cuts the rate once patience reports were not better than the best by min_delta.")
QT_TRANSLATE_NOOP("catalogue", "What the rate is multiplied by; Keras refuses 1 and more.")
QT_TRANSLATE_NOOP("catalogue", "The cut comes at this many reports without improvement.")
QT_TRANSLATE_NOOP("catalogue", "min for a loss, max for an accuracy; Keras's auto goes by the metric's name.")
QT_TRANSLATE_NOOP("catalogue", "How much better counts as better, in the metric's unit.")
QT_TRANSLATE_NOOP("catalogue", "Reports after a cut before waiting begins anew.")

// schedules: huggingface.constant_with_warmup
QT_TRANSLATE_NOOP("catalogue", "Constant with warm-up")
QT_TRANSLATE_NOOP("catalogue", "Rises from 0 to the base rate and keeps it.")
QT_TRANSLATE_NOOP("catalogue", "How long the rate rises; the first update has rate 0.")

// schedules: huggingface.linear
QT_TRANSLATE_NOOP("catalogue", "Linear with warm-up")
QT_TRANSLATE_NOOP("catalogue", "Rises from 0 to the base rate, then falls in a straight line to 0.")
QT_TRANSLATE_NOOP("catalogue", "Run")
QT_TRANSLATE_NOOP("catalogue", "When the rate reaches 0, the warm-up included.")

// schedules: huggingface.cosine
QT_TRANSLATE_NOOP("catalogue", "Cosine with warm-up")
QT_TRANSLATE_NOOP("catalogue", "Rises from 0 to the base rate, then falls along half a cosine to 0.")
QT_TRANSLATE_NOOP("catalogue", "When the waves end, the warm-up included.")
QT_TRANSLATE_NOOP("catalogue", "Waves")
QT_TRANSLATE_NOOP("catalogue", "0.5 is one descent, 1 a descent and a rise.")

// schedules: huggingface.cosine_with_restarts
QT_TRANSLATE_NOOP("catalogue", "Cosine with hard restarts")
QT_TRANSLATE_NOOP("catalogue", "Rises from 0 to the base rate, then falls along several half cosines, each from the base rate.")
QT_TRANSLATE_NOOP("catalogue", "When the last cycle ends, the warm-up included.")
QT_TRANSLATE_NOOP("catalogue", "How many descents; all have the same length.")

// schedules: huggingface.polynomial
QT_TRANSLATE_NOOP("catalogue", "Polynomial with warm-up")
QT_TRANSLATE_NOOP("catalogue", "Rises from 0 to the base rate, then falls to an end rate along a power of the time left.")
QT_TRANSLATE_NOOP("catalogue", "When the rate reaches its end, the warm-up included.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the end; smaller than the base rate.")

// schedules: huggingface.inverse_sqrt
QT_TRANSLATE_NOOP("catalogue", "Inverse square root with warm-up")
QT_TRANSLATE_NOOP("catalogue", "Rises from 0 to the base rate, then falls with the inverse square root of time.")
QT_TRANSLATE_NOOP("catalogue", "Inverse power")
QT_TRANSLATE_NOOP("catalogue", "Time scale")
QT_TRANSLATE_NOOP("catalogue", "Time after the warm-up until the rate is divided by sqrt(2). Empty: as long as the warm-up, or 10000 without one.")
QT_TRANSLATE_NOOP("catalogue", "as long as the warm-up, or 10000 without one")

// schedules: huggingface.cosine_with_min_lr
QT_TRANSLATE_NOOP("catalogue", "Cosine to a floor with warm-up")
QT_TRANSLATE_NOOP("catalogue", "Rises from 0 to the base rate, then falls along half a cosine to a floor.")
QT_TRANSLATE_NOOP("catalogue", "Floor, a rate")
QT_TRANSLATE_NOOP("catalogue", "Lowest rate; give this or the share. Empty: the share counts.")
QT_TRANSLATE_NOOP("catalogue", "the share counts")
QT_TRANSLATE_NOOP("catalogue", "Floor, a share")
QT_TRANSLATE_NOOP("catalogue", "Lowest rate as a share of the base rate; give this or the rate. Empty: the rate counts.")
QT_TRANSLATE_NOOP("catalogue", "the rate counts")

// schedules: huggingface.cosine_warmup_with_min_lr
QT_TRANSLATE_NOOP("catalogue", "Cosine to a floor, warm-up from above 0")
QT_TRANSLATE_NOOP("catalogue", "Rises to the base rate from a share of it, then falls along half a cosine to a floor.")
QT_TRANSLATE_NOOP("catalogue", "Warm-up starts at")
QT_TRANSLATE_NOOP("catalogue", "Share of the base rate at the first tick. Empty: 1 / warm-up.")
QT_TRANSLATE_NOOP("catalogue", "1 / warm-up")

// schedules: huggingface.warmup_stable_decay
QT_TRANSLATE_NOOP("catalogue", "Warm-up, stable, decay (WSD)")
QT_TRANSLATE_NOOP("catalogue", "Rises to the base rate, holds it, and falls at the end, each slope in one of three shapes.")
QT_TRANSLATE_NOOP("catalogue", "Warm-up, hold, decay")
QT_TRANSLATE_NOOP("catalogue", "Decay")
QT_TRANSLATE_NOOP("catalogue", "How long the rate falls.")
QT_TRANSLATE_NOOP("catalogue", "All three phases together; used where the hold has no length of its own. Empty: the hold has one.")
QT_TRANSLATE_NOOP("catalogue", "the hold has one")
QT_TRANSLATE_NOOP("catalogue", "How long the rate stays. Empty: what the run leaves for it.")
QT_TRANSLATE_NOOP("catalogue", "what the run leaves for it")
QT_TRANSLATE_NOOP("catalogue", "linear: a straight line; cosine: half a cosine; 1-sqrt: slowly, then faster.")
QT_TRANSLATE_NOOP("catalogue", "Falls")
QT_TRANSLATE_NOOP("catalogue", "linear: a straight line; cosine: half a cosine; 1-sqrt: fast, then slower.")
QT_TRANSLATE_NOOP("catalogue", "Where it starts and ends, as a share of the base rate.")
QT_TRANSLATE_NOOP("catalogue", "Of a cosine fall: 0.5 is one descent.")

// schedules: optax.constant_schedule
QT_TRANSLATE_NOOP("catalogue", "Keeps one rate for the whole run.")
QT_TRANSLATE_NOOP("catalogue", "Rate")
QT_TRANSLATE_NOOP("catalogue", "Empty: the lane's base rate.")

// schedules: optax.polynomial_schedule
QT_TRANSLATE_NOOP("catalogue", "Moves from one rate to another along a power of the time left, then holds.")
QT_TRANSLATE_NOOP("catalogue", "Rate after the transition.")
QT_TRANSLATE_NOOP("catalogue", "1: a straight line; more changes earlier, less later.")
QT_TRANSLATE_NOOP("catalogue", "Transition")
QT_TRANSLATE_NOOP("catalogue", "Time from the initial to the end rate; 0 stays at the initial rate.")
QT_TRANSLATE_NOOP("catalogue", "Begins")
QT_TRANSLATE_NOOP("catalogue", "How long the initial rate lasts before the transition.")

// schedules: optax.linear_schedule
QT_TRANSLATE_NOOP("catalogue", "Moves from one rate to another in a straight line, then holds.")

// schedules: optax.piecewise_constant_schedule
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by a scale at each boundary.")
QT_TRANSLATE_NOOP("catalogue", "Ticks at which the rate is multiplied.")
QT_TRANSLATE_NOOP("catalogue", "Scales")
QT_TRANSLATE_NOOP("catalogue", "What it is multiplied by: one for each boundary.")

// schedules: optax.piecewise_interpolate_schedule
QT_TRANSLATE_NOOP("catalogue", "Piecewise interpolation")
QT_TRANSLATE_NOOP("catalogue", "Lines or half cosines between rates, each a multiple of the one before.")
QT_TRANSLATE_NOOP("catalogue", "Piecewise ramps")
QT_TRANSLATE_NOOP("catalogue", "Pieces")
QT_TRANSLATE_NOOP("catalogue", "linear: straight lines; cosine: half cosines.")
QT_TRANSLATE_NOOP("catalogue", "Ticks at which one piece ends and the next begins.")
QT_TRANSLATE_NOOP("catalogue", "The rate at each boundary as a multiple of the one before.")

// schedules: optax.exponential_decay
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by decay_rate every transition_steps, smoothly or in stairs, up to an end.")
QT_TRANSLATE_NOOP("catalogue", "Time in which the rate is multiplied by the decay rate; 0 stays at the initial rate.")
QT_TRANSLATE_NOOP("catalogue", "Factor per decay length; 0 stays at the initial rate.")
QT_TRANSLATE_NOOP("catalogue", "How long the initial rate lasts before the decay.")
QT_TRANSLATE_NOOP("catalogue", "Lowest rate, or the highest where the decay rate is 1 or more. Empty: none.")

// schedules: optax.cosine_decay_schedule
QT_TRANSLATE_NOOP("catalogue", "Falls along half a cosine to a share of the initial rate and stays there.")
QT_TRANSLATE_NOOP("catalogue", "Time of the fall.")
QT_TRANSLATE_NOOP("catalogue", "Where it ends, as a share of the initial rate.")
QT_TRANSLATE_NOOP("catalogue", "Exponent")
QT_TRANSLATE_NOOP("catalogue", "Bends the cosine; more than 1 falls earlier.")

// schedules: optax.linear_onecycle_schedule
QT_TRANSLATE_NOOP("catalogue", "1cycle, linear")
QT_TRANSLATE_NOOP("catalogue", "Rises to the peak, falls as far, then much further, all in straight lines.")
QT_TRANSLATE_NOOP("catalogue", "Cycle")
QT_TRANSLATE_NOOP("catalogue", "Length of the whole cycle.")
QT_TRANSLATE_NOOP("catalogue", "Peak")
QT_TRANSLATE_NOOP("catalogue", "Highest rate. Empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "Peak at")
QT_TRANSLATE_NOOP("catalogue", "Share of the cycle at the peak.")
QT_TRANSLATE_NOOP("catalogue", "Back at")
QT_TRANSLATE_NOOP("catalogue", "Share of the cycle at which the rate is back where it began.")
QT_TRANSLATE_NOOP("catalogue", "The rate starts at the peak divided by this.")
QT_TRANSLATE_NOOP("catalogue", "The rate ends at its start divided by this.")

// schedules: optax.cosine_onecycle_schedule
QT_TRANSLATE_NOOP("catalogue", "1cycle, cosine")
QT_TRANSLATE_NOOP("catalogue", "Rises to the peak along half a cosine, then falls far below the start along another.")

// schedules: optax.reduce_on_plateau
QT_TRANSLATE_NOOP("catalogue", "Scales the base rate down when the mean of some reports has stopped falling.")
QT_TRANSLATE_NOOP("catalogue", "The cut comes at this many means without improvement.")
QT_TRANSLATE_NOOP("catalogue", "Relative threshold")
QT_TRANSLATE_NOOP("catalogue", "How much lower counts as better, as a share of the best value.")
QT_TRANSLATE_NOOP("catalogue", "Absolute threshold")
QT_TRANSLATE_NOOP("catalogue", "How much lower counts as better, in the metric's unit; added to the relative one.")
QT_TRANSLATE_NOOP("catalogue", "Means after a cut that are not counted as bad.")
QT_TRANSLATE_NOOP("catalogue", "Mean of")
QT_TRANSLATE_NOOP("catalogue", "Reports that are averaged before they are judged.")
QT_TRANSLATE_NOOP("catalogue", "Lowest scale")
QT_TRANSLATE_NOOP("catalogue", "Share of the base rate below which it is never cut.")

// schedules: optax.warmup_constant_schedule
QT_TRANSLATE_NOOP("catalogue", "Warm-up, then constant")
QT_TRANSLATE_NOOP("catalogue", "Rises in a straight line to a rate and keeps it.")
QT_TRANSLATE_NOOP("catalogue", "Rate of the first update.")
QT_TRANSLATE_NOOP("catalogue", "Rate after the warm-up. Empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "How long the rate rises; 0 stays at the initial rate.")

// schedules: optax.warmup_cosine_decay_schedule
QT_TRANSLATE_NOOP("catalogue", "Warm-up, then cosine decay")
QT_TRANSLATE_NOOP("catalogue", "Rises in a straight line to the peak, falls along half a cosine and stays down.")
QT_TRANSLATE_NOOP("catalogue", "Whole length")
QT_TRANSLATE_NOOP("catalogue", "Time from the start to the end value, the warm-up included.")

// schedules: optax.warmup_exponential_decay_schedule
QT_TRANSLATE_NOOP("catalogue", "Warm-up, then exponential decay")
QT_TRANSLATE_NOOP("catalogue", "Rises in a straight line to the peak, then decays geometrically, smoothly or in stairs.")
QT_TRANSLATE_NOOP("catalogue", "Time in which the rate is multiplied by the decay rate; 0 stays at the peak.")
QT_TRANSLATE_NOOP("catalogue", "Factor per decay length; 0 stays at the peak.")
QT_TRANSLATE_NOOP("catalogue", "How long the peak lasts before the decay.")

// schedules: optax.sgdr_schedule
QT_TRANSLATE_NOOP("catalogue", "Warmed-up cosines (SGDR)")
QT_TRANSLATE_NOOP("catalogue", "Cosine decays with warm-up one after another, each for its own length; the last end is held.")
QT_TRANSLATE_NOOP("catalogue", "Schedules of the type optax.warmup_cosine_decay_schedule, one for each cycle.")

// schedules: optax.join_schedules
QT_TRANSLATE_NOOP("catalogue", "Schedules joined")
QT_TRANSLATE_NOOP("catalogue", "Schedules one after another; each counts from 0 at its boundary.")
QT_TRANSLATE_NOOP("catalogue", "When each takes over from the one before: one fewer than there are schedules.")

// schedules: timm.cosine
QT_TRANSLATE_NOOP("catalogue", "Half cosines to a floor with warm-up, cycles, k-decay and noise.")
QT_TRANSLATE_NOOP("catalogue", "Length of the first cycle.")
QT_TRANSLATE_NOOP("catalogue", "Rate that each cycle falls towards, and that is held after the last.")
QT_TRANSLATE_NOOP("catalogue", "Each cycle starts this many times as high as the last.")
QT_TRANSLATE_NOOP("catalogue", "How many there are; afterwards the rate stays at the floor.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the first tick of the warm-up.")
QT_TRANSLATE_NOOP("catalogue", "Curve waits")
QT_TRANSLATE_NOOP("catalogue", "The curve begins after the warm-up; otherwise it has run since the start, and the warm-up covers its beginning.")
QT_TRANSLATE_NOOP("catalogue", "Where the rate is shaken: from the first to before the second tick, or from one tick to the end. Empty: nowhere.")
QT_TRANSLATE_NOOP("catalogue", "nowhere")
QT_TRANSLATE_NOOP("catalogue", "Noise size")
QT_TRANSLATE_NOOP("catalogue", "Largest change as a share of the rate.")
QT_TRANSLATE_NOOP("catalogue", "Noise seed")
QT_TRANSLATE_NOOP("catalogue", "k-decay")
QT_TRANSLATE_NOOP("catalogue", "Power of the progress in a cycle; more stays high for longer.")

// schedules: timm.tanh
QT_TRANSLATE_NOOP("catalogue", "Hyperbolic tangent")
QT_TRANSLATE_NOOP("catalogue", "Stays high, then falls along a hyperbolic tangent, with warm-up, cycles and noise.")
QT_TRANSLATE_NOOP("catalogue", "Tanh")
QT_TRANSLATE_NOOP("catalogue", "Lower bound")
QT_TRANSLATE_NOOP("catalogue", "Argument of the tangent at the start of a cycle.")
QT_TRANSLATE_NOOP("catalogue", "Upper bound")
QT_TRANSLATE_NOOP("catalogue", "Argument of the tangent at the end of a cycle.")

// schedules: timm.poly
QT_TRANSLATE_NOOP("catalogue", "Falls to a floor along a power of the time left, with warm-up, cycles, k-decay and noise.")

// schedules: timm.step
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by decay_rate every decay_t ticks, with warm-up and noise.")

// schedules: timm.multistep
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by decay_rate one tick before each milestone, with warm-up and noise.")
QT_TRANSLATE_NOOP("catalogue", "In order; each drop comes one tick earlier.")

// schedules: timm.plateau
QT_TRANSLATE_NOOP("catalogue", "Plateau with warm-up")
QT_TRANSLATE_NOOP("catalogue", "Warms up, then cuts the rate when the metric has stopped improving.")
QT_TRANSLATE_NOOP("catalogue", "How much better counts as better, as a share of the best value.")
QT_TRANSLATE_NOOP("catalogue", "Reports during which the rate rises along a straight line.")
QT_TRANSLATE_NOOP("catalogue", "Warm-up begins at")
QT_TRANSLATE_NOOP("catalogue", "Rate before the first report of a warm-up.")
QT_TRANSLATE_NOOP("catalogue", "max for an accuracy, min for a loss.")

// schedules: d2l.SquareRootScheduler
QT_TRANSLATE_NOOP("catalogue", "Square root")
QT_TRANSLATE_NOOP("catalogue", "Divides the rate by the square root of the tick's number, counted from 1.")
QT_TRANSLATE_NOOP("catalogue", "Base rate")
QT_TRANSLATE_NOOP("catalogue", "Rate of the first tick; empty: the lane's base rate. The book's default is 0.1.")

// schedules: d2l.FactorScheduler
QT_TRANSLATE_NOOP("catalogue", "Factor with a floor")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by factor at every tick, the first included, down to a floor.")
QT_TRANSLATE_NOOP("catalogue", "What the rate is multiplied by at every tick.")
QT_TRANSLATE_NOOP("catalogue", "Lowest rate.")
QT_TRANSLATE_NOOP("catalogue", "Rate before the first tick; empty: the lane's base rate. The book's default is 0.1.")

// schedules: d2l.MultiFactorScheduler
QT_TRANSLATE_NOOP("catalogue", "Factor at milestones")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by factor at each listed tick.")
QT_TRANSLATE_NOOP("catalogue", "What the rate is multiplied by at each milestone.")
QT_TRANSLATE_NOOP("catalogue", "Rate before the first milestone; empty: the lane's base rate.")

// schedules: d2l.CosineScheduler
QT_TRANSLATE_NOOP("catalogue", "Rises along a straight line, then falls along half a cosine and holds.")
QT_TRANSLATE_NOOP("catalogue", "Tick at which the lowest rate is reached, the warm-up included.")
QT_TRANSLATE_NOOP("catalogue", "Highest rate; empty: the lane's base rate. The book's default is 0.01.")
QT_TRANSLATE_NOOP("catalogue", "Final rate")
QT_TRANSLATE_NOOP("catalogue", "Rate from max_update on.")
QT_TRANSLATE_NOOP("catalogue", "Ticks of the straight rise.")
QT_TRANSLATE_NOOP("catalogue", "Rate of the first tick of the warm-up.")

// schedules: mxnet.FactorScheduler
QT_TRANSLATE_NOOP("catalogue", "Factor every n updates")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by factor after every step updates, down to a floor.")
QT_TRANSLATE_NOOP("catalogue", "Updates between two drops.")
QT_TRANSLATE_NOOP("catalogue", "What the rate is multiplied by at each drop; MXNet refuses more than 1.")
QT_TRANSLATE_NOOP("catalogue", "The rate never drops below this.")
QT_TRANSLATE_NOOP("catalogue", "Rate before the first drop; empty: the lane's base rate. MXNet's default is 0.01.")

// schedules: mxnet.MultiFactorScheduler
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by factor after each listed number of updates.")
QT_TRANSLATE_NOOP("catalogue", "Numbers of updates after which the rate drops, each larger than the one before.")

// schedules: mxnet.PolyScheduler
QT_TRANSLATE_NOOP("catalogue", "Falls to 0 along a power of the share of updates that is left.")
QT_TRANSLATE_NOOP("catalogue", "Update at which the rate reaches 0.")
QT_TRANSLATE_NOOP("catalogue", "Rate the fall begins at; empty: the lane's base rate. MXNet's default is 0.01.")
QT_TRANSLATE_NOOP("catalogue", "1 is a straight line; more falls earlier.")

// schedules: sklearn.optimal
QT_TRANSLATE_NOOP("catalogue", "Optimal (Bottou)")
QT_TRANSLATE_NOOP("catalogue", "Inverse time decay that follows from the regularisation; sets the rate itself.")
QT_TRANSLATE_NOOP("catalogue", "Alpha")
QT_TRANSLATE_NOOP("catalogue", "Strength of the regularisation; it alone decides the rates, and the lane's base rate is not used.")

// schedules: sklearn.invscaling
QT_TRANSLATE_NOOP("catalogue", "Inverse scaling")
QT_TRANSLATE_NOOP("catalogue", "Divides the rate by a power of the update's number.")
QT_TRANSLATE_NOOP("catalogue", "Rate of the first update; empty: the lane's base rate. The regressor's default is 0.01.")
QT_TRANSLATE_NOOP("catalogue", "0.5 divides by the square root; the regressor's default is 0.25.")

// schedules: sklearn.adaptive
QT_TRANSLATE_NOOP("catalogue", "Adaptive")
QT_TRANSLATE_NOOP("catalogue", "Divides the rate by 5 when the training loss has stopped falling.")
QT_TRANSLATE_NOOP("catalogue", "Rate before the first cut; empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "How much lower counts as better, in the loss's unit.")
QT_TRANSLATE_NOOP("catalogue", "The cut comes at this many losses without improvement.")
QT_TRANSLATE_NOOP("catalogue", "Loss is a sum of")
QT_TRANSLATE_NOOP("catalogue", "Examples that the reported loss is summed over, as in scikit-learn; 1: it is a mean.")

// schedules: noam.noam
QT_TRANSLATE_NOOP("catalogue", "Noam (Transformer)")
QT_TRANSLATE_NOOP("catalogue", "Linear warm-up, then a fall with the square root of time; sets the rate itself.")
QT_TRANSLATE_NOOP("catalogue", "Noam")
QT_TRANSLATE_NOOP("catalogue", "Model width")
QT_TRANSLATE_NOOP("catalogue", "Size of the model's vectors; wider models get lower rates.")
QT_TRANSLATE_NOOP("catalogue", "Updates until the peak.")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the whole curve; the lane's base rate is not used.")

// schedules: caffe.fixed
QT_TRANSLATE_NOOP("catalogue", "Fixed")
QT_TRANSLATE_NOOP("catalogue", "Rate at iteration 0; empty: the lane's base rate.")

// schedules: caffe.step
QT_TRANSLATE_NOOP("catalogue", "Step")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma every stepsize iterations.")
QT_TRANSLATE_NOOP("catalogue", "Factor applied at each drop.")
QT_TRANSLATE_NOOP("catalogue", "Iterations between two drops.")

// schedules: caffe.exp
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma at every iteration.")
QT_TRANSLATE_NOOP("catalogue", "Factor applied at each iteration; near 1 for long runs.")

// schedules: caffe.inv
QT_TRANSLATE_NOOP("catalogue", "Inverse")
QT_TRANSLATE_NOOP("catalogue", "Divides the rate by a power of 1 + gamma t.")
QT_TRANSLATE_NOOP("catalogue", "How fast the rate falls.")
QT_TRANSLATE_NOOP("catalogue", "1 is inverse time, 0.5 the inverse square root.")

// schedules: caffe.multistep
QT_TRANSLATE_NOOP("catalogue", "Multi-step")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma at each listed iteration.")
QT_TRANSLATE_NOOP("catalogue", "Step values")
QT_TRANSLATE_NOOP("catalogue", "Iterations at which the rate drops, in order; equal ones take effect one after the other.")

// schedules: caffe.poly
QT_TRANSLATE_NOOP("catalogue", "Falls to 0 along a power of the share of iterations that is left.")
QT_TRANSLATE_NOOP("catalogue", "Iteration at which the rate reaches 0; Caffe trains no further.")

// schedules: caffe.sigmoid
QT_TRANSLATE_NOOP("catalogue", "Sigmoid")
QT_TRANSLATE_NOOP("catalogue", "Rises or falls along an S-shaped curve.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the top of the curve; empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "Steepness; negative falls, which the newest Caffe refuses and DIGITS uses.")
QT_TRANSLATE_NOOP("catalogue", "Centre")
QT_TRANSLATE_NOOP("catalogue", "Iteration at which the rate is half of base_lr.")

// schedules: digits.fixed
QT_TRANSLATE_NOOP("catalogue", "What the per cents are of: the iterations of the whole run.")

// schedules: digits.step
QT_TRANSLATE_NOOP("catalogue", "Step down")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma every stepsize per cent of the run.")
QT_TRANSLATE_NOOP("catalogue", "Per cent of the run between two drops: 33 drops three times.")

// schedules: digits.multistep
QT_TRANSLATE_NOOP("catalogue", "Step down at milestones")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma at each listed per cent of the run.")
QT_TRANSLATE_NOOP("catalogue", "Per cents of the run at which the rate drops, in order.")

// schedules: digits.exp
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by gamma for every per cent of the run.")
QT_TRANSLATE_NOOP("catalogue", "Factor for one per cent of the run.")

// schedules: digits.inv
QT_TRANSLATE_NOOP("catalogue", "Inverse decay")
QT_TRANSLATE_NOOP("catalogue", "Divides the rate by a power of 1 + gamma times the per cents passed.")
QT_TRANSLATE_NOOP("catalogue", "How fast the rate falls, for one per cent of the run.")

// schedules: digits.poly
QT_TRANSLATE_NOOP("catalogue", "Falls to 0 along a power of the share of the run that is left.")

// schedules: digits.sigmoid
QT_TRANSLATE_NOOP("catalogue", "Sigmoid decay")
QT_TRANSLATE_NOOP("catalogue", "Falls along an S-shaped curve.")
QT_TRANSLATE_NOOP("catalogue", "Per cent of the run at which the rate is half of base_lr.")
QT_TRANSLATE_NOOP("catalogue", "Steepness for one per cent of the run.")

// schedules: paddle.NoamDecay
QT_TRANSLATE_NOOP("catalogue", "Noam decay")
QT_TRANSLATE_NOOP("catalogue", "Linear warm-up from 0, then a fall with the square root of time; sets the rate itself.")

// schedules: paddle.PiecewiseDecay
QT_TRANSLATE_NOOP("catalogue", "Holds one listed rate after another.")
QT_TRANSLATE_NOOP("catalogue", "Ticks at which the next rate takes over.")
QT_TRANSLATE_NOOP("catalogue", "One more than there are boundaries; the lane's base rate is not used.")

// schedules: paddle.NaturalExpDecay
QT_TRANSLATE_NOOP("catalogue", "Natural exponential")
QT_TRANSLATE_NOOP("catalogue", "Multiplies the rate by e^-gamma at every tick.")
QT_TRANSLATE_NOOP("catalogue", "Rate of the first tick; empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "How fast the rate falls; Paddle refuses 0 and less.")

// schedules: paddle.InverseTimeDecay
QT_TRANSLATE_NOOP("catalogue", "Divides the rate by 1 + gamma t.")

// schedules: paddle.PolynomialDecay
QT_TRANSLATE_NOOP("catalogue", "Falls along a polynomial to a floor, once or in ever longer cycles.")
QT_TRANSLATE_NOOP("catalogue", "Ticks until the lowest rate.")
QT_TRANSLATE_NOOP("catalogue", "Start again after decay_steps, each cycle longer and lower than the last.")

// schedules: paddle.LinearWarmup
QT_TRANSLATE_NOOP("catalogue", "Linear warm-up")
QT_TRANSLATE_NOOP("catalogue", "Rises along a straight line, then follows another schedule.")
QT_TRANSLATE_NOOP("catalogue", "Base rate of what follows the warm-up; empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "What takes over after the warm-up; in Paddle it is given as learning_rate. Constant: that rate for ever.")
QT_TRANSLATE_NOOP("catalogue", "Ticks of the rise.")
QT_TRANSLATE_NOOP("catalogue", "Rises from")
QT_TRANSLATE_NOOP("catalogue", "Rate of the first tick.")
QT_TRANSLATE_NOOP("catalogue", "Rises to")
QT_TRANSLATE_NOOP("catalogue", "Rate at the end of the rise; above start_lr.")

// schedules: paddle.ExponentialDecay
QT_TRANSLATE_NOOP("catalogue", "Factor applied at every tick; Paddle wants it between 0 and 1.")

// schedules: paddle.StepDecay
QT_TRANSLATE_NOOP("catalogue", "Factor applied at each drop; Paddle refuses 1 and more.")

// schedules: paddle.MultiStepDecay
QT_TRANSLATE_NOOP("catalogue", "Ticks at which the rate drops, each larger than the one before.")
QT_TRANSLATE_NOOP("catalogue", "Factor applied at each milestone; Paddle refuses 1 and more.")

// schedules: paddle.CosineAnnealingDecay
QT_TRANSLATE_NOOP("catalogue", "Falls along half a cosine to a floor and rises again.")

// schedules: paddle.LinearLR
QT_TRANSLATE_NOOP("catalogue", "Moves along a straight line between two shares of the base rate.")
QT_TRANSLATE_NOOP("catalogue", "Ticks from the first share to the last.")
QT_TRANSLATE_NOOP("catalogue", "Share of the base rate at the first tick.")
QT_TRANSLATE_NOOP("catalogue", "Ends at")
QT_TRANSLATE_NOOP("catalogue", "Share of the base rate from total_steps on.")

// schedules: paddle.OneCycleLR
QT_TRANSLATE_NOOP("catalogue", "One long rise to the highest rate and a longer fall to an absolute rate.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the peak; empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "Ticks of the whole cycle.")
QT_TRANSLATE_NOOP("catalogue", "The first rate is max_learning_rate divided by this.")
QT_TRANSLATE_NOOP("catalogue", "The last rate.")
QT_TRANSLATE_NOOP("catalogue", "Fall to the first rate as fast as it rose, then to the last; needs phase_pct below 0.5.")

// schedules: paddle.CyclicLR
QT_TRANSLATE_NOOP("catalogue", "Rises and falls between two rates.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the foot of the triangles.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the first peak; empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "triangular: equal peaks; triangular2: halved each cycle; exp_range: exp_gamma^t.")

// schedules: paddle.ReduceOnPlateau
QT_TRANSLATE_NOOP("catalogue", "Cuts the rate when the metric has stopped improving; ignores it during a cooldown.")
QT_TRANSLATE_NOOP("catalogue", "What the rate is multiplied by; Paddle refuses 1 and more.")
QT_TRANSLATE_NOOP("catalogue", "Reports after a cut that are ignored.")

// schedules: fastai.SchedNo
QT_TRANSLATE_NOOP("catalogue", "No annealing")
QT_TRANSLATE_NOOP("catalogue", "Keeps the start.")
QT_TRANSLATE_NOOP("catalogue", "Start")
QT_TRANSLATE_NOOP("catalogue", "Rate of the first update; empty: the lane's base rate.")
QT_TRANSLATE_NOOP("catalogue", "End")
QT_TRANSLATE_NOOP("catalogue", "Not used; fastai gives every such function two ends.")
QT_TRANSLATE_NOOP("catalogue", "Updates from start to end, held afterwards.")

// schedules: fastai.SchedLin
QT_TRANSLATE_NOOP("catalogue", "Moves along a straight line.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the end.")

// schedules: fastai.SchedCos
QT_TRANSLATE_NOOP("catalogue", "Moves along half a cosine.")

// schedules: fastai.SchedExp
QT_TRANSLATE_NOOP("catalogue", "Moves by the same factor at every update.")

// schedules: fastai.SchedPoly
QT_TRANSLATE_NOOP("catalogue", "Moves along a power of the share of updates that has passed.")
QT_TRANSLATE_NOOP("catalogue", "1 is a straight line; more moves later.")

// schedules: fastai.fit_one_cycle
QT_TRANSLATE_NOOP("catalogue", "Fit one cycle")
QT_TRANSLATE_NOOP("catalogue", "One rise to the highest rate and a longer fall far below the start.")
QT_TRANSLATE_NOOP("catalogue", "Rate at the peak; empty: the lane's base rate. fastai's default is the learner's, 0.001.")
QT_TRANSLATE_NOOP("catalogue", "The first rate is lr_max divided by this.")
QT_TRANSLATE_NOOP("catalogue", "The last rate is lr_max divided by this.")
QT_TRANSLATE_NOOP("catalogue", "Share of the run spent rising.")
QT_TRANSLATE_NOOP("catalogue", "Momenta")
QT_TRANSLATE_NOOP("catalogue", "Momentum (or beta1) at the start, at the peak and at the end.")
QT_TRANSLATE_NOOP("catalogue", "Updates of the whole cycle.")

// schedules: fastai.fit_flat_cos
QT_TRANSLATE_NOOP("catalogue", "Fit flat, then cosine")
QT_TRANSLATE_NOOP("catalogue", "Holds the rate, then falls along half a cosine.")
QT_TRANSLATE_NOOP("catalogue", "Rate that is held; empty: the lane's base rate. fastai's default is the learner's, 0.001.")
QT_TRANSLATE_NOOP("catalogue", "The last rate is lr divided by this.")
QT_TRANSLATE_NOOP("catalogue", "Flat share")
QT_TRANSLATE_NOOP("catalogue", "Share of the run before the fall begins.")
QT_TRANSLATE_NOOP("catalogue", "Updates of the whole run.")

// schedules: fastai.fit_sgdr
QT_TRANSLATE_NOOP("catalogue", "Fit with warm restarts (SGDR)")
QT_TRANSLATE_NOOP("catalogue", "Half cosines to 0, each cycle_mult times as long as the last.")
QT_TRANSLATE_NOOP("catalogue", "How many cycles there are.")
QT_TRANSLATE_NOOP("catalogue", "Length of the first cycle; fastai takes a number of epochs.")
QT_TRANSLATE_NOOP("catalogue", "Rate at each restart; empty: the lane's base rate. fastai's default is the learner's, 0.001.")

// schedules: fastai.lr_find
QT_TRANSLATE_NOOP("catalogue", "Range test (lr_find)")
QT_TRANSLATE_NOOP("catalogue", "Grows the rate by the same factor at every update, to see where training works.")
QT_TRANSLATE_NOOP("catalogue", "Range test")
QT_TRANSLATE_NOOP("catalogue", "First rate")
QT_TRANSLATE_NOOP("catalogue", "Rate of the first update; the lane's base rate is not used.")
QT_TRANSLATE_NOOP("catalogue", "Last rate")
QT_TRANSLATE_NOOP("catalogue", "Updates from the first rate to the last.")

// optimizers: SGD
QT_TRANSLATE_NOOP("catalogue", "Gradient descent, with momentum, dampening and Nesterov's look-ahead as options.")
QT_TRANSLATE_NOOP("catalogue", "The rate the schedule starts from; PyTorch 1.13 must be given one.")
QT_TRANSLATE_NOOP("catalogue", "Momentum")
QT_TRANSLATE_NOOP("catalogue", "Share of the last update that is kept.")
QT_TRANSLATE_NOOP("catalogue", "Dampening")
QT_TRANSLATE_NOOP("catalogue", "Share of the gradient left out of the momentum.")
QT_TRANSLATE_NOOP("catalogue", "Weight decay")
QT_TRANSLATE_NOOP("catalogue", "L2 penalty, added to the gradient (coupled).")
QT_TRANSLATE_NOOP("catalogue", "Nesterov")
QT_TRANSLATE_NOOP("catalogue", "Look ahead along the momentum.")
QT_TRANSLATE_NOOP("catalogue", "Maximize")
QT_TRANSLATE_NOOP("catalogue", "Climb the loss instead of descending it.")

// optimizers: Adam
QT_TRANSLATE_NOOP("catalogue", "Steps of about the same size in every direction, from averages of the gradient and its square.")
QT_TRANSLATE_NOOP("catalogue", "The rate the schedule starts from.")
QT_TRANSLATE_NOOP("catalogue", "Betas")
QT_TRANSLATE_NOOP("catalogue", "Decay of the averages of the gradient and of its square.")
QT_TRANSLATE_NOOP("catalogue", "Added to the denominator.")
QT_TRANSLATE_NOOP("catalogue", "AMSGrad")
QT_TRANSLATE_NOOP("catalogue", "Divide by the largest second moment so far.")

// optimizers: AdamW
QT_TRANSLATE_NOOP("catalogue", "Adam whose weight decay acts on the weights directly.")
QT_TRANSLATE_NOOP("catalogue", "Shrinks the weights by lr times this at every step (decoupled).")

// optimizers: RMSprop
QT_TRANSLATE_NOOP("catalogue", "Divides the gradient by a running average of its size.")
QT_TRANSLATE_NOOP("catalogue", "Decay of the average square.")
QT_TRANSLATE_NOOP("catalogue", "Centered")
QT_TRANSLATE_NOOP("catalogue", "Subtract the squared average: divide by the standard deviation.")

// optimizers: Adagrad
QT_TRANSLATE_NOOP("catalogue", "Divides by the root of all squared gradients so far, so steps only shrink.")
QT_TRANSLATE_NOOP("catalogue", "Rate decay")
QT_TRANSLATE_NOOP("catalogue", "Adagrad's own decay of the rate per step.")
QT_TRANSLATE_NOOP("catalogue", "Initial sum")
QT_TRANSLATE_NOOP("catalogue", "Where the sum of squares starts.")

// optimizers: Adadelta
QT_TRANSLATE_NOOP("catalogue", "Finds the size of its steps from the steps before, so its rate is usually 1.")
QT_TRANSLATE_NOOP("catalogue", "Rho")
QT_TRANSLATE_NOOP("catalogue", "Decay of the averages of squared gradients and squared steps.")
QT_TRANSLATE_NOOP("catalogue", "Added under both roots; sets the size of the first steps.")

// optimizers: Adamax
QT_TRANSLATE_NOOP("catalogue", "Adam that divides by the largest recent gradient instead of an average.")
QT_TRANSLATE_NOOP("catalogue", "Decay of the gradient's average and of its largest size.")
QT_TRANSLATE_NOOP("catalogue", "Added to the gradient's size.")

// optimizers: NAdam
QT_TRANSLATE_NOOP("catalogue", "Adam that looks ahead along its momentum, which grows over the first steps.")
QT_TRANSLATE_NOOP("catalogue", "Momentum decay")
QT_TRANSLATE_NOOP("catalogue", "How fast the momentum grows from half of beta1 to beta1.")
QT_TRANSLATE_NOOP("catalogue", "Decoupled decay")
QT_TRANSLATE_NOOP("catalogue", "Shrink the weights by rate times weight decay instead, as AdamW does; PyTorch 2.")
QT_TRANSLATE_NOOP("catalogue", "Rule of PyTorch")
QT_TRANSLATE_NOOP("catalogue", "2.0: of this release and later ones; 1.13: its own, which takes the present momentum twice.")

// optimizers: RAdam
QT_TRANSLATE_NOOP("catalogue", "Adam that begins as plain momentum, until its average square can be trusted.")

// optimizers: Rprop
QT_TRANSLATE_NOOP("catalogue", "Steps by the gradient's sign, longer while it stays the same; the rate sets only the first.")
QT_TRANSLATE_NOOP("catalogue", "The first step size; schedules do not act on later ones.")
QT_TRANSLATE_NOOP("catalogue", "Etas")
QT_TRANSLATE_NOOP("catalogue", "Factors of the step size when the gradient's sign turns, and while it stays.")
QT_TRANSLATE_NOOP("catalogue", "Step sizes")
QT_TRANSLATE_NOOP("catalogue", "The smallest and the largest step.")

// optimizers: ASGD
QT_TRANSLATE_NOOP("catalogue", "Gradient descent with a rate that decays by itself, and an average of the path beside it.")
QT_TRANSLATE_NOOP("catalogue", "The rate the schedule starts from; acts one step late.")
QT_TRANSLATE_NOOP("catalogue", "Lambda")
QT_TRANSLATE_NOOP("catalogue", "Decay of the weights, and of the rate over the steps.")
QT_TRANSLATE_NOOP("catalogue", "Power of the rate's decay.")
QT_TRANSLATE_NOOP("catalogue", "Averaging from")
QT_TRANSLATE_NOOP("catalogue", "The step at which averaging begins.")

// optimizers: LBFGS
QT_TRANSLATE_NOOP("catalogue", "L-BFGS")
QT_TRANSLATE_NOOP("catalogue", "Newton's method with curvature learned from recent gradients; evaluates several times a step.")
QT_TRANSLATE_NOOP("catalogue", "The rate the schedule starts from; PyTorch 2.6 refuses one below 0.")
QT_TRANSLATE_NOOP("catalogue", "Iterations")
QT_TRANSLATE_NOOP("catalogue", "At most so many in one step.")
QT_TRANSLATE_NOOP("catalogue", "Evaluations")
QT_TRANSLATE_NOOP("catalogue", "Stop a step after so many; empty: five for every four iterations.")
QT_TRANSLATE_NOOP("catalogue", "five for every four iterations")
QT_TRANSLATE_NOOP("catalogue", "Gradient tolerance")
QT_TRANSLATE_NOOP("catalogue", "Stop when no gradient is larger.")
QT_TRANSLATE_NOOP("catalogue", "Change tolerance")
QT_TRANSLATE_NOOP("catalogue", "Stop when weights and loss change less.")
QT_TRANSLATE_NOOP("catalogue", "History")
QT_TRANSLATE_NOOP("catalogue", "How many changes of the gradient are remembered.")
QT_TRANSLATE_NOOP("catalogue", "Line search")
QT_TRANSLATE_NOOP("catalogue", "Search along each direction; empty: step by the rate.")
QT_TRANSLATE_NOOP("catalogue", "step by the rate")

// optimizers: SGDScheduleFree
QT_TRANSLATE_NOOP("catalogue", "Schedule-Free SGD")
QT_TRANSLATE_NOOP("catalogue", "Gradient descent evaluated at an average of its path, which does the work of a decay.")
QT_TRANSLATE_NOOP("catalogue", "The rate the schedule starts from; 10 to 50 times that of SGD with a decay is a good first try.")
QT_TRANSLATE_NOOP("catalogue", "How near to the average gradients are taken; schedules leave it alone.")
QT_TRANSLATE_NOOP("catalogue", "L2 penalty at y, added to the gradient (coupled).")
QT_TRANSLATE_NOOP("catalogue", "Updates over which its own factor on the rate rises to 1; the rate that is shown is the schedule's, without it.")
QT_TRANSLATE_NOOP("catalogue", "Weight by step")
QT_TRANSLATE_NOOP("catalogue", "Power of the step in the average's weights: above 0 later steps count more.")
QT_TRANSLATE_NOOP("catalogue", "Weight by rate")
QT_TRANSLATE_NOOP("catalogue", "Power of the largest rate so far in the average's weights: above 0 a warm-up counts less.")

// optimizers: AdamWScheduleFree
QT_TRANSLATE_NOOP("catalogue", "Schedule-Free AdamW")
QT_TRANSLATE_NOOP("catalogue", "AdamW evaluated at an average of its path, which does the work of a decay.")
QT_TRANSLATE_NOOP("catalogue", "The rate the schedule starts from; 1 to 10 times that of AdamW with a decay is a good first try.")
QT_TRANSLATE_NOOP("catalogue", "How near to the average gradients are taken, and the decay of the average of their squares; schedules leave both alone.")
QT_TRANSLATE_NOOP("catalogue", "Moves z by lr times this times y at every step (decoupled).")

// optimizers: Prodigy
QT_TRANSLATE_NOOP("catalogue", "Adam that estimates the right size of its rate while it trains; leave the rate at 1.")
QT_TRANSLATE_NOOP("catalogue", "A factor on the rate that it finds, which the schedule starts from; 1 is meant.")
QT_TRANSLATE_NOOP("catalogue", "Beta 3")
QT_TRANSLATE_NOOP("catalogue", "Decay of what the estimate is made of. Empty: the square root of the second beta.")
QT_TRANSLATE_NOOP("catalogue", "the square root of the second beta")
QT_TRANSLATE_NOOP("catalogue", "Times the estimate added to the denominator.")
QT_TRANSLATE_NOOP("catalogue", "Shrinks the weights by its whole rate times this at every step (decoupled), or is added to the gradient.")
QT_TRANSLATE_NOOP("catalogue", "Whether the weight decay acts on the weights directly, as AdamW's.")
QT_TRANSLATE_NOOP("catalogue", "Bias correction")
QT_TRANSLATE_NOOP("catalogue", "Adam's, which is left out by default.")
QT_TRANSLATE_NOOP("catalogue", "Safe in warm-ups")
QT_TRANSLATE_NOOP("catalogue", "Keep the rate out of the estimate's denominator, so that a schedule's warm-up does not make it grow too far.")
QT_TRANSLATE_NOOP("catalogue", "First estimate")
QT_TRANSLATE_NOOP("catalogue", "What the estimate begins with, far too small on purpose.")
QT_TRANSLATE_NOOP("catalogue", "Coefficient")
QT_TRANSLATE_NOOP("catalogue", "A factor on the estimate; 0.5 and 2 are usual, and better than another rate.")
QT_TRANSLATE_NOOP("catalogue", "Growth at most")
QT_TRANSLATE_NOOP("catalogue", "The estimate grows by no more than this factor an update. Empty: without bound.")
QT_TRANSLATE_NOOP("catalogue", "without bound")

// datasets: two_spirals
QT_TRANSLATE_NOOP("catalogue", "Two spirals")
QT_TRANSLATE_NOOP("catalogue", "Two interlocked spirals, one for each class.")
QT_TRANSLATE_NOOP("catalogue", "Points")
QT_TRANSLATE_NOOP("catalogue", "Examples, training and validation together.")
QT_TRANSLATE_NOOP("catalogue", "Turns")
QT_TRANSLATE_NOOP("catalogue", "How often each arm winds around the middle; more is harder.")
QT_TRANSLATE_NOOP("catalogue", "Standard deviation of the normal noise added to each coordinate.")
QT_TRANSLATE_NOOP("catalogue", "Flipped labels")
QT_TRANSLATE_NOOP("catalogue", "Share of the examples that carry the label of another class.")

// datasets: moons
QT_TRANSLATE_NOOP("catalogue", "Two moons")
QT_TRANSLATE_NOOP("catalogue", "Two half circles that reach into each other.")

// datasets: circles
QT_TRANSLATE_NOOP("catalogue", "Two circles")
QT_TRANSLATE_NOOP("catalogue", "A circle of one class around a smaller one of the other.")
QT_TRANSLATE_NOOP("catalogue", "Inner radius")
QT_TRANSLATE_NOOP("catalogue", "Radius of the inner circle; the outer one has 1.")

// datasets: blobs
QT_TRANSLATE_NOOP("catalogue", "Blobs")
QT_TRANSLATE_NOOP("catalogue", "Round normal clouds, one for each class, around a circle.")
QT_TRANSLATE_NOOP("catalogue", "Classes")
QT_TRANSLATE_NOOP("catalogue", "Number of clouds.")
QT_TRANSLATE_NOOP("catalogue", "Spread")
QT_TRANSLATE_NOOP("catalogue", "Standard deviation of each cloud; the centres lie 0.6 from the middle.")

// datasets: xor
QT_TRANSLATE_NOOP("catalogue", "XOR")
QT_TRANSLATE_NOOP("catalogue", "Four squares like a chequerboard's; no straight line parts the classes.")

// datasets: noisy_sine
QT_TRANSLATE_NOOP("catalogue", "Noisy sine")
QT_TRANSLATE_NOOP("catalogue", "A sine wave with noise: one number in, one number out.")
QT_TRANSLATE_NOOP("catalogue", "Periods")
QT_TRANSLATE_NOOP("catalogue", "Full waves between x = -1 and x = 1; more is harder.")
QT_TRANSLATE_NOOP("catalogue", "Standard deviation of the normal noise added to y; the wave's height is 1.")

// datasets: fashion_mnist
QT_TRANSLATE_NOOP("catalogue", "Fashion-MNIST")
QT_TRANSLATE_NOOP("catalogue", "70,000 grey pictures of ten kinds of clothing, 28 by 28 pixels.")
QT_TRANSLATE_NOOP("catalogue", "Folder")
QT_TRANSLATE_NOOP("catalogue", "Holds the four IDX files; Debian's package dataset-fashion-mnist installs them.")
QT_TRANSLATE_NOOP("catalogue", "Training examples")
QT_TRANSLATE_NOOP("catalogue", "Use only the first so many of the 60,000; 0: all. Validation keeps its 10,000.")
QT_TRANSLATE_NOOP("catalogue", "all of them")

// datasets: idx
QT_TRANSLATE_NOOP("catalogue", "IDX files")
QT_TRANSLATE_NOOP("catalogue", "Images and labels in MNIST's file format, plain or gzip.")
QT_TRANSLATE_NOOP("catalogue", "Images")
QT_TRANSLATE_NOOP("catalogue", "IDX file of 2, 3 or 4 dimensions: examples × features, × height × width, or × channels × height × width.")
QT_TRANSLATE_NOOP("catalogue", "Labels")
QT_TRANSLATE_NOOP("catalogue", "IDX file of integers from 0, one for each example.")
QT_TRANSLATE_NOOP("catalogue", "Validation images")
QT_TRANSLATE_NOOP("catalogue", "As the images; empty: a share of the images is kept for validation.")
QT_TRANSLATE_NOOP("catalogue", "a share of the images is kept for validation")
QT_TRANSLATE_NOOP("catalogue", "Validation labels")
QT_TRANSLATE_NOOP("catalogue", "As the labels; empty together with the validation images.")

// datasets: csv
QT_TRANSLATE_NOOP("catalogue", "CSV file")
QT_TRANSLATE_NOOP("catalogue", "A table of numbers; the last column is the label or the target.")
QT_TRANSLATE_NOOP("catalogue", "The first line names the columns, all others hold numbers, separated by commas.")
QT_TRANSLATE_NOOP("catalogue", "Task")
QT_TRANSLATE_NOOP("catalogue", "classification: the last column holds labels 0, 1, 2, …; regression: any number.")
QT_TRANSLATE_NOOP("catalogue", "classification")
QT_TRANSLATE_NOOP("catalogue", "regression")
QT_TRANSLATE_NOOP("catalogue", "Standardise features")
QT_TRANSLATE_NOOP("catalogue", "Give every feature a mean of 0 and a standard deviation of 1; targets stay as they are.")

// datasets: none
QT_TRANSLATE_NOOP("catalogue", "No data")
QT_TRANSLATE_NOOP("catalogue", "For a loss of two weights by a formula; an epoch is one step.")
QT_TRANSLATE_NOOP("catalogue", "Gradient noise")
QT_TRANSLATE_NOOP("catalogue", "Standard deviation of the normal noise added to each element of the gradient, the same for all lanes of a seed. Losses are those without it.")

// models: MLP
QT_TRANSLATE_NOOP("catalogue", "Multilayer perceptron")
QT_TRANSLATE_NOOP("catalogue", "Linear layers with an activation between them.")
QT_TRANSLATE_NOOP("catalogue", "Hidden sizes")
QT_TRANSLATE_NOOP("catalogue", "Units of each hidden layer, first to last.")
QT_TRANSLATE_NOOP("catalogue", "Activation")
QT_TRANSLATE_NOOP("catalogue", "What stands between the layers.")

// models: linear
QT_TRANSLATE_NOOP("catalogue", "Softmax or linear regression")
QT_TRANSLATE_NOOP("catalogue", "One linear layer from the features to the outputs.")

// models: LeNet
QT_TRANSLATE_NOOP("catalogue", "Two convolutions with max pooling, then three linear layers; for images.")

// models: quadratic
QT_TRANSLATE_NOOP("catalogue", "Quadratic bowl")
QT_TRANSLATE_NOOP("catalogue", "A bowl of two weights, one side steeper; gradient descent diverges from 2/kappa on.")
QT_TRANSLATE_NOOP("catalogue", "Condition number κ")
QT_TRANSLATE_NOOP("catalogue", "How much steeper the bowl is along w₁ than along w₀.")
QT_TRANSLATE_NOOP("catalogue", "Start of w₀")
QT_TRANSLATE_NOOP("catalogue", "Where this weight begins. Beyond a million, either way, a lane has diverged.")
QT_TRANSLATE_NOOP("catalogue", "Start of w₁")

// models: rosenbrock
QT_TRANSLATE_NOOP("catalogue", "Rosenbrock's valley")
QT_TRANSLATE_NOOP("catalogue", "A bent valley with steep walls and a nearly level floor; least at (1, 1).")

// models: beale
QT_TRANSLATE_NOOP("catalogue", "Beale's function")
QT_TRANSLATE_NOOP("catalogue", "Flat in the middle and steep at the corners; least at (3, 1/2).")

// models: himmelblau
QT_TRANSLATE_NOOP("catalogue", "Himmelblau's function")
QT_TRANSLATE_NOOP("catalogue", "Four minima of the same depth; which one is found depends on the rate.")

// models: saddle
QT_TRANSLATE_NOOP("catalogue", "Saddle")
QT_TRANSLATE_NOOP("catalogue", "A saddle between two minima at (0, 1) and (0, -1), begun almost on its ridge.")

// models: two_basins
QT_TRANSLATE_NOOP("catalogue", "Two basins")
QT_TRANSLATE_NOOP("catalogue", "A narrow shallow basin, the local minimum, beside a wide deep one, the global.")

// models: flat_basin
QT_TRANSLATE_NOOP("catalogue", "Flat beats deep")
QT_TRANSLATE_NOOP("catalogue", "A narrow deep basin, the global minimum, beside a wide shallow one that noise prefers.")

// probes: boundary
QT_TRANSLATE_NOOP("catalogue", "Decision boundary")
QT_TRANSLATE_NOOP("catalogue", "How a model divides the plane: the probability of each class on a grid over the data.")
QT_TRANSLATE_NOOP("catalogue", "Side")
QT_TRANSLATE_NOOP("catalogue", "Grid points along each axis.")

// probes: evaluate
QT_TRANSLATE_NOOP("catalogue", "Evaluation")
QT_TRANSLATE_NOOP("catalogue", "Loss and accuracy over all training and validation examples, and the gradient's norm.")
QT_TRANSLATE_NOOP("catalogue", "Gradient norm")
QT_TRANSLATE_NOOP("catalogue", "Whether the gradient over all training examples is computed too; it takes about twice as long as the losses.")

// probes: range-test
QT_TRANSLATE_NOOP("catalogue", "Which base rates are too small, useful and unstable: short runs on a rising rate, pooled over seeds.")
QT_TRANSLATE_NOOP("catalogue", "The rate of the first step.")
QT_TRANSLATE_NOOP("catalogue", "Where the rates end; this one itself is not used.")
QT_TRANSLATE_NOOP("catalogue", "Steps")
QT_TRANSLATE_NOOP("catalogue", "Of each seed. More are more exact at the edge, and see more of small rates.")
QT_TRANSLATE_NOOP("catalogue", "Seeds")
QT_TRANSLATE_NOOP("catalogue", "Tests that are pooled: weights and batches at step 0, batches later. One alone yields no verdict.")
QT_TRANSLATE_NOOP("catalogue", "Others' rules")
QT_TRANSLATE_NOOP("catalogue", "Whether the tests of fastai, Lightning and torch-lr-finder are made too, 100 steps each, and their suggestions named for comparison.")

// probes: sharpness
QT_TRANSLATE_NOOP("catalogue", "Sharpness")
QT_TRANSLATE_NOOP("catalogue", "The largest and least curvature of the training loss, beside what rate and optimizer stand.")
QT_TRANSLATE_NOOP("catalogue", "Examples")
QT_TRANSLATE_NOOP("catalogue", "Up to so many training examples are all looked at; of more, so many, the same ones at every step.")
QT_TRANSLATE_NOOP("catalogue", "Products")
QT_TRANSLATE_NOOP("catalogue", "At most so many products with the Hessian for an eigenvalue; ten are usual.")
QT_TRANSLATE_NOOP("catalogue", "Batches")
QT_TRANSLATE_NOOP("catalogue", "On so many the curvature along their own gradient is measured; 0: not.")
QT_TRANSLATE_NOOP("catalogue", "Fixes which examples and batches are looked at.")

// probes: noise
QT_TRANSLATE_NOOP("catalogue", "How much of a step is noise: the batch size at which gradient and noise weigh the same.")
QT_TRANSLATE_NOOP("catalogue", "Up to so many training examples, all are looked at one by one, which is exact.")
QT_TRANSLATE_NOOP("catalogue", "Of more examples, so many batches are looked at, no example twice.")
QT_TRANSLATE_NOOP("catalogue", "Fixes what is in the batches.")

// probes: average
QT_TRANSLATE_NOOP("catalogue", "Weight average")
QT_TRANSLATE_NOOP("catalogue", "The validation loss at the mean of a run's latest k checkpoints that are kept, for every k.")
QT_TRANSLATE_NOOP("catalogue", "At most")
QT_TRANSLATE_NOOP("catalogue", "So many of the latest checkpoints are looked at; a run keeps one about every 2 % of it.")

// probes: surface
QT_TRANSLATE_NOOP("catalogue", "Loss surface")
QT_TRANSLATE_NOOP("catalogue", "The loss on a plane through the weights of runs, with the paths that they have walked.")
QT_TRANSLATE_NOOP("catalogue", "Plane")
QT_TRANSLATE_NOOP("catalogue", "path: where the paths lie widest (PCA); random: two random directions scaled filter by filter; ends: through three ends of runs, or two and a start.")
QT_TRANSLATE_NOOP("catalogue", "path")
QT_TRANSLATE_NOOP("catalogue", "random")
QT_TRANSLATE_NOOP("catalogue", "ends")
QT_TRANSLATE_NOOP("catalogue", "Fineness")
QT_TRANSLATE_NOOP("catalogue", "coarse: 13 points along each axis; medium: 25; fine: 49.")
QT_TRANSLATE_NOOP("catalogue", "coarse")
QT_TRANSLATE_NOOP("catalogue", "medium")
QT_TRANSLATE_NOOP("catalogue", "fine")
QT_TRANSLATE_NOOP("catalogue", "Examples of")
QT_TRANSLATE_NOOP("catalogue", "Whether the loss is that of training or of validation examples.")
QT_TRANSLATE_NOOP("catalogue", "training")
QT_TRANSLATE_NOOP("catalogue", "validation")
QT_TRANSLATE_NOOP("catalogue", "Up to so many are all looked at; of more, so many, the same ones at every point.")
QT_TRANSLATE_NOOP("catalogue", "Checkpoints")
QT_TRANSLATE_NOOP("catalogue", "Of each run at most so many of the latest make its path.")
QT_TRANSLATE_NOOP("catalogue", "Radius")
QT_TRANSLATE_NOOP("catalogue", "Of a random plane: at least so far each way, 1 being the weights' own length.")
QT_TRANSLATE_NOOP("catalogue", "Fixes which examples are looked at, and the directions of a random plane.")

// probes: interpolation
QT_TRANSLATE_NOOP("catalogue", "Line between two runs")
QT_TRANSLATE_NOOP("catalogue", "The loss on the straight line between the weights of two runs: whether a barrier lies between them.")
QT_TRANSLATE_NOOP("catalogue", "From one run to the other, both counted.")
QT_TRANSLATE_NOOP("catalogue", "Beyond")
QT_TRANSLATE_NOOP("catalogue", "The line goes on so far behind each of them; 1 is their distance.")
QT_TRANSLATE_NOOP("catalogue", "Fixes which examples are looked at.")

// problem
QT_TRANSLATE_NOOP("catalogue", "Initial weights")
QT_TRANSLATE_NOOP("catalogue", "pytorch: uniform in ±1/√fan_in; xavier: Glorot & Bengio's uniform weights, biases as PyTorch's.")
QT_TRANSLATE_NOOP("catalogue", "pytorch")
QT_TRANSLATE_NOOP("catalogue", "xavier")
QT_TRANSLATE_NOOP("catalogue", "Batch size")
QT_TRANSLATE_NOOP("catalogue", "Examples per step; the last batch of an epoch holds what is left. Without data of no effect.")
QT_TRANSLATE_NOOP("catalogue", "How long every lane trains.")
QT_TRANSLATE_NOOP("catalogue", "Length in")
QT_TRANSLATE_NOOP("catalogue", "Steps are optimizer updates, epochs passes over the data; without data an epoch is one step.")
QT_TRANSLATE_NOOP("catalogue", "steps")
QT_TRANSLATE_NOOP("catalogue", "epochs")
QT_TRANSLATE_NOOP("catalogue", "Evaluation period")
QT_TRANSLATE_NOOP("catalogue", "Time between two looks at the validation data.")
QT_TRANSLATE_NOOP("catalogue", "Validation share")
QT_TRANSLATE_NOOP("catalogue", "Share of the examples kept for validation, where the data set does not set its own aside.")
QT_TRANSLATE_NOOP("catalogue", "Fixes data, split, initial weights and batch order.")
QT_TRANSLATE_NOOP("catalogue", "Engine")
QT_TRANSLATE_NOOP("catalogue", "What computes gradients. fused: code written for these models, several times faster; autograd: LibTorch; auto: fused where the model allows.")
QT_TRANSLATE_NOOP("catalogue", "auto")
QT_TRANSLATE_NOOP("catalogue", "autograd")
QT_TRANSLATE_NOOP("catalogue", "fused")
QT_TRANSLATE_NOOP("catalogue", "Record")
QT_TRANSLATE_NOOP("catalogue", "standard: rate, momentum, losses and accuracy. all: norms of gradient, update and weights too; no sample becomes another by it. Two weights without data are always recorded.")
QT_TRANSLATE_NOOP("catalogue", "standard")
QT_TRANSLATE_NOOP("catalogue", "all")

// lane
QT_TRANSLATE_NOOP("catalogue", "Ticks every")
QT_TRANSLATE_NOOP("catalogue", "When the schedule moves on: every step, every epoch, or every evaluation period.")
QT_TRANSLATE_NOOP("catalogue", "step")
QT_TRANSLATE_NOOP("catalogue", "epoch")
QT_TRANSLATE_NOOP("catalogue", "evaluation")
QT_TRANSLATE_NOOP("catalogue", "Listens to")
QT_TRANSLATE_NOOP("catalogue", "What Reduce on plateau watches; training loss is the mean since the last tick.")
QT_TRANSLATE_NOOP("catalogue", "validation loss")
QT_TRANSLATE_NOOP("catalogue", "validation accuracy")
QT_TRANSLATE_NOOP("catalogue", "training loss")
QT_TRANSLATE_NOOP("catalogue", "Clip gradients")
QT_TRANSLATE_NOOP("catalogue", "Limit the norm of the whole gradient, or each of its values.")
QT_TRANSLATE_NOOP("catalogue", "norm")
QT_TRANSLATE_NOOP("catalogue", "value")
QT_TRANSLATE_NOOP("catalogue", "Clip at")
QT_TRANSLATE_NOOP("catalogue", "The largest norm or value; without clipping of no effect.")
QT_TRANSLATE_NOOP("catalogue", "Average")
QT_TRANSLATE_NOOP("catalogue", "An average of the weights that is evaluated beside them; training is the same with it. swa: the mean from a step on; ema: exponential, ema_warm with a decay that begins low; lawa: the mean of the latest.")
QT_TRANSLATE_NOOP("catalogue", "swa")
QT_TRANSLATE_NOOP("catalogue", "ema")
QT_TRANSLATE_NOOP("catalogue", "ema warm")
QT_TRANSLATE_NOOP("catalogue", "lawa")
QT_TRANSLATE_NOOP("catalogue", "SWA from")
QT_TRANSLATE_NOOP("catalogue", "The first update whose weights count; of swa alone.")
QT_TRANSLATE_NOOP("catalogue", "SWA every")
QT_TRANSLATE_NOOP("catalogue", "Time between two weights that count; of swa alone.")
QT_TRANSLATE_NOOP("catalogue", "EMA decay")
QT_TRANSLATE_NOOP("catalogue", "Share of the average that an update keeps; of ema and ema_warm alone.")
QT_TRANSLATE_NOOP("catalogue", "Latest every")
QT_TRANSLATE_NOOP("catalogue", "Time between two weights that count; of lawa alone.")
QT_TRANSLATE_NOOP("catalogue", "Latest")
QT_TRANSLATE_NOOP("catalogue", "How many of the last ones are averaged; of lawa alone.")

// made curve
QT_TRANSLATE_NOOP("catalogue", "Reports")
QT_TRANSLATE_NOOP("catalogue", "How many values the curve has.")
QT_TRANSLATE_NOOP("catalogue", "What the curve falls to.")
QT_TRANSLATE_NOOP("catalogue", "Height")
QT_TRANSLATE_NOOP("catalogue", "How far above the floor it begins; below 0 it rises, as an accuracy does.")
QT_TRANSLATE_NOOP("catalogue", "Time constant")
QT_TRANSLATE_NOOP("catalogue", "Reports in which what is left above the floor falls to 37 %.")
QT_TRANSLATE_NOOP("catalogue", "Standard deviation of what is added to each report.")
QT_TRANSLATE_NOOP("catalogue", "Of the noise.")
QT_TRANSLATE_NOOP("catalogue", "Spike")
QT_TRANSLATE_NOOP("catalogue", "What is added to the reports that are spikes.")
QT_TRANSLATE_NOOP("catalogue", "Spikes at")
QT_TRANSLATE_NOOP("catalogue", "Numbers of reports, from 1.")
QT_TRANSLATE_NOOP("catalogue", "NaN at")

// channels: lr
QT_TRANSLATE_NOOP("catalogue", "rate")
QT_TRANSLATE_NOOP("catalogue", "The learning rate that the update used, read back from the optimizer.")

// channels: momentum
QT_TRANSLATE_NOOP("catalogue", "momentum")
QT_TRANSLATE_NOOP("catalogue", "Momentum or beta1 of the update, where the optimizer has one.")

// channels: training_loss
QT_TRANSLATE_NOOP("catalogue", "Loss of the batch before its update.")

// channels: mean_training_loss
QT_TRANSLATE_NOOP("catalogue", "mean training loss")
QT_TRANSLATE_NOOP("catalogue", "Mean over the batches since the evaluation before, weighted by their examples.")

// channels: validation_loss
QT_TRANSLATE_NOOP("catalogue", "Mean loss over the validation examples.")

// channels: accuracy
QT_TRANSLATE_NOOP("catalogue", "accuracy")
QT_TRANSLATE_NOOP("catalogue", "Share of the validation examples that are classified rightly.")

// channels: average_loss
QT_TRANSLATE_NOOP("catalogue", "loss of the average")
QT_TRANSLATE_NOOP("catalogue", "Mean loss over the validation examples at the lane's average of its weights.")

// channels: average_accuracy
QT_TRANSLATE_NOOP("catalogue", "accuracy of the average")
QT_TRANSLATE_NOOP("catalogue", "Share of the validation examples that the lane's average of its weights classifies rightly.")

// channels: gradient_norm
QT_TRANSLATE_NOOP("catalogue", "gradient norm")
QT_TRANSLATE_NOOP("catalogue", "‖g‖₂ of the gradient as the optimizer gets it, after clipping.")

// channels: update_norm
QT_TRANSLATE_NOOP("catalogue", "update norm")
QT_TRANSLATE_NOOP("catalogue", "‖Δw‖₂ of the change that the update made to the weights.")

// channels: weight_norm
QT_TRANSLATE_NOOP("catalogue", "weight norm")
QT_TRANSLATE_NOOP("catalogue", "‖w‖₂ of all weights and biases after the update.")

// channels: update_ratio
QT_TRANSLATE_NOOP("catalogue", "update ratio")
QT_TRANSLATE_NOOP("catalogue", "‖Δw‖₂/‖w‖₂: the update norm over the weight norm of its stretch.")

// channels: weight_0
QT_TRANSLATE_NOOP("catalogue", "w₀")
QT_TRANSLATE_NOOP("catalogue", "The first of two weights, after the update.")

// channels: weight_1
QT_TRANSLATE_NOOP("catalogue", "w₁")
QT_TRANSLATE_NOOP("catalogue", "The second of two weights, after the update.")
