<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>access</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Keeps the base rate for the whole run.</source>
        <translation>Behält die Basisrate während des ganzen Laufs.</translation>
    </message>
    <message>
        <source>Step decay</source>
        <translation>Stufenweises Absenken</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma every step_size ticks.</source>
        <translation>Multipliziert die Rate alle step_size Takte mit gamma.</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Stufenlänge</translation>
    </message>
    <message>
        <source>Ticks between two drops.</source>
        <translation>Takte zwischen zwei Stufen.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Factor applied at each drop; 0.1 divides the rate by ten.</source>
        <translation>Faktor an jeder Stufe; 0.1 teilt die Rate durch zehn.</translation>
    </message>
    <message>
        <source>Step decay at milestones</source>
        <translation>Stufen an Meilensteinen</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma at each milestone.</source>
        <translation>Multipliziert die Rate an jedem Meilenstein mit gamma.</translation>
    </message>
    <message>
        <source>Staircase at milestones</source>
        <translation>Treppe an Meilensteinen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Ticks at which the rate drops.</source>
        <translation>Takte, an denen die Rate sinkt.</translation>
    </message>
    <message>
        <source>Factor applied at each milestone.</source>
        <translation>Faktor an jedem Meilenstein.</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Exponentielles Abklingen</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma at every tick.</source>
        <translation>Multipliziert die Rate bei jedem Takt mit gamma.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Factor applied at every tick.</source>
        <translation>Faktor bei jedem Takt.</translation>
    </message>
    <message>
        <source>Cosine annealing</source>
        <translation>Kosinus-Absenkung</translation>
    </message>
    <message>
        <source>Falls along half a cosine to a floor in T_max ticks; past that it rises again.</source>
        <translation>Fällt in T_max Takten entlang einer halben Kosinuswelle bis zu einer Untergrenze; danach steigt die Rate wieder.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Half period</source>
        <translation>Halbe Periode</translation>
    </message>
    <message>
        <source>Ticks from the base rate to the floor.</source>
        <translation>Takte von der Basisrate bis zur Untergrenze.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Lowest rate the curve reaches.</source>
        <translation>Niedrigste Rate, die die Kurve erreicht.</translation>
    </message>
    <message>
        <source>Cyclic (triangles)</source>
        <translation>Zyklisch (Dreiecke)</translation>
    </message>
    <message>
        <source>Rises and falls between two rates; the momentum moves the other way.</source>
        <translation>Steigt und fällt zwischen zwei Raten; das Momentum bewegt sich gegenläufig.</translation>
    </message>
    <message>
        <source>Triangle wave</source>
        <translation>Dreieckswelle</translation>
    </message>
    <message>
        <source>Lowest rate</source>
        <translation>Niedrigste Rate</translation>
    </message>
    <message>
        <source>Rate at the foot of the triangles; replaces the optimizer&apos;s rate.</source>
        <translation>Rate am Fuß der Dreiecke; ersetzt die Rate des Optimierers.</translation>
    </message>
    <message>
        <source>Highest rate</source>
        <translation>Höchste Rate</translation>
    </message>
    <message>
        <source>Rate at the first peak.</source>
        <translation>Rate an der ersten Spitze.</translation>
    </message>
    <message>
        <source>Ticks up</source>
        <translation>Takte aufwärts</translation>
    </message>
    <message>
        <source>Ticks from the foot to the peak.</source>
        <translation>Takte vom Fuß bis zur Spitze.</translation>
    </message>
    <message>
        <source>Ticks down</source>
        <translation>Takte abwärts</translation>
    </message>
    <message>
        <source>Ticks from the peak to the foot; empty: as many as up.</source>
        <translation>Takte von der Spitze bis zum Fuß; leer: so viele wie aufwärts.</translation>
    </message>
    <message>
        <source>as many as up</source>
        <translation>so viele wie aufwärts</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>triangular: equal peaks; triangular2: halved each cycle; exp_range: gamma^t.</source>
        <translation>triangular: gleiche Spitzen; triangular2: in jedem Zyklus halbiert; exp_range: gamma^t.</translation>
    </message>
    <message>
        <source>Decay of the peaks per tick in mode exp_range.</source>
        <translation>Abklingen der Spitzen je Takt im Modus exp_range.</translation>
    </message>
    <message>
        <source>Scale function</source>
        <translation>Skalierungsfunktion</translation>
    </message>
    <message>
        <source>A formula in t that replaces the mode; t is the cycle (from 1) or the tick. Empty: the mode&apos;s own.</source>
        <translation>Eine Formel in t, die den Modus ersetzt; t ist der Zyklus (ab 1) oder der Takt. Leer: die des Modus.</translation>
    </message>
    <message>
        <source>the mode&apos;s own</source>
        <translation>die des Modus</translation>
    </message>
    <message>
        <source>Scale function of</source>
        <translation>Skalierung nach</translation>
    </message>
    <message>
        <source>What t is in the scale function: the cycle or the tick.</source>
        <translation>Was t in der Skalierungsfunktion ist: der Zyklus oder der Takt.</translation>
    </message>
    <message>
        <source>Cycle momentum</source>
        <translation>Zyklisches Momentum</translation>
    </message>
    <message>
        <source>Move the momentum against the rate, or beta1 from PyTorch 2.3 on.</source>
        <translation>Das Momentum gegenläufig zur Rate bewegen, ab PyTorch 2.3 auch beta1.</translation>
    </message>
    <message>
        <source>Lowest momentum</source>
        <translation>Niedrigstes Momentum</translation>
    </message>
    <message>
        <source>Momentum at the peak of the rate.</source>
        <translation>Momentum an der Spitze der Rate.</translation>
    </message>
    <message>
        <source>Highest momentum</source>
        <translation>Höchstes Momentum</translation>
    </message>
    <message>
        <source>Momentum at the foot of the rate.</source>
        <translation>Momentum am Fuß der Rate.</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>Absenken bei Plateau</translation>
    </message>
    <message>
        <source>Cuts the rate when the metric has stopped improving.</source>
        <translation>Senkt die Rate, wenn sich die Metrik nicht mehr verbessert.</translation>
    </message>
    <message>
        <source>Metric-driven</source>
        <translation>Metrikgesteuert</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>min for a loss, max for an accuracy.</source>
        <translation>min für einen Verlust, max für eine Genauigkeit.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the rate is multiplied by.</source>
        <translation>Womit die Rate multipliziert wird.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Reports without improvement that are let pass.</source>
        <translation>Messwerte ohne Verbesserung, die hingenommen werden.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>How much better counts as better.</source>
        <translation>Ab welchem Abstand ein Wert als besser gilt.</translation>
    </message>
    <message>
        <source>Threshold is</source>
        <translation>Schwelle ist</translation>
    </message>
    <message>
        <source>rel: a share of the best value; abs: in the metric&apos;s unit.</source>
        <translation>rel: ein Anteil des besten Werts; abs: in der Einheit der Metrik.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>Reports after a cut that are not counted as bad.</source>
        <translation>Messwerte nach einer Absenkung, die nicht als schlecht zählen.</translation>
    </message>
    <message>
        <source>The rate is never cut below this.</source>
        <translation>Unter diesen Wert wird die Rate nie gesenkt.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Cuts smaller than this are not made.</source>
        <translation>Kleinere Absenkungen unterbleiben.</translation>
    </message>
    <message>
        <source>Linear warm-up or decay</source>
        <translation>Lineares Aufwärmen oder Abklingen</translation>
    </message>
    <message>
        <source>Moves in a straight line from one share of the base rate to another, then holds.</source>
        <translation>Geht geradlinig von einem Anteil der Basisrate zu einem anderen und bleibt dort.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Start factor</source>
        <translation>Anfangsfaktor</translation>
    </message>
    <message>
        <source>Share of the base rate at tick 0.</source>
        <translation>Anteil der Basisrate bei Takt 0.</translation>
    </message>
    <message>
        <source>End factor</source>
        <translation>Endfaktor</translation>
    </message>
    <message>
        <source>Share of the base rate after total_iters ticks.</source>
        <translation>Anteil der Basisrate nach total_iters Takten.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Ticks from the start factor to the end factor.</source>
        <translation>Takte vom Anfangsfaktor bis zum Endfaktor.</translation>
    </message>
    <message>
        <source>Reduced start</source>
        <translation>Verringerter Anfang</translation>
    </message>
    <message>
        <source>A fraction of the base rate for total_iters ticks, then all of it.</source>
        <translation>Ein Bruchteil der Basisrate für total_iters Takte, danach die ganze.</translation>
    </message>
    <message>
        <source>Constant, then a jump</source>
        <translation>Konstant, dann ein Sprung</translation>
    </message>
    <message>
        <source>Share of the base rate at the start.</source>
        <translation>Anteil der Basisrate am Anfang.</translation>
    </message>
    <message>
        <source>Ticks until the base rate is restored.</source>
        <translation>Takte, bis wieder die Basisrate gilt.</translation>
    </message>
    <message>
        <source>Polynomial decay</source>
        <translation>Polynomielles Abklingen</translation>
    </message>
    <message>
        <source>Falls to zero as a power of the remaining share.</source>
        <translation>Fällt wie eine Potenz des verbleibenden Anteils auf null.</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polynomiell</translation>
    </message>
    <message>
        <source>Ticks until the rate is zero.</source>
        <translation>Takte, bis die Rate null ist.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>1 is a straight line; more drops early.</source>
        <translation>1 ergibt eine Gerade; größere Werte senken früh ab.</translation>
    </message>
    <message>
        <source>Cosine with warm restarts (SGDR)</source>
        <translation>Kosinus mit warmen Neustarts (SGDR)</translation>
    </message>
    <message>
        <source>Half cosines that restart from the base rate, each T_mult times as long as the last.</source>
        <translation>Halbe Kosinuswellen, die bei der Basisrate neu beginnen, jede T_mult-mal so lang wie die vorige.</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Kosinus mit Neustarts</translation>
    </message>
    <message>
        <source>First cycle</source>
        <translation>Erster Zyklus</translation>
    </message>
    <message>
        <source>Ticks until the first restart.</source>
        <translation>Takte bis zum ersten Neustart.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Längenfaktor</translation>
    </message>
    <message>
        <source>Each cycle is this many times as long as the last.</source>
        <translation>Länge jedes Zyklus als Vielfaches des vorigen.</translation>
    </message>
    <message>
        <source>Rate that each cycle falls towards.</source>
        <translation>Rate, gegen die jeder Zyklus fällt.</translation>
    </message>
    <message>
        <source>1cycle</source>
        <translation>1cycle</translation>
    </message>
    <message>
        <source>One long rise to the highest rate and a longer fall far below the start.</source>
        <translation>Ein langer Anstieg zur höchsten Rate und ein längerer Abfall bis weit unter den Anfang.</translation>
    </message>
    <message>
        <source>Rate at the peak.</source>
        <translation>Rate an der Spitze.</translation>
    </message>
    <message>
        <source>Ticks of the whole cycle. Empty: epochs times steps per epoch.</source>
        <translation>Takte des ganzen Zyklus. Leer: Epochen mal Schritte je Epoche.</translation>
    </message>
    <message>
        <source>epochs times steps per epoch</source>
        <translation>Epochen mal Schritte je Epoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>With steps per epoch, another way to give the length. Empty: the length counts.</source>
        <translation>Zusammen mit den Schritten je Epoche eine andere Art, die Länge anzugeben. Leer: die angegebene Länge.</translation>
    </message>
    <message>
        <source>the length counts</source>
        <translation>die angegebene Länge</translation>
    </message>
    <message>
        <source>Steps per epoch</source>
        <translation>Schritte je Epoche</translation>
    </message>
    <message>
        <source>With epochs, another way to give the length. Empty: the length counts.</source>
        <translation>Zusammen mit den Epochen eine andere Art, die Länge anzugeben. Leer: die angegebene Länge.</translation>
    </message>
    <message>
        <source>Rising share</source>
        <translation>Anteil des Anstiegs</translation>
    </message>
    <message>
        <source>Share of the cycle spent rising.</source>
        <translation>Anteil des Zyklus, in dem die Rate steigt.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>cos: half cosines; linear: straight lines.</source>
        <translation>cos: halbe Kosinuswellen; linear: Geraden.</translation>
    </message>
    <message>
        <source>Move the momentum (or beta1) against the rate.</source>
        <translation>Das Momentum (oder beta1) gegenläufig zur Rate bewegen.</translation>
    </message>
    <message>
        <source>Momentum at both ends.</source>
        <translation>Momentum an beiden Enden.</translation>
    </message>
    <message>
        <source>Start divisor</source>
        <translation>Anfangsteiler</translation>
    </message>
    <message>
        <source>The first rate is max_lr divided by this.</source>
        <translation>Die erste Rate ist max_lr geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>End divisor</source>
        <translation>Endteiler</translation>
    </message>
    <message>
        <source>The last rate is the first divided by this.</source>
        <translation>Die letzte Rate ist die erste geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>Three phases</source>
        <translation>Drei Phasen</translation>
    </message>
    <message>
        <source>Fall to the first rate as fast as it rose, then to the last.</source>
        <translation>So schnell auf die erste Rate fallen, wie sie gestiegen ist, dann auf die letzte.</translation>
    </message>
    <message>
        <source>Formula or table</source>
        <translation>Formel oder Tabelle</translation>
    </message>
    <message>
        <source>The base rate times a formula in t, or times a table of values.</source>
        <translation>Die Basisrate mal eine Formel in t oder mal eine Tabelle von Werten.</translation>
    </message>
    <message>
        <source>Function of t</source>
        <translation>Funktion von t</translation>
    </message>
    <message>
        <source>Factor f(t)</source>
        <translation>Faktor f(t)</translation>
    </message>
    <message>
        <source>A formula in the tick t, such as 1 / sqrt(t + 1), or a list of values, the last of which holds.</source>
        <translation>Eine Formel im Takt t, etwa 1 / sqrt(t + 1), oder eine Liste von Werten, deren letzter weiter gilt.</translation>
    </message>
    <message>
        <source>Running product</source>
        <translation>Laufendes Produkt</translation>
    </message>
    <message>
        <source>Multiplies the rate by a formula in t at every tick.</source>
        <translation>Multipliziert die Rate bei jedem Takt mit einer Formel in t.</translation>
    </message>
    <message>
        <source>A formula in the tick t, such as 0.95, or a list of values, the last of which holds.</source>
        <translation>Eine Formel im Takt t, etwa 0.95, oder eine Liste von Werten, deren letzter weiter gilt.</translation>
    </message>
    <message>
        <source>Anneal to a constant (SWA)</source>
        <translation>Absenken auf eine Konstante (SWA)</translation>
    </message>
    <message>
        <source>Moves to swa_lr in anneal_epochs ticks and stays there.</source>
        <translation>Geht in anneal_epochs Takten auf swa_lr über und bleibt dort.</translation>
    </message>
    <message>
        <source>Anneal to a constant</source>
        <translation>Absenken auf eine Konstante</translation>
    </message>
    <message>
        <source>SWA rate</source>
        <translation>SWA-Rate</translation>
    </message>
    <message>
        <source>Rate it moves to.</source>
        <translation>Rate, auf die übergegangen wird.</translation>
    </message>
    <message>
        <source>Ticks until it is there; 0 jumps.</source>
        <translation>Takte, bis sie erreicht ist; 0 springt.</translation>
    </message>
    <message>
        <source>cos: half a cosine; linear: a straight line.</source>
        <translation>cos: eine halbe Kosinuswelle; linear: eine Gerade.</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Several schedules in turn, each taking over at a milestone: warm-up, then cosine.</source>
        <translation>Mehrere Pläne nacheinander, jeder ab einem Meilenstein: Aufwärmphase, dann Kosinus.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>What follows what; a ChainedScheduler can only be the first, from PyTorch 2.6 on.</source>
        <translation>Was worauf folgt; ein ChainedScheduler kann ab PyTorch 2.6 nur der erste sein.</translation>
    </message>
    <message>
        <source>Ticks at which the next schedule takes over: one fewer than schedules.</source>
        <translation>Takte, an denen der nächste Plan übernimmt: einer weniger, als es Pläne gibt.</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle zugleich</translation>
    </message>
    <message>
        <source>Several schedules that each change the rate at every tick, in order.</source>
        <translation>Mehrere Pläne, die alle bei jedem Takt die Rate ändern, der Reihe nach.</translation>
    </message>
    <message>
        <source>What acts on the rate, in this order.</source>
        <translation>Was auf die Rate wirkt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Schedules one after another, each for its own length; the last one lasts to the end.</source>
        <translation>Pläne nacheinander, jeder mit eigener Länge; der letzte dauert bis zum Ende.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>What follows what.</source>
        <translation>Was worauf folgt.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>How long each part lasts: one length fewer than parts, the last lasts to the end.</source>
        <translation>Wie lange jeder Teil dauert: eine Länge weniger, als es Teile gibt; der letzte dauert bis zum Ende.</translation>
    </message>
    <message>
        <source>Each part starts</source>
        <translation>Jeder Teil beginnt mit</translation>
    </message>
    <message>
        <source>restart: from the base rate; continue: where the part before it ended.</source>
        <translation>Neustart: bei der Basisrate; Fortsetzung: wo der vorige Teil endete.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Factors multiplied</source>
        <translation>Produkt von Faktoren</translation>
    </message>
    <message>
        <source>Several schedules at once; each is a factor of the base rate.</source>
        <translation>Mehrere Pläne zugleich; jeder ist ein Faktor der Basisrate.</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>What is multiplied.</source>
        <translation>Was multipliziert wird.</translation>
    </message>
    <message>
        <source>Restarts of a schedule</source>
        <translation>Neustarts eines Plans</translation>
    </message>
    <message>
        <source>Begins a schedule anew again and again, each time longer or lower if wanted.</source>
        <translation>Beginnt einen Plan immer wieder neu, auf Wunsch jedes Mal länger oder niedriger.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What is begun anew.</source>
        <translation>Was neu begonnen wird.</translation>
    </message>
    <message>
        <source>Time until the first restart.</source>
        <translation>Zeit bis zum ersten Neustart.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Höhenfaktor</translation>
    </message>
    <message>
        <source>Each cycle is this many times as high as the last.</source>
        <translation>Höhe jedes Zyklus als Vielfaches des vorigen.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>How many cycles; afterwards the rate holds the end of the last one. Empty: no end.</source>
        <translation>Anzahl der Zyklen; danach bleibt die Rate am Ende des letzten. Leer: kein Ende.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Warm-up, then a schedule</source>
        <translation>Aufwärmphase, dann ein Plan</translation>
    </message>
    <message>
        <source>Rises from a small rate to where the schedule takes over.</source>
        <translation>Steigt von einer kleinen Rate bis dorthin, wo der Plan übernimmt.</translation>
    </message>
    <message>
        <source>What takes over after the warm-up.</source>
        <translation>Was nach der Aufwärmphase übernimmt.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>How long the rate rises.</source>
        <translation>Wie lange die Rate steigt.</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Share of the rate at the first tick; 0: the first update changes nothing.</source>
        <translation>Anteil der Rate beim ersten Takt; 0: Die erste Aktualisierung ändert nichts.</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>linear: a straight line; cosine: half a cosine.</source>
        <translation>linear: eine Gerade; Kosinus: eine halbe Kosinuswelle.</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Schedule counts</source>
        <translation>Plan zählt</translation>
    </message>
    <message>
        <source>local: from the end of the warm-up; global: from the start of the run, so that the warm-up covers the beginning of the schedule.</source>
        <translation>lokal: ab dem Ende der Aufwärmphase; global: ab dem Beginn des Laufs, sodass die Aufwärmphase den Anfang des Plans verdeckt.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>First tick counts</source>
        <translation>Erster Takt zählt</translation>
    </message>
    <message>
        <source>The first update is (1 / length) up the slope already.</source>
        <translation>Schon die erste Aktualisierung hat (1 / Länge) des Anstiegs hinter sich.</translation>
    </message>
    <message>
        <source>Floor and ceiling</source>
        <translation>Unter- und Obergrenze</translation>
    </message>
    <message>
        <source>Keeps a schedule between two rates.</source>
        <translation>Hält einen Plan zwischen zwei Raten.</translation>
    </message>
    <message>
        <source>What is kept between the two.</source>
        <translation>Was dazwischen gehalten wird.</translation>
    </message>
    <message>
        <source>Lowest rate; empty: none.</source>
        <translation>Niedrigste Rate; leer: keine.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Highest rate; empty: none.</source>
        <translation>Höchste Rate; leer: keine.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Holds the first rate of a schedule for a while before it starts.</source>
        <translation>Hält die erste Rate eines Plans eine Weile, bevor er beginnt.</translation>
    </message>
    <message>
        <source>What starts later.</source>
        <translation>Was später beginnt.</translation>
    </message>
    <message>
        <source>How long the first rate is held.</source>
        <translation>Wie lange die erste Rate gehalten wird.</translation>
    </message>
    <message>
        <source>Hold per epoch</source>
        <translation>Halten je Epoche</translation>
    </message>
    <message>
        <source>Changes the rate only once an epoch (or every so often) and holds it in between.</source>
        <translation>Ändert die Rate nur einmal je Epoche (oder in einem anderen Abstand) und hält sie dazwischen.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>What is looked at.</source>
        <translation>Was abgelesen wird.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Time between two changes.</source>
        <translation>Zeit zwischen zwei Änderungen.</translation>
    </message>
    <message>
        <source>Noise with a seed</source>
        <translation>Rauschen mit Seed</translation>
    </message>
    <message>
        <source>Shakes a schedule by reproducible relative noise.</source>
        <translation>Überlagert einen Plan mit reproduzierbarem relativem Rauschen.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>What is shaken.</source>
        <translation>Was verrauscht wird.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Largest change, as a share of the rate.</source>
        <translation>Größte Änderung als Anteil der Rate.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>normal: standard normal draws, those beyond the size drawn again; uniform.</source>
        <translation>normal: standardnormalverteilt, Werte jenseits der Stärke neu gezogen; gleichverteilt.</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same noise.</source>
        <translation>Derselbe Seed ergibt dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where the noise begins.</source>
        <translation>Wo das Rauschen beginnt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Where it ends; empty: never.</source>
        <translation>Wo es endet; leer: nie.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Moves from one share of the base rate to another along a chosen shape, then holds.</source>
        <translation>Geht in der gewählten Form von einem Anteil der Basisrate zu einem anderen und bleibt dort.</translation>
    </message>
    <message>
        <source>Share of the base rate at the end.</source>
        <translation>Anteil der Basisrate am Ende.</translation>
    </message>
    <message>
        <source>Time from start to end.</source>
        <translation>Zeit vom Anfang bis zum Ende.</translation>
    </message>
    <message>
        <source>linear, cosine, exponential (both ends above 0), polynomial, or root (1 - sqrt).</source>
        <translation>linear, Kosinus, exponentiell (beide Enden über 0), polynomiell oder Wurzel (1 - sqrt).</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation>polynomiell</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Of the shape polynomial; more drops earlier.</source>
        <translation>Gilt für die Form polynomiell; größere Werte senken früher ab.</translation>
    </message>
    <message>
        <source>Table from a CSV file</source>
        <translation>Tabelle aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>Takes the rates, or factors of the base rate, from a column of a file.</source>
        <translation>Nimmt die Raten oder Faktoren der Basisrate aus einer Spalte einer Datei.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A CSV file; its first line names the columns, unless it holds numbers only. Empty: the base rate for ever.</source>
        <translation>Eine CSV-Datei; die erste Zeile benennt die Spalten, sofern sie nicht nur Zahlen enthält. Leer: durchgehend die Basisrate.</translation>
    </message>
    <message>
        <source>the base rate for ever</source>
        <translation>durchgehend die Basisrate</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>The column with the rates: its name, or its number counting from 1.</source>
        <translation>Die Spalte mit den Raten: ihr Name oder ihre Nummer, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Werte sind</translation>
    </message>
    <message>
        <source>factor: times the base rate; absolute: the rate itself.</source>
        <translation>Faktor: mal die Basisrate; absolut: die Rate selbst.</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>Time between two rows.</source>
        <translation>Zeit zwischen zwei Zeilen.</translation>
    </message>
    <message>
        <source>Between rows</source>
        <translation>Zwischen Zeilen</translation>
    </message>
    <message>
        <source>hold: the earlier row; linear: a straight line to the next.</source>
        <translation>halten: die frühere Zeile; linear: eine Gerade zur nächsten.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>Multiplies the rate by decay_rate every decay_steps, smoothly or in stairs.</source>
        <translation>Multipliziert die Rate alle decay_steps mit decay_rate, stetig oder in Stufen.</translation>
    </message>
    <message>
        <source>Initial rate</source>
        <translation>Anfangsrate</translation>
    </message>
    <message>
        <source>Rate at the start. Empty: the lane&apos;s base rate.</source>
        <translation>Rate am Anfang. Leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>the lane&apos;s base rate</source>
        <translation>Basisrate der Bahn</translation>
    </message>
    <message>
        <source>Decay length</source>
        <translation>Abklingdauer</translation>
    </message>
    <message>
        <source>Time in which the rate is multiplied by the decay rate.</source>
        <translation>Zeit, in der die Rate einmal mit der Abklingrate multipliziert wird.</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Abklingrate</translation>
    </message>
    <message>
        <source>Factor per decay length; 0.1 leaves a tenth.</source>
        <translation>Faktor je Abklingdauer; 0.1 lässt ein Zehntel übrig.</translation>
    </message>
    <message>
        <source>In stairs</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>Drop at every multiple of the decay length, and hold in between.</source>
        <translation>An jedem Vielfachen der Abklingdauer absenken und dazwischen halten.</translation>
    </message>
    <message>
        <source>Piecewise constant</source>
        <translation>Stückweise konstant</translation>
    </message>
    <message>
        <source>Given rates one after another; a boundary still has the rate before it.</source>
        <translation>Vorgegebene Raten nacheinander; an einer Grenze gilt noch die Rate davor.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Each is the last tick of its rate, in order.</source>
        <translation>Jede ist der letzte Takt ihrer Rate, der Reihe nach.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>One more than there are boundaries. The lane&apos;s base rate is not used.</source>
        <translation>Eine mehr, als es Grenzen gibt. Die Basisrate der Bahn wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Falls to an end rate along a power of the time left; with cycle in lower and lower teeth.</source>
        <translation>Fällt wie eine Potenz der verbleibenden Zeit auf eine Endrate; mit cycle in immer niedrigeren Zähnen.</translation>
    </message>
    <message>
        <source>Time from the initial to the end rate.</source>
        <translation>Zeit von der Anfangs- bis zur Endrate.</translation>
    </message>
    <message>
        <source>End rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>Rate after the decay.</source>
        <translation>Rate nach dem Abklingen.</translation>
    </message>
    <message>
        <source>1: a straight line; more drops earlier, less later.</source>
        <translation>1: eine Gerade; größere Werte senken früher ab, kleinere später.</translation>
    </message>
    <message>
        <source>Start again after each decay length, each time from a lower rate.</source>
        <translation>Nach jeder Abklingdauer neu beginnen, jedes Mal bei einer niedrigeren Rate.</translation>
    </message>
    <message>
        <source>Inverse time decay</source>
        <translation>Abklingen mit inverser Zeit</translation>
    </message>
    <message>
        <source>Divides the rate by 1 + decay_rate for every decay_steps that have passed.</source>
        <translation>Teilt die Rate durch 1 + decay_rate für je decay_steps vergangene Takte.</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Inverse Zeit</translation>
    </message>
    <message>
        <source>Time that counts as one in the formula.</source>
        <translation>Zeit, die in der Formel als eins zählt.</translation>
    </message>
    <message>
        <source>After one decay length the rate is divided by 1 + this.</source>
        <translation>Nach einer Abklingdauer ist die Rate durch 1 + diesen Wert geteilt.</translation>
    </message>
    <message>
        <source>Cosine decay</source>
        <translation>Kosinus-Abklingen</translation>
    </message>
    <message>
        <source>Falls along half a cosine and stays down; with a warm-up target it rises to that first.</source>
        <translation>Fällt entlang einer halben Kosinuswelle und bleibt unten; mit einem Aufwärmziel steigt die Rate zuvor bis dorthin.</translation>
    </message>
    <message>
        <source>Time of the fall, not counting the warm-up.</source>
        <translation>Dauer des Abfalls, ohne die Aufwärmphase.</translation>
    </message>
    <message>
        <source>Where it ends, as a share of the peak.</source>
        <translation>Endwert als Anteil der Spitzenrate.</translation>
    </message>
    <message>
        <source>Warm-up target</source>
        <translation>Aufwärmziel</translation>
    </message>
    <message>
        <source>Peak that the warm-up rises to from the initial rate. Empty: no warm-up.</source>
        <translation>Spitzenrate, zu der die Aufwärmphase von der Anfangsrate aus steigt. Leer: keine Aufwärmphase.</translation>
    </message>
    <message>
        <source>no warm-up</source>
        <translation>keine Aufwärmphase</translation>
    </message>
    <message>
        <source>How long the rate rises; without a target it does nothing.</source>
        <translation>Wie lange die Rate steigt; ohne Ziel wirkungslos.</translation>
    </message>
    <message>
        <source>Cosine decay with restarts</source>
        <translation>Kosinus-Abklingen mit Neustarts</translation>
    </message>
    <message>
        <source>Half cosines one after another, each t_mul times as long and m_mul times as high.</source>
        <translation>Halbe Kosinuswellen nacheinander, jede t_mul-mal so lang und m_mul-mal so hoch.</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>Each cycle starts this many times as high as the last, above the floor.</source>
        <translation>Anfangshöhe jedes Zyklus über der Untergrenze als Vielfaches des vorigen.</translation>
    </message>
    <message>
        <source>Where each cycle ends, as a share of the initial rate.</source>
        <translation>Endwert jedes Zyklus als Anteil der Anfangsrate.</translation>
    </message>
    <message>
        <source>Cuts the rate once patience reports were not better than the best by min_delta.</source>
        <translation>Senkt die Rate, sobald patience Messwerte nicht um min_delta besser waren als der beste.</translation>
    </message>
    <message>
        <source>What the rate is multiplied by; Keras refuses 1 and more.</source>
        <translation>Womit die Rate multipliziert wird; Keras lehnt 1 und mehr ab.</translation>
    </message>
    <message>
        <source>The cut comes at this many reports without improvement.</source>
        <translation>Nach so vielen Messwerten ohne Verbesserung wird abgesenkt.</translation>
    </message>
    <message>
        <source>min for a loss, max for an accuracy; Keras&apos;s auto goes by the metric&apos;s name.</source>
        <translation>min für einen Verlust, max für eine Genauigkeit; auto richtet sich in Keras nach dem Namen der Metrik.</translation>
    </message>
    <message>
        <source>How much better counts as better, in the metric&apos;s unit.</source>
        <translation>Ab welchem Abstand ein Wert als besser gilt, in der Einheit der Metrik.</translation>
    </message>
    <message>
        <source>Reports after a cut before waiting begins anew.</source>
        <translation>Messwerte nach einer Absenkung, bevor das Warten neu beginnt.</translation>
    </message>
    <message>
        <source>Constant with warm-up</source>
        <translation>Konstant mit Aufwärmphase</translation>
    </message>
    <message>
        <source>Rises from 0 to the base rate and keeps it.</source>
        <translation>Steigt von 0 auf die Basisrate und bleibt dort.</translation>
    </message>
    <message>
        <source>How long the rate rises; the first update has rate 0.</source>
        <translation>Wie lange die Rate steigt; die erste Aktualisierung hat die Rate 0.</translation>
    </message>
    <message>
        <source>Linear with warm-up</source>
        <translation>Linear mit Aufwärmphase</translation>
    </message>
    <message>
        <source>Rises from 0 to the base rate, then falls in a straight line to 0.</source>
        <translation>Steigt von 0 auf die Basisrate und fällt dann geradlinig auf 0.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>When the rate reaches 0, the warm-up included.</source>
        <translation>Wann die Rate 0 erreicht, die Aufwärmphase eingeschlossen.</translation>
    </message>
    <message>
        <source>Cosine with warm-up</source>
        <translation>Kosinus mit Aufwärmphase</translation>
    </message>
    <message>
        <source>Rises from 0 to the base rate, then falls along half a cosine to 0.</source>
        <translation>Steigt von 0 auf die Basisrate und fällt dann entlang einer halben Kosinuswelle auf 0.</translation>
    </message>
    <message>
        <source>When the waves end, the warm-up included.</source>
        <translation>Wann die Wellen enden, die Aufwärmphase eingeschlossen.</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>0.5 is one descent, 1 a descent and a rise.</source>
        <translation>0.5 ist ein Abstieg, 1 ein Abstieg und ein Anstieg.</translation>
    </message>
    <message>
        <source>Cosine with hard restarts</source>
        <translation>Kosinus mit harten Neustarts</translation>
    </message>
    <message>
        <source>Rises from 0 to the base rate, then falls along several half cosines, each from the base rate.</source>
        <translation>Steigt von 0 auf die Basisrate und fällt dann entlang mehrerer halber Kosinuswellen, jede ab der Basisrate.</translation>
    </message>
    <message>
        <source>When the last cycle ends, the warm-up included.</source>
        <translation>Wann der letzte Zyklus endet, die Aufwärmphase eingeschlossen.</translation>
    </message>
    <message>
        <source>How many descents; all have the same length.</source>
        <translation>Anzahl der Abstiege; alle sind gleich lang.</translation>
    </message>
    <message>
        <source>Polynomial with warm-up</source>
        <translation>Polynomiell mit Aufwärmphase</translation>
    </message>
    <message>
        <source>Rises from 0 to the base rate, then falls to an end rate along a power of the time left.</source>
        <translation>Steigt von 0 auf die Basisrate und fällt dann wie eine Potenz der verbleibenden Zeit auf eine Endrate.</translation>
    </message>
    <message>
        <source>When the rate reaches its end, the warm-up included.</source>
        <translation>Wann die Rate ihr Ende erreicht, die Aufwärmphase eingeschlossen.</translation>
    </message>
    <message>
        <source>Rate at the end; smaller than the base rate.</source>
        <translation>Rate am Ende; kleiner als die Basisrate.</translation>
    </message>
    <message>
        <source>Inverse square root with warm-up</source>
        <translation>Inverse Wurzel mit Aufwärmphase</translation>
    </message>
    <message>
        <source>Rises from 0 to the base rate, then falls with the inverse square root of time.</source>
        <translation>Steigt von 0 auf die Basisrate und fällt dann mit der inversen Quadratwurzel der Zeit.</translation>
    </message>
    <message>
        <source>Inverse power</source>
        <translation>Inverse Potenz</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>Zeitskala</translation>
    </message>
    <message>
        <source>Time after the warm-up until the rate is divided by sqrt(2). Empty: as long as the warm-up, or 10000 without one.</source>
        <translation>Zeit nach der Aufwärmphase, bis die Rate durch sqrt(2) geteilt ist. Leer: so lang wie die Aufwärmphase, ohne diese 10000.</translation>
    </message>
    <message>
        <source>as long as the warm-up, or 10000 without one</source>
        <translation>so lang wie die Aufwärmphase, ohne diese 10000</translation>
    </message>
    <message>
        <source>Cosine to a floor with warm-up</source>
        <translation>Kosinus bis zu einer Untergrenze, mit Aufwärmphase</translation>
    </message>
    <message>
        <source>Rises from 0 to the base rate, then falls along half a cosine to a floor.</source>
        <translation>Steigt von 0 auf die Basisrate und fällt dann entlang einer halben Kosinuswelle bis zu einer Untergrenze.</translation>
    </message>
    <message>
        <source>Floor, a rate</source>
        <translation>Untergrenze als Rate</translation>
    </message>
    <message>
        <source>Lowest rate; give this or the share. Empty: the share counts.</source>
        <translation>Niedrigste Rate; entweder diese oder den Anteil angeben. Leer: der angegebene Anteil.</translation>
    </message>
    <message>
        <source>the share counts</source>
        <translation>der angegebene Anteil</translation>
    </message>
    <message>
        <source>Floor, a share</source>
        <translation>Untergrenze als Anteil</translation>
    </message>
    <message>
        <source>Lowest rate as a share of the base rate; give this or the rate. Empty: the rate counts.</source>
        <translation>Niedrigste Rate als Anteil der Basisrate; entweder diesen oder die Rate angeben. Leer: die angegebene Rate.</translation>
    </message>
    <message>
        <source>the rate counts</source>
        <translation>die angegebene Rate</translation>
    </message>
    <message>
        <source>Cosine to a floor, warm-up from above 0</source>
        <translation>Kosinus bis zu einer Untergrenze, Aufwärmphase nicht ab 0</translation>
    </message>
    <message>
        <source>Rises to the base rate from a share of it, then falls along half a cosine to a floor.</source>
        <translation>Steigt von einem Anteil der Basisrate zu dieser und fällt dann entlang einer halben Kosinuswelle bis zu einer Untergrenze.</translation>
    </message>
    <message>
        <source>Warm-up starts at</source>
        <translation>Aufwärmphase beginnt bei</translation>
    </message>
    <message>
        <source>Share of the base rate at the first tick. Empty: 1 / warm-up.</source>
        <translation>Anteil der Basisrate beim ersten Takt. Leer: 1 / Aufwärmphase.</translation>
    </message>
    <message>
        <source>1 / warm-up</source>
        <translation>1 / Aufwärmphase</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay (WSD)</source>
        <translation>Aufwärmen, Halten, Abklingen (WSD)</translation>
    </message>
    <message>
        <source>Rises to the base rate, holds it, and falls at the end, each slope in one of three shapes.</source>
        <translation>Steigt auf die Basisrate, hält sie und fällt am Ende; jede Flanke in einer von drei Formen.</translation>
    </message>
    <message>
        <source>Warm-up, hold, decay</source>
        <translation>Aufwärmen, Halten, Abklingen</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>How long the rate falls.</source>
        <translation>Wie lange die Rate fällt.</translation>
    </message>
    <message>
        <source>All three phases together; used where the hold has no length of its own. Empty: the hold has one.</source>
        <translation>Alle drei Phasen zusammen; gilt, wo das Halten keine eigene Länge hat. Leer: folgt aus der Länge des Haltens.</translation>
    </message>
    <message>
        <source>the hold has one</source>
        <translation>folgt aus der Länge des Haltens</translation>
    </message>
    <message>
        <source>How long the rate stays. Empty: what the run leaves for it.</source>
        <translation>Wie lange die Rate gehalten wird. Leer: was der Lauf dafür übrig lässt.</translation>
    </message>
    <message>
        <source>what the run leaves for it</source>
        <translation>was der Lauf dafür übrig lässt</translation>
    </message>
    <message>
        <source>linear: a straight line; cosine: half a cosine; 1-sqrt: slowly, then faster.</source>
        <translation>linear: eine Gerade; cosine: eine halbe Kosinuswelle; 1-sqrt: erst langsam, dann schneller.</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>linear: a straight line; cosine: half a cosine; 1-sqrt: fast, then slower.</source>
        <translation>linear: eine Gerade; cosine: eine halbe Kosinuswelle; 1-sqrt: erst schnell, dann langsamer.</translation>
    </message>
    <message>
        <source>Where it starts and ends, as a share of the base rate.</source>
        <translation>Wert am Anfang und am Ende, als Anteil der Basisrate.</translation>
    </message>
    <message>
        <source>Of a cosine fall: 0.5 is one descent.</source>
        <translation>Bei einem Abfall nach Kosinus: 0.5 ist ein Abstieg.</translation>
    </message>
    <message>
        <source>Keeps one rate for the whole run.</source>
        <translation>Behält eine Rate während des ganzen Laufs.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Empty: the lane&apos;s base rate.</source>
        <translation>Leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>Moves from one rate to another along a power of the time left, then holds.</source>
        <translation>Geht wie eine Potenz der verbleibenden Zeit von einer Rate zu einer anderen und bleibt dort.</translation>
    </message>
    <message>
        <source>Rate after the transition.</source>
        <translation>Rate nach dem Übergang.</translation>
    </message>
    <message>
        <source>1: a straight line; more changes earlier, less later.</source>
        <translation>1: eine Gerade; größere Werte ändern früher, kleinere später.</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Time from the initial to the end rate; 0 stays at the initial rate.</source>
        <translation>Zeit von der Anfangs- bis zur Endrate; 0 bleibt bei der Anfangsrate.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>How long the initial rate lasts before the transition.</source>
        <translation>Wie lange die Anfangsrate vor dem Übergang gilt.</translation>
    </message>
    <message>
        <source>Moves from one rate to another in a straight line, then holds.</source>
        <translation>Geht geradlinig von einer Rate zu einer anderen und bleibt dort.</translation>
    </message>
    <message>
        <source>Multiplies the rate by a scale at each boundary.</source>
        <translation>Multipliziert die Rate an jeder Grenze mit einem Faktor.</translation>
    </message>
    <message>
        <source>Ticks at which the rate is multiplied.</source>
        <translation>Takte, an denen die Rate multipliziert wird.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>What it is multiplied by: one for each boundary.</source>
        <translation>Womit multipliziert wird: ein Wert je Grenze.</translation>
    </message>
    <message>
        <source>Piecewise interpolation</source>
        <translation>Stückweise Interpolation</translation>
    </message>
    <message>
        <source>Lines or half cosines between rates, each a multiple of the one before.</source>
        <translation>Geraden oder halbe Kosinuswellen zwischen Raten, jede ein Vielfaches der vorigen.</translation>
    </message>
    <message>
        <source>Piecewise ramps</source>
        <translation>Stückweise Rampen</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>linear: straight lines; cosine: half cosines.</source>
        <translation>linear: Geraden; cosine: halbe Kosinuswellen.</translation>
    </message>
    <message>
        <source>Ticks at which one piece ends and the next begins.</source>
        <translation>Takte, an denen ein Stück endet und das nächste beginnt.</translation>
    </message>
    <message>
        <source>The rate at each boundary as a multiple of the one before.</source>
        <translation>Die Rate an jeder Grenze als Vielfaches der vorigen.</translation>
    </message>
    <message>
        <source>Multiplies the rate by decay_rate every transition_steps, smoothly or in stairs, up to an end.</source>
        <translation>Multipliziert die Rate alle transition_steps mit decay_rate, stetig oder in Stufen, bis zu einem Ende.</translation>
    </message>
    <message>
        <source>Time in which the rate is multiplied by the decay rate; 0 stays at the initial rate.</source>
        <translation>Zeit, in der die Rate einmal mit der Abklingrate multipliziert wird; 0 bleibt bei der Anfangsrate.</translation>
    </message>
    <message>
        <source>Factor per decay length; 0 stays at the initial rate.</source>
        <translation>Faktor je Abklingdauer; 0 bleibt bei der Anfangsrate.</translation>
    </message>
    <message>
        <source>How long the initial rate lasts before the decay.</source>
        <translation>Wie lange die Anfangsrate vor dem Abklingen gilt.</translation>
    </message>
    <message>
        <source>Lowest rate, or the highest where the decay rate is 1 or more. Empty: none.</source>
        <translation>Niedrigste Rate, oder die höchste, wenn die Abklingrate 1 oder mehr ist. Leer: keine.</translation>
    </message>
    <message>
        <source>Falls along half a cosine to a share of the initial rate and stays there.</source>
        <translation>Fällt entlang einer halben Kosinuswelle auf einen Anteil der Anfangsrate und bleibt dort.</translation>
    </message>
    <message>
        <source>Time of the fall.</source>
        <translation>Dauer des Abfalls.</translation>
    </message>
    <message>
        <source>Where it ends, as a share of the initial rate.</source>
        <translation>Endwert als Anteil der Anfangsrate.</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>Bends the cosine; more than 1 falls earlier.</source>
        <translation>Krümmt die Kosinuswelle; mehr als 1 fällt früher.</translation>
    </message>
    <message>
        <source>1cycle, linear</source>
        <translation>1cycle, linear</translation>
    </message>
    <message>
        <source>Rises to the peak, falls as far, then much further, all in straight lines.</source>
        <translation>Steigt zur Spitze, fällt ebenso weit und dann noch viel weiter, alles geradlinig.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Length of the whole cycle.</source>
        <translation>Länge des ganzen Zyklus.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitzenrate</translation>
    </message>
    <message>
        <source>Highest rate. Empty: the lane&apos;s base rate.</source>
        <translation>Höchste Rate. Leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation>Spitze bei</translation>
    </message>
    <message>
        <source>Share of the cycle at the peak.</source>
        <translation>Anteil des Zyklus bis zur Spitze.</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Zurück bei</translation>
    </message>
    <message>
        <source>Share of the cycle at which the rate is back where it began.</source>
        <translation>Anteil des Zyklus, bis die Rate wieder ihren Anfangswert hat.</translation>
    </message>
    <message>
        <source>The rate starts at the peak divided by this.</source>
        <translation>Die Rate beginnt bei der Spitzenrate geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>The rate ends at its start divided by this.</source>
        <translation>Die Rate endet bei ihrem Anfangswert geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>1cycle, cosine</source>
        <translation>1cycle, Kosinus</translation>
    </message>
    <message>
        <source>Rises to the peak along half a cosine, then falls far below the start along another.</source>
        <translation>Steigt entlang einer halben Kosinuswelle zur Spitze und fällt entlang einer zweiten bis weit unter den Anfang.</translation>
    </message>
    <message>
        <source>Scales the base rate down when the mean of some reports has stopped falling.</source>
        <translation>Verkleinert die Basisrate, wenn der Mittelwert mehrerer Messwerte nicht mehr fällt.</translation>
    </message>
    <message>
        <source>The cut comes at this many means without improvement.</source>
        <translation>Nach so vielen Mittelwerten ohne Verbesserung wird abgesenkt.</translation>
    </message>
    <message>
        <source>Relative threshold</source>
        <translation>Relative Schwelle</translation>
    </message>
    <message>
        <source>How much lower counts as better, as a share of the best value.</source>
        <translation>Ab welchem Abstand nach unten ein Wert als besser gilt, als Anteil des besten Werts.</translation>
    </message>
    <message>
        <source>Absolute threshold</source>
        <translation>Absolute Schwelle</translation>
    </message>
    <message>
        <source>How much lower counts as better, in the metric&apos;s unit; added to the relative one.</source>
        <translation>Ab welchem Abstand nach unten ein Wert als besser gilt, in der Einheit der Metrik; kommt zur relativen Schwelle hinzu.</translation>
    </message>
    <message>
        <source>Means after a cut that are not counted as bad.</source>
        <translation>Mittelwerte nach einer Absenkung, die nicht als schlecht zählen.</translation>
    </message>
    <message>
        <source>Mean of</source>
        <translation>Mittelwert über</translation>
    </message>
    <message>
        <source>Reports that are averaged before they are judged.</source>
        <translation>Messwerte, die gemittelt werden, bevor sie beurteilt werden.</translation>
    </message>
    <message>
        <source>Lowest scale</source>
        <translation>Kleinster Faktor</translation>
    </message>
    <message>
        <source>Share of the base rate below which it is never cut.</source>
        <translation>Anteil der Basisrate, unter den nie gesenkt wird.</translation>
    </message>
    <message>
        <source>Warm-up, then constant</source>
        <translation>Aufwärmphase, dann konstant</translation>
    </message>
    <message>
        <source>Rises in a straight line to a rate and keeps it.</source>
        <translation>Steigt geradlinig auf eine Rate und bleibt dort.</translation>
    </message>
    <message>
        <source>Rate of the first update.</source>
        <translation>Rate der ersten Aktualisierung.</translation>
    </message>
    <message>
        <source>Rate after the warm-up. Empty: the lane&apos;s base rate.</source>
        <translation>Rate nach der Aufwärmphase. Leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>How long the rate rises; 0 stays at the initial rate.</source>
        <translation>Wie lange die Rate steigt; 0 bleibt bei der Anfangsrate.</translation>
    </message>
    <message>
        <source>Warm-up, then cosine decay</source>
        <translation>Aufwärmphase, dann Kosinus-Abklingen</translation>
    </message>
    <message>
        <source>Rises in a straight line to the peak, falls along half a cosine and stays down.</source>
        <translation>Steigt geradlinig zur Spitze, fällt entlang einer halben Kosinuswelle und bleibt unten.</translation>
    </message>
    <message>
        <source>Whole length</source>
        <translation>Gesamtlänge</translation>
    </message>
    <message>
        <source>Time from the start to the end value, the warm-up included.</source>
        <translation>Zeit vom Anfangs- bis zum Endwert, die Aufwärmphase eingeschlossen.</translation>
    </message>
    <message>
        <source>Warm-up, then exponential decay</source>
        <translation>Aufwärmphase, dann exponentielles Abklingen</translation>
    </message>
    <message>
        <source>Rises in a straight line to the peak, then decays geometrically, smoothly or in stairs.</source>
        <translation>Steigt geradlinig zur Spitze und klingt dann geometrisch ab, stetig oder in Stufen.</translation>
    </message>
    <message>
        <source>Time in which the rate is multiplied by the decay rate; 0 stays at the peak.</source>
        <translation>Zeit, in der die Rate einmal mit der Abklingrate multipliziert wird; 0 bleibt bei der Spitzenrate.</translation>
    </message>
    <message>
        <source>Factor per decay length; 0 stays at the peak.</source>
        <translation>Faktor je Abklingdauer; 0 bleibt bei der Spitzenrate.</translation>
    </message>
    <message>
        <source>How long the peak lasts before the decay.</source>
        <translation>Wie lange die Spitzenrate vor dem Abklingen gilt.</translation>
    </message>
    <message>
        <source>Warmed-up cosines (SGDR)</source>
        <translation>Kosinus mit Aufwärmphasen (SGDR)</translation>
    </message>
    <message>
        <source>Cosine decays with warm-up one after another, each for its own length; the last end is held.</source>
        <translation>Mehrmals nacheinander Kosinus-Abklingen mit Aufwärmphase, jedes mit eigener Länge; der letzte Endwert bleibt.</translation>
    </message>
    <message>
        <source>Schedules of the type optax.warmup_cosine_decay_schedule, one for each cycle.</source>
        <translation>Pläne vom Typ optax.warmup_cosine_decay_schedule, einer je Zyklus.</translation>
    </message>
    <message>
        <source>Schedules joined</source>
        <translation>Verbundene Pläne</translation>
    </message>
    <message>
        <source>Schedules one after another; each counts from 0 at its boundary.</source>
        <translation>Pläne nacheinander; jeder zählt an seiner Grenze ab 0.</translation>
    </message>
    <message>
        <source>When each takes over from the one before: one fewer than there are schedules.</source>
        <translation>Wann jeder den vorigen ablöst: ein Wert weniger, als es Pläne gibt.</translation>
    </message>
    <message>
        <source>Half cosines to a floor with warm-up, cycles, k-decay and noise.</source>
        <translation>Halbe Kosinuswellen bis zu einer Untergrenze, mit Aufwärmphase, Zyklen, k-decay und Rauschen.</translation>
    </message>
    <message>
        <source>Length of the first cycle.</source>
        <translation>Länge des ersten Zyklus.</translation>
    </message>
    <message>
        <source>Rate that each cycle falls towards, and that is held after the last.</source>
        <translation>Rate, gegen die jeder Zyklus fällt und die nach dem letzten bleibt.</translation>
    </message>
    <message>
        <source>Each cycle starts this many times as high as the last.</source>
        <translation>Anfangshöhe jedes Zyklus als Vielfaches des vorigen.</translation>
    </message>
    <message>
        <source>How many there are; afterwards the rate stays at the floor.</source>
        <translation>Anzahl der Zyklen; danach bleibt die Rate an der Untergrenze.</translation>
    </message>
    <message>
        <source>Rate at the first tick of the warm-up.</source>
        <translation>Rate beim ersten Takt der Aufwärmphase.</translation>
    </message>
    <message>
        <source>Curve waits</source>
        <translation>Kurve wartet</translation>
    </message>
    <message>
        <source>The curve begins after the warm-up; otherwise it has run since the start, and the warm-up covers its beginning.</source>
        <translation>Die Kurve beginnt nach der Aufwärmphase; sonst läuft sie seit dem Start, und die Aufwärmphase verdeckt ihren Anfang.</translation>
    </message>
    <message>
        <source>Where the rate is shaken: from the first to before the second tick, or from one tick to the end. Empty: nowhere.</source>
        <translation>Wo die Rate verrauscht wird: vom ersten bis vor den zweiten Takt oder von einem Takt bis zum Ende. Leer: nirgends.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Noise size</source>
        <translation>Stärke des Rauschens</translation>
    </message>
    <message>
        <source>Largest change as a share of the rate.</source>
        <translation>Größte Änderung als Anteil der Rate.</translation>
    </message>
    <message>
        <source>Noise seed</source>
        <translation>Seed des Rauschens</translation>
    </message>
    <message>
        <source>k-decay</source>
        <translation>k-decay</translation>
    </message>
    <message>
        <source>Power of the progress in a cycle; more stays high for longer.</source>
        <translation>Potenz des Fortschritts im Zyklus; größere Werte bleiben länger oben.</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <source>Stays high, then falls along a hyperbolic tangent, with warm-up, cycles and noise.</source>
        <translation>Bleibt oben und fällt dann entlang eines Tangens hyperbolicus, mit Aufwärmphase, Zyklen und Rauschen.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untere Schranke</translation>
    </message>
    <message>
        <source>Argument of the tangent at the start of a cycle.</source>
        <translation>Argument des Tangens hyperbolicus am Anfang eines Zyklus.</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Obere Schranke</translation>
    </message>
    <message>
        <source>Argument of the tangent at the end of a cycle.</source>
        <translation>Argument des Tangens hyperbolicus am Ende eines Zyklus.</translation>
    </message>
    <message>
        <source>Falls to a floor along a power of the time left, with warm-up, cycles, k-decay and noise.</source>
        <translation>Fällt wie eine Potenz der verbleibenden Zeit bis zu einer Untergrenze, mit Aufwärmphase, Zyklen, k-decay und Rauschen.</translation>
    </message>
    <message>
        <source>Multiplies the rate by decay_rate every decay_t ticks, with warm-up and noise.</source>
        <translation>Multipliziert die Rate alle decay_t Takte mit decay_rate, mit Aufwärmphase und Rauschen.</translation>
    </message>
    <message>
        <source>Multiplies the rate by decay_rate one tick before each milestone, with warm-up and noise.</source>
        <translation>Multipliziert die Rate einen Takt vor jedem Meilenstein mit decay_rate, mit Aufwärmphase und Rauschen.</translation>
    </message>
    <message>
        <source>In order; each drop comes one tick earlier.</source>
        <translation>Der Reihe nach; jede Stufe kommt einen Takt früher.</translation>
    </message>
    <message>
        <source>Plateau with warm-up</source>
        <translation>Plateau mit Aufwärmphase</translation>
    </message>
    <message>
        <source>Warms up, then cuts the rate when the metric has stopped improving.</source>
        <translation>Wärmt auf und senkt die Rate danach, wenn sich die Metrik nicht mehr verbessert.</translation>
    </message>
    <message>
        <source>How much better counts as better, as a share of the best value.</source>
        <translation>Ab welchem Abstand ein Wert als besser gilt, als Anteil des besten Werts.</translation>
    </message>
    <message>
        <source>Reports during which the rate rises along a straight line.</source>
        <translation>Messwerte, während derer die Rate geradlinig steigt.</translation>
    </message>
    <message>
        <source>Warm-up begins at</source>
        <translation>Aufwärmphase beginnt bei</translation>
    </message>
    <message>
        <source>Rate before the first report of a warm-up.</source>
        <translation>Rate vor dem ersten Messwert einer Aufwärmphase.</translation>
    </message>
    <message>
        <source>max for an accuracy, min for a loss.</source>
        <translation>max für eine Genauigkeit, min für einen Verlust.</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>Divides the rate by the square root of the tick&apos;s number, counted from 1.</source>
        <translation>Teilt die Rate durch die Quadratwurzel der Nummer des Takts, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Basisrate</translation>
    </message>
    <message>
        <source>Rate of the first tick; empty: the lane&apos;s base rate. The book&apos;s default is 0.1.</source>
        <translation>Rate des ersten Takts; leer: Basisrate der Bahn. Der Standardwert im Buch ist 0.1.</translation>
    </message>
    <message>
        <source>Factor with a floor</source>
        <translation>Faktor mit Untergrenze</translation>
    </message>
    <message>
        <source>Multiplies the rate by factor at every tick, the first included, down to a floor.</source>
        <translation>Multipliziert die Rate bei jedem Takt, auch dem ersten, mit factor, bis zu einer Untergrenze.</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at every tick.</source>
        <translation>Womit die Rate bei jedem Takt multipliziert wird.</translation>
    </message>
    <message>
        <source>Lowest rate.</source>
        <translation>Niedrigste Rate.</translation>
    </message>
    <message>
        <source>Rate before the first tick; empty: the lane&apos;s base rate. The book&apos;s default is 0.1.</source>
        <translation>Rate vor dem ersten Takt; leer: Basisrate der Bahn. Der Standardwert im Buch ist 0.1.</translation>
    </message>
    <message>
        <source>Factor at milestones</source>
        <translation>Faktor an Meilensteinen</translation>
    </message>
    <message>
        <source>Multiplies the rate by factor at each listed tick.</source>
        <translation>Multipliziert die Rate an jedem aufgeführten Takt mit factor.</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each milestone.</source>
        <translation>Womit die Rate an jedem Meilenstein multipliziert wird.</translation>
    </message>
    <message>
        <source>Rate before the first milestone; empty: the lane&apos;s base rate.</source>
        <translation>Rate vor dem ersten Meilenstein; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>Rises along a straight line, then falls along half a cosine and holds.</source>
        <translation>Steigt geradlinig, fällt dann entlang einer halben Kosinuswelle und bleibt unten.</translation>
    </message>
    <message>
        <source>Tick at which the lowest rate is reached, the warm-up included.</source>
        <translation>Takt, an dem die niedrigste Rate erreicht ist, die Aufwärmphase eingeschlossen.</translation>
    </message>
    <message>
        <source>Highest rate; empty: the lane&apos;s base rate. The book&apos;s default is 0.01.</source>
        <translation>Höchste Rate; leer: Basisrate der Bahn. Der Standardwert im Buch ist 0.01.</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>Rate from max_update on.</source>
        <translation>Rate ab max_update.</translation>
    </message>
    <message>
        <source>Ticks of the straight rise.</source>
        <translation>Takte des geraden Anstiegs.</translation>
    </message>
    <message>
        <source>Rate of the first tick of the warm-up.</source>
        <translation>Rate des ersten Takts der Aufwärmphase.</translation>
    </message>
    <message>
        <source>Factor every n updates</source>
        <translation>Faktor alle n Aktualisierungen</translation>
    </message>
    <message>
        <source>Multiplies the rate by factor after every step updates, down to a floor.</source>
        <translation>Multipliziert die Rate nach je step Aktualisierungen mit factor, bis zu einer Untergrenze.</translation>
    </message>
    <message>
        <source>Updates between two drops.</source>
        <translation>Aktualisierungen zwischen zwei Stufen.</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each drop; MXNet refuses more than 1.</source>
        <translation>Womit die Rate an jeder Stufe multipliziert wird; MXNet lehnt mehr als 1 ab.</translation>
    </message>
    <message>
        <source>The rate never drops below this.</source>
        <translation>Unter diesen Wert sinkt die Rate nie.</translation>
    </message>
    <message>
        <source>Rate before the first drop; empty: the lane&apos;s base rate. MXNet&apos;s default is 0.01.</source>
        <translation>Rate vor der ersten Stufe; leer: Basisrate der Bahn. Der Standardwert von MXNet ist 0.01.</translation>
    </message>
    <message>
        <source>Multiplies the rate by factor after each listed number of updates.</source>
        <translation>Multipliziert die Rate nach jeder aufgeführten Zahl von Aktualisierungen mit factor.</translation>
    </message>
    <message>
        <source>Numbers of updates after which the rate drops, each larger than the one before.</source>
        <translation>Zahlen von Aktualisierungen, nach denen die Rate sinkt, jede größer als die vorige.</translation>
    </message>
    <message>
        <source>Falls to 0 along a power of the share of updates that is left.</source>
        <translation>Fällt wie eine Potenz des verbleibenden Anteils der Aktualisierungen auf 0.</translation>
    </message>
    <message>
        <source>Update at which the rate reaches 0.</source>
        <translation>Aktualisierung, bei der die Rate 0 erreicht.</translation>
    </message>
    <message>
        <source>Rate the fall begins at; empty: the lane&apos;s base rate. MXNet&apos;s default is 0.01.</source>
        <translation>Rate, bei der der Abfall beginnt; leer: Basisrate der Bahn. Der Standardwert von MXNet ist 0.01.</translation>
    </message>
    <message>
        <source>1 is a straight line; more falls earlier.</source>
        <translation>1 ergibt eine Gerade; größere Werte fallen früher.</translation>
    </message>
    <message>
        <source>Optimal (Bottou)</source>
        <translation>Optimal (Bottou)</translation>
    </message>
    <message>
        <source>Inverse time decay that follows from the regularisation; sets the rate itself.</source>
        <translation>Abklingen mit inverser Zeit, das aus der Regularisierung folgt; legt die Rate selbst fest.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Strength of the regularisation; it alone decides the rates, and the lane&apos;s base rate is not used.</source>
        <translation>Stärke der Regularisierung; sie allein bestimmt die Raten, die Basisrate der Bahn wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Inverse scaling</source>
        <translation>Inverse Skalierung</translation>
    </message>
    <message>
        <source>Divides the rate by a power of the update&apos;s number.</source>
        <translation>Teilt die Rate durch eine Potenz der Nummer der Aktualisierung.</translation>
    </message>
    <message>
        <source>Rate of the first update; empty: the lane&apos;s base rate. The regressor&apos;s default is 0.01.</source>
        <translation>Rate der ersten Aktualisierung; leer: Basisrate der Bahn. Der Standardwert des Regressors ist 0.01.</translation>
    </message>
    <message>
        <source>0.5 divides by the square root; the regressor&apos;s default is 0.25.</source>
        <translation>0.5 teilt durch die Quadratwurzel; der Standardwert des Regressors ist 0.25.</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptiv</translation>
    </message>
    <message>
        <source>Divides the rate by 5 when the training loss has stopped falling.</source>
        <translation>Teilt die Rate durch 5, wenn der Trainingsverlust nicht mehr fällt.</translation>
    </message>
    <message>
        <source>Rate before the first cut; empty: the lane&apos;s base rate.</source>
        <translation>Rate vor der ersten Absenkung; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>How much lower counts as better, in the loss&apos;s unit.</source>
        <translation>Ab welchem Abstand nach unten ein Wert als besser gilt, in der Einheit des Verlusts.</translation>
    </message>
    <message>
        <source>The cut comes at this many losses without improvement.</source>
        <translation>Nach so vielen Verlusten ohne Verbesserung wird abgesenkt.</translation>
    </message>
    <message>
        <source>Loss is a sum of</source>
        <translation>Verlust summiert über</translation>
    </message>
    <message>
        <source>Examples that the reported loss is summed over, as in scikit-learn; 1: it is a mean.</source>
        <translation>Beispiele, über die der gemeldete Verlust summiert wird, wie in scikit-learn; 1: Er ist ein Mittelwert.</translation>
    </message>
    <message>
        <source>Noam (Transformer)</source>
        <translation>Noam (Transformer)</translation>
    </message>
    <message>
        <source>Linear warm-up, then a fall with the square root of time; sets the rate itself.</source>
        <translation>Lineare Aufwärmphase, dann ein Abfall mit der Quadratwurzel der Zeit; legt die Rate selbst fest.</translation>
    </message>
    <message>
        <source>Noam</source>
        <translation>Noam</translation>
    </message>
    <message>
        <source>Model width</source>
        <translation>Modellbreite</translation>
    </message>
    <message>
        <source>Size of the model&apos;s vectors; wider models get lower rates.</source>
        <translation>Größe der Vektoren des Modells; breitere Modelle erhalten niedrigere Raten.</translation>
    </message>
    <message>
        <source>Updates until the peak.</source>
        <translation>Aktualisierungen bis zur Spitze.</translation>
    </message>
    <message>
        <source>Multiplies the whole curve; the lane&apos;s base rate is not used.</source>
        <translation>Multipliziert die ganze Kurve; die Basisrate der Bahn wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Rate at iteration 0; empty: the lane&apos;s base rate.</source>
        <translation>Rate bei Iteration 0; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma every stepsize iterations.</source>
        <translation>Multipliziert die Rate alle stepsize Iterationen mit gamma.</translation>
    </message>
    <message>
        <source>Factor applied at each drop.</source>
        <translation>Faktor an jeder Stufe.</translation>
    </message>
    <message>
        <source>Iterations between two drops.</source>
        <translation>Iterationen zwischen zwei Stufen.</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma at every iteration.</source>
        <translation>Multipliziert die Rate bei jeder Iteration mit gamma.</translation>
    </message>
    <message>
        <source>Factor applied at each iteration; near 1 for long runs.</source>
        <translation>Faktor bei jeder Iteration; bei langen Läufen nahe 1.</translation>
    </message>
    <message>
        <source>Inverse</source>
        <translation>Invers</translation>
    </message>
    <message>
        <source>Divides the rate by a power of 1 + gamma t.</source>
        <translation>Teilt die Rate durch eine Potenz von 1 + gamma t.</translation>
    </message>
    <message>
        <source>How fast the rate falls.</source>
        <translation>Wie schnell die Rate fällt.</translation>
    </message>
    <message>
        <source>1 is inverse time, 0.5 the inverse square root.</source>
        <translation>1 ergibt die inverse Zeit, 0.5 die inverse Quadratwurzel.</translation>
    </message>
    <message>
        <source>Multi-step</source>
        <translation>Mehrere Stufen</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma at each listed iteration.</source>
        <translation>Multipliziert die Rate bei jeder aufgeführten Iteration mit gamma.</translation>
    </message>
    <message>
        <source>Step values</source>
        <translation>Stellen der Stufen</translation>
    </message>
    <message>
        <source>Iterations at which the rate drops, in order; equal ones take effect one after the other.</source>
        <translation>Iterationen, bei denen die Rate sinkt, der Reihe nach; gleiche wirken nacheinander.</translation>
    </message>
    <message>
        <source>Falls to 0 along a power of the share of iterations that is left.</source>
        <translation>Fällt wie eine Potenz des verbleibenden Anteils der Iterationen auf 0.</translation>
    </message>
    <message>
        <source>Iteration at which the rate reaches 0; Caffe trains no further.</source>
        <translation>Iteration, bei der die Rate 0 erreicht; Caffe trainiert nicht weiter.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Rises or falls along an S-shaped curve.</source>
        <translation>Steigt oder fällt entlang einer S-förmigen Kurve.</translation>
    </message>
    <message>
        <source>Rate at the top of the curve; empty: the lane&apos;s base rate.</source>
        <translation>Rate oben auf der Kurve; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>Steepness; negative falls, which the newest Caffe refuses and DIGITS uses.</source>
        <translation>Steilheit; negative Werte fallen, was das neueste Caffe ablehnt und DIGITS nutzt.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Iteration at which the rate is half of base_lr.</source>
        <translation>Iteration, bei der die Rate die Hälfte von base_lr ist.</translation>
    </message>
    <message>
        <source>What the per cents are of: the iterations of the whole run.</source>
        <translation>Worauf sich die Prozentangaben beziehen: die Iterationen des ganzen Laufs.</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Stufenweise abwärts</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma every stepsize per cent of the run.</source>
        <translation>Multipliziert die Rate alle stepsize Prozent des Laufs mit gamma.</translation>
    </message>
    <message>
        <source>Per cent of the run between two drops: 33 drops three times.</source>
        <translation>Prozent des Laufs zwischen zwei Stufen: 33 senkt dreimal ab.</translation>
    </message>
    <message>
        <source>Step down at milestones</source>
        <translation>Stufenweise abwärts an Meilensteinen</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma at each listed per cent of the run.</source>
        <translation>Multipliziert die Rate an jeder aufgeführten Prozentstelle des Laufs mit gamma.</translation>
    </message>
    <message>
        <source>Per cents of the run at which the rate drops, in order.</source>
        <translation>Prozentstellen des Laufs, an denen die Rate sinkt, der Reihe nach.</translation>
    </message>
    <message>
        <source>Multiplies the rate by gamma for every per cent of the run.</source>
        <translation>Multipliziert die Rate für jedes Prozent des Laufs mit gamma.</translation>
    </message>
    <message>
        <source>Factor for one per cent of the run.</source>
        <translation>Faktor für ein Prozent des Laufs.</translation>
    </message>
    <message>
        <source>Inverse decay</source>
        <translation>Inverses Abklingen</translation>
    </message>
    <message>
        <source>Divides the rate by a power of 1 + gamma times the per cents passed.</source>
        <translation>Teilt die Rate durch eine Potenz von 1 + gamma mal den vergangenen Prozenten.</translation>
    </message>
    <message>
        <source>How fast the rate falls, for one per cent of the run.</source>
        <translation>Wie schnell die Rate fällt, je Prozent des Laufs.</translation>
    </message>
    <message>
        <source>Falls to 0 along a power of the share of the run that is left.</source>
        <translation>Fällt wie eine Potenz des verbleibenden Anteils des Laufs auf 0.</translation>
    </message>
    <message>
        <source>Sigmoid decay</source>
        <translation>Sigmoid-Abklingen</translation>
    </message>
    <message>
        <source>Falls along an S-shaped curve.</source>
        <translation>Fällt entlang einer S-förmigen Kurve.</translation>
    </message>
    <message>
        <source>Per cent of the run at which the rate is half of base_lr.</source>
        <translation>Prozent des Laufs, bei dem die Rate die Hälfte von base_lr ist.</translation>
    </message>
    <message>
        <source>Steepness for one per cent of the run.</source>
        <translation>Steilheit für ein Prozent des Laufs.</translation>
    </message>
    <message>
        <source>Noam decay</source>
        <translation>Noam-Abklingen</translation>
    </message>
    <message>
        <source>Linear warm-up from 0, then a fall with the square root of time; sets the rate itself.</source>
        <translation>Lineare Aufwärmphase ab 0, dann ein Abfall mit der Quadratwurzel der Zeit; legt die Rate selbst fest.</translation>
    </message>
    <message>
        <source>Holds one listed rate after another.</source>
        <translation>Hält eine aufgeführte Rate nach der anderen.</translation>
    </message>
    <message>
        <source>Ticks at which the next rate takes over.</source>
        <translation>Takte, an denen die nächste Rate übernimmt.</translation>
    </message>
    <message>
        <source>One more than there are boundaries; the lane&apos;s base rate is not used.</source>
        <translation>Eine mehr, als es Grenzen gibt; die Basisrate der Bahn wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Natural exponential</source>
        <translation>Exponentiell zur Basis e</translation>
    </message>
    <message>
        <source>Multiplies the rate by e^-gamma at every tick.</source>
        <translation>Multipliziert die Rate bei jedem Takt mit e^-gamma.</translation>
    </message>
    <message>
        <source>Rate of the first tick; empty: the lane&apos;s base rate.</source>
        <translation>Rate des ersten Takts; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>How fast the rate falls; Paddle refuses 0 and less.</source>
        <translation>Wie schnell die Rate fällt; Paddle lehnt 0 und weniger ab.</translation>
    </message>
    <message>
        <source>Divides the rate by 1 + gamma t.</source>
        <translation>Teilt die Rate durch 1 + gamma t.</translation>
    </message>
    <message>
        <source>Falls along a polynomial to a floor, once or in ever longer cycles.</source>
        <translation>Fällt entlang eines Polynoms bis zu einer Untergrenze, einmal oder in immer längeren Zyklen.</translation>
    </message>
    <message>
        <source>Ticks until the lowest rate.</source>
        <translation>Takte bis zur niedrigsten Rate.</translation>
    </message>
    <message>
        <source>Start again after decay_steps, each cycle longer and lower than the last.</source>
        <translation>Nach decay_steps neu beginnen, jeder Zyklus länger und niedriger als der vorige.</translation>
    </message>
    <message>
        <source>Linear warm-up</source>
        <translation>Lineare Aufwärmphase</translation>
    </message>
    <message>
        <source>Rises along a straight line, then follows another schedule.</source>
        <translation>Steigt geradlinig und folgt dann einem anderen Plan.</translation>
    </message>
    <message>
        <source>Base rate of what follows the warm-up; empty: the lane&apos;s base rate.</source>
        <translation>Basisrate dessen, was nach der Aufwärmphase kommt; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>What takes over after the warm-up; in Paddle it is given as learning_rate. Constant: that rate for ever.</source>
        <translation>Was nach der Aufwärmphase übernimmt; in Paddle wird es als learning_rate angegeben. Konstant: dauerhaft diese Rate.</translation>
    </message>
    <message>
        <source>Ticks of the rise.</source>
        <translation>Takte des Anstiegs.</translation>
    </message>
    <message>
        <source>Rises from</source>
        <translation>Anstieg von</translation>
    </message>
    <message>
        <source>Rate of the first tick.</source>
        <translation>Rate des ersten Takts.</translation>
    </message>
    <message>
        <source>Rises to</source>
        <translation>Anstieg auf</translation>
    </message>
    <message>
        <source>Rate at the end of the rise; above start_lr.</source>
        <translation>Rate am Ende des Anstiegs; über start_lr.</translation>
    </message>
    <message>
        <source>Factor applied at every tick; Paddle wants it between 0 and 1.</source>
        <translation>Faktor bei jedem Takt; Paddle verlangt einen Wert zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Factor applied at each drop; Paddle refuses 1 and more.</source>
        <translation>Faktor an jeder Stufe; Paddle lehnt 1 und mehr ab.</translation>
    </message>
    <message>
        <source>Ticks at which the rate drops, each larger than the one before.</source>
        <translation>Takte, an denen die Rate sinkt, jeder größer als der vorige.</translation>
    </message>
    <message>
        <source>Factor applied at each milestone; Paddle refuses 1 and more.</source>
        <translation>Faktor an jedem Meilenstein; Paddle lehnt 1 und mehr ab.</translation>
    </message>
    <message>
        <source>Falls along half a cosine to a floor and rises again.</source>
        <translation>Fällt entlang einer halben Kosinuswelle bis zu einer Untergrenze und steigt wieder.</translation>
    </message>
    <message>
        <source>Moves along a straight line between two shares of the base rate.</source>
        <translation>Geht geradlinig von einem Anteil der Basisrate zu einem anderen.</translation>
    </message>
    <message>
        <source>Ticks from the first share to the last.</source>
        <translation>Takte vom ersten bis zum letzten Anteil.</translation>
    </message>
    <message>
        <source>Share of the base rate at the first tick.</source>
        <translation>Anteil der Basisrate beim ersten Takt.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Share of the base rate from total_steps on.</source>
        <translation>Anteil der Basisrate ab total_steps.</translation>
    </message>
    <message>
        <source>One long rise to the highest rate and a longer fall to an absolute rate.</source>
        <translation>Ein langer Anstieg zur höchsten Rate und ein längerer Abfall auf eine absolute Rate.</translation>
    </message>
    <message>
        <source>Rate at the peak; empty: the lane&apos;s base rate.</source>
        <translation>Rate an der Spitze; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>Ticks of the whole cycle.</source>
        <translation>Takte des ganzen Zyklus.</translation>
    </message>
    <message>
        <source>The first rate is max_learning_rate divided by this.</source>
        <translation>Die erste Rate ist max_learning_rate geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>The last rate.</source>
        <translation>Die letzte Rate.</translation>
    </message>
    <message>
        <source>Fall to the first rate as fast as it rose, then to the last; needs phase_pct below 0.5.</source>
        <translation>So schnell auf die erste Rate fallen, wie sie gestiegen ist, dann auf die letzte; verlangt phase_pct unter 0.5.</translation>
    </message>
    <message>
        <source>Rises and falls between two rates.</source>
        <translation>Steigt und fällt zwischen zwei Raten.</translation>
    </message>
    <message>
        <source>Rate at the foot of the triangles.</source>
        <translation>Rate am Fuß der Dreiecke.</translation>
    </message>
    <message>
        <source>Rate at the first peak; empty: the lane&apos;s base rate.</source>
        <translation>Rate an der ersten Spitze; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>triangular: equal peaks; triangular2: halved each cycle; exp_range: exp_gamma^t.</source>
        <translation>triangular: gleiche Spitzen; triangular2: in jedem Zyklus halbiert; exp_range: exp_gamma^t.</translation>
    </message>
    <message>
        <source>Cuts the rate when the metric has stopped improving; ignores it during a cooldown.</source>
        <translation>Senkt die Rate, wenn sich die Metrik nicht mehr verbessert; übergeht sie während der Abkühlzeit.</translation>
    </message>
    <message>
        <source>What the rate is multiplied by; Paddle refuses 1 and more.</source>
        <translation>Womit die Rate multipliziert wird; Paddle lehnt 1 und mehr ab.</translation>
    </message>
    <message>
        <source>Reports after a cut that are ignored.</source>
        <translation>Messwerte nach einer Absenkung, die übergangen werden.</translation>
    </message>
    <message>
        <source>No annealing</source>
        <translation>Keine Absenkung</translation>
    </message>
    <message>
        <source>Keeps the start.</source>
        <translation>Bleibt beim Anfang.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Rate of the first update; empty: the lane&apos;s base rate.</source>
        <translation>Rate der ersten Aktualisierung; leer: Basisrate der Bahn.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Not used; fastai gives every such function two ends.</source>
        <translation>Nicht verwendet; fastai gibt jeder solchen Funktion zwei Enden.</translation>
    </message>
    <message>
        <source>Updates from start to end, held afterwards.</source>
        <translation>Aktualisierungen vom Anfang bis zum Ende, das danach gehalten wird.</translation>
    </message>
    <message>
        <source>Moves along a straight line.</source>
        <translation>Verläuft geradlinig.</translation>
    </message>
    <message>
        <source>Rate at the end.</source>
        <translation>Rate am Ende.</translation>
    </message>
    <message>
        <source>Moves along half a cosine.</source>
        <translation>Verläuft entlang einer halben Kosinuswelle.</translation>
    </message>
    <message>
        <source>Moves by the same factor at every update.</source>
        <translation>Ändert sich bei jeder Aktualisierung um denselben Faktor.</translation>
    </message>
    <message>
        <source>Moves along a power of the share of updates that has passed.</source>
        <translation>Verläuft wie eine Potenz des vergangenen Anteils der Aktualisierungen.</translation>
    </message>
    <message>
        <source>1 is a straight line; more moves later.</source>
        <translation>1 ergibt eine Gerade; größere Werte ändern später.</translation>
    </message>
    <message>
        <source>Fit one cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>One rise to the highest rate and a longer fall far below the start.</source>
        <translation>Ein Anstieg zur höchsten Rate und ein längerer Abfall bis weit unter den Anfang.</translation>
    </message>
    <message>
        <source>Rate at the peak; empty: the lane&apos;s base rate. fastai&apos;s default is the learner&apos;s, 0.001.</source>
        <translation>Rate an der Spitze; leer: Basisrate der Bahn. Der Standardwert von fastai ist der des Learners, 0.001.</translation>
    </message>
    <message>
        <source>The first rate is lr_max divided by this.</source>
        <translation>Die erste Rate ist lr_max geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>The last rate is lr_max divided by this.</source>
        <translation>Die letzte Rate ist lr_max geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>Share of the run spent rising.</source>
        <translation>Anteil des Laufs, in dem die Rate steigt.</translation>
    </message>
    <message>
        <source>Momenta</source>
        <translation>Momenta</translation>
    </message>
    <message>
        <source>Momentum (or beta1) at the start, at the peak and at the end.</source>
        <translation>Momentum (oder beta1) am Anfang, an der Spitze und am Ende.</translation>
    </message>
    <message>
        <source>Updates of the whole cycle.</source>
        <translation>Aktualisierungen des ganzen Zyklus.</translation>
    </message>
    <message>
        <source>Fit flat, then cosine</source>
        <translation>Flach, dann Kosinus</translation>
    </message>
    <message>
        <source>Holds the rate, then falls along half a cosine.</source>
        <translation>Hält die Rate und fällt dann entlang einer halben Kosinuswelle.</translation>
    </message>
    <message>
        <source>Rate that is held; empty: the lane&apos;s base rate. fastai&apos;s default is the learner&apos;s, 0.001.</source>
        <translation>Rate, die gehalten wird; leer: Basisrate der Bahn. Der Standardwert von fastai ist der des Learners, 0.001.</translation>
    </message>
    <message>
        <source>The last rate is lr divided by this.</source>
        <translation>Die letzte Rate ist lr geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>Flat share</source>
        <translation>Flacher Anteil</translation>
    </message>
    <message>
        <source>Share of the run before the fall begins.</source>
        <translation>Anteil des Laufs bis zum Beginn des Abfalls.</translation>
    </message>
    <message>
        <source>Updates of the whole run.</source>
        <translation>Aktualisierungen des ganzen Laufs.</translation>
    </message>
    <message>
        <source>Fit with warm restarts (SGDR)</source>
        <translation>Warme Neustarts (SGDR)</translation>
    </message>
    <message>
        <source>Half cosines to 0, each cycle_mult times as long as the last.</source>
        <translation>Halbe Kosinuswellen bis auf 0, jede cycle_mult-mal so lang wie die vorige.</translation>
    </message>
    <message>
        <source>How many cycles there are.</source>
        <translation>Anzahl der Zyklen.</translation>
    </message>
    <message>
        <source>Length of the first cycle; fastai takes a number of epochs.</source>
        <translation>Länge des ersten Zyklus; fastai nimmt eine Zahl von Epochen.</translation>
    </message>
    <message>
        <source>Rate at each restart; empty: the lane&apos;s base rate. fastai&apos;s default is the learner&apos;s, 0.001.</source>
        <translation>Rate bei jedem Neustart; leer: Basisrate der Bahn. Der Standardwert von fastai ist der des Learners, 0.001.</translation>
    </message>
    <message>
        <source>Range test (lr_find)</source>
        <translation>Lernratentest (lr_find)</translation>
    </message>
    <message>
        <source>Grows the rate by the same factor at every update, to see where training works.</source>
        <translation>Vergrößert die Rate bei jeder Aktualisierung um denselben Faktor, um zu sehen, wo das Training gelingt.</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>First rate</source>
        <translation>Erste Rate</translation>
    </message>
    <message>
        <source>Rate of the first update; the lane&apos;s base rate is not used.</source>
        <translation>Rate der ersten Aktualisierung; die Basisrate der Bahn wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Last rate</source>
        <translation>Letzte Rate</translation>
    </message>
    <message>
        <source>Updates from the first rate to the last.</source>
        <translation>Aktualisierungen von der ersten bis zur letzten Rate.</translation>
    </message>
    <message>
        <source>Gradient descent, with momentum, dampening and Nesterov&apos;s look-ahead as options.</source>
        <translation>Gradientenabstieg, wahlweise mit Momentum, Dämpfung und Nesterovs Vorausschau.</translation>
    </message>
    <message>
        <source>The rate the schedule starts from; PyTorch 1.13 must be given one.</source>
        <translation>Die Rate, bei der der Plan beginnt; PyTorch 1.13 verlangt eine Angabe.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last update that is kept.</source>
        <translation>Anteil der letzten Aktualisierung, der erhalten bleibt.</translation>
    </message>
    <message>
        <source>Dampening</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Share of the gradient left out of the momentum.</source>
        <translation>Anteil des Gradienten, der nicht ins Momentum eingeht.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>L2 penalty, added to the gradient (coupled).</source>
        <translation>L2-Strafterm, zum Gradienten addiert (gekoppelt).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look ahead along the momentum.</source>
        <translation>Entlang des Momentums vorausschauen.</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maximieren</translation>
    </message>
    <message>
        <source>Climb the loss instead of descending it.</source>
        <translation>Den Verlust vergrößern statt verkleinern.</translation>
    </message>
    <message>
        <source>Steps of about the same size in every direction, from averages of the gradient and its square.</source>
        <translation>Etwa gleich große Schritte in jede Richtung, aus Mittelwerten des Gradienten und seines Quadrats.</translation>
    </message>
    <message>
        <source>The rate the schedule starts from.</source>
        <translation>Die Rate, bei der der Plan beginnt.</translation>
    </message>
    <message>
        <source>Betas</source>
        <translation>Betas</translation>
    </message>
    <message>
        <source>Decay of the averages of the gradient and of its square.</source>
        <translation>Abklingen der Mittelwerte des Gradienten und seines Quadrats.</translation>
    </message>
    <message>
        <source>Added to the denominator.</source>
        <translation>Wird zum Nenner addiert.</translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Divide by the largest second moment so far.</source>
        <translation>Durch das bisher größte zweite Moment teilen.</translation>
    </message>
    <message>
        <source>Adam whose weight decay acts on the weights directly.</source>
        <translation>Adam, dessen Weight Decay unmittelbar auf die Gewichte wirkt.</translation>
    </message>
    <message>
        <source>Shrinks the weights by lr times this at every step (decoupled).</source>
        <translation>Verkleinert die Gewichte bei jedem Schritt um lr mal diesen Anteil (entkoppelt).</translation>
    </message>
    <message>
        <source>Divides the gradient by a running average of its size.</source>
        <translation>Teilt den Gradienten durch einen gleitenden Mittelwert seines Betrags.</translation>
    </message>
    <message>
        <source>Decay of the average square.</source>
        <translation>Abklingen des mittleren Quadrats.</translation>
    </message>
    <message>
        <source>Centered</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>Subtract the squared average: divide by the standard deviation.</source>
        <translation>Den quadrierten Mittelwert abziehen: durch die Standardabweichung teilen.</translation>
    </message>
    <message>
        <source>Divides by the root of all squared gradients so far, so steps only shrink.</source>
        <translation>Teilt durch die Wurzel aller bisherigen quadrierten Gradienten, sodass die Schritte nur kleiner werden.</translation>
    </message>
    <message>
        <source>Rate decay</source>
        <translation>Abklingen der Rate</translation>
    </message>
    <message>
        <source>Adagrad&apos;s own decay of the rate per step.</source>
        <translation>Adagrads eigenes Abklingen der Rate je Schritt.</translation>
    </message>
    <message>
        <source>Initial sum</source>
        <translation>Anfangssumme</translation>
    </message>
    <message>
        <source>Where the sum of squares starts.</source>
        <translation>Wo die Summe der Quadrate beginnt.</translation>
    </message>
    <message>
        <source>Finds the size of its steps from the steps before, so its rate is usually 1.</source>
        <translation>Bestimmt die Größe seiner Schritte aus den vorigen Schritten, daher ist seine Rate meist 1.</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Decay of the averages of squared gradients and squared steps.</source>
        <translation>Abklingen der Mittelwerte der quadrierten Gradienten und Schritte.</translation>
    </message>
    <message>
        <source>Added under both roots; sets the size of the first steps.</source>
        <translation>Wird unter beiden Wurzeln addiert; bestimmt die Größe der ersten Schritte.</translation>
    </message>
    <message>
        <source>Adam that divides by the largest recent gradient instead of an average.</source>
        <translation>Adam, das durch den größten der letzten Gradienten statt durch einen Mittelwert teilt.</translation>
    </message>
    <message>
        <source>Decay of the gradient&apos;s average and of its largest size.</source>
        <translation>Abklingen des Mittelwerts des Gradienten und seines größten Betrags.</translation>
    </message>
    <message>
        <source>Added to the gradient&apos;s size.</source>
        <translation>Wird zum Betrag des Gradienten addiert.</translation>
    </message>
    <message>
        <source>Adam that looks ahead along its momentum, which grows over the first steps.</source>
        <translation>Adam, das entlang seines Momentums vorausschaut; dieses wächst in den ersten Schritten.</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation>Abklingen des Momentums</translation>
    </message>
    <message>
        <source>How fast the momentum grows from half of beta1 to beta1.</source>
        <translation>Wie schnell das Momentum von der Hälfte von beta1 auf beta1 wächst.</translation>
    </message>
    <message>
        <source>Decoupled decay</source>
        <translation>Entkoppelter Weight Decay</translation>
    </message>
    <message>
        <source>Shrink the weights by rate times weight decay instead, as AdamW does; PyTorch 2.</source>
        <translation>Die Gewichte stattdessen um Rate mal Weight Decay verkleinern, wie AdamW; PyTorch 2.</translation>
    </message>
    <message>
        <source>Rule of PyTorch</source>
        <translation>Regel von PyTorch</translation>
    </message>
    <message>
        <source>2.0: of this release and later ones; 1.13: its own, which takes the present momentum twice.</source>
        <translation>2.0: die dieser und späterer Versionen; 1.13: die eigene, die das aktuelle Momentum zweimal nimmt.</translation>
    </message>
    <message>
        <source>Adam that begins as plain momentum, until its average square can be trusted.</source>
        <translation>Adam, das mit bloßem Momentum beginnt, bis sein mittleres Quadrat verlässlich ist.</translation>
    </message>
    <message>
        <source>Steps by the gradient&apos;s sign, longer while it stays the same; the rate sets only the first.</source>
        <translation>Schritte nach dem Vorzeichen des Gradienten, länger, solange es gleich bleibt; die Rate bestimmt nur den ersten.</translation>
    </message>
    <message>
        <source>The first step size; schedules do not act on later ones.</source>
        <translation>Die erste Schrittweite; auf spätere wirken Pläne nicht.</translation>
    </message>
    <message>
        <source>Etas</source>
        <translation>Etas</translation>
    </message>
    <message>
        <source>Factors of the step size when the gradient&apos;s sign turns, and while it stays.</source>
        <translation>Faktoren der Schrittweite, wenn das Vorzeichen des Gradienten wechselt und solange es bleibt.</translation>
    </message>
    <message>
        <source>Step sizes</source>
        <translation>Schrittweiten</translation>
    </message>
    <message>
        <source>The smallest and the largest step.</source>
        <translation>Der kleinste und der größte Schritt.</translation>
    </message>
    <message>
        <source>Gradient descent with a rate that decays by itself, and an average of the path beside it.</source>
        <translation>Gradientenabstieg mit einer von selbst abklingenden Rate und einem Mittelwert des Wegs daneben.</translation>
    </message>
    <message>
        <source>The rate the schedule starts from; acts one step late.</source>
        <translation>Die Rate, bei der der Plan beginnt; wirkt einen Schritt verspätet.</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Decay of the weights, and of the rate over the steps.</source>
        <translation>Abklingen der Gewichte und der Rate über die Schritte.</translation>
    </message>
    <message>
        <source>Power of the rate&apos;s decay.</source>
        <translation>Exponent des Abklingens der Rate.</translation>
    </message>
    <message>
        <source>Averaging from</source>
        <translation>Mittelung ab</translation>
    </message>
    <message>
        <source>The step at which averaging begins.</source>
        <translation>Der Schritt, bei dem die Mittelung beginnt.</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Newton&apos;s method with curvature learned from recent gradients; evaluates several times a step.</source>
        <translation>Newton-Verfahren mit einer aus den letzten Gradienten gelernten Krümmung; wertet je Schritt mehrmals aus.</translation>
    </message>
    <message>
        <source>The rate the schedule starts from; PyTorch 2.6 refuses one below 0.</source>
        <translation>Die Rate, bei der der Plan beginnt; PyTorch 2.6 lehnt eine unter 0 ab.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>At most so many in one step.</source>
        <translation>Höchstens so viele in einem Schritt.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Stop a step after so many; empty: five for every four iterations.</source>
        <translation>Einen Schritt nach so vielen beenden; leer: fünf je vier Iterationen.</translation>
    </message>
    <message>
        <source>five for every four iterations</source>
        <translation>fünf je vier Iterationen</translation>
    </message>
    <message>
        <source>Gradient tolerance</source>
        <translation>Gradiententoleranz</translation>
    </message>
    <message>
        <source>Stop when no gradient is larger.</source>
        <translation>Aufhören, wenn kein Gradient größer ist.</translation>
    </message>
    <message>
        <source>Change tolerance</source>
        <translation>Änderungstoleranz</translation>
    </message>
    <message>
        <source>Stop when weights and loss change less.</source>
        <translation>Aufhören, wenn sich Gewichte und Verlust weniger ändern.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>How many changes of the gradient are remembered.</source>
        <translation>Wie viele Änderungen des Gradienten behalten werden.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Liniensuche</translation>
    </message>
    <message>
        <source>Search along each direction; empty: step by the rate.</source>
        <translation>Entlang jeder Richtung suchen; leer: Schritt mit der Rate.</translation>
    </message>
    <message>
        <source>step by the rate</source>
        <translation>Schritt mit der Rate</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Two interlocked spirals, one for each class.</source>
        <translation>Zwei ineinander gewundene Spiralen, eine je Klasse.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Examples, training and validation together.</source>
        <translation>Beispiele, Training und Validierung zusammen.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Windungen</translation>
    </message>
    <message>
        <source>How often each arm winds around the middle; more is harder.</source>
        <translation>Wie oft sich jeder Arm um die Mitte windet; mehr ist schwieriger.</translation>
    </message>
    <message>
        <source>Standard deviation of the normal noise added to each coordinate.</source>
        <translation>Standardabweichung des normalverteilten Rauschens auf jeder Koordinate.</translation>
    </message>
    <message>
        <source>Flipped labels</source>
        <translation>Vertauschte Labels</translation>
    </message>
    <message>
        <source>Share of the examples that carry the label of another class.</source>
        <translation>Anteil der Beispiele, die das Label einer anderen Klasse tragen.</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <translation>Zwei Halbkreise, die ineinandergreifen.</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Zwei Kreise</translation>
    </message>
    <message>
        <source>A circle of one class around a smaller one of the other.</source>
        <translation>Ein Kreis der einen Klasse um einen kleineren der anderen.</translation>
    </message>
    <message>
        <source>Inner radius</source>
        <translation>Innerer Radius</translation>
    </message>
    <message>
        <source>Radius of the inner circle; the outer one has 1.</source>
        <translation>Radius des inneren Kreises; der äußere hat 1.</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Punktwolken</translation>
    </message>
    <message>
        <source>Round normal clouds, one for each class, around a circle.</source>
        <translation>Runde, normalverteilte Wolken, eine je Klasse, auf einem Kreis.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Number of clouds.</source>
        <translation>Anzahl der Wolken.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Standard deviation of each cloud; the centres lie 0.6 from the middle.</source>
        <translation>Standardabweichung jeder Wolke; die Zentren liegen 0.6 von der Mitte entfernt.</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Four squares like a chequerboard&apos;s; no straight line parts the classes.</source>
        <translation>Vier Quadrate wie auf einem Schachbrett; keine Gerade trennt die Klassen.</translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation>Verrauschter Sinus</translation>
    </message>
    <message>
        <source>A sine wave with noise: one number in, one number out.</source>
        <translation>Eine Sinuswelle mit Rauschen: eine Zahl hinein, eine Zahl heraus.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Full waves between x = -1 and x = 1; more is harder.</source>
        <translation>Ganze Wellen zwischen x = -1 und x = 1; mehr ist schwieriger.</translation>
    </message>
    <message>
        <source>Standard deviation of the normal noise added to y; the wave&apos;s height is 1.</source>
        <translation>Standardabweichung des normalverteilten Rauschens auf y; die Welle hat die Höhe 1.</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>70,000 grey pictures of ten kinds of clothing, 28 by 28 pixels.</source>
        <translation>70&#x202f;000 Graustufenbilder von zehn Arten von Kleidung, 28 mal 28 Pixel.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Holds the four IDX files; Debian&apos;s package dataset-fashion-mnist installs them.</source>
        <translation>Enthält die vier IDX-Dateien; Debians Paket dataset-fashion-mnist installiert sie.</translation>
    </message>
    <message>
        <source>Training examples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Use only the first so many of the 60,000; 0: all. Validation keeps its 10,000.</source>
        <translation>Zahl der ersten Beispiele, die von den 60&#x202f;000 verwendet werden; 0: alle. Die Validierung behält ihre 10&#x202f;000.</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>IDX files</source>
        <translation>IDX-Dateien</translation>
    </message>
    <message>
        <source>Images and labels in MNIST&apos;s file format, plain or gzip.</source>
        <translation>Bilder und Labels im Dateiformat von MNIST, ungepackt oder mit gzip gepackt.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>IDX file of 2, 3 or 4 dimensions: examples × features, × height × width, or × channels × height × width.</source>
        <translation>IDX-Datei mit 2, 3 oder 4 Dimensionen: Beispiele × Merkmale, × Höhe × Breite oder × Kanäle × Höhe × Breite.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>IDX file of integers from 0, one for each example.</source>
        <translation>IDX-Datei mit ganzen Zahlen ab 0, eine je Beispiel.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>As the images; empty: a share of the images is kept for validation.</source>
        <translation>Wie die Bilder; leer: ein Anteil der Bilder.</translation>
    </message>
    <message>
        <source>a share of the images is kept for validation</source>
        <translation>ein Anteil der Bilder</translation>
    </message>
    <message>
        <source>Validation labels</source>
        <translation>Validierungslabels</translation>
    </message>
    <message>
        <source>As the labels; empty together with the validation images.</source>
        <translation>Wie die Labels; leer, wenn auch die Validierungsbilder leer sind.</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>A table of numbers; the last column is the label or the target.</source>
        <translation>Eine Tabelle von Zahlen; die letzte Spalte ist das Label oder der Zielwert.</translation>
    </message>
    <message>
        <source>The first line names the columns, all others hold numbers, separated by commas.</source>
        <translation>Die erste Zeile benennt die Spalten, alle anderen enthalten Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <source>classification: the last column holds labels 0, 1, 2, …; regression: any number.</source>
        <translation>Klassifikation: Die letzte Spalte enthält Labels 0, 1, 2, …; Regression: beliebige Zahlen.</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>Standardise features</source>
        <translation>Merkmale standardisieren</translation>
    </message>
    <message>
        <source>Give every feature a mean of 0 and a standard deviation of 1; targets stay as they are.</source>
        <translation>Jedem Merkmal den Mittelwert 0 und die Standardabweichung 1 geben; Zielwerte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Mehrlagiges Perzeptron</translation>
    </message>
    <message>
        <source>Linear layers with an activation between them.</source>
        <translation>Lineare Schichten mit einer Aktivierung dazwischen.</translation>
    </message>
    <message>
        <source>Hidden sizes</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Units of each hidden layer, first to last.</source>
        <translation>Einheiten jeder verdeckten Schicht, von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>What stands between the layers.</source>
        <translation>Was zwischen den Schichten steht.</translation>
    </message>
    <message>
        <source>Softmax or linear regression</source>
        <translation>Softmax- oder lineare Regression</translation>
    </message>
    <message>
        <source>One linear layer from the features to the outputs.</source>
        <translation>Eine lineare Schicht von den Merkmalen zu den Ausgaben.</translation>
    </message>
    <message>
        <source>Two convolutions with max pooling, then three linear layers; for images.</source>
        <translation>Zwei Faltungen mit Max-Pooling, dann drei lineare Schichten; für Bilder.</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>How a model divides the plane: the probability of each class on a grid over the data.</source>
        <translation>Wie ein Modell die Ebene teilt: die Wahrscheinlichkeit jeder Klasse auf einem Raster über den Daten.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seitenlänge</translation>
    </message>
    <message>
        <source>Grid points along each axis.</source>
        <translation>Rasterpunkte entlang jeder Achse.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Loss and accuracy over all training and validation examples, and the gradient&apos;s norm.</source>
        <translation>Verlust und Genauigkeit über alle Trainings- und Validierungsbeispiele und die Norm des Gradienten.</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Whether the gradient over all training examples is computed too; it takes about twice as long as the losses.</source>
        <translation>Ob auch der Gradient über alle Trainingsbeispiele berechnet wird; das dauert etwa doppelt so lange wie die Verluste.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>pytorch: uniform in ±1/√fan_in; xavier: Glorot &amp; Bengio&apos;s uniform weights, biases as PyTorch&apos;s.</source>
        <translation>pytorch: gleichverteilt in ±1/√fan_in; xavier: gleichverteilt nach Glorot und Bengio, Biases wie in PyTorch.</translation>
    </message>
    <message>
        <source>pytorch</source>
        <translation>pytorch</translation>
    </message>
    <message>
        <source>xavier</source>
        <translation>xavier</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Examples per step; the last batch of an epoch holds what is left.</source>
        <translation>Beispiele je Schritt; der letzte Batch einer Epoche enthält, was übrig ist.</translation>
    </message>
    <message>
        <source>How long every lane trains.</source>
        <translation>Wie lange jede Bahn trainiert.</translation>
    </message>
    <message>
        <source>Length in</source>
        <translation>Längeneinheit</translation>
    </message>
    <message>
        <source>Steps are optimizer updates, epochs passes over the data.</source>
        <translation>Schritte sind Aktualisierungen des Optimierers, Epochen Durchgänge durch die Daten.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Evaluation period</source>
        <translation>Auswertungsabstand</translation>
    </message>
    <message>
        <source>Time between two looks at the validation data.</source>
        <translation>Zeit zwischen zwei Auswertungen auf den Validierungsdaten.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Share of the examples kept for validation, where the data set does not set its own aside.</source>
        <translation>Anteil der Beispiele für die Validierung, wenn der Datensatz keine eigenen dafür vorsieht.</translation>
    </message>
    <message>
        <source>Fixes data, split, initial weights and batch order.</source>
        <translation>Legt Daten, Aufteilung, Anfangsgewichte und Reihenfolge der Batches fest.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <source>What computes gradients. fused: code written for these models, several times faster; autograd: LibTorch; auto: fused where the model allows.</source>
        <translation>Was die Gradienten berechnet. fused: für diese Modelle geschriebener Code, um ein Mehrfaches schneller; autograd: LibTorch; auto: fused, wo das Modell es erlaubt.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>autograd</source>
        <translation>autograd</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fused</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>standard: rate, momentum, losses and accuracy. all: norms of gradient, update and weights too; no sample becomes another by it.</source>
        <translation>Standard: Lernrate, Momentum, Verluste und Genauigkeit. alle: auch die Normen von Gradient, Aktualisierung und Gewichten; die Messwerte ändern sich dadurch nicht.</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Ticks every</source>
        <translation>Takt je</translation>
    </message>
    <message>
        <source>When the schedule moves on: every step, every epoch, or every evaluation period.</source>
        <translation>Wann der Plan weitergeht: bei jedem Schritt, jeder Epoche oder jeder Auswertung.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Listens to</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>What Reduce on plateau watches; training loss is the mean since the last tick.</source>
        <translation>Was „Absenken bei Plateau“ beobachtet; der Trainingsverlust ist der Mittelwert seit dem letzten Takt.</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Limit the norm of the whole gradient, or each of its values.</source>
        <translation>Die Norm des ganzen Gradienten oder jeden seiner Werte begrenzen.</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Begrenzen auf</translation>
    </message>
    <message>
        <source>The largest norm or value; without clipping of no effect.</source>
        <translation>Größte Norm oder größter Wert; ohne Begrenzung wirkungslos.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The learning rate that the update used, read back from the optimizer.</source>
        <translation>Die Lernrate, die die Aktualisierung verwendet hat, aus dem Optimierer zurückgelesen.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum or beta1 of the update, where the optimizer has one.</source>
        <translation>Momentum oder beta1 der Aktualisierung, wo der Optimierer eines hat.</translation>
    </message>
    <message>
        <source>Loss of the batch before its update.</source>
        <translation>Verlust des Batches vor seiner Aktualisierung.</translation>
    </message>
    <message>
        <source>mean training loss</source>
        <translation>mittlerer Trainingsverlust</translation>
    </message>
    <message>
        <source>Mean over the batches since the evaluation before, weighted by their examples.</source>
        <translation>Mittelwert über die Batches seit der vorigen Auswertung, nach ihren Beispielen gewichtet.</translation>
    </message>
    <message>
        <source>Mean loss over the validation examples.</source>
        <translation>Mittlerer Verlust über die Validierungsbeispiele.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of the validation examples that are classified rightly.</source>
        <translation>Anteil der Validierungsbeispiele, die richtig klassifiziert werden.</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>‖g‖₂ of the gradient as the optimizer gets it, after clipping.</source>
        <translation>‖g‖₂ des Gradienten, wie ihn der Optimierer erhält, nach der Begrenzung.</translation>
    </message>
    <message>
        <source>update norm</source>
        <translation>Norm der Aktualisierung</translation>
    </message>
    <message>
        <source>‖Δw‖₂ of the change that the update made to the weights.</source>
        <translation>‖Δw‖₂ der Änderung, die die Aktualisierung an den Gewichten bewirkt hat.</translation>
    </message>
    <message>
        <source>weight norm</source>
        <translation>Gewichtsnorm</translation>
    </message>
    <message>
        <source>‖w‖₂ of all weights and biases after the update.</source>
        <translation>‖w‖₂ aller Gewichte und Biases nach der Aktualisierung.</translation>
    </message>
    <message>
        <source>update ratio</source>
        <translation>relative Aktualisierung</translation>
    </message>
    <message>
        <source>‖Δw‖₂/‖w‖₂: the update norm over the weight norm of its stretch.</source>
        <translation>‖Δw‖₂/‖w‖₂: die Norm der Aktualisierung geteilt durch die Gewichtsnorm ihrer Strecke.</translation>
    </message>
</context>
<context>
    <name>classroom</name>
    <message>
        <source>start</source>
        <comment>of a run, below an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a run, below an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of the sketches, and where the middle half of them lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the misconception)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each lane was put in each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers to this question yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the rate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the loss of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They end the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below what counts as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above what counts as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <comment>a choice: lanes end the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Under 35 %: explain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>35–70 %: talk and vote again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 70 %: go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % right in the first vote, %2 % in the second. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % right. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The misconception was held by %1 of %2 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The misconception was held by %1 of %2 before, %3 of %4 after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is 1 answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders, sketches and numbers are shown from %n answers on, as fewer could be told apart; until then there are bars alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a lane, and how many put it first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n orders, put first: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sketches the median goes from %1 to %2; at the end half of them lie between %3 and %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The truth goes from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n numbers from %1 to %2, most of them (%3) between %4 and %5.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Right is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a choice and its votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a vote and its counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <comment>head of a table</comment>
        <translation type="unfinished">Stufen</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>head of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <comment>head of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2/%3</source>
        <comment>a curve, and where in the run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in place %2</source>
        <comment>a lane in an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>of a lesson; %2 is its question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a vote and its answers or hands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>a vote, its answers and its hands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting hands for the first vote. V ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting hands for the second vote. V ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers of 1 person in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answers of %n people in files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 spoken code a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up to %n spoken codes a question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up to 1 hand a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up to %n hands a question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a lesson, and what is counted of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>CSV of all rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) compared, largest relative difference %2; %3.%4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codegen</name>
    <message>
        <source>is %1, which PyTorch lacks; needs one of PyTorch&apos;s, or export the rates as csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be written in this language only as a table of more than %1 numbers; needs the target csv, or a shorter run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no rate for a first step: %1; needs other settings to be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has rates in this run that are no finite numbers; needs settings that keep them finite to be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listens to a metric by a rule that this target lacks; needs the target csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with three schedules on one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamples and lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes with the program, to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict, run and compare, one step after another (.lesson.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves as a picture, or as CSV, JSON or a folder for TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, curves and scores on one page, as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected lane as code for PyTorch, Keras, optax and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import curves to compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw scalars of a CSV or TensorBoard file behind the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;TensorBoard folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the scalars of all runs in a folder of TensorBoard files behind the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run and close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit of the experiment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the edit again that was undone last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lane with a constant rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a copy of the selected lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lower the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give lane %1, which left the chart, a third of its rate from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a lane that has left the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rate of lane %1, which left the chart, rise slowly from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a lane that has left the chart and has no warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste PyTorch schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected lane the schedule of a pasted constructor call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy plot as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the picture of the curves on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language needs the program to start again; wait for the race, or stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program starts again in this language, and opens what is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy spoken code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the answer to this step, to be said where answers are not handed in as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy spoken code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save my answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file to hand in, which says nothing of who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first step, in a document of its own; this one keeps where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is hidden or locked any more, and the experiment stays (Esc twice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;X axis in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;moothing of the training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom and crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;ding the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hearing the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race over s&amp;everal seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how or hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;nly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the selected runs in the colour of another lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mported curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s), from this one on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes train side by side; counts from the next start. The curves stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each core (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race all lanes, or go on after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Anfang</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or go on after a pause; Space does it on the plots and the toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One s&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of every lane, then pause; hold for slow motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Stufen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fork…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a run where the crosshair stands, with other schedules or optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 where the crosshair stands, with other schedules or optimizers (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a run of this document: press Start, then put the crosshair on a moment of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lane &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lane &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to go on with its race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select runs of one race to go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This race is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the race of the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run of this race has come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select runs to delete them with their forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted while it trains; stop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the selected runs in the colour of lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the course of the selected run with another schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected run another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit n&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words about the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the curves of the selected runs (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on&amp;ly these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the curves of all other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the selected runs pale, behind the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the settings in which the selected runs differ, or all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel %1 of the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the learning rate or the loss, whichever is read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane &amp;above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning &amp;rate first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;oss first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair to the &amp;lowest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair to the &amp;highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair to the be&amp;ginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair to the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin the crosshair, or let go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say aloud what is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sound: what stands higher sounds higher, from left to right. Escape ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the &amp;loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the learning &amp;rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) a lane</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves for a class: large, over the whole of a second screen, or of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate on a &amp;logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;oss on a logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Y scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamples seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec&amp;onds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unit of the X axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual (0.9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strong (0.97)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next smoothing of the training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair to the le&amp;ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair to the ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair to the &amp;previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair to the &amp;next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click on anything in the window to read what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the hints in the status line again, also those that were closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LR Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less mo&amp;tion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop&apos;s settings say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves, fades or blinks but a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels slide, menus fade, the caret blinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits, . [ and ] on the &amp;plots alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: they work wherever nothing takes text. On: only while the plots have the focus, so that nobody presses them by accident, as by speech</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dataset</name>
    <message>
        <source>is larger than the memory that is free; choose fewer examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is %2; a label needs to be a whole number from 0 to %3. For other numbers choose the task regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has one column; needs at least two, a feature and the label, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: holds numbers only; the first line needs to name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has no name; name it, or take it out if it only counts the rows, as an index of pandas does, or is a comma too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: has %n column(s); needs %2, as the first line has</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is empty; needs a finite number with a point for decimals, of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is %3; needs a finite number with a point for decimals, of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more than %2 numbers, the most that are read from one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; needs a line of column names and lines of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds column names only; needs at least %2 rows of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds one row only; needs at least %2 rows of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs an IDX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no IDX file: it starts with the bytes %1, and an IDX file with 00 00, a type from 08 to 0e and the number of dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 dimensions; needs 4 or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds nothing: its header says %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises %1 values; at most %2 (4 GiB) are read from one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises %1 examples; at most %2 are read from one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends too soon: its header promises %1 values, %2 bytes, and %3 follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on after the %1 values that its header promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 in example %2; needs finite numbers that a 32-bit float holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has label %1 for example %2; labels go from 0 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: every label is %2; a classification needs at least two different labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has 1 dimension; images need 2, 3 or 4, the first of which counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 dimensions; labels need 1: a number for each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds floating-point numbers; labels need to be integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1 labels; needs %2, one for each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds examples of %1; needs %2, as the training images have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the same type of number as the training images: bytes are divided by 255, other types are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no folder; install Debian&apos;s package dataset-fashion-mnist or give the folder with Fashion-MNIST&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds examples of %1; Fashion-MNIST&apos;s are 28 × 28. The data set IDX files reads any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs 10 or more, or 0 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs the labels of the validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs the images of the validation labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Training is not available: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message>
        <source>names element %1 of a list that has %2; the next one is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no place in the experiment; the pointers are those of its JSON, such as %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; it has no default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 bytes; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is fused, which does not know %1; needs auto or autograd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter from A to H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which is not measured at every step; needs training_loss, or a tick every epoch or evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes %1 steps; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the run at %1</source>
        <extracomment>stands behind &quot;after&quot; or &quot;not before&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of its part at %1</source>
        <extracomment>stands behind &quot;after&quot; or &quot;not before&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten all lengths to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only one in %1, %2, lies outside the run of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only one in %1, %2, lies outside its part of the run of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1, %2, lies inside the run of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1, %2, lies inside its part of the run of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 %2, %3, (lies|lie) after %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The warm-up takes %1, and the run has %2: nothing comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warm-up takes %1, and its part of the run has %2: nothing comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warm-up takes %1, %2 of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warm-up takes %1, %2 of its part of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 parts never (begins|begin): %2 is not before %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a setting and its value: &quot;T_max to 90&quot;; see &quot;Set %1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 to %3</source>
        <extracomment>settings and their values, and one more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <extracomment>several settings: &quot;Set length to 10 and T_max to 90&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first restart comes only at %1, not before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule starts only at %1, not before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise starts only at %1, not before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of %1 is %2 of a step in this run and counts as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of %1 is %2 of an epoch in this run and counts as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of %1 is %2 of an evaluation in this run and counts as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimizer&apos;s %1 of %2 is never used: the schedule moves it, from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate once an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Evaluate every %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evaluate and tick every %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metric is never reported before the run ends after %n step(s): the rate is never cut.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rate can be cut after %1 reports at the earliest, and the run has %2 before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle lasts %1: %2 raises an error after step %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle lasts %1, and the run has %2: it is over at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle lasts %1, and its part of the run has %2: it is over at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle lasts %1, and the run has %2: the rate ends at %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle lasts %1, and its part of the run has %2: the rate ends at %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between steps %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the first %1 of the run, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the last %1 of the run, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 of the run, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a floor of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ceiling of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is zero %1.</source>
        <extracomment>&quot;The rate is zero for the whole run.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is negative %1, down to %2: such updates climb the loss.</source>
        <extracomment>&quot;The rate is negative for the whole run, down to …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is %1 at step %2, and no finite number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is %1 at step %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From step %1 on the rate is below a millionth of its highest, %2: hardly anything is learned for %3 of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is above %1 %2, up to %3; %4 seldom survives that.</source>
        <extracomment>&quot;The rate is above 10 for the whole run, up to 40; SGD seldom survives that.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After step %1 of %2 %3.</source>
        <extracomment>%3: &quot;PyTorch&apos;s OneCycleLR raises …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAdam steps here as PyTorch 1.13 does; PyTorch 2.0 and later step otherwise, whatever is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first drop, at %1, lies after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first restart, at %1, lies after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first peak, at %1, lies after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule never ticks in a run of %1: the rate stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate changes by less than 1 %: after %1 it is at %2 of its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decay ends only at %1, after %2: the rate gets to %3, %5 of its start, and not to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decay ends only at %1, after %2: the rate gets to %3 and not to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rise ends only at %1, after %2: the rate gets to %3, %5 of its start, and not to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rise ends only at %1, after %2: the rate gets to %3 and not to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cosine rises again from %1 on, back to %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cosine rises again from %1 on, back to %2 at the end of its part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cosine rises again from %1 on, back to %2 at the end of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 end at step %2, after %3 of the run&apos;s %4 steps. They look like epochs, and the schedule ticks every step.</source>
        <extracomment>%1: a setting&apos;s label, such as &quot;Milestones&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three schedules, one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>warm-up + cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; this program reads versions 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no part of an experiment; did you mean %1? It has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; an experiment needs data and a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of one to eight lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which another lane has; needs a letter of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; an experiment needs one to eight lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes have %1 rates together. They are trained, but not drawn beforehand: that is done for %2 and less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>exists already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a plain file; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs the name of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already; needs the name of a new folder, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; needs a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no plain file; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the middle of its gzip data; fetch or pack the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be unpacked: too little memory is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is broken gzip data (%1); fetch or pack the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a file, and what is said of it: &quot;a.csv&quot; is empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 bytes, the most that are read from such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is held by another program; close that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 bytes, the most of such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) (is|are) still being read from the document and would be missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fork</name>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a schedule or optimizer and its settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1 over %2</source>
        <extracomment>%1 is &quot;0.4&quot; or &quot;0.4 → ≈ 0&quot;, %2 a count of steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on exactly as the run would have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation type="unfinished">Kosinus</translation>
    </message>
    <message>
        <source>Linear to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation type="unfinished">linear</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation type="unfinished">Exponentielles Abklingen</translation>
    </message>
    <message>
        <source>exponential</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation type="unfinished">exponentiell</translation>
    </message>
    <message>
        <source>÷ 10 half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished">Konstant</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenth</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm restart</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD, momentum 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>name of a fork: what it does, from which step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends at step %1, so nothing is left to go on with. Fork at an earlier step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fork and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Leave it to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settings to mend in lane %1: select it in the list.</source>
        <comment>one or more letters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, value %2, %3.</source>
        <comment>a setting, which of its values, and what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a setting, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished">Epochen</translation>
    </message>
    <message>
        <source>% of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing another unit converts the length. Ticks are calls of the schedule; per cent follow the length of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing another unit converts the length. Per cent follow the length of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Länge</translation>
    </message>
    <message>
        <source>How long the segment lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;More (%1 changed): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn over 100 epochs with its first settings and a made-up loss that stalls after a third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn over %1 steps with its first settings and a made-up loss that stalls after a third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn over 100 epochs with its first settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn over %1 steps with its first settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 names lanes, %2 a data set: &quot;Constant, step, cosine on two moons.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>title, kind and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hear</name>
    <message>
        <source>There is no device to play on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 does not play 44,100 frames of 16 bits a second in two channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 does not begin to play.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>“%1”</source>
        <comment>the name of a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of series</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No panel shows %1: of each run one rate, one training loss and one validation loss are drawn, known by names such as lr, train/loss and val_loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported, but for this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported, as another document was opened meanwhile. Import it again to compare it with the runs of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Seed</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter and name; the eye, or Space, shows or hides the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has become of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed of data, initial weights and batch order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates done; those of a fork&apos;s past count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of validation examples classified rightly at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of the race to the run&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the race was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words about the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork @%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting of a schedule within another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished">Plan</translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message>
        <source>is no finite number; needs one below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a whole number of more than 63 bits; needs a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number; write it as 50, 0.1 or 1e-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range; needs a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by the %2 of line %3; write its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is assigned under the %2 of line %3, and whether that is carried out is not worked out here; assign it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has points in some numbers, as in %1, and commas in others, as in %2; needs one of them for decimals, and nothing between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas were read as decimal commas, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hides the arguments of %2; write them one by one, as in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name; write its name as well: %1 has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes at most %2 arguments: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no argument of %2; did you mean %3? It has %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice; give it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks the argument %2, which has no default; write %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the optimizer of %1 is %2; write %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbose of %1 (%2) is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last_epoch of %1 (%2) is ignored: a schedule starts at its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no PyTorch schedule this program knows; did you mean %3? Known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no PyTorch schedule this program knows; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a long string; needs a short one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not worked out here; write its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never assigned; write its value, or assign it further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a parameter of %2; taken for it is the %1 of line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a parameter of %2, whose call is not followed here; write its value, or assign it further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; arithmetic needs numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not worked out here; write the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a call, and what is wrong with it: &quot;max() is given no numbers&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known here; write its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not told here; assign it a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is defined with def, which is not read; write it as a lambda, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes with every turn of the %2 of line %3, which is not worked out here; write its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs : and the value, as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long for a formula; needs at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; a formula needs numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place in a formula; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long for a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place in a formula; compare with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands beside %1 and is no comparison; write %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs arguments without names in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no function of formulas; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no function of formulas; known are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 parameters; needs one, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a formula, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given %2 arguments; needs %3 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given %2 arguments; needs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given %1 arguments; needs %2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given %1 arguments; needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given %1; needs numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given no numbers; needs one or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here; write its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here; write the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs whole numbers below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many values; needs at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs fewer lambdas in one text: it calls more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads a variable that is assigned anew after the schedule is made, which calls it before and after; assign it further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) reads a variable that is assigned anew after the schedule is made: the first tick has the value before, later ones have the value after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (%3) is ignored: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD is given no lr, which PyTorch 1.13 refuses; 2.6 takes 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no optimizer of this program and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter groups are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s %1 has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an operator, a comma or the end of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never closed; needs a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the string is never closed; needs a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no part of Python here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep; needs at most %1 brackets inside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes no bracket; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not close the %2 of %3; needs a %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series with a name of more than %1 bytes were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series after the first %1, the most that are read, were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values after the first %1, the most that are read, were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values were left out: at their steps there are later ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: names no column of steps; needs one called %2, %3 or %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no scalars; needs a row of numbers or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells are separated by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all was read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (has|have) more cells than the first line has names: %1, beginning in line %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) (was|were) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) (was|were) left out. The first: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: has %2 columns; at most %3 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is %2; a step needs to be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is of one run more than are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is %2; a scalar needs a point for decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is %2; a scalar needs to be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (was|were) left out, as TensorBoard does: the training died and was started again at step %1 (and again later).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (was|were) left out, as TensorBoard does: the training died and was started again at step %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes beyond %2 bytes, the most that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no scalars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 files and folders; choose a folder within it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 event files; choose a folder within it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no event files, which have %2 in their names; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) (has|have) the name of one before and got a number: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is assigned in the function %2 too, and when that is called is not worked out here; assign it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is assigned again in line %2, after the function %3, which may read it then; it was read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is the float %3, where PyTorch takes an int alone; write int(…) around it, or the number without a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3; needs a list of schedules, such as %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; %2 of %3 needs schedules, such as %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3; needs a lambda, as in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs a number or another plain value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement ends here; %1</source>
        <extracomment>the last place says what is needed: &quot;needs a value&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit here; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep; write it in several steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds too much; needs at most %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep; needs at most %1 values inside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lambda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no PyTorch schedule; needs a call such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1 and %2 more; the last schedule that is part of no other is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1; the last schedule that is part of no other is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: %1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1 bytes; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not in UTF-8; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanes</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>is &quot;%1&quot;; needs 16 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a list of 64 numbers from -1e30 to 1e30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the letters of lanes, each once, such as [&quot;C&quot;, &quot;AB&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders the lanes &quot;%1&quot;; needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value that is not between -1e30 and 1e30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number between -1e30 and 1e30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; the choices are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 bytes; shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of another kind than the step &quot;%1&quot;, which is a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no answer of a lesson; needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no answer; needs rank, sketch, number, choice or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 16 KiB, the most of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one answer more than 200, the most of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no folder or file; needs one with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds %1 files of answers; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs &quot;C&lt;A&quot;, &quot;C=D&quot;, either with &quot;@60%&quot; or &quot;@50-60%&quot; behind it, &quot;rarer(end&gt;2, B, A)&quot;, &quot;rarer(diverged, B, A)&quot; or &quot;diverges(C)&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the place &quot;%1&quot;; needs a share of the run from 0% to 100%, such as 60%, or a stretch, such as 50-60%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a byte that is no UTF-8; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the heading &quot;%1&quot; again, which line %2 has; needs a step once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins the text of another step; needs at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has one picture more than %1, the most of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a picture that %1</source>
        <comment>what is wrong, as &quot;has no end&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has HTML, which is shown as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not begin a lesson, whose first line is ---json, with a JSON object below it and --- at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins the front matter, which nothing ends; needs a line --- behind its JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; it has no default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 bytes; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs at least a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs lower-case letters, digits and hyphens, such as why-decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of %1 to %2 %3</source>
        <comment>what it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1; needs %2</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <comment>a list of these</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a newer version and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no part of %1; did you mean %2? It has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no choice says which answer is the misconception that the lesson counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is none of the lesson&apos;s claims; needs one as it stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs the id of an earlier choice, whose question is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the experiment &quot;%1&quot;; the lesson has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the lane %1; the experiment &quot;%2&quot; has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which no experiment of the lesson has; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment made from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs an experiment that stands before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an object of pointers and values, such as {&quot;/problem/length&quot;: 3000}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment, or one made &quot;from&quot; another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the file &quot;%1&quot;; a lesson needs data that every computer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of one to %1 experiments by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no &quot;main&quot;; needs the experiment that the lesson opens with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs one letter from A to H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs letters of lanes, each once, such as AB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names one lane; needs two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <comment>a list of these</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with &quot;text&quot; and &quot;between&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or distance says what still counts as right; needs one of them, such as &quot;factor&quot;: 2</source>
        <comment>behind &quot;/steps/2/factor&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true of the right answer; needs a wrong one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have the id &quot;%1&quot; twice; each needs its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have %1 right answers; needs exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices</source>
        <comment>a list of these</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with &quot;id&quot;, &quot;text&quot; and &quot;explain&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what hands are raised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with &quot;id&quot; and &quot;text&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have %1 right answers; needs one or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with &quot;lane&quot; and &quot;below&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with &quot;id&quot; and &quot;kind&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is of the kind &quot;%3&quot;, which this program does not know, and was left out; it knows %4</source>
        <comment>a pointer, the id of a step and kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of the kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;, step &quot;%2&quot;, was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot; was left out: it %2</source>
        <comment>what is wrong with it, as &quot;is longer than …&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written by somebody else again and again; close that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; needs &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %2; needs &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; needs a whole number, of which this program knows 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs a whole number, of which this program knows 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson is of version %1; what is newer than version 1 was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claim &quot;%1&quot; was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object, such as {&quot;y&quot;: &quot;log&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; the panels are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <comment>a list of these</comment>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which another step has; needs one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot; and has no text; needs a heading ## %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the heading &quot;%1&quot;, which no step has; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object that `lesson verify --write` makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 1 MiB, the most that a lesson may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with &quot;format&quot;, &quot;id&quot;, &quot;steps&quot; …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is committed; an answer cannot be changed after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no lesson that somebody was going through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson that somebody was going through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; this is the lesson &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need an object</source>
        <comment>answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs a JSON pointer into the experiment, where * stands for any part, such as /lanes/*/optimizer/lr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 × %2 pixels; needs 1 to %3 each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a header that no PNG has; save it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to %1 MB; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is interlaced; save it without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it has %1 × %2 pixels and has fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it has %1 × %2 pixels and has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no PNG, as its address says; needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the middle of a part that says it is %1 bytes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not begin with its header; save it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no end; save it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the plans &quot;%1&quot;; needs letters of lanes with commas between them, such as plan:A,C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no whole list of lanes; needs one such as plan:A,C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at &quot;%1&quot;; a lesson loads nothing from elsewhere and needs plan:A,C, thumb:NAME or %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has some %1 KiB; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drop came where it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your drop came %n step(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your drop came %n step(s) early.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No order of these lanes is certain; here it could go either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certain pair(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 100 points: off by %2 decades on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 points: off by %2 % of the axis on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <comment>a feature that a sketch shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no.</source>
        <comment>a feature that a sketch does not show</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the right number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 %2.</source>
        <comment>the right number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1; needs a letter from A to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1, which the step &quot;%2&quot; does not ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs lesson and step, answer and check character, such as WD2-CAB-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not end in the check character of %1; say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for %1; this lesson has %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 % of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2 % of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>how often</comment>
        <translation type="unfinished">nie</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 alone diverged %2, %3 alone %4.</source>
        <comment>lanes, and how often each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 alone ended above %5 %2, %3 alone %4.</source>
        <comment>lanes, and how often each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 was lower than %2 %3.</source>
        <comment>lanes, and how often</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 was lower than %2 %4 %3.</source>
        <comment>lanes, how often, and where</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 and %2 differ by less than 2 % on average.</source>
        <comment>lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 and %2 differ by less than 2 % on average %3.</source>
        <comment>lanes, and where</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 diverged %2.</source>
        <comment>a lane, and how often</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed in this lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::BoundaryDock</name>
    <message>
        <source>Decision boundary</source>
        <translation type="unfinished">Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>How the selected lane divides the plane, with the training points filled and the validation points hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary is drawn for classes in the plane: two spirals, moons, circles, blobs or xor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start to see how lane %1 divides the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1 is not in this run; it takes part from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary is drawn while a run trains. Resume, fork or start a run to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first picture of lane %1 is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::BoundaryView</name>
    <message>
        <source>Decision boundary</source>
        <translation type="unfinished">Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a count of steps: &quot;1,500 steps&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ClassDesk</name>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting hands for the first vote: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting hands for the second vote: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ClassPanel</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question&apos;s answers are shown; follows the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lesson that a class goes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is shown on the clipboard as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sums of all questions on the clipboard as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of answers (.answers.json, .jsonl), or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files of answers in a folder, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count hands a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the hands of this question, in both votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all answers and hands, for another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson is open. Open one to see what a class answers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson asks no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet. Drop files here, or count hands with V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hands of this question are to be counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers were cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.answers.json *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file was skipped:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files were skipped:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer was left out, as it is to another lesson or does not fit its step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers were left out, as they are to another lesson or do not fit their step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::CodeDialog</name>
    <message>
        <source>Export code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::CodesField</name>
    <message>
        <source>Co&amp;unt codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken codes, one a li&amp;ne:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken codes, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what was said; what is wrong stays here (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 code counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n codes counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::CurvesView</name>
    <message>
        <source>Learning rate and loss curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned learning rates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::DifferencesModel</name>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::DifferencesPanel</name>
    <message>
        <source>Differences between runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two runs to see in which settings they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected runs have the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shown runs have the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settings in which the %n selected runs differ:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings in which the %n shown runs differ:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::DocumentKeeper</name>
    <message>
        <source>Untitled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place to keep runs; they are lost when the window closes unless File → Save as finds them one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What has been started could not be kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened; the present document stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened; a new document is there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: the document is still being opened. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written; the document stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race was not resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was not forked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was not forked, as it was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ExperimentFiles</name>
    <message>
        <source>%1 was not opened; the present experiment stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and experiments (*.lrp *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import curves to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves (*.csv *.csv.gz *tfevents*);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all runs of a TensorBoard folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document with all runs (*.lrp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment without runs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs.lrp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ExperimentForm</name>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all lanes train on: %1 (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings to mend in the problem: open it below (Alt+P).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ExperimentModel</name>
    <message>
        <source>Mend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove lane %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ExportDialog</name>
    <message>
        <source>Picture, PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured curves, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured curves, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured curves, folder for TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of the losses, WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide for a class, PNG, 1920 × 1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide for a class, PNG, 3840 × 2160</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide for a class, SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide for a class, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the file for each of the picture: 2 for sharp screens and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large lines and text are: 2 is legible from the back of a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and text that stay sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the presenter shows, with all that is drawn on it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four seconds a lane: the higher the loss, the higher the tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample of every lane: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start, then export what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run is still being read from the document and would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curves-tensorboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::Exports</name>
    <message>
        <source>%1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::FileDesk</name>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1 keeps everything as it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a file that is read, and would be lost; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::FindingTask</name>
    <message>
        <source>What you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::FindingsPanel</name>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkDesk</name>
    <message>
        <source>%1 has no checkpoint yet to fork from; one comes every 2 % of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest checkpoint is at step %1, %2 earlier.</source>
        <extracomment>%2 is a count of steps: &quot;1,500 steps&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest checkpoint is at step %1, %2 later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkEditor</name>
    <message>
        <source>Settings of the fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished">Plan</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkGallery</name>
    <message>
        <source>Schedules</source>
        <translation type="unfinished">Pläne</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More optimizers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkHeader</name>
    <message>
        <source>Fork %1 %2 at step %3 of %4 · rate there %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkStrip</name>
    <message>
        <source>Base rate of the fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight forks at once are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being fitted to what is left of the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base rate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more ways to go on: arrow keys move, Space chooses, Enter starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start 1 fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start %n forks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::GalleryDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples and lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search examples and lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by title, words or schedule: warm-up, SGDR, WSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson from a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson (.lesson.md) that did not come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the marked card (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No example or lesson matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. Return opens, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the examples and lessons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::HintBar</name>
    <message>
        <source>Do not show this hint again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show this hint again (Help → Hints again brings all back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::HistoryDesk</name>
    <message>
        <source>Everything is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is kept in a new document. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the resumed race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This window only reads it; what is started here is kept in a new document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in this document can be read. What is here is the rest; left out is:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::Invitation</name>
    <message>
        <source>or take a 15-minute lesson: Why the rate must fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or take a 15-minute lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the rate must fall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LaneBadge</name>
    <message>
        <source>Lane %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LanesModel</name>
    <message>
        <source>Lane %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LanesPanel</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes that race. The selected one is edited in the form and shown in the decision boundary; the eye, or Space, shows or hides its curves; F2 renames it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight lanes are the most that can race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane is the least; add another to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LengthEditor</name>
    <message>
        <source>Unit of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonDesk</name>
    <message>
        <source>Lesson&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until it is revealed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal reached: %1 ends at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends at %2, %3 above the goal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonHead</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson and keep its settings (Esc twice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonKeeper</name>
    <message>
        <source>Your answer is in the document, but not in the file of answers. It is tried again with the next one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Lauf</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step and its text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc again to leave the lesson. Its settings stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonText</name>
    <message>
        <source>Text of the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonWiring</name>
    <message>
        <source>The lesson of this document was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::Listening</name>
    <message>
        <source>No lane is shown that could be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) would sound one after another; hide all but %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is the planned rate; the loss sounds after a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hear it here, install libqt6multimedia6. Export as WAV works without. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be heard. %1 Export as WAV works without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::MainWindow</name>
    <message>
        <source>Above, the learning rate: planned thin, measured bold; under it, where a schedule moves one, the momentum. Below, the loss: training smoothed with the raw curve behind it, validation with a mark at every evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LR Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;LR Playground&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a learning-rate schedule does: lanes race on the same network, the learning rate above the loss.&lt;br&gt;&lt;br&gt;Licence: GPL-3.0-or-later. There is no warranty.&lt;br&gt;Built with Qt %1, QCustomPlot, LibTorch, muParser and JSON for Modern C++.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::NumberTask</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a number, such as 300 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::PasteDialog</name>
    <message>
        <source>Paste a PyTorch schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the lines that make the scheduler. SequentialLR and ChainedScheduler may hold others, also by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its optimizer too: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimizer is left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 into lane %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::PathEditor</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::Presenter</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::PresenterDesk</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” The lesson says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::PresenterView</name>
    <message>
        <source>Presenter – LR Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <comment>what a key does: trains one</comment>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>pace</source>
        <comment>what keys change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what keys do: lead through a lesson&apos;s</comment>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <comment>what a key shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spotlight (Shift: alone), 0 all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture frozen at %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five is what a back row tells apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pen (Backspace, Shift+P, Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the cut (Shift: further)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::RankTask</name>
    <message>
        <source>← Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to place %2. Order: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1, tied for place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1, place %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was opened or saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::Remedies</name>
    <message>
        <source>Lower rate of lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up of lane %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunAnnouncements</name>
    <message>
        <source>The run did not start. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2. %3.</source>
        <comment>the last are letters and losses</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunBar</name>
    <message>
        <source>Run</source>
        <translation type="unfinished">Lauf</translation>
    </message>
    <message>
        <source>Steps done, of the whole run, and the time the run has been running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the run goes: slower with [, faster with ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes data, split, initial weights and batch order: the same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fair race: every lane starts from the same weights and sees the same batches in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunsPanel</name>
    <message>
        <source>Filter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from name, note, status, schedule or optimizer; a capital letter finds the runs of that lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run of this document; a fork stands below the run it left. The eye, or Space, shows or hides the curves; F2 or a double click edits name and note; a right click on the heads chooses the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start (F5); every lane becomes a run that is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one run does not match. Clear the filter to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n runs matches. Clear the filter to see them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunsSelection</name>
    <message numerus="yes">
        <source>%n runs</source>
        <comment>that are deleted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and a fork</source>
        <extracomment>%1 is a letter, or &quot;3 runs&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n forks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <extracomment>%1 is &quot;C&quot;, &quot;C and 2 forks&quot; or &quot;3 runs and a fork&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScheduleCatalogueModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title and name of a schedule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScheduleDetails</name>
    <message>
        <source>About the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other frameworks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScheduleForm</name>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished">Aufwärmphase</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScheduleFrame</name>
    <message>
        <source>Schedule</source>
        <translation type="unfinished">Plan</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SchedulePanel</name>
    <message>
        <source>Schedules</source>
        <translation type="unfinished">Pläne</translation>
    </message>
    <message>
        <source>Search schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, framework or synonym: SGDR, WSD, 1cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished">Form</translation>
    </message>
    <message>
        <source>Group by shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 schedules. Enter chooses, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::SchedulesEditor</name>
    <message>
        <source>Add schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move schedule %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScoreModel</name>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training
last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training
best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy
last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy
best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps
to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lane is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done, of the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss: mean over the last evaluation period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss: lowest mean over an evaluation period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of validation examples classified rightly at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest share of validation examples classified rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates until the validation loss first reached the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScorePanel</name>
    <message>
        <source>Scores of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Steps to target” counts the steps until the validation loss first reached this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target for the validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a number above 0, such as 0.3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::SeedScoreModel</name>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training
last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy
last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter and name; the runs differ in nothing but the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seeds have been run to their end; of several runs with one seed the latest counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss over the last evaluation period: mean ± standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss at the last evaluation: mean ± standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest validation loss: mean ± standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of validation examples classified rightly at the last evaluation: mean ± standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many seeds the last validation loss was the lowest, of those that every row with the same problem has. A tie is shared out; a run that diverged never wins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::SegmentStrip</name>
    <message>
        <source>Curve of the segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary behind segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at tick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick %1. Drag it, or move it with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::SegmentsEditor</name>
    <message>
        <source>Add segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move segment %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move segment %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished">Abschnitte</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished">Längen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SettingsForm</name>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: as they usually are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesDock</name>
    <message>
        <source>Shapes of schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned learning rates of the shown lanes, without training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by base rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws every rate as a multiple of the rate its lane&apos;s optimizer begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the rates on a logarithmic axis (Y on the plot).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, or all of them, as text with tabs (Ctrl+C on the table).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of the planned schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet. Mend what the form marks to see the shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes are hidden. Show one in the list of lanes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesModel</name>
    <message>
        <source>until step %1, where it raises an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned without a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished">Spitzenrate</translation>
    </message>
    <message>
        <source>Peak
at step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area,
rate·steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of
base·steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above
half peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest planned rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step that uses the highest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rate of the planned steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the rates of all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area as a share of what the constant base rate would come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps whose rate is above half the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan leaves open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShortcutsDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::SketchTask</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was drawn last (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again what was taken back (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all points away (Shift+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no point to take away. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the loss of %1 over the plots: drag from left to right; what you draw again is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the rate of %1 over the plots: drag from left to right; what you draw again is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click takes a point away. With keys: arrows move the cursor (with Shift further), Space sets a point, Backspace takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, loss %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, rate %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 of %2, step %3, loss %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 of %2, step %3, rate %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Cursor at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at %1, which is given. No points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at %1, which is given. Points drawn: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing of %1 stands over the plots, dashed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::SpeakerPanel</name>
    <message>
        <source>Speaker&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes on this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::SpokenCodeRow</name>
    <message>
        <source>Say this where answers are not handed in as files: it tells the lesson&apos;s step and your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the spoken code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::StatusDisplay</name>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[*]%1 – LR Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[*]%1 – %2 – LR Playground</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::StepClock</name>
    <message>
        <source>This step is meant to take %1 s; nothing happens at its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::SummaryPanel</name>
    <message>
        <source>Summary of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to say after the first evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ValuesModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Stufen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lrp::ui::ValuesPanel</name>
    <message>
        <source>E&amp;very step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else a row for every evaluation, and for what happens to a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shown lanes have measured: rate and loss of the batch of each update, and what the evaluation before it said. Return puts the crosshair on the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values appear with the first evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3; the crosshair brings others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which needs images of at least %2 by %2 pixels; needs %3 for these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 layers; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layers of more than %1 units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>optimizer</name>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch 1.13 refuses this: SGD must be given its lr; 2.6 takes 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch 2.6 refuses this: the lr of LBFGS must not be negative; 1.13 takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch 1.13 refuses this: there, NAdam and RAdam have no decoupled_weight_decay; in 2.6 they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no shrinking and growing factor; needs one below 1, then one above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true; needs a momentum above 0 and a dampening of 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>params</name>
    <message>
        <source>is %1; needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; %2. The nearest is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with a decimal point, such as %1.0, as PyTorch does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number without a point, such as %1, as PyTorch does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of whole numbers, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs one of %2. The nearest is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; it has no default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no setting of %1, which has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no setting of %1; did you mean %2? It has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; needs the name of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which is no %2 of this program; did you mean %3? Known: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a member whose name has %1 bytes; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives %1 twice; needs it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 members in one object, of which %2 is the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a number that is too large; needs numbers from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has at %3 a number that is too large; needs numbers from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of steps, or a length such as %1, %2 or %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of ticks, or a length such as %1, %2 or %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of steps, or a length such as %1, %2 or %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of ticks, or a length such as %1, %2 or %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs a length above 0. The nearest is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs a length of 0 or more. The nearest is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of lengths, such as %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number above %1 up to but not including %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number above %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number from %1 up to but not including %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number, %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number above %1 up to but not including %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number above %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number from %1 up to but not including %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number, %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>%1 · 1 seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n seeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (without a metric)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes are hidden. Press 1 … 8 to show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start to train with this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start to race %1 on the same network.</source>
        <extracomment>%1 is a count with its noun: &quot;two schedules&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not start. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms appear with the first steps of a run whose Record, under More of the problem, is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No norms were recorded. Set Record to all, under More of the problem, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 · epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1, the same as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1, %2 % below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1, %2 % above %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1 times the base rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thin and pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the schedule raises an error at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the chart at step %2, rate %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden until it is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate turns at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate falls from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate rises from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned thin, measured bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate ÷ base rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished">Momentum</translation>
    </message>
    <message>
        <source>or beta1, where the schedule moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training (smoothed, raw behind) and validation (marked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training (not smoothed) and validation (marked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large a picture; choose a smaller scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in none of .png, .svg and .pdf, which are the pictures this program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned ÷ base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <comment>head of a column of losses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <comment>head of a column of losses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a lane says at a step; %2 is &quot;rate 0.4, loss 0.51&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 times the base rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished">Epochen</translation>
    </message>
    <message>
        <source>examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished">Epoche</translation>
    </message>
    <message>
        <source>training examples seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presenter</name>
    <message>
        <source>Learning rate above loss of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate ÷ base rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss appears when the run begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sketch of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sketch of %1 and the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden until it is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the first vote, %2 in the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>is not in the plane; a decision boundary needs points with two features and a class, such as two_spirals, moons, circles, blobs or xor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>%1, batch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluated every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluated every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 examples to train, %2 to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LR Playground · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more finding, which the window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more findings, which the window shows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>ChainedScheduler cannot take over at a milestone of SequentialLR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1; needs %2, one fewer than there are parts, as the last lasts to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, below the floor; needs %2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is 0, which an exponential ramp never reaches; needs a number above 0, such as 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CosineAnnealingWarmRestarts cannot go to a negative epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are not in order; needs each at least as large as the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs more than %2, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, whose rates are not known beforehand, so it cannot be a part of another schedule; needs a schedule of the tick alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs one schedule or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which PyTorch cannot run inside a %2; choose a plain schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs one number, or a list of %1: one for each parameter group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true, but the optimizer has neither momentum nor betas; needs false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a metric at every tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OverflowError: %1 ** %2 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which leaves nothing of max_update, %2; needs less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1; needs 3: the momentum at the start, at the peak and at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given beside min_lr; needs null, as only one of them may be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, as min_lr is; needs one of them, such as 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformers raises ZeroDivisionError: min_lr as a share of the optimizer&apos;s rate, which is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, not below the base rate; needs a smaller rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformers&apos; polynomial schedule raises ZeroDivisionError: the optimizer&apos;s rate is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformers&apos; polynomial schedule raises ZeroDivisionError: num_warmup_steps and num_training_steps are both %1, which leaves no time for the decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, as num_stable_steps is; needs one of them, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs one boundary or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1; needs %2, one more than there are boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; needs one milestone or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1; needs %2, one for each boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is 0, as atol is; optax needs at least one of them above 0, such as rtol 0.0001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which counts the warm-up too; needs more than warmup_steps, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1; needs %2, one fewer than there are schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which leaves three phases no room; needs less than 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the rising phase %1 x %2 - 1 = 0 ticks long; needs a slightly larger or smaller share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle&apos;s OneCycleLR raises ZeroDivisionError: phase_pct leaves its last phase no tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle&apos;s OneCycleLR raises ValueError: its cycle has total_steps = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle&apos;s InverseTimeDecay raises ZeroDivisionError: 1 + gamma * t is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle&apos;s StepDecay raises %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle&apos;s MultiStepDecay raises %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; Paddle needs more than start_lr, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm&apos;s scheduler raises %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 ticks; needs the first, or the first and the one after the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OverflowError: the cycle&apos;s length ** %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not above lb; needs a larger number, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python&apos;s %1 raises at t = %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 characters; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (character %3); needs a formula in t, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; needs a formula in t, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch&apos;s MultiStepLR raises %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; needs a number of ticks, or both epochs and steps_per_epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch&apos;s OneCycleLR raises ZeroDivisionError: pct_start leaves its last phase no tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch&apos;s OneCycleLR raises ValueError: its cycle has total_steps = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch 1.13 refuses this: CyclicLR cycles the beta1 of Adam and its kin from 2.3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch 1.13 refuses this: SequentialLR takes a ChainedScheduler from 2.6 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no release whose reference cases this program knows; needs %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds schedules nested %1 deep; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SequentialLR cannot go to an explicit epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an empty list; needs a number for each parameter group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula in t, such as %1, or a list of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 functions; needs one for each parameter group, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an empty list; needs a formula, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of schedules, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 schedules; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>%1 The last that was measured.</source>
        <extracomment>%1 is a sentence that says what the figure is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n diverged</source>
        <comment>runs, and how many of them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>wins of contests</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Slow motion: 1 step a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whole run in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>would play %1 runs one after another; needs at most %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1 %2 (run %3)</source>
        <comment>a lane, and the number of its run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lane, and what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no race %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1, which is under way already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has nothing left to resume in race %1: its runs have ended; start a new race, or fork one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 lanes; a fork needs 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends at step %2, where nothing is left to train; needs an earlier step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 answered about run %2 at step %3 cannot be read</source>
        <comment>a probe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step of an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state here is too large for a document, so no run can go on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of the table %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no document of LR Playground (.lrp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty, so it is no document; delete it or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends after %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an SQLite database of another program; needs a document of LR Playground (.lrp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a %1 %2, which no document has</source>
        <comment>such as: view, and its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks %1 of its %2 tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table %1 computes the column %2, which none in a document does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was opened to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the file may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has used up its numbers for runs, so none can be added; those it has can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds nothing yet, and becomes a document where it may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of LR Playground; what this one knows of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being used by another program; try again when that has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in %1 (process %2).</source>
        <comment>a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in %1 (process %2 on %3).</source>
        <comment>a program, and a computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder; needs a document (.lrp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pipe; needs a document (.lrp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device; needs a document (.lrp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be opened: permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a part of a document, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of row and its number: race 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <comment>a part of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the experiment of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>race</source>
        <comment>a part of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <comment>a part of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its race %1 is missing, or has no such lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins after step %1, where its race ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the samples of run %1 from step %2 on cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step of an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step of a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason of a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its curve %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column of a table and what it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while this was under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows are out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <comment>a column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of a stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of a stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 of run %2 cannot be read</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stretches of run %1 do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 gives no locks, so nothing keeps two programs from writing the file at once: open it in one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not closed when it was used last: %1</source>
        <comment>a sentence that says where it is open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document %1 was not closed when it was used last: %2 If it still is, close it there first.</source>
        <comment>a file, and a sentence that says where it is open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: %1. A copy of the file may be whole. What can still be read of this one, though no document any more, is saved by: %2</source>
        <comment>what is damaged, and a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was left in the middle of writing and is mended when it is opened where it may be written, folder and file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not given or taken by the disk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no room on its disk; free some, or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Training goes on; what is not saved yet stays in memory and is written as soon as there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written, as its folder may not. Training goes on; what is not saved yet stays in memory and is written as soon as it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is being used by another program. Training goes on; what is not saved yet stays in memory and is written as soon as that has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not taken by the disk (%2). Training goes on; what is not saved yet stays in memory and is written as soon as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Training goes on. Save the document under another name to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is gone; training goes on. Save the document under another name to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be written any more. Training goes on; what is not saved yet stays in memory and is written as soon as it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open in another window or program; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no checkpoint of run %1 at or before step %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1, stopped at step %2 of %3</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, failed at step %2 of %3</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interrupted at step %2 of %3</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused at step %2 of %3</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at step %2 of %3</source>
        <comment>a lane under way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, forked at step %2</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left the chart at step %2.</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left the chart at step %2, rate %3.</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 fell from %3 to %4, practically 0, lowest %5 at step %6.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 fell from %3 to %4, lowest %5 at step %6.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rose from %3 to %4, lowest %5 at step %6.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 hardly changed, from %3 to %4, lowest %5 at step %6.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished">Trainingsverlust</translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stands at %3.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its loss was never a number.</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: hidden until it is revealed.</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its plan alone is drawn.</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has not run.</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its planned rate %1, unless its metric changes that.</source>
        <comment>what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rate %1, unless its metric changes that.</source>
        <comment>what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its planned rate %1.</source>
        <comment>what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rate %1.</source>
        <comment>what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls fastest between steps %1 and %2; level from step %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls fastest between steps %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level from step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restless to the end: it varies by %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>the end of a list of parts with commas</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 from step %2 on</source>
        <comment>a rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 throughout</source>
        <comment>a rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises steadily from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls steadily from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises steadily from %1 to %2 by step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls steadily from %1 to %2 by step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 until step %2, then rises steadily to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 until step %2, then falls steadily to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 until step %2, then rises steadily to %3 by step %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 until step %2, then falls steadily to %3 by step %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises from %1 to %2 in one rise, at step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls from %1 to %2 in one cut, at step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>rises from %1 to %2 in %n rise(s), at steps %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>falls from %1 to %2 in %n cut(s), at steps %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rises from %1 to %2 in %n rise(s), the first at step %3, the last at step %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>falls from %1 to %2 in %n cut(s), the first at step %3, the last at step %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rises to %1 at step %2, then falls to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls to %1 at step %2, then rises to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wavers between %1 and %2, from %3 at first to %4 at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>runs %n cycle(s) between %1 and %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rate: logarithmic, %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: linear, %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: logarithmic, %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: linear, %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate and loss, %1, %2.</source>
        <comment>lanes and steps, counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned learning rates, %1, %2.</source>
        <comment>lanes and steps, counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rate above loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across: %1, 0 to %2.</source>
        <comment>the unit of the axis across and its end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>%1 differ by less than 2 %.</source>
        <comment>several lanes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a lane and its loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest at the end: %1; then %2.</source>
        <comment>lanes with their losses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest so far: %1; then %2.</source>
        <comment>lanes with their losses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(An earlier run|%n earlier runs) behind them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as mean and range.</source>
        <comment>a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>%1: names no columns, and all lines hold whole numbers alone; if they have decimal commas, write points, else put a line of names above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; needs a row of numbers or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds column names only; needs a row of numbers or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which is the name of several columns of %2; needs a number from 1 to %3, or a name in that file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is a number beside names; if it is a rate, put a line of names above, else choose the column by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, but the columns of %2 have no names; needs a number from 1 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which is no column of %2; did you mean %3? It has %4; a number from 1 to %5 is a column too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: has %n column(s); needs at least %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is empty; needs a finite number with a point for decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is %2; needs a finite number with a point for decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more than %2 rows, the most that are read from one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; save it as CSV in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a cell is longer than %2 characters; is a closing quote missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a quote stands in the middle of a cell; a cell with quotes in it needs quotes around it, and those in it doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a quote is opened in this row and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has more than %2 columns, the most that are read from one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its cells are separated by %2; needs commas between cells and points for decimals: save it as such, as programs set to English do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is %2, but the first line names %3 and this one has %4; name every column in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is %2, but the first line names %3 and this one has %4; if a comma in %5 is a decimal comma, write it as a point, else name every column in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tensorboard</name>
    <message>
        <source>is broken: record %1 holds no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the middle of record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is broken: the length of record %1 has the wrong checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 bytes, the most that are read, in record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is broken: record %1 has the wrong checksum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>Add warm-up to lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove warm-up from lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 for lane %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of lane %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename lane %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of lane %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, for the names of months: de</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: d day, MMMM month, yyyy year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what has been typed, in &quot;is empty; needs a number&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1: %2 %3</source>
        <comment>letter, setting, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower case</source>
        <comment>how a heading begins within a sentence; leave it so, or write: unchanged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick</source>
        <comment>unit behind a number, also typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticks</source>
        <comment>unit behind a number, also typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <comment>unit behind a number, also typed</comment>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>unit behind a number, also typed</comment>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>epoch</source>
        <comment>unit behind a number, also typed</comment>
        <translation type="unfinished">Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <comment>unit behind a number, also typed</comment>
        <translation type="unfinished">Epochen</translation>
    </message>
    <message numerus="yes">
        <source>%1 tick(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accepted, but sensible values are %2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accepted, but sensible values are %2 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accepted, but sensible values lie from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
In ticks, steps, epochs or per cent of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or nothing.</source>
        <comment>after a rule: Needs 1 or more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The checkpoint holds no state of a random generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine rounds differently from the one before: from here on the run is not the very same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is one of another network or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the data have changed since the run began; put back the old ones, or start a new race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is one of another optimizer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on computed by %1, before by %2. They may round differently: what follows need not be what it would have been without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes %1 weights with these data; needs at most %2: fewer or narrower layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, for which the model computes %2 values at once; needs at most %3: %4 examples or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembers %1 changes of %2 weights; needs at most %3 for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training and %2 validation examples, %3 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a run of %1; this one began with %2. Put back the data as they were, or start a new race</source>
        <comment>counts of examples and steps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it had %1 rows and has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its row %1 was %2 and is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is not there any more; the rates go on with its numbers as they were when the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has changed since the run began: %2. Put back the old one, or start a new race.</source>
        <comment>a file, and what is different</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the data have changed since the run began; put back the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are those of another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers ends in the middle of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by another version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>has another length than old_dirs; needs the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no row of old_dirs; needs a whole number below its number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; needs a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; needs one for each of the %1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %2 values; needs one for each of the %1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than this optimizer remembers; needs a state of the same settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>Nothing has run yet. Press Start to race %1 on the same network.</source>
        <comment>lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation type="unfinished">Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes of schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane has left the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B goes on from here with another schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>] goes faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → walk along the curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes any edit back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 8 hide and show lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs can stay as ghosts: mark them under Runs, then Compare → Show and Ghost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F11 shows this on the projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <comment>kind of a step of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal</source>
        <comment>kind of a step of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try</source>
        <comment>kind of a step of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sketch</source>
        <comment>kind of a step of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <comment>kind of a step of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <comment>kind of a step of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>kind of a step of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the chart at step %2, rate %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (on the plots)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 diverged</source>
        <comment>lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready · press Start (F5) to race %1</source>
        <comment>lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading the data for %1…</source>
        <comment>lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running %1 · step %2 of %3</source>
        <comment>lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused at step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 at a time</source>
        <comment>lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edited: the change counts from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run started: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on at step %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at step %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
