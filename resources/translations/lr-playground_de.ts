<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>access</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Step %1, %2: %3.</source>
        <translation>Schritt %1, %2: %3.</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Stützpunkte</translation>
    </message>
</context>
<context>
    <name>averages</name>
    <message>
        <source>Weight averages</source>
        <translation>Gewichtsmittel</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>Lane %1 %2, step %3.</source>
        <translation>Bahn %1 %2, Schritt %3.</translation>
    </message>
    <message>
        <source>Mean of the latest … checkpoints</source>
        <translation>Mittelwert der letzten … Checkpoints</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>best: k = %1, %2</source>
        <translation>am besten: k = %1, %2</translation>
    </message>
    <message>
        <source>the last weights alone: %1</source>
        <translation>die letzten Gewichte allein: %1</translation>
    </message>
</context>
<context>
    <name>bend</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>in a straight line</source>
        <translation>geradlinig</translation>
    </message>
    <message>
        <source>in half a cosine</source>
        <translation>in einem halben Kosinus</translation>
    </message>
    <message>
        <source>exponentially</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>The rate needs a number from 0 on, such as 0.1.</source>
        <translation>Die Rate braucht eine Zahl ab 0, etwa 0.1.</translation>
    </message>
    <message>
        <source>The rate may be at most 1000 times the lane&apos;s base rate.</source>
        <translation>Die Rate darf höchstens das 1000-fache der Basisrate der Bahn sein.</translation>
    </message>
    <message>
        <source>0 is never reached exponentially; the rates need numbers above 0.</source>
        <translation>0 wird exponentiell nie erreicht; die Raten brauchen Zahlen über 0.</translation>
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
        <translation>Wann die Rate 0 erreicht ist, die Aufwärmphase eingeschlossen.</translation>
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
        <translation>Wann die Rate ihren Endwert erreicht, die Aufwärmphase eingeschlossen.</translation>
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
        <translation>Beim Abfall als Kosinus: 0.5 ist ein Abstieg.</translation>
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
        <translation>Verformt die Kosinuswelle; mehr als 1 fällt früher.</translation>
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
        <translation>Exponent des Fortschritts im Zyklus; größere Werte bleiben länger oben.</translation>
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
        <translation>Aktualisierung, bei der die Rate 0 erreicht ist.</translation>
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
        <translation>Iteration, bei der die Rate 0 erreicht ist; Caffe trainiert nicht weiter.</translation>
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
        <translation>Behält den Anfangswert.</translation>
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
        <translation>Wie Adam, doch wirkt Weight Decay unmittelbar auf die Gewichte.</translation>
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
        <translation>Anfangswert der Summe der Quadrate.</translation>
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
        <translation>Wie Adam, teilt aber durch den größten der letzten Gradienten statt durch einen Mittelwert.</translation>
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
        <translation>Adam mit Vorausschau entlang seines Momentums, das in den ersten Schritten wächst.</translation>
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
        <translation>Wie Adam, beginnt aber mit bloßem Momentum, bis das mittlere Quadrat verlässlich ist.</translation>
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
        <translation>Die Rate, bei der der Plan beginnt; PyTorch 2.6 lehnt Raten unter 0 ab.</translation>
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
        <translation>Einen Schritt nach so vielen Auswertungen beenden; leer: fünf je vier Iterationen.</translation>
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
        <source>How long every lane trains.</source>
        <translation>Wie lange jede Bahn trainiert.</translation>
    </message>
    <message>
        <source>Length in</source>
        <translation>Längeneinheit</translation>
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
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>For a loss of two weights by a formula; an epoch is one step.</source>
        <translation>Für eine Verlustfunktion zweier Gewichte als Formel; eine Epoche ist ein Schritt.</translation>
    </message>
    <message>
        <source>Gradient noise</source>
        <translation>Gradientenrauschen</translation>
    </message>
    <message>
        <source>Standard deviation of the normal noise added to each element of the gradient, the same for all lanes of a seed. Losses are those without it.</source>
        <translation>Standardabweichung des normalverteilten Rauschens auf jedem Element des Gradienten, gleich für alle Bahnen eines Seeds. Verluste sind die ohne Rauschen.</translation>
    </message>
    <message>
        <source>Quadratic bowl</source>
        <translation>Quadratische Schale</translation>
    </message>
    <message>
        <source>A bowl of two weights, one side steeper; gradient descent diverges from 2/kappa on.</source>
        <translation>Eine Schale aus zwei Gewichten, eine Seite steiler; Gradientenabstieg divergiert ab der Rate 2/kappa.</translation>
    </message>
    <message>
        <source>Condition number κ</source>
        <translation>Konditionszahl κ</translation>
    </message>
    <message>
        <source>How much steeper the bowl is along w₁ than along w₀.</source>
        <translation>Wievielmal so steil die Schale entlang w₁ ist wie entlang w₀.</translation>
    </message>
    <message>
        <source>Start of w₀</source>
        <translation>Startwert w₀</translation>
    </message>
    <message>
        <source>Where this weight begins. Beyond a million, either way, a lane has diverged.</source>
        <translation>Wo dieses Gewicht beginnt. Über eine Million hinaus, nach oben oder unten, gilt eine Bahn als divergiert.</translation>
    </message>
    <message>
        <source>Start of w₁</source>
        <translation>Startwert w₁</translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s valley</source>
        <translation>Rosenbrock-Tal</translation>
    </message>
    <message>
        <source>A bent valley with steep walls and a nearly level floor; least at (1, 1).</source>
        <translation>Ein gekrümmtes Tal mit steilen Wänden und fast ebenem Grund; am tiefsten bei (1, 1).</translation>
    </message>
    <message>
        <source>Beale&apos;s function</source>
        <translation>Beale-Funktion</translation>
    </message>
    <message>
        <source>Flat in the middle and steep at the corners; least at (3, 1/2).</source>
        <translation>Flach in der Mitte und steil an den Ecken; am tiefsten bei (3, 1/2).</translation>
    </message>
    <message>
        <source>Himmelblau&apos;s function</source>
        <translation>Himmelblau-Funktion</translation>
    </message>
    <message>
        <source>Four minima of the same depth; which one is found depends on the rate.</source>
        <translation>Vier gleich tiefe Minima; welches gefunden wird, hängt von der Rate ab.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>A saddle between two minima at (0, 1) and (0, -1), begun almost on its ridge.</source>
        <translation>Ein Sattel zwischen zwei Minima bei (0, 1) und (0, -1); begonnen wird fast auf dem Grat.</translation>
    </message>
    <message>
        <source>Two basins</source>
        <translation>Zwei Becken</translation>
    </message>
    <message>
        <source>A narrow shallow basin, the local minimum, beside a wide deep one, the global.</source>
        <translation>Ein enges flaches Becken, das lokale Minimum, neben einem weiten tiefen, dem globalen.</translation>
    </message>
    <message>
        <source>Flat beats deep</source>
        <translation>Flach schlägt tief</translation>
    </message>
    <message>
        <source>A narrow deep basin, the global minimum, beside a wide shallow one that noise prefers.</source>
        <translation>Ein enges tiefes Becken, das globale Minimum, neben einem weiten flachen, dem das Rauschen den Vorzug gibt.</translation>
    </message>
    <message>
        <source>Examples per step; the last batch of an epoch holds what is left. Without data of no effect.</source>
        <translation>Beispiele je Schritt; der letzte Batch einer Epoche enthält, was übrig ist. Ohne Daten wirkungslos.</translation>
    </message>
    <message>
        <source>Steps are optimizer updates, epochs passes over the data; without data an epoch is one step.</source>
        <translation>Schritte sind Aktualisierungen des Optimierers, Epochen Durchgänge durch die Daten; ohne Daten ist eine Epoche ein Schritt.</translation>
    </message>
    <message>
        <source>standard: rate, momentum, losses and accuracy. all: norms of gradient, update and weights too; no sample becomes another by it. Two weights without data are always recorded.</source>
        <translation>Standard: Lernrate, Momentum, Verluste und Genauigkeit. alle: auch die Normen von Gradient, Aktualisierung und Gewichten; die Messwerte ändern sich dadurch nicht. Zwei Gewichte ohne Daten werden immer aufgezeichnet.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>How many values the curve has.</source>
        <translation>Wie viele Werte die Kurve hat.</translation>
    </message>
    <message>
        <source>What the curve falls to.</source>
        <translation>Worauf die Kurve fällt.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>How far above the floor it begins; below 0 it rises, as an accuracy does.</source>
        <translation>Wie weit über der Untergrenze sie beginnt; unter 0 steigt sie, wie eine Genauigkeit.</translation>
    </message>
    <message>
        <source>Time constant</source>
        <translation>Zeitkonstante</translation>
    </message>
    <message>
        <source>Reports in which what is left above the floor falls to 37 %.</source>
        <translation>Messwerte, in denen der Rest über der Untergrenze auf 37 % fällt.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each report.</source>
        <translation>Standardabweichung dessen, was zu jedem Messwert addiert wird.</translation>
    </message>
    <message>
        <source>Of the noise.</source>
        <translation>Des Rauschens.</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>What is added to the reports that are spikes.</source>
        <translation>Was zu den Messwerten addiert wird, die Ausreißer sind.</translation>
    </message>
    <message>
        <source>Spikes at</source>
        <translation>Ausreißer bei</translation>
    </message>
    <message>
        <source>Numbers of reports, from 1.</source>
        <translation>Nummern von Messwerten, ab 1.</translation>
    </message>
    <message>
        <source>NaN at</source>
        <translation>NaN bei</translation>
    </message>
    <message>
        <source>w₀</source>
        <translation>w₀</translation>
    </message>
    <message>
        <source>The first of two weights, after the update.</source>
        <translation>Das erste von zwei Gewichten, nach der Aktualisierung.</translation>
    </message>
    <message>
        <source>w₁</source>
        <translation>w₁</translation>
    </message>
    <message>
        <source>The second of two weights, after the update.</source>
        <translation>Das zweite von zwei Gewichten, nach der Aktualisierung.</translation>
    </message>
    <message>
        <source>Schedule-Free SGD</source>
        <translation>Schedule-Free SGD</translation>
    </message>
    <message>
        <source>Gradient descent evaluated at an average of its path, which does the work of a decay.</source>
        <translation>Gradientenabstieg, ausgewertet an einem Mittelwert seines Wegs, der das Abklingen der Rate ersetzt.</translation>
    </message>
    <message>
        <source>The rate the schedule starts from; 10 to 50 times that of SGD with a decay is a good first try.</source>
        <translation>Die Rate, bei der der Plan beginnt; ein guter erster Versuch ist das 10- bis 50-fache der Rate von SGD mit Abklingen.</translation>
    </message>
    <message>
        <source>How near to the average gradients are taken; schedules leave it alone.</source>
        <translation>Wie nahe am Mittelwert die Gradienten genommen werden; Pläne ändern das nicht.</translation>
    </message>
    <message>
        <source>L2 penalty at y, added to the gradient (coupled).</source>
        <translation>L2-Strafterm bei y, zum Gradienten addiert (gekoppelt).</translation>
    </message>
    <message>
        <source>Updates over which its own factor on the rate rises to 1; the rate that is shown is the schedule&apos;s, without it.</source>
        <translation>Aktualisierungen, über die der eigene Faktor auf die Rate bis 1 steigt; angezeigt wird die Rate des Plans, ohne ihn.</translation>
    </message>
    <message>
        <source>Weight by step</source>
        <translation>Gewichtung nach Schritt</translation>
    </message>
    <message>
        <source>Power of the step in the average&apos;s weights: above 0 later steps count more.</source>
        <translation>Exponent des Schritts in der Gewichtung des Mittelwerts: Über 0 zählen spätere Schritte mehr.</translation>
    </message>
    <message>
        <source>Weight by rate</source>
        <translation>Gewichtung nach Rate</translation>
    </message>
    <message>
        <source>Power of the largest rate so far in the average&apos;s weights: above 0 a warm-up counts less.</source>
        <translation>Exponent der bisher größten Rate in der Gewichtung des Mittelwerts: Über 0 zählt eine Aufwärmphase weniger.</translation>
    </message>
    <message>
        <source>Schedule-Free AdamW</source>
        <translation>Schedule-Free AdamW</translation>
    </message>
    <message>
        <source>AdamW evaluated at an average of its path, which does the work of a decay.</source>
        <translation>AdamW, ausgewertet an einem Mittelwert seines Wegs, der das Abklingen der Rate ersetzt.</translation>
    </message>
    <message>
        <source>The rate the schedule starts from; 1 to 10 times that of AdamW with a decay is a good first try.</source>
        <translation>Die Rate, bei der der Plan beginnt; ein guter erster Versuch ist das 1- bis 10-fache der Rate von AdamW mit Abklingen.</translation>
    </message>
    <message>
        <source>How near to the average gradients are taken, and the decay of the average of their squares; schedules leave both alone.</source>
        <translation>Wie nahe am Mittelwert die Gradienten genommen werden und das Abklingen des Mittelwerts ihrer Quadrate; Pläne ändern beides nicht.</translation>
    </message>
    <message>
        <source>Moves z by lr times this times y at every step (decoupled).</source>
        <translation>Verschiebt z bei jedem Schritt um lr mal diesen Wert mal y (entkoppelt).</translation>
    </message>
    <message>
        <source>Adam that estimates the right size of its rate while it trains; leave the rate at 1.</source>
        <translation>Wie Adam, schätzt aber beim Training die richtige Größe der Rate; die Rate auf 1 lassen.</translation>
    </message>
    <message>
        <source>A factor on the rate that it finds, which the schedule starts from; 1 is meant.</source>
        <translation>Ein Faktor auf die gefundene Rate, bei dem der Plan beginnt; gedacht ist 1.</translation>
    </message>
    <message>
        <source>Beta 3</source>
        <translation>Beta 3</translation>
    </message>
    <message>
        <source>Decay of what the estimate is made of. Empty: the square root of the second beta.</source>
        <translation>Abklingen dessen, woraus die Schätzung gebildet wird. Leer: die Quadratwurzel des zweiten Betas.</translation>
    </message>
    <message>
        <source>the square root of the second beta</source>
        <translation>die Quadratwurzel des zweiten Betas</translation>
    </message>
    <message>
        <source>Times the estimate added to the denominator.</source>
        <translation>Wird mal die Schätzung zum Nenner addiert.</translation>
    </message>
    <message>
        <source>Shrinks the weights by its whole rate times this at every step (decoupled), or is added to the gradient.</source>
        <translation>Verkleinert die Gewichte bei jedem Schritt um die ganze Rate mal diesen Anteil (entkoppelt) oder wird zum Gradienten addiert.</translation>
    </message>
    <message>
        <source>Whether the weight decay acts on the weights directly, as AdamW&apos;s.</source>
        <translation>Ob Weight Decay unmittelbar auf die Gewichte wirkt, wie bei AdamW.</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message>
        <source>Adam&apos;s, which is left out by default.</source>
        <translation>Die von Adam; standardmäßig weggelassen.</translation>
    </message>
    <message>
        <source>Safe in warm-ups</source>
        <translation>Sicher beim Aufwärmen</translation>
    </message>
    <message>
        <source>Keep the rate out of the estimate&apos;s denominator, so that a schedule&apos;s warm-up does not make it grow too far.</source>
        <translation>Die Rate aus dem Nenner der Schätzung heraushalten, damit die Aufwärmphase eines Plans die Schätzung nicht zu weit wachsen lässt.</translation>
    </message>
    <message>
        <source>First estimate</source>
        <translation>Erste Schätzung</translation>
    </message>
    <message>
        <source>What the estimate begins with, far too small on purpose.</source>
        <translation>Womit die Schätzung beginnt, absichtlich viel zu klein.</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>A factor on the estimate; 0.5 and 2 are usual, and better than another rate.</source>
        <translation>Ein Faktor auf die Schätzung; üblich sind 0.5 und 2, was besser ist als eine andere Rate.</translation>
    </message>
    <message>
        <source>Growth at most</source>
        <translation>Wachstum höchstens</translation>
    </message>
    <message>
        <source>The estimate grows by no more than this factor an update. Empty: without bound.</source>
        <translation>Die Schätzung wächst je Aktualisierung höchstens um diesen Faktor. Leer: unbegrenzt.</translation>
    </message>
    <message>
        <source>without bound</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Weight average</source>
        <translation>Gewichtsmittel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>So many of the latest checkpoints are looked at; a run keeps one about every 2 % of it.</source>
        <translation>So viele der letzten Checkpoints werden betrachtet; ein Lauf behält etwa alle 2 % seiner Länge einen.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gewichtsmittel</translation>
    </message>
    <message>
        <source>An average of the weights that is evaluated beside them; training is the same with it. swa: the mean from a step on; ema: exponential, ema_warm with a decay that begins low; lawa: the mean of the latest.</source>
        <translation>Ein Mittelwert der Gewichte, der neben ihnen ausgewertet wird; das Training bleibt dasselbe. swa: der Mittelwert ab einem Schritt; ema: exponentiell, ema_warm mit einem Abklingen, das niedrig beginnt; lawa: der Mittelwert der letzten.</translation>
    </message>
    <message>
        <source>swa</source>
        <translation>swa</translation>
    </message>
    <message>
        <source>ema</source>
        <translation>ema</translation>
    </message>
    <message>
        <source>ema warm</source>
        <translation>ema warm</translation>
    </message>
    <message>
        <source>lawa</source>
        <translation>lawa</translation>
    </message>
    <message>
        <source>SWA from</source>
        <translation>SWA ab</translation>
    </message>
    <message>
        <source>The first update whose weights count; of swa alone.</source>
        <translation>Die erste Aktualisierung, deren Gewichte zählen; nur für swa.</translation>
    </message>
    <message>
        <source>SWA every</source>
        <translation>SWA alle</translation>
    </message>
    <message>
        <source>Time between two weights that count; of swa alone.</source>
        <translation>Zeit zwischen zwei Ständen der Gewichte, die zählen; nur für swa.</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA-Abklingen</translation>
    </message>
    <message>
        <source>Share of the average that an update keeps; of ema and ema_warm alone.</source>
        <translation>Anteil des Mittelwerts, den eine Aktualisierung behält; nur für ema und ema_warm.</translation>
    </message>
    <message>
        <source>Latest every</source>
        <translation>LAWA alle</translation>
    </message>
    <message>
        <source>Time between two weights that count; of lawa alone.</source>
        <translation>Zeit zwischen zwei Ständen der Gewichte, die zählen; nur für lawa.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>LAWA-Anzahl</translation>
    </message>
    <message>
        <source>How many of the last ones are averaged; of lawa alone.</source>
        <translation>Wie viele der letzten Stände gemittelt werden; nur für lawa.</translation>
    </message>
    <message>
        <source>loss of the average</source>
        <translation>Verlust des Gewichtsmittels</translation>
    </message>
    <message>
        <source>Mean loss over the validation examples at the lane&apos;s average of its weights.</source>
        <translation>Mittlerer Verlust über die Validierungsbeispiele am Gewichtsmittel der Bahn.</translation>
    </message>
    <message>
        <source>accuracy of the average</source>
        <translation>Genauigkeit des Gewichtsmittels</translation>
    </message>
    <message>
        <source>Share of the validation examples that the lane&apos;s average of its weights classifies rightly.</source>
        <translation>Anteil der Validierungsbeispiele, die das Gewichtsmittel der Bahn richtig klassifiziert.</translation>
    </message>
    <message>
        <source>Which base rates are too small, useful and unstable: short runs on a rising rate, pooled over seeds.</source>
        <translation>Welche Basisraten zu klein, brauchbar und instabil sind: kurze Läufe mit steigender Rate, über Seeds zusammengefasst.</translation>
    </message>
    <message>
        <source>The rate of the first step.</source>
        <translation>Die Rate des ersten Schritts.</translation>
    </message>
    <message>
        <source>Where the rates end; this one itself is not used.</source>
        <translation>Wo die Raten enden; diese selbst wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Of each seed. More are more exact at the edge, and see more of small rates.</source>
        <translation>Je Seed. Mehr sind an der Grenze genauer und sehen mehr von kleinen Raten.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Tests that are pooled: weights and batches at step 0, batches later. One alone yields no verdict.</source>
        <translation>Tests, die zusammengefasst werden: bei Schritt 0 andere Gewichte und Batches, später andere Batches. Einer allein ergibt kein Urteil.</translation>
    </message>
    <message>
        <source>Others&apos; rules</source>
        <translation>Regeln anderer</translation>
    </message>
    <message>
        <source>Whether the tests of fastai, Lightning and torch-lr-finder are made too, 100 steps each, and their suggestions named for comparison.</source>
        <translation>Ob auch die Tests von fastai, Lightning und torch-lr-finder gemacht werden, je 100 Schritte, und ihre Vorschläge zum Vergleich genannt werden.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>The largest and least curvature of the training loss, beside what rate and optimizer stand.</source>
        <translation>Die größte und die kleinste Krümmung des Trainingsverlusts, neben dem, was Rate und Optimierer aushalten.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Up to so many training examples are all looked at; of more, so many, the same ones at every step.</source>
        <translation>Bis zu so vielen Trainingsbeispielen werden alle betrachtet; von mehr so viele, bei jedem Schritt dieselben.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>At most so many products with the Hessian for an eigenvalue; ten are usual.</source>
        <translation>Höchstens so viele Produkte mit der Hesse-Matrix für einen Eigenwert; üblich sind zehn.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>On so many the curvature along their own gradient is measured; 0: not.</source>
        <translation>Bei so vielen wird die Krümmung entlang ihres eigenen Gradienten gemessen; 0: bei keinem.</translation>
    </message>
    <message>
        <source>Fixes which examples and batches are looked at.</source>
        <translation>Legt fest, welche Beispiele und Batches betrachtet werden.</translation>
    </message>
    <message>
        <source>How much of a step is noise: the batch size at which gradient and noise weigh the same.</source>
        <translation>Wie viel von einem Schritt Rauschen ist: die Batchgröße, bei der Gradient und Rauschen gleich viel wiegen.</translation>
    </message>
    <message>
        <source>Up to so many training examples, all are looked at one by one, which is exact.</source>
        <translation>Bis zu so vielen Trainingsbeispielen werden alle einzeln betrachtet, was exakt ist.</translation>
    </message>
    <message>
        <source>Of more examples, so many batches are looked at, no example twice.</source>
        <translation>Von mehr Beispielen werden so viele Batches betrachtet, kein Beispiel zweimal.</translation>
    </message>
    <message>
        <source>Fixes what is in the batches.</source>
        <translation>Legt fest, was in den Batches ist.</translation>
    </message>
    <message>
        <source>The validation loss at the mean of a run&apos;s latest k checkpoints that are kept, for every k.</source>
        <translation>Der Validierungsverlust am Mittelwert der letzten k behaltenen Checkpoints eines Laufs, für jedes k.</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>The loss on a plane through the weights of runs, with the paths that they have walked.</source>
        <translation>Der Verlust auf einer Ebene durch die Gewichte von Läufen, mit den Wegen, die sie gegangen sind.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>path: where the paths lie widest (PCA); random: two random directions scaled filter by filter; ends: through three ends of runs, or two and a start.</source>
        <translation>path: wo die Wege am weitesten liegen (PCA); random: zwei Zufallsrichtungen, Filter für Filter skaliert; ends: durch drei Enden von Läufen, oder zwei und einen Anfang.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Fineness</source>
        <translation>Feinheit</translation>
    </message>
    <message>
        <source>coarse: 13 points along each axis; medium: 25; fine: 49.</source>
        <translation>coarse: 13 Punkte entlang jeder Achse; medium: 25; fine: 49.</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fein</translation>
    </message>
    <message>
        <source>Examples of</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Whether the loss is that of training or of validation examples.</source>
        <translation>Ob der Verlust der Trainings- oder der Validierungsbeispiele gemeint ist.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Up to so many are all looked at; of more, so many, the same ones at every point.</source>
        <translation>Bis zu so vielen werden alle angesehen; von mehr so viele, an jedem Punkt dieselben.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Of each run at most so many of the latest make its path.</source>
        <translation>Von jedem Lauf bilden höchstens so viele der letzten seinen Weg.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Of a random plane: at least so far each way, 1 being the weights&apos; own length.</source>
        <translation>Einer zufälligen Ebene: mindestens so weit in jede Richtung; 1 ist die Länge der Gewichte selbst.</translation>
    </message>
    <message>
        <source>Fixes which examples are looked at, and the directions of a random plane.</source>
        <translation>Legt fest, welche Beispiele angesehen werden, und die Richtungen einer zufälligen Ebene.</translation>
    </message>
    <message>
        <source>Line between two runs</source>
        <translation>Gerade zwischen zwei Läufen</translation>
    </message>
    <message>
        <source>The loss on the straight line between the weights of two runs: whether a barrier lies between them.</source>
        <translation>Der Verlust auf der Geraden zwischen den Gewichten zweier Läufe: ob eine Barriere zwischen ihnen liegt.</translation>
    </message>
    <message>
        <source>From one run to the other, both counted.</source>
        <translation>Von einem Lauf zum anderen, beide mitgezählt.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Darüber hinaus</translation>
    </message>
    <message>
        <source>The line goes on so far behind each of them; 1 is their distance.</source>
        <translation>Die Gerade geht so weit hinter beiden weiter; 1 ist ihr Abstand.</translation>
    </message>
    <message>
        <source>Fixes which examples are looked at.</source>
        <translation>Legt fest, welche Beispiele angesehen werden.</translation>
    </message>
</context>
<context>
    <name>classroom</name>
    <message>
        <source>start</source>
        <comment>of a run, below an axis</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>half of the run</source>
        <translation>Hälfte des Laufs</translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a run, below an axis</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>median of the sketches, and where the middle half of them lies</source>
        <translation>Median der Skizzen und Bereich ihrer mittleren Hälfte</translation>
    </message>
    <message>
        <source>the truth</source>
        <translation>der wahre Verlauf</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>✓ %1 (right)</source>
        <translation>✓ %1 (richtig)</translation>
    </message>
    <message>
        <source>%1 (the misconception)</source>
        <translation>%1 (die Fehlvorstellung)</translation>
    </message>
    <message>
        <source>How often each lane was put in each place</source>
        <translation>Wie oft jede Bahn auf welchen Platz gesetzt wurde</translation>
    </message>
    <message>
        <source>No answers to this question yet.</source>
        <translation>Noch keine Antworten auf diese Frage.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>Put in order: %1</source>
        <translation>In Reihenfolge bringen: %1</translation>
    </message>
    <message>
        <source>Draw the rate of %1</source>
        <translation>Die Rate von %1 zeichnen</translation>
    </message>
    <message>
        <source>Draw the loss of %1</source>
        <translation>Den Verlust von %1 zeichnen</translation>
    </message>
    <message>
        <source>Guess a number</source>
        <translation>Eine Zahl schätzen</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Eine Antwort wählen</translation>
    </message>
    <message>
        <source>They end the same</source>
        <translation>Sie enden gleich</translation>
    </message>
    <message>
        <source>%1 ends lowest</source>
        <translation>%1 endet am niedrigsten</translation>
    </message>
    <message>
        <source>Below what counts as right</source>
        <translation>Unter dem, was als richtig gilt</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>Nah genug</translation>
    </message>
    <message>
        <source>Above what counts as right</source>
        <translation>Über dem, was als richtig gilt</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Das geschieht nicht</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>Sinkt</translation>
    </message>
    <message>
        <source>It stays level</source>
        <translation>Bleibt gleich</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>Steigt</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>a choice: lanes end the same</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hand</source>
        <translation>1 Handzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n Handzeichen</numerusform>
            <numerusform>%n Handzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 35 %: explain first.</source>
        <translation>Unter 35 %: zuerst erklären.</translation>
    </message>
    <message>
        <source>35–70 %: talk and vote again.</source>
        <translation>35–70 %: diskutieren und noch einmal abstimmen.</translation>
    </message>
    <message>
        <source>Above 70 %: go on.</source>
        <translation>Über 70 %: weitermachen.</translation>
    </message>
    <message>
        <source>%1 % right in the first vote, %2 % in the second. %3</source>
        <translation>%1 % richtig in der ersten Abstimmung, %2 % in der zweiten. %3</translation>
    </message>
    <message>
        <source>%1 % right. %2</source>
        <translation>%1 % richtig. %2</translation>
    </message>
    <message>
        <source>The misconception was held by %1 of %2 before.</source>
        <translation>Die Fehlvorstellung hatten vorher %1 von %2.</translation>
    </message>
    <message>
        <source>The misconception was held by %1 of %2 before, %3 of %4 after.</source>
        <translation>Die Fehlvorstellung hatten vorher %1 von %2, nachher %3 von %4.</translation>
    </message>
    <message>
        <source>There is 1 answer.</source>
        <translation>Es gibt 1 Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n answers.</source>
        <translation>
            <numerusform>Es gibt %n Antwort.</numerusform>
            <numerusform>Es gibt %n Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders, sketches and numbers are shown from %n answers on, as fewer could be told apart; until then there are bars alone.</source>
        <translation>
            <numerusform>Reihenfolgen, Skizzen und Zahlen werden ab %n Antwort gezeigt; bis dahin gibt es nur Balken.</numerusform>
            <numerusform>Reihenfolgen, Skizzen und Zahlen werden erst ab %n Antworten gezeigt, da weniger einzelnen Personen zuzuordnen wären; bis dahin gibt es nur Balken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a lane, and how many put it first</comment>
        <translation>%1 %2-mal</translation>
    </message>
    <message numerus="yes">
        <source>Of %n orders, put first: %1.</source>
        <translation>
            <numerusform>In %n Reihenfolge an erster Stelle: %1.</numerusform>
            <numerusform>In %n Reihenfolgen an erster Stelle: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sketches the median goes from %1 to %2; at the end half of them lie between %3 and %4.</source>
        <translation>
            <numerusform>Bei %n Skizze verläuft der Median von %1 bis %2; am Ende liegt die Hälfte zwischen %3 und %4.</numerusform>
            <numerusform>Bei %n Skizzen verläuft der Median von %1 bis %2; am Ende liegt die Hälfte von ihnen zwischen %3 und %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The truth goes from %1 to %2.</source>
        <translation>Der wahre Verlauf geht von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers from %1 to %2, most of them (%3) between %4 and %5.</source>
        <translation>
            <numerusform>%n Zahl von %1 bis %2, die meisten (%3) zwischen %4 und %5.</numerusform>
            <numerusform>%n Zahlen von %1 bis %2, die meisten (%3) zwischen %4 und %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right is %1.</source>
        <translation>Richtig ist %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a choice and its votes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a vote and its counts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>head of a table</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>head of a table</comment>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a table</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>head of a table</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 at %2/%3</source>
        <comment>a curve, and where in the run</comment>
        <translation>%1 bei %2/%3</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>wahrer Verlauf</translation>
    </message>
    <message>
        <source>%1 in place %2</source>
        <comment>a lane in an order</comment>
        <translation>%1 auf Platz %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>of a lesson; %2 is its question</comment>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Erste Abstimmung</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Zweite Abstimmung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a vote and its answers or hands</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>a vote, its answers and its hands</comment>
        <translation>%1, %2 und %3</translation>
    </message>
    <message>
        <source>Counting hands for the first vote. V ends.</source>
        <translation>Die Handzeichen der ersten Abstimmung werden gezählt. V beendet es.</translation>
    </message>
    <message>
        <source>Counting hands for the second vote. V ends.</source>
        <translation>Die Handzeichen der zweiten Abstimmung werden gezählt. V beendet es.</translation>
    </message>
    <message>
        <source>answers of 1 person in files</source>
        <translation>Antworten von 1 Person in Dateien</translation>
    </message>
    <message numerus="yes">
        <source>answers of %n people in files</source>
        <translation>
            <numerusform>Antworten von %n Person in Dateien</numerusform>
            <numerusform>Antworten von %n Personen in Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 spoken code a question</source>
        <translation>1 gesprochener Code je Frage</translation>
    </message>
    <message numerus="yes">
        <source>up to %n spoken codes a question</source>
        <translation>
            <numerusform>bis zu %n gesprochener Code je Frage</numerusform>
            <numerusform>bis zu %n gesprochene Codes je Frage</numerusform>
        </translation>
    </message>
    <message>
        <source>up to 1 hand a question</source>
        <translation>bis zu 1 Handzeichen je Frage</translation>
    </message>
    <message numerus="yes">
        <source>up to %n hands a question</source>
        <translation>
            <numerusform>bis zu %n Handzeichen je Frage</numerusform>
            <numerusform>bis zu %n Handzeichen je Frage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a lesson, and what is counted of it</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>CSV of all rates</source>
        <translation>CSV aller Raten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) compared, largest relative difference %2; %3.%4</source>
        <translation>
            <numerusform>%1 Schritt verglichen, größte relative Abweichung %2; %3.%4</numerusform>
            <numerusform>%1 Schritte verglichen, größte relative Abweichung %2; %3.%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codegen</name>
    <message>
        <source>is %1, which PyTorch lacks; needs one of PyTorch&apos;s, or export the rates as csv</source>
        <translation>ist %1, was PyTorch nicht hat; einen Optimierer von PyTorch wählen oder die Raten als csv exportieren</translation>
    </message>
    <message>
        <source>can be written in this language only as a table of more than %1 numbers; needs the target csv, or a shorter run</source>
        <translation>lässt sich in dieser Sprache nur als Tabelle mit mehr als %1 Zahlen schreiben; nötig ist das Ziel csv oder ein kürzerer Lauf</translation>
    </message>
    <message>
        <source>has no rate for a first step: %1; needs other settings to be exported</source>
        <translation>hat keine Rate für einen ersten Schritt: %1; zum Exportieren sind andere Einstellungen nötig</translation>
    </message>
    <message>
        <source>has rates in this run that are no finite numbers; needs settings that keep them finite to be exported</source>
        <translation>hat in diesem Lauf Raten, die keine endlichen Zahlen sind; zum Exportieren sind Einstellungen nötig, die sie endlich halten</translation>
    </message>
    <message>
        <source>listens to a metric by a rule that this target lacks; needs the target csv</source>
        <translation>beobachtet eine Metrik nach einer Regel, die diesem Ziel fehlt; nötig ist das Ziel csv</translation>
    </message>
    <message>
        <source>is %1, whose rates suit nothing that could stand in for it here; needs another, or export for PyTorch, or the rates as csv</source>
        <translation>ist %1, und dessen Raten passen zu nichts, was hier an seine Stelle treten könnte; nötig ist ein anderer, oder der Export für PyTorch oder der Raten als csv</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Neues Experiment</translation>
    </message>
    <message>
        <source>Begin again with three schedules on one network</source>
        <translation>Neu beginnen mit drei Plänen auf einem Netz</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open an experiment (.json)</source>
        <translation>Ein Experiment öffnen (.json)</translation>
    </message>
    <message>
        <source>E&amp;xamples and lessons…</source>
        <translation>&amp;Beispiele und Lektionen …</translation>
    </message>
    <message>
        <source>What comes with the program, to begin with</source>
        <translation>Was das Programm für den Anfang mitbringt</translation>
    </message>
    <message>
        <source>Open &amp;lesson…</source>
        <translation>&amp;Lektion öffnen …</translation>
    </message>
    <message>
        <source>Predict, run and compare, one step after another (.lesson.md)</source>
        <translation>Vorhersagen, trainieren und vergleichen, Schritt für Schritt (.lesson.md)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the experiment as JSON</source>
        <translation>Das Experiment als JSON speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>The curves as a picture, or as CSV, JSON or a folder for TensorBoard</source>
        <translation>Die Kurven als Bild oder als CSV, JSON oder Ordner für TensorBoard</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Be&amp;richt exportieren …</translation>
    </message>
    <message>
        <source>Settings, curves and scores on one page, as PDF</source>
        <translation>Einstellungen, Kurven und Wertung auf einer Seite, als PDF</translation>
    </message>
    <message>
        <source>Export &amp;code…</source>
        <translation>&amp;Code exportieren …</translation>
    </message>
    <message>
        <source>The selected lane as code for PyTorch, Keras, optax and others</source>
        <translation>Die gewählte Bahn als Code für PyTorch, Keras, optax und andere</translation>
    </message>
    <message>
        <source>&amp;Import curves to compare with…</source>
        <translation>Kurven zum Vergleich &amp;importieren …</translation>
    </message>
    <message>
        <source>Draw scalars of a CSV or TensorBoard file behind the runs</source>
        <translation>Skalare einer CSV- oder TensorBoard-Datei hinter die Läufe zeichnen</translation>
    </message>
    <message>
        <source>Import &amp;TensorBoard folder…</source>
        <translation>&amp;TensorBoard-Ordner importieren …</translation>
    </message>
    <message>
        <source>Draw the scalars of all runs in a folder of TensorBoard files behind the runs</source>
        <translation>Die Skalare aller Läufe in einem Ordner mit TensorBoard-Dateien hinter die Läufe zeichnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Stop the run and close the window</source>
        <translation>Den Lauf stoppen und das Fenster schließen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last edit of the experiment back</source>
        <translation>Die letzte Änderung am Experiment zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the edit again that was undone last</source>
        <translation>Die zuletzt zurückgenommene Änderung wieder ausführen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Add lane</source>
        <translation>Bahn &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a lane with a constant rate</source>
        <translation>Eine Bahn mit konstanter Rate hinzufügen</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>&amp;Duplicate lane</source>
        <translation>Bahn &amp;duplizieren</translation>
    </message>
    <message>
        <source>Add a copy of the selected lane</source>
        <translation>Eine Kopie der gewählten Bahn hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove lane</source>
        <translation>Bahn &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the selected lane</source>
        <translation>Die gewählte Bahn entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Re&amp;name lane</source>
        <translation>Bahn &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Lower the rate</source>
        <translation>Rate &amp;senken</translation>
    </message>
    <message>
        <source>Give lane %1, which left the chart, a third of its rate from the next start on</source>
        <translation>Bahn %1, die aus dem Diagramm gelaufen ist, ab dem nächsten Start ein Drittel ihrer Rate geben</translation>
    </message>
    <message>
        <source>For a lane that has left the chart</source>
        <translation>Für eine Bahn, die aus dem Diagramm gelaufen ist</translation>
    </message>
    <message>
        <source>Try &amp;warm-up</source>
        <translation>&amp;Aufwärmphase versuchen</translation>
    </message>
    <message>
        <source>Let the rate of lane %1, which left the chart, rise slowly from the next start on</source>
        <translation>Die Rate von Bahn %1, die aus dem Diagramm gelaufen ist, ab dem nächsten Start langsam ansteigen lassen</translation>
    </message>
    <message>
        <source>For a lane that has left the chart and has no warm-up</source>
        <translation>Für eine Bahn, die aus dem Diagramm gelaufen ist und keine Aufwärmphase hat</translation>
    </message>
    <message>
        <source>&amp;Paste PyTorch schedule…</source>
        <translation>&amp;PyTorch-Plan einfügen …</translation>
    </message>
    <message>
        <source>Give the selected lane the schedule of a pasted constructor call</source>
        <translation>Der gewählten Bahn den Plan eines eingefügten Konstruktoraufrufs geben</translation>
    </message>
    <message>
        <source>&amp;Copy plot as picture</source>
        <translation>Diagramm als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Put the picture of the curves on the clipboard</source>
        <translation>Das Bild der Kurven in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Another language needs the program to start again; wait for the race, or stop it</source>
        <translation>Für eine andere Sprache muss das Programm neu starten; das Rennen abwarten oder stoppen</translation>
    </message>
    <message>
        <source>The program starts again in this language, and opens what is open now</source>
        <translation>Das Programm startet in dieser Sprache neu und öffnet, was jetzt offen ist</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Copy spoken code</source>
        <translation>Gesprochenen &amp;Code kopieren</translation>
    </message>
    <message>
        <source>Of the answer to this step, to be said where answers are not handed in as files</source>
        <translation>Zur Antwort auf diesen Schritt; zum Ansagen, wo Antworten nicht als Dateien abgegeben werden</translation>
    </message>
    <message>
        <source>&amp;Copy spoken code %1</source>
        <translation>Gesprochenen &amp;Code %1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Save my answers…</source>
        <translation>Meine Antworten &amp;speichern …</translation>
    </message>
    <message>
        <source>As a file to hand in, which says nothing of who you are</source>
        <translation>Als Datei zum Abgeben, die nichts darüber verrät, von wem sie ist</translation>
    </message>
    <message>
        <source>&amp;Restart lesson</source>
        <translation>Lektion &amp;neu beginnen</translation>
    </message>
    <message>
        <source>From the first step, in a document of its own; this one keeps where you are</source>
        <translation>Ab dem ersten Schritt, in einem eigenen Dokument; dieses behält den jetzigen Stand</translation>
    </message>
    <message>
        <source>&amp;Leave lesson</source>
        <translation>Lektion &amp;verlassen</translation>
    </message>
    <message>
        <source>Nothing is hidden or locked any more, and the experiment stays (Esc twice)</source>
        <translation>Nichts ist mehr verborgen oder gesperrt, und das Experiment bleibt (zweimal Esc)</translation>
    </message>
    <message>
        <source>Locked for now.</source>
        <translation>Vorerst gesperrt.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;X axis in</source>
        <translation>Einheit der &amp;X-Achse</translation>
    </message>
    <message>
        <source>S&amp;moothing of the training loss</source>
        <translation>&amp;Glättung des Trainingsverlusts</translation>
    </message>
    <message>
        <source>&amp;Zoom and crosshair</source>
        <translation>&amp;Zoom und Fadenkreuz</translation>
    </message>
    <message>
        <source>Rea&amp;ding the curves</source>
        <translation>&amp;Ablesen der Kurven</translation>
    </message>
    <message>
        <source>&amp;Hearing the curves</source>
        <translation>Kurven &amp;hören</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Race over s&amp;everal seeds</source>
        <translation>Rennen über &amp;mehrere Seeds</translation>
    </message>
    <message>
        <source>S&amp;how or hide</source>
        <translation>Ein- oder aus&amp;blenden</translation>
    </message>
    <message>
        <source>O&amp;nly one</source>
        <translation>&amp;Nur eine einblenden</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Fa&amp;rbe</translation>
    </message>
    <message>
        <source>Draw the selected runs in the colour of another lane</source>
        <translation>Die gewählten Läufe in der Farbe einer anderen Bahn zeichnen</translation>
    </message>
    <message>
        <source>I&amp;mported curves</source>
        <translation>I&amp;mportierte Kurven</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>Le&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s), from this one on</source>
        <translation>
            <numerusform>%n Seed ab diesem</numerusform>
            <numerusform>%n Seeds ab diesem</numerusform>
        </translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <source>One thread</source>
        <translation>Ein Thread</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes train side by side; counts from the next start. The curves stay the same.</source>
        <translation>Bahnen trainieren nebeneinander; gilt ab dem nächsten Start. Die Kurven bleiben gleich.</translation>
    </message>
    <message>
        <source>One for each core (%1)</source>
        <translation>Einer je Kern (%1)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Race all lanes, or go on after a pause</source>
        <translation>Alle Bahnen ins Rennen schicken oder nach einer Pause fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pause oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause, or go on after a pause; Space does it on the plots and the toolbar</source>
        <translation>Anhalten oder nach einer Pause fortsetzen; auf den Diagrammen und der Werkzeugleiste geht das mit der Leertaste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>One s&amp;tep</source>
        <translation>&amp;Ein Schritt</translation>
    </message>
    <message>
        <source>One step of every lane, then pause; hold for slow motion</source>
        <translation>Ein Schritt jeder Bahn, dann Pause; gedrückt halten für Zeitlupe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>Den Lauf beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>&amp;Fork…</source>
        <translation>&amp;Abzweigen …</translation>
    </message>
    <message>
        <source>Leave a run where the crosshair stands, with other schedules or optimizers</source>
        <translation>Vom Lauf am Fadenkreuz abzweigen, mit anderen Plänen oder Optimierern</translation>
    </message>
    <message>
        <source>Leave %1 where the crosshair stands, with other schedules or optimizers (Ctrl+B)</source>
        <translation>Von %1 am Fadenkreuz abzweigen, mit anderen Plänen oder Optimierern (Strg+B)</translation>
    </message>
    <message>
        <source>Needs a run of this document: press Start, then put the crosshair on a moment of it</source>
        <translation>Nötig ist ein Lauf dieses Dokuments: Start drücken, dann das Fadenkreuz auf einen seiner Zeitpunkte setzen</translation>
    </message>
    <message>
        <source>Show lane &amp;%1</source>
        <translation>Bahn &amp;%1 einblenden</translation>
    </message>
    <message>
        <source>Only lane &amp;%1</source>
        <translation>Nur Bahn &amp;%1</translation>
    </message>
    <message>
        <source>Select a run to go on with its race</source>
        <translation>Einen Lauf wählen, um sein Rennen fortzusetzen</translation>
    </message>
    <message>
        <source>Select runs of one race to go on with it</source>
        <translation>Läufe eines einzigen Rennens wählen, um es fortzusetzen</translation>
    </message>
    <message>
        <source>This race is under way</source>
        <translation>Dieses Rennen läuft gerade</translation>
    </message>
    <message>
        <source>Go on with the race of the selected run</source>
        <translation>Das Rennen des gewählten Laufs fortsetzen</translation>
    </message>
    <message>
        <source>Every run of this race has come to its end</source>
        <translation>Jeder Lauf dieses Rennens ist am Ende angekommen</translation>
    </message>
    <message>
        <source>Select runs to delete them with their forks</source>
        <translation>Läufe wählen, um sie mit ihren Abzweigen zu löschen</translation>
    </message>
    <message>
        <source>%1 cannot be deleted while it trains; stop it first</source>
        <translation>%1 lässt sich während des Trainings nicht löschen; erst stoppen</translation>
    </message>
    <message>
        <source>Delete %1 (Delete)</source>
        <translation>%1 löschen (Entf)</translation>
    </message>
    <message>
        <source>Colour of &amp;%1</source>
        <translation>Farbe von &amp;%1</translation>
    </message>
    <message>
        <source>Draw the selected runs in the colour of lane %1</source>
        <translation>Die gewählten Läufe in der Farbe von Bahn %1 zeichnen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Leave the course of the selected run with another schedule</source>
        <translation>Vom Verlauf des gewählten Laufs mit einem anderen Plan abzweigen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the selected run another name (F2)</source>
        <translation>Dem gewählten Lauf einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Edit n&amp;ote</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Write a few words about the selected run</source>
        <translation>Ein paar Worte über den gewählten Lauf schreiben</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Ein&amp;blenden</translation>
    </message>
    <message>
        <source>Show or hide the curves of the selected runs (Space)</source>
        <translation>Die Kurven der gewählten Läufe ein- oder ausblenden (Leertaste)</translation>
    </message>
    <message>
        <source>Show on&amp;ly these</source>
        <translation>Nur &amp;diese einblenden</translation>
    </message>
    <message>
        <source>Hide the curves of all other runs</source>
        <translation>Die Kurven aller anderen Läufe ausblenden</translation>
    </message>
    <message>
        <source>&amp;Ghost</source>
        <translation>Als &amp;Geist</translation>
    </message>
    <message>
        <source>Draw the selected runs pale, behind the others</source>
        <translation>Die gewählten Läufe blass hinter die anderen zeichnen</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Unters&amp;chiede</translation>
    </message>
    <message>
        <source>List the settings in which the selected runs differ, or all shown</source>
        <translation>Die Einstellungen auflisten, in denen sich die gewählten oder alle eingeblendeten Läufe unterscheiden</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Alle entfernen</translation>
    </message>
    <message>
        <source>Show or hide the panel %1 of the plots</source>
        <translation>Das Diagramm „%1“ ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Of the learning rate or the loss, whichever is read first</source>
        <translation>Von Lernrate oder Verlust, je nachdem, was zuerst vorgelesen wird</translation>
    </message>
    <message>
        <source>Lane &amp;above</source>
        <translation>Bahn &amp;oberhalb</translation>
    </message>
    <message>
        <source>Lane &amp;below</source>
        <translation>Bahn &amp;unterhalb</translation>
    </message>
    <message>
        <source>Learning &amp;rate first</source>
        <translation>Lern&amp;rate zuerst</translation>
    </message>
    <message>
        <source>L&amp;oss first</source>
        <translation>&amp;Verlust zuerst</translation>
    </message>
    <message>
        <source>Crosshair to the &amp;lowest value</source>
        <translation>Fadenkreuz zum &amp;niedrigsten Wert</translation>
    </message>
    <message>
        <source>Crosshair to the &amp;highest value</source>
        <translation>Fadenkreuz zum &amp;höchsten Wert</translation>
    </message>
    <message>
        <source>Crosshair to the be&amp;ginning</source>
        <translation>Fadenkreuz an den &amp;Anfang</translation>
    </message>
    <message>
        <source>Crosshair to the &amp;end</source>
        <translation>Fadenkreuz ans &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Pin the crosshair, or let go of it</source>
        <translation>Fadenkreuz &amp;fixieren oder lösen</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Say aloud what is drawn</source>
        <translation>Das Gezeichnete ansagen</translation>
    </message>
    <message>
        <source>As sound: what stands higher sounds higher, from left to right. Escape ends it</source>
        <translation>Als Klang: Was höher steht, klingt höher, von links nach rechts. Esc beendet es</translation>
    </message>
    <message>
        <source>Hear the &amp;loss</source>
        <translation>&amp;Verlust anhören</translation>
    </message>
    <message>
        <source>Hear the learning &amp;rate</source>
        <translation>&amp;Lernrate anhören</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) a lane</source>
        <translation>
            <numerusform>%n Sekunde je Bahn</numerusform>
            <numerusform>%n Sekunden je Bahn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>The curves for a class: large, over the whole of a second screen, or of this one</source>
        <translation>Die Kurven für eine Klasse: groß, auf einem ganzen zweiten Bildschirm oder auf diesem</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>A&amp;nordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Bereiche wieder an ihren ersten Platz setzen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Learning rate on a &amp;logarithmic axis</source>
        <translation>&amp;Lernrate auf logarithmischer Achse</translation>
    </message>
    <message>
        <source>L&amp;oss on a logarithmic axis</source>
        <translation>Verl&amp;ust auf logarithmischer Achse</translation>
    </message>
    <message>
        <source>Next &amp;Y scales</source>
        <translation>Nächste &amp;Y-Skalierung</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>E&amp;xamples seen</source>
        <translation>&amp;Gesehene Beispiele</translation>
    </message>
    <message>
        <source>Sec&amp;onds</source>
        <translation>Se&amp;kunden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Next unit of the X axis</source>
        <translation>Nächste Einheit der X-Achse</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Usual (0.9)</source>
        <translation>Ü&amp;blich (0.9)</translation>
    </message>
    <message>
        <source>&amp;Strong (0.97)</source>
        <translation>&amp;Stark (0.97)</translation>
    </message>
    <message>
        <source>Next smoothing of the training loss</source>
        <translation>Nächste Glättung des Trainingsverlusts</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Ganzer Lauf</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Pan &amp;left</source>
        <translation>Nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Pan &amp;right</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Crosshair to the le&amp;ft</source>
        <translation>Fadenkreuz nach l&amp;inks</translation>
    </message>
    <message>
        <source>Crosshair to the ri&amp;ght</source>
        <translation>Fadenkreuz nach r&amp;echts</translation>
    </message>
    <message>
        <source>Crosshair to the &amp;previous event</source>
        <translation>Fadenkreuz zum v&amp;origen Ereignis</translation>
    </message>
    <message>
        <source>Crosshair to the &amp;next event</source>
        <translation>Fadenkreuz zum &amp;nächsten Ereignis</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Then click on anything in the window to read what it is</source>
        <translation>Danach auf etwas im Fenster klicken, um zu lesen, was es ist</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>Alle &amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Hints again</source>
        <translation>Ti&amp;pps wieder zeigen</translation>
    </message>
    <message>
        <source>Give the hints in the status line again, also those that were closed</source>
        <translation>Die Tipps in der Statuszeile wieder geben, auch die geschlossenen</translation>
    </message>
    <message>
        <source>&amp;About LR Playground</source>
        <translation>Ü&amp;ber LR Playground</translation>
    </message>
    <message>
        <source>Less mo&amp;tion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <source>As the desktop&apos;s settings say</source>
        <translation>Wie es die Einstellungen des Desktops sagen</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ein</translation>
    </message>
    <message>
        <source>Nothing moves, fades or blinks but a run</source>
        <translation>Nichts gleitet, blendet über oder blinkt; nur ein Lauf bewegt sich</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>Panels slide, menus fade, the caret blinks</source>
        <translation>Bereiche gleiten, Menüs blenden über, die Schreibmarke blinkt</translation>
    </message>
    <message>
        <source>Digits, . [ and ] on the &amp;plots alone</source>
        <translation>Ziffern, . [ und ] nur auf den &amp;Diagrammen</translation>
    </message>
    <message>
        <source>Off: they work wherever nothing takes text. On: only while the plots have the focus, so that nobody presses them by accident, as by speech</source>
        <translation>Aus: Sie wirken überall, wo kein Text eingegeben wird. Ein: nur solange die Diagramme den Fokus haben, damit niemand sie versehentlich auslöst, etwa durch Sprache</translation>
    </message>
    <message>
        <source>&amp;Bend the future…</source>
        <translation>Weiteren Verlauf &amp;biegen …</translation>
    </message>
    <message>
        <source>Replace what is left of the selected lane&apos;s schedule while it trains; what has run stays</source>
        <translation>Ersetzt, was vom Lernratenplan der gewählten Bahn noch übrig ist, während sie trainiert; was gelaufen ist, bleibt</translation>
    </message>
    <message>
        <source>&amp;Undo bend</source>
        <translation>Biegung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Go back to the selected lane&apos;s run as it was at its last bend, and on from there as if it had not been bent; what the bent run did stays listed</source>
        <translation>Zurück zum Lauf der gewählten Bahn, wie er bei ihrer letzten Biegung war, und von da an weiter, als wäre sie nicht gebogen worden; was der gebogene Lauf tat, bleibt aufgeführt</translation>
    </message>
    <message>
        <source>&amp;Keep the original going</source>
        <translation>&amp;Original weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Let what is bent from here on run on, beside what takes its place</source>
        <translation>Was von hier an gebogen wird, läuft weiter neben dem, was an seine Stelle tritt</translation>
    </message>
    <message>
        <source>Draw &amp;schedule</source>
        <translation>&amp;Lernratenplan zeichnen</translation>
    </message>
    <message>
        <source>Draw the selected lane&apos;s learning rate on the plot, and move its key frames by mouse and keys. Escape ends it</source>
        <translation>Die Lernrate der gewählten Bahn im Diagramm zeichnen und ihre Stützpunkte mit Maus und Tasten bewegen. Escape beendet es</translation>
    </message>
    <message>
        <source>Turn into &amp;key frames</source>
        <translation>In &amp;Stützpunkte umwandeln</translation>
    </message>
    <message>
        <source>The selected lane&apos;s schedule as a few points that can be dragged</source>
        <translation>Der Lernratenplan der gewählten Bahn als wenige Punkte, die sich ziehen lassen</translation>
    </message>
    <message>
        <source>&amp;Race</source>
        <translation>R&amp;ennen</translation>
    </message>
    <message>
        <source>The lanes that race, with rates and losses</source>
        <translation>Die Bahnen im Rennen, mit Raten und Verlusten</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>&amp;Shapes of schedules</source>
        <translation>&amp;Verläufe der Pläne</translation>
    </message>
    <message>
        <source>Compare schedules without training</source>
        <translation>Pläne ohne Training vergleichen</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>From one to the &amp;other</source>
        <translation>Zwischen beiden &amp;wechseln</translation>
    </message>
    <message>
        <source>From the race to the shapes of schedules, or back</source>
        <translation>Vom Rennen zu den Verläufen der Pläne oder zurück</translation>
    </message>
    <message>
        <source>Compare with the &amp;old plan</source>
        <translation>&amp;Mit dem alten Plan vergleichen</translation>
    </message>
    <message>
        <source>The plan from before it was drawn over as a lane of its own, to race against the new one</source>
        <translation>Den Plan von vor dem Überzeichnen als eigene Bahn hinzufügen, zum Rennen gegen den neuen</translation>
    </message>
    <message>
        <source>What an &amp;imported rate looks like</source>
        <translation>Wonach eine &amp;importierte Rate aussieht</translation>
    </message>
    <message>
        <source>Names the shape of an imported learning rate, and offers it to the selected lane; of several, the next one</source>
        <translation>Nennt den Verlauf einer importierten Lernrate und bietet ihn der gewählten Bahn an; bei mehreren den der nächsten</translation>
    </message>
    <message>
        <source>Loss s&amp;urface</source>
        <translation>Verlu&amp;stfläche</translation>
    </message>
    <message>
        <source>The map of a loss of two weights over the whole centre, with where each lane stands; once more: back to the race</source>
        <translation>Die Karte eines Verlusts zweier Gewichte über die ganze Mitte, mit dem Stand jeder Bahn; noch einmal: zurück zum Rennen</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>&amp;Range test</source>
        <translation>Lern&amp;ratentest</translation>
    </message>
    <message>
        <source>How fast may the selected lane go? Copies of it train for a moment while the rate rises, from its first step</source>
        <translation>Wie schnell darf die gewählte Bahn sein? Kopien von ihr trainieren ab ihrem ersten Schritt einen Moment lang, während die Rate steigt</translation>
    </message>
    <message>
        <source>Rates too small, useful, &amp;unstable</source>
        <translation>Raten: zu klein, brauchbar, &amp;instabil</translation>
    </message>
    <message>
        <source>Show or hide, behind the learning rates, what a range test of the selected lane says about them</source>
        <translation>Hinter den Lernraten ein- oder ausblenden, was ein Lernratentest der gewählten Bahn zu ihnen sagt</translation>
    </message>
</context>
<context>
    <name>dataset</name>
    <message>
        <source>is larger than the memory that is free; choose fewer examples</source>
        <translation>ist größer als der freie Arbeitsspeicher; weniger Beispiele wählen</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1: is %2; a label needs to be a whole number from 0 to %3. For other numbers choose the task regression</source>
        <translation>%1: ist %2; ein Label muss eine ganze Zahl von 0 bis %3 sein. Für andere Zahlen als Art der Aufgabe „Regression“ wählen</translation>
    </message>
    <message>
        <source>%1: has one column; needs at least two, a feature and the label, separated by commas</source>
        <translation>%1: hat nur eine Spalte; nötig sind mindestens zwei, ein Merkmal und das Label, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>%1: holds numbers only; the first line needs to name the columns</source>
        <translation>%1: enthält nur Zahlen; die erste Zeile muss die Spalten benennen</translation>
    </message>
    <message>
        <source>%1: has no name; name it, or take it out if it only counts the rows, as an index of pandas does, or is a comma too many</source>
        <translation>%1: hat keinen Namen; benennen, oder die Spalte weglassen, wenn sie nur die Zeilen zählt (wie ein Index von pandas) oder von einem überzähligen Komma stammt</translation>
    </message>
    <message numerus="yes">
        <source>%1: has %n column(s); needs %2, as the first line has</source>
        <translation>
            <numerusform>%1: hat %n Spalte; nötig sind %2, wie in der ersten Zeile</numerusform>
            <numerusform>%1: hat %n Spalten; nötig sind %2, wie in der ersten Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is empty; needs a finite number with a point for decimals, of at most %2</source>
        <translation>%1: ist leer; nötig ist eine endliche Zahl mit Dezimalpunkt, höchstens %2</translation>
    </message>
    <message>
        <source>%1: is %3; needs a finite number with a point for decimals, of at most %2</source>
        <translation>%1: ist %3; nötig ist eine endliche Zahl mit Dezimalpunkt, höchstens %2</translation>
    </message>
    <message>
        <source>%1: more than %2 numbers, the most that are read from one file</source>
        <translation>%1: mehr als %2 Zahlen; mehr werden aus einer Datei nicht gelesen</translation>
    </message>
    <message>
        <source>%1 is empty; needs a line of column names and lines of numbers</source>
        <translation>%1 ist leer; nötig sind eine Zeile mit Spaltennamen und Zeilen mit Zahlen</translation>
    </message>
    <message>
        <source>%1 holds column names only; needs at least %2 rows of numbers</source>
        <translation>%1 enthält nur Spaltennamen; nötig sind mindestens %2 Zeilen mit Zahlen</translation>
    </message>
    <message>
        <source>%1 holds one row only; needs at least %2 rows of numbers</source>
        <translation>%1 enthält nur eine Zeile; nötig sind mindestens %2 Zeilen mit Zahlen</translation>
    </message>
    <message>
        <source>is empty; needs an IDX file</source>
        <translation>ist leer; nötig ist eine IDX-Datei</translation>
    </message>
    <message>
        <source>is no IDX file: it starts with the bytes %1, and an IDX file with 00 00, a type from 08 to 0e and the number of dimensions</source>
        <translation>ist keine IDX-Datei: Sie beginnt mit den Bytes %1, eine IDX-Datei aber mit 00 00, einem Typ von 08 bis 0e und der Zahl der Dimensionen</translation>
    </message>
    <message>
        <source>has %1 dimensions; needs 4 or fewer</source>
        <translation>hat %1 Dimensionen; nötig sind 4 oder weniger</translation>
    </message>
    <message>
        <source>ends inside its header</source>
        <translation>endet innerhalb des Dateikopfs</translation>
    </message>
    <message>
        <source>holds nothing: its header says %1 values</source>
        <translation>enthält nichts: Laut Dateikopf sind es %1 Werte</translation>
    </message>
    <message>
        <source>promises %1 values; at most %2 (4 GiB) are read from one file</source>
        <translation>kündigt %1 Werte an; aus einer Datei werden höchstens %2 (4 GiB) gelesen</translation>
    </message>
    <message>
        <source>promises %1 examples; at most %2 are read from one file</source>
        <translation>kündigt %1 Beispiele an; aus einer Datei werden höchstens %2 gelesen</translation>
    </message>
    <message>
        <source>ends too soon: its header promises %1 values, %2 bytes, and %3 follow</source>
        <translation>endet zu früh: Der Dateikopf kündigt %1 Werte an, %2 Byte, und es folgen %3</translation>
    </message>
    <message>
        <source>goes on after the %1 values that its header promises</source>
        <translation>geht nach den %1 Werten weiter, die der Dateikopf ankündigt</translation>
    </message>
    <message>
        <source>has %1 in example %2; needs finite numbers that a 32-bit float holds</source>
        <translation>hat %1 in Beispiel %2; nötig sind endliche Zahlen, die eine 32-Bit-Gleitkommazahl fasst</translation>
    </message>
    <message>
        <source>has label %1 for example %2; labels go from 0 to %3</source>
        <translation>hat das Label %1 bei Beispiel %2; Labels gehen von 0 bis %3</translation>
    </message>
    <message>
        <source>%1: every label is %2; a classification needs at least two different labels</source>
        <translation>%1: Jedes Label ist %2; eine Klassifikation braucht mindestens zwei verschiedene Labels</translation>
    </message>
    <message>
        <source>has 1 dimension; images need 2, 3 or 4, the first of which counts them</source>
        <translation>hat 1 Dimension; Bilder brauchen 2, 3 oder 4, von denen die erste die Bilder zählt</translation>
    </message>
    <message>
        <source>has %1 dimensions; labels need 1: a number for each image</source>
        <translation>hat %1 Dimensionen; Labels brauchen 1: eine Zahl je Bild</translation>
    </message>
    <message>
        <source>holds floating-point numbers; labels need to be integers</source>
        <translation>enthält Gleitkommazahlen; Labels müssen ganze Zahlen sein</translation>
    </message>
    <message>
        <source>holds %1 labels; needs %2, one for each image</source>
        <translation>enthält %1 Labels; nötig sind %2, eines je Bild</translation>
    </message>
    <message>
        <source>holds examples of %1; needs %2, as the training images have</source>
        <translation>enthält Beispiele der Größe %1; nötig ist %2, wie bei den Trainingsbildern</translation>
    </message>
    <message>
        <source>needs the same type of number as the training images: bytes are divided by 255, other types are not</source>
        <translation>hat einen anderen Zahlentyp als die Trainingsbilder; nötig ist derselbe: Bytes werden durch 255 geteilt, andere Typen nicht</translation>
    </message>
    <message>
        <source>%1 is no folder; install Debian&apos;s package dataset-fashion-mnist or give the folder with Fashion-MNIST&apos;s files</source>
        <translation>%1 ist kein Ordner; das Debian-Paket dataset-fashion-mnist installieren oder den Ordner mit den Dateien von Fashion-MNIST angeben</translation>
    </message>
    <message>
        <source>holds examples of %1; Fashion-MNIST&apos;s are 28 × 28. The data set IDX files reads any size</source>
        <translation>enthält Beispiele der Größe %1; die von Fashion-MNIST haben 28 × 28. Der Datensatz „IDX-Dateien“ liest jede Größe</translation>
    </message>
    <message>
        <source>is %1; needs 10 or more, or 0 for all</source>
        <translation>ist %1; nötig sind 10 oder mehr, oder 0 für alle</translation>
    </message>
    <message>
        <source>is empty; needs the labels of the validation images</source>
        <translation>ist leer; nötig sind die Labels der Validierungsbilder</translation>
    </message>
    <message>
        <source>is empty; needs the images of the validation labels</source>
        <translation>ist leer; nötig sind die Bilder zu den Validierungslabels</translation>
    </message>
</context>
<context>
    <name>draw</name>
    <message>
        <source>hold</source>
        <comment>how a rate goes on to the next key frame</comment>
        <translation>halten</translation>
    </message>
    <message>
        <source>line</source>
        <comment>how a rate goes on to the next key frame</comment>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>how a rate goes on to the next key frame</comment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>exponential</source>
        <comment>how a rate goes on to the next key frame</comment>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>Frame %1 of %2, rate %3 at step %4, the end</source>
        <translation>Stützpunkt %1 von %2, Rate %3 bei Schritt %4, das Ende</translation>
    </message>
    <message>
        <source>Frame %1 of %2, rate %3 at step %4, %5 to next</source>
        <comment>%5: hold, line, cosine or exponential</comment>
        <translation>Stützpunkt %1 von %2, Rate %3 bei Schritt %4, zum nächsten: %5</translation>
    </message>
    <message>
        <source>%1 at step %2 · %3 %</source>
        <translation>%1 bei Schritt %2 · %3 %</translation>
    </message>
    <message>
        <source>%1 at step %2 · %3 % · epoch %4</source>
        <translation>%1 bei Schritt %2 · %3 % · Epoche %4</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) outside the panel moved to its edge.</source>
        <translation>
            <numerusform>%n Punkt außerhalb des Diagramms wurde an den Rand verschoben.</numerusform>
            <numerusform>%n Punkte außerhalb des Diagramms wurden an den Rand verschoben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Training is not available: %1</source>
        <translation>Training ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>The plateau decides; its rates are not known beforehand, so there is no future to bend. Fork the run to replace the schedule.</source>
        <translation>Das Plateau entscheidet; die Raten sind vorher nicht bekannt, also gibt es nichts zu biegen. Ein Fork des Laufs ersetzt den Lernratenplan.</translation>
    </message>
    <message>
        <source>This run has left the chart; there is no future to bend. Fork it from an earlier step.</source>
        <translation>Dieser Lauf hat das Diagramm verlassen; es gibt nichts mehr zu biegen. Ein Fork von einem früheren Schritt geht.</translation>
    </message>
    <message>
        <source>Another run has taken this one&apos;s place; bend that one.</source>
        <translation>Ein anderer Lauf ist an die Stelle von diesem getreten; jener lässt sich biegen.</translation>
    </message>
    <message>
        <source>This run is not under way; there is no future to bend. Fork it, or resume it first.</source>
        <translation>Dieser Lauf ist nicht unterwegs; es gibt nichts zu biegen. Ein Fork geht, oder ihn zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet; a bend needs a step of 1 or more. Edit the lane&apos;s schedule instead.</source>
        <translation>Noch ist nichts trainiert; eine Biegung braucht einen Schritt ab 1. Stattdessen lässt sich der Lernratenplan der Bahn ändern.</translation>
    </message>
    <message>
        <source>Step %1 is the end of the run, where nothing is left to train; a bend needs a step of %2 or less.</source>
        <translation>Schritt %1 ist das Ende des Laufs, dort bleibt nichts zu trainieren; eine Biegung braucht einen Schritt bis %2.</translation>
    </message>
    <message>
        <source>is %1, whose rates are not known beforehand; a bend needs a schedule of the tick alone. Fork the run to go on with this one</source>
        <translation>ist %1, dessen Raten vorher nicht bekannt sind; eine Biegung braucht einen Lernratenplan, der nur vom Tick abhängt. Mit diesem geht es in einem Fork weiter</translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message>
        <source>names element %1 of a list that has %2; the next one is %3</source>
        <translation>nennt Element %1 einer Liste der Länge %2; das nächste wäre %3</translation>
    </message>
    <message>
        <source>names no place in the experiment; the pointers are those of its JSON, such as %1 or %2</source>
        <translation>nennt keine Stelle im Experiment; gültig sind die Zeiger seines JSON, etwa %1 oder %2</translation>
    </message>
    <message>
        <source>is missing; it has no default</source>
        <translation>fehlt; es gibt keinen Standardwert</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>has %1 bytes; needs at most %2</source>
        <translation>hat %1 Byte; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>an object with %1 and %2</source>
        <translation>ein Objekt mit %1 und %2</translation>
    </message>
    <message>
        <source>a problem</source>
        <translation>eine Aufgabe</translation>
    </message>
    <message>
        <source>is fused, which does not know %1; needs auto or autograd</source>
        <translation>ist fused (dort unbekannt: %1); nötig ist auto oder autograd</translation>
    </message>
    <message>
        <source>one letter from A to H</source>
        <translation>ein Buchstabe von A bis H</translation>
    </message>
    <message>
        <source>a lane</source>
        <translation>eine Bahn</translation>
    </message>
    <message>
        <source>is %1, which is not measured at every step; needs training_loss, or a tick every epoch or evaluation</source>
        <translation>ist %1 und wird nicht bei jedem Schritt gemessen; nötig ist training_loss oder ein Takt je Epoche oder Auswertung</translation>
    </message>
    <message>
        <source>makes %1 steps; needs at most %2</source>
        <translation>ergibt %1 Schritte; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>the end of the run at %1</source>
        <extracomment>stands behind &quot;after&quot; or &quot;not before&quot;</extracomment>
        <translation>dem Ende des Laufs (%1)</translation>
    </message>
    <message>
        <source>the end of its part at %1</source>
        <extracomment>stands behind &quot;after&quot; or &quot;not before&quot;</extracomment>
        <translation>dem Ende seines Teils (%1)</translation>
    </message>
    <message>
        <source>Shorten all lengths to %1</source>
        <translation>Alle Längen auf %1 kürzen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>The only one in %1, %2, lies outside the run of %3.</source>
        <translation>Der einzige Wert in „%1“, %2, liegt außerhalb des Laufs (%3).</translation>
    </message>
    <message>
        <source>The only one in %1, %2, lies outside its part of the run of %3.</source>
        <translation>Der einzige Wert in „%1“, %2, liegt außerhalb des zugehörigen Teils des Laufs (%3).</translation>
    </message>
    <message>
        <source>None of the %1, %2, lies inside the run of %3.</source>
        <translation>Keiner der Werte in „%1“, %2, liegt innerhalb des Laufs (%3).</translation>
    </message>
    <message>
        <source>None of the %1, %2, lies inside its part of the run of %3.</source>
        <translation>Keiner der Werte in „%1“, %2, liegt innerhalb des zugehörigen Teils des Laufs (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 %2, %3, (lies|lie) after %4.</source>
        <translation>
            <numerusform>%n von %1 Werten in „%2“, %3, liegt nach %4.</numerusform>
            <numerusform>%n von %1 Werten in „%2“, %3, liegen nach %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The warm-up takes %1, and the run has %2: nothing comes after it.</source>
        <translation>Die Aufwärmphase dauert %1, und der Lauf hat %2: Nach ihr kommt nichts.</translation>
    </message>
    <message>
        <source>The warm-up takes %1, and its part of the run has %2: nothing comes after it.</source>
        <translation>Die Aufwärmphase dauert %1, und ihr Teil des Laufs hat %2: Nach ihr kommt nichts.</translation>
    </message>
    <message>
        <source>The warm-up takes %1, %2 of the run.</source>
        <translation>Die Aufwärmphase dauert %1, %2 des Laufs.</translation>
    </message>
    <message>
        <source>The warm-up takes %1, %2 of its part of the run.</source>
        <translation>Die Aufwärmphase dauert %1, %2 ihres Teils des Laufs.</translation>
    </message>
    <message>
        <source>Warm up for %1</source>
        <translation>Aufwärmphase auf %1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 parts never (begins|begin): %2 is not before %3.</source>
        <translation>
            <numerusform>%n von %1 Teilen beginnt nie: %2 liegt nicht vor %3.</numerusform>
            <numerusform>%n von %1 Teilen beginnen nie: %2 liegt nicht vor %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a setting and its value: &quot;T_max to 90&quot;; see &quot;Set %1&quot;</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 and %2 to %3</source>
        <extracomment>settings and their values, and one more</extracomment>
        <translation>%1 und %2 auf %3</translation>
    </message>
    <message>
        <source>Set %1</source>
        <extracomment>several settings: &quot;Set length to 10 and T_max to 90&quot;</extracomment>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>The first restart comes only at %1, not before %2.</source>
        <translation>Der erste Neustart kommt erst bei %1, nicht vor %2.</translation>
    </message>
    <message>
        <source>The schedule starts only at %1, not before %2.</source>
        <translation>Der Plan beginnt erst bei %1, nicht vor %2.</translation>
    </message>
    <message>
        <source>The noise starts only at %1, not before %2.</source>
        <translation>Das Rauschen beginnt erst bei %1, nicht vor %2.</translation>
    </message>
    <message>
        <source>A length of %1 is %2 of a step in this run and counts as %3.</source>
        <translation>Die Länge %1 entspricht in diesem Lauf %2 Schritten und zählt als %3.</translation>
    </message>
    <message>
        <source>A length of %1 is %2 of an epoch in this run and counts as %3.</source>
        <translation>Die Länge %1 entspricht in diesem Lauf %2 Epochen und zählt als %3.</translation>
    </message>
    <message>
        <source>A length of %1 is %2 of an evaluation in this run and counts as %3.</source>
        <translation>Die Länge %1 entspricht in diesem Lauf %2 Auswertungen und zählt als %3.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>The optimizer&apos;s %1 of %2 is never used: the schedule moves it, from %3 on.</source>
        <translation>Der Wert %2 des Optimierers für %1 wird nie verwendet: Der Plan verändert ihn, beginnend bei %3.</translation>
    </message>
    <message>
        <source>Leave the %1 alone</source>
        <translation>%1 unverändert lassen</translation>
    </message>
    <message>
        <source>Evaluate once an epoch</source>
        <translation>Einmal je Epoche auswerten</translation>
    </message>
    <message numerus="yes">
        <source>Evaluate every %n step(s)</source>
        <translation>
            <numerusform>Bei jedem Schritt auswerten</numerusform>
            <numerusform>Alle %n Schritte auswerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evaluate and tick every %n step(s)</source>
        <translation>
            <numerusform>Bei jedem Schritt auswerten und takten</numerusform>
            <numerusform>Alle %n Schritte auswerten und takten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metric is never reported before the run ends after %n step(s): the rate is never cut.</source>
        <translation>
            <numerusform>Die Metrik wird nie gemeldet, bevor der Lauf nach %n Schritt endet: Die Rate wird nie gesenkt.</numerusform>
            <numerusform>Die Metrik wird nie gemeldet, bevor der Lauf nach %n Schritten endet: Die Rate wird nie gesenkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rate can be cut after %1 reports at the earliest, and the run has %2 before its end.</source>
        <translation>Die Rate kann frühestens nach %1 Messwerten gesenkt werden, und der Lauf hat vor seinem Ende nur %2.</translation>
    </message>
    <message>
        <source>The cycle lasts %1: %2 raises an error after step %3 of %4.</source>
        <translation>Der Zyklus dauert %1: %2 löst nach Schritt %3 von %4 einen Fehler aus.</translation>
    </message>
    <message>
        <source>The cycle lasts %1, and the run has %2: it is over at %3.</source>
        <translation>Der Zyklus dauert %1, und der Lauf hat %2: Er ist bei %3 vorbei.</translation>
    </message>
    <message>
        <source>The cycle lasts %1, and its part of the run has %2: it is over at %3.</source>
        <translation>Der Zyklus dauert %1, und sein Teil des Laufs hat %2: Er ist bei %3 vorbei.</translation>
    </message>
    <message>
        <source>The cycle lasts %1, and the run has %2: the rate ends at %3 instead of %4.</source>
        <translation>Der Zyklus dauert %1, und der Lauf hat %2: Die Rate endet bei %3 statt bei %4.</translation>
    </message>
    <message>
        <source>The cycle lasts %1, and its part of the run has %2: the rate ends at %3 instead of %4.</source>
        <translation>Der Zyklus dauert %1, und sein Teil des Laufs hat %2: Die Rate endet bei %3 statt bei %4.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>steps %1 to %2</source>
        <translation>Schritte %1 bis %2</translation>
    </message>
    <message>
        <source>between steps %1 and %2</source>
        <translation>zwischen den Schritten %1 und %2</translation>
    </message>
    <message>
        <source>for the whole run</source>
        <translation>während des ganzen Laufs</translation>
    </message>
    <message>
        <source>for the first %1 of the run, %2</source>
        <translation>in den ersten %1 des Laufs (%2)</translation>
    </message>
    <message>
        <source>for the last %1 of the run, %2</source>
        <translation>in den letzten %1 des Laufs (%2)</translation>
    </message>
    <message>
        <source>for %1 of the run, %2</source>
        <translation>in %1 des Laufs (%2)</translation>
    </message>
    <message>
        <source>Add a floor of %1</source>
        <translation>Untergrenze %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a ceiling of %1</source>
        <translation>Obergrenze %1 hinzufügen</translation>
    </message>
    <message>
        <source>The rate is zero %1.</source>
        <extracomment>&quot;The rate is zero for the whole run.&quot;</extracomment>
        <translation>Die Rate ist %1 null.</translation>
    </message>
    <message>
        <source>The rate is negative %1, down to %2: such updates climb the loss.</source>
        <extracomment>&quot;The rate is negative for the whole run, down to …&quot;</extracomment>
        <translation>Die Rate ist %1 negativ, bis hinab zu %2: Solche Aktualisierungen vergrößern den Verlust.</translation>
    </message>
    <message>
        <source>The rate is %1 at step %2, and no finite number %3.</source>
        <translation>Die Rate ist %1 bei Schritt %2 und %3 keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The rate is %1 at step %2.</source>
        <translation>Die Rate ist %1 bei Schritt %2.</translation>
    </message>
    <message>
        <source>From step %1 on the rate is below a millionth of its highest, %2: hardly anything is learned for %3 of the run.</source>
        <translation>Von Schritt %1 an liegt die Rate unter einem Millionstel ihres Höchstwerts, %2: In %3 des Laufs wird kaum etwas gelernt.</translation>
    </message>
    <message>
        <source>The rate is above %1 %2, up to %3; %4 seldom survives that.</source>
        <extracomment>&quot;The rate is above 10 for the whole run, up to 40; SGD seldom survives that.&quot;</extracomment>
        <translation>Die Rate liegt %2 über %1, bis hinauf zu %3; %4 übersteht das selten.</translation>
    </message>
    <message>
        <source>After step %1 of %2 %3.</source>
        <extracomment>%3: &quot;PyTorch&apos;s OneCycleLR raises …&quot;</extracomment>
        <translation>Nach Schritt %1 von %2: %3.</translation>
    </message>
    <message>
        <source>NAdam steps here as PyTorch 1.13 does; PyTorch 2.0 and later step otherwise, whatever is exported.</source>
        <translation>NAdam rechnet hier wie in PyTorch 1.13; ab PyTorch 2.0 wird anders gerechnet, gleich was exportiert wird.</translation>
    </message>
    <message>
        <source>The first drop, at %1, lies after %2.</source>
        <translation>Die erste Stufe, bei %1, liegt nach %2.</translation>
    </message>
    <message>
        <source>The first restart, at %1, lies after %2.</source>
        <translation>Der erste Neustart, bei %1, liegt nach %2.</translation>
    </message>
    <message>
        <source>The first peak, at %1, lies after %2.</source>
        <translation>Die erste Spitze, bei %1, liegt nach %2.</translation>
    </message>
    <message>
        <source>The schedule never ticks in a run of %1: the rate stays what it is.</source>
        <translation>In einem Lauf dieser Länge (%1) taktet der Plan nie: Die Rate bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The rate changes by less than 1 %: after %1 it is at %2 of its start.</source>
        <translation>Die Rate ändert sich um weniger als 1 %: Am Ende (%1) liegt sie bei %2 ihres Anfangswerts.</translation>
    </message>
    <message>
        <source>The decay ends only at %1, after %2: the rate gets to %3, %5 of its start, and not to %4.</source>
        <translation>Das Abklingen endet erst bei %1, nach %2: Die Rate erreicht %3, %5 ihres Anfangswerts, und nicht %4.</translation>
    </message>
    <message>
        <source>The decay ends only at %1, after %2: the rate gets to %3 and not to %4.</source>
        <translation>Das Abklingen endet erst bei %1, nach %2: Die Rate erreicht %3 und nicht %4.</translation>
    </message>
    <message>
        <source>The rise ends only at %1, after %2: the rate gets to %3, %5 of its start, and not to %4.</source>
        <translation>Der Anstieg endet erst bei %1, nach %2: Die Rate erreicht %3, %5 ihres Anfangswerts, und nicht %4.</translation>
    </message>
    <message>
        <source>The rise ends only at %1, after %2: the rate gets to %3 and not to %4.</source>
        <translation>Der Anstieg endet erst bei %1, nach %2: Die Rate erreicht %3 und nicht %4.</translation>
    </message>
    <message>
        <source>The cosine rises again from %1 on, back to %2 at %3.</source>
        <translation>Der Kosinus steigt ab %1 wieder, zurück auf %2 bei %3.</translation>
    </message>
    <message>
        <source>The cosine rises again from %1 on, back to %2 at the end of its part.</source>
        <translation>Der Kosinus steigt ab %1 wieder, zurück auf %2 am Ende seines Teils.</translation>
    </message>
    <message>
        <source>The cosine rises again from %1 on, back to %2 at the end of the run.</source>
        <translation>Der Kosinus steigt ab %1 wieder, zurück auf %2 am Ende des Laufs.</translation>
    </message>
    <message>
        <source>%1 end at step %2, after %3 of the run&apos;s %4 steps. They look like epochs, and the schedule ticks every step.</source>
        <extracomment>%1: a setting&apos;s label, such as &quot;Milestones&quot;</extracomment>
        <translation>%1: Ende bei Schritt %2, nach %3 der %4 Schritte des Laufs. Das sieht nach Epochen aus, aber der Plan taktet bei jedem Schritt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick every step</source>
        <translation>Einmal je Schritt takten</translation>
    </message>
    <message>
        <source>Tick every epoch</source>
        <translation>Einmal je Epoche takten</translation>
    </message>
    <message>
        <source>Tick every evaluation</source>
        <translation>Einmal je Auswertung takten</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>Auswertung %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>%1 evaluations</source>
        <translation>%1 Auswertungen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n Auswertung</numerusform>
            <numerusform>%n Auswertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first step %1.</source>
        <translation>Vor dem ersten Schritt: %1.</translation>
    </message>
    <message>
        <source>Three schedules, one network</source>
        <translation>Drei Pläne, ein Netz</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>warm-up + cosine</source>
        <translation>Aufwärmphase + Kosinus</translation>
    </message>
    <message>
        <source>is %1; this program reads versions 1 to %2</source>
        <translation>ist %1; dieses Programm liest die Versionen 1 bis %2</translation>
    </message>
    <message>
        <source>is no part of an experiment; did you mean %1? It has %2</source>
        <translation>ist kein Teil eines Experiments; ist %1 gemeint? Es gibt %2</translation>
    </message>
    <message>
        <source>is missing; an experiment needs data and a model</source>
        <translation>fehlt; ein Experiment braucht Daten und ein Modell</translation>
    </message>
    <message>
        <source>a list of one to eight lanes</source>
        <translation>eine Liste mit einer bis acht Bahnen</translation>
    </message>
    <message>
        <source>is %1, which another lane has; needs a letter of its own</source>
        <translation>ist %1, wie bei einer anderen Bahn; nötig ist ein eigener Buchstabe</translation>
    </message>
    <message>
        <source>is missing; an experiment needs one to eight lanes</source>
        <translation>fehlt; ein Experiment braucht eine bis acht Bahnen</translation>
    </message>
    <message>
        <source>The lanes have %1 rates together. They are trained, but not drawn beforehand: that is done for %2 and less.</source>
        <translation>Die Bahnen haben zusammen %1 Raten. Sie werden trainiert, aber nicht vorab gezeichnet: Das geschieht nur bis %2.</translation>
    </message>
    <message>
        <source>is %1, but the model %2 is a loss of two weights, which learns no data; needs none, or a model that learns: %3</source>
        <comment>data set, model, models</comment>
        <translation>ist %1, aber das Modell %2 ist eine Verlustfunktion zweier Gewichte, die nicht aus Daten lernt; nötig ist none oder ein Modell, das lernt: %3</translation>
    </message>
    <message>
        <source>is %1, which learns from data, and the data set is none; needs data, or a loss of two weights: %2</source>
        <comment>model, models</comment>
        <translation>ist %1 und lernt aus Daten, aber der Datensatz ist none; nötig sind Daten oder eine Verlustfunktion zweier Gewichte: %2</translation>
    </message>
    <message>
        <source>The loss is evaluated after each of %1 steps: without data an epoch is one step.</source>
        <translation>Der Verlust wird nach jedem von %1 Schritten ausgewertet: Ohne Daten ist eine Epoche ein Schritt.</translation>
    </message>
    <message>
        <source>Evaluate every 1 % of the run</source>
        <translation>Nach je 1 % des Laufs auswerten</translation>
    </message>
    <message>
        <source>is %1, which comes to update %2; needs one of the run&apos;s %3, or nothing is averaged. The nearest is %4</source>
        <translation>ist %1, also Schritt %2; nötig ist einer der %3 des Laufs, sonst wird nichts gemittelt. Am nächsten liegt %4</translation>
    </message>
    <message>
        <source>makes many experiments of this one, which &quot;lr-playground sweep&quot; alone reads; leave it out to have this one</source>
        <translation>macht aus diesem viele Experimente, was nur „lr-playground sweep“ liest; ohne dieses Feld gilt dieses eine</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>exists already; choose another name</source>
        <translation>existiert bereits; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>could not be written: %1</source>
        <translation>konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>is not a plain file; choose another name</source>
        <translation>ist keine gewöhnliche Datei; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>is empty; needs the name of a folder</source>
        <translation>ist leer; nötig ist der Name eines Ordners</translation>
    </message>
    <message>
        <source>is there already; needs the name of a new folder, such as %1</source>
        <translation>ist schon vorhanden; nötig ist der Name eines neuen Ordners, etwa %1</translation>
    </message>
    <message>
        <source>is empty; needs the name of a file</source>
        <translation>ist leer; nötig ist der Name einer Datei</translation>
    </message>
    <message>
        <source>%1 does not exist; choose another file</source>
        <translation>%1 gibt es nicht; eine andere Datei wählen</translation>
    </message>
    <message>
        <source>%1 is a folder; needs a file</source>
        <translation>%1 ist ein Ordner; nötig ist eine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is no plain file; choose another</source>
        <translation>%1 ist keine gewöhnliche Datei; eine andere wählen</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>ends in the middle of its gzip data; fetch or pack the file again</source>
        <translation>endet mitten in den gzip-Daten; die Datei noch einmal holen oder packen</translation>
    </message>
    <message>
        <source>cannot be unpacked: too little memory is free</source>
        <translation>lässt sich nicht entpacken: zu wenig freier Arbeitsspeicher</translation>
    </message>
    <message>
        <source>is broken gzip data (%1); fetch or pack the file again</source>
        <translation>enthält defekte gzip-Daten (%1); die Datei noch einmal holen oder packen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a file, and what is said of it: &quot;a.csv&quot; is empty</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>is longer than %1 bytes, the most that are read from such a file</source>
        <translation>ist länger als %1 Byte; mehr wird aus einer solchen Datei nicht gelesen</translation>
    </message>
    <message>
        <source>is held by another program; close that</source>
        <translation>ist von einem anderen Programm gesperrt; dieses schließen</translation>
    </message>
    <message>
        <source>is longer than %1 bytes, the most of such a file</source>
        <translation>ist länger als %1 Byte, das Höchstmaß einer solchen Datei</translation>
    </message>
    <message numerus="yes">
        <source>(One run is|%n runs are) still being read from the document and would be missing.</source>
        <translation>
            <numerusform>Ein Lauf wird noch aus dem Dokument gelesen und würde fehlen.</numerusform>
            <numerusform>%n Läufe werden noch aus dem Dokument gelesen und würden fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fork</name>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a schedule or optimizer and its settings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rate %1 over %2</source>
        <extracomment>%1 is &quot;0.4&quot; or &quot;0.4 → ≈ 0&quot;, %2 a count of steps</extracomment>
        <translation>Rate %1 über %2</translation>
    </message>
    <message>
        <source>Goes on exactly as the run would have.</source>
        <translation>Geht genau so weiter, wie der Lauf es getan hätte.</translation>
    </message>
    <message>
        <source>Cosine to zero</source>
        <translation>Kosinus auf null</translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Linear to zero</source>
        <translation>Linear auf null</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation>linear</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Exponentielles Abklingen</translation>
    </message>
    <message>
        <source>exponential</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>÷ 10 half-way</source>
        <translation>÷ 10 auf halber Strecke</translation>
    </message>
    <message>
        <source>step</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation>konstant</translation>
    </message>
    <message>
        <source>Drop to a tenth</source>
        <translation>Auf ein Zehntel senken</translation>
    </message>
    <message>
        <source>tenth</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation>Zehntel</translation>
    </message>
    <message>
        <source>Warm restart</source>
        <translation>Warmer Neustart</translation>
    </message>
    <message>
        <source>warm restart</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation>warmer Neustart</translation>
    </message>
    <message>
        <source>SGD, momentum 0.9</source>
        <translation>SGD, Momentum 0.9</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>name of a fork: what it does, from which step</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>The run ends at step %1, so nothing is left to go on with. Fork at an earlier step.</source>
        <translation>Der Lauf endet bei Schritt %1, es bleibt also nichts fortzusetzen. Bei einem früheren Schritt abzweigen.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>in the name of a fork: … from 312</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fork and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As rehearsed</source>
        <translation>Wie im Probelauf</translation>
    </message>
    <message>
        <source>Its best and its counts of reports begin anew here.</source>
        <translation>Bestwert und Zähler der Messwerte beginnen hier neu.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Leave it to: %1</source>
        <translation>Leer lassen, dann gilt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Settings to mend in lane %1: select it in the list.</source>
        <comment>one or more letters</comment>
        <translation>
            <numerusform>In Bahn %1 sind Einstellungen zu berichtigen: Bahn in der Liste auswählen.</numerusform>
            <numerusform>In den Bahnen %1 sind Einstellungen zu berichtigen: Bahn in der Liste auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, value %2, %3.</source>
        <comment>a setting, which of its values, and what is wrong</comment>
        <translation>%1, Wert %2, %3.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a setting, and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>Takte</translation>
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
        <source>% of run</source>
        <translation>% des Laufs</translation>
    </message>
    <message>
        <source>Choosing another unit converts the length. Ticks are calls of the schedule; per cent follow the length of the run.</source>
        <translation>Eine andere Einheit rechnet die Länge um. Takte sind Aufrufe des Plans; Prozente folgen der Länge des Laufs.</translation>
    </message>
    <message>
        <source>Choosing another unit converts the length. Per cent follow the length of the run.</source>
        <translation>Eine andere Einheit rechnet die Länge um. Prozente folgen der Länge des Laufs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 Schritt</numerusform>
            <numerusform>%1 Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 Epoche</numerusform>
            <numerusform>%1 Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>How long the segment lasts.</source>
        <translation>Wie lange der Abschnitt dauert.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;More (%1 changed): %2</source>
        <translation>
            <numerusform>&amp;Mehr (%1 geändert): %2</numerusform>
            <numerusform>&amp;Mehr (%1 geändert): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn over 100 epochs with its first settings and a made-up loss that stalls after a third.</source>
        <translation>Über 100 Epochen gezeichnet, mit den Anfangseinstellungen und einem erfundenen Verlust, der nach einem Drittel stockt.</translation>
    </message>
    <message>
        <source>Drawn over %1 steps with its first settings and a made-up loss that stalls after a third.</source>
        <translation>Über %1 Schritte gezeichnet, mit den Anfangseinstellungen und einem erfundenen Verlust, der nach einem Drittel stockt.</translation>
    </message>
    <message>
        <source>Drawn over 100 epochs with its first settings.</source>
        <translation>Über 100 Epochen gezeichnet, mit den Anfangseinstellungen.</translation>
    </message>
    <message>
        <source>Drawn over %1 steps with its first settings.</source>
        <translation>Über %1 Schritte gezeichnet, mit den Anfangseinstellungen.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>gradient noise %1</source>
        <translation>Gradientenrauschen %1</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 names lanes, %2 a data set or a loss: &quot;Constant, step, cosine on two moons.&quot;</extracomment>
        <translation>%1 auf „%2“.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>title, kind and what it is about</comment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>hear</name>
    <message>
        <source>There is no device to play on.</source>
        <translation>Es gibt kein Gerät zum Abspielen.</translation>
    </message>
    <message>
        <source>The device %1 does not play 44,100 frames of 16 bits a second in two channels.</source>
        <translation>Das Gerät „%1“ kann Ton mit 44&#x202f;100 Abtastwerten je Sekunde, 16 Bit und zwei Kanälen nicht abspielen.</translation>
    </message>
    <message>
        <source>The device %1 does not begin to play.</source>
        <translation>Das Gerät „%1“ beginnt nicht mit dem Abspielen.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>“%1”</source>
        <comment>the name of a series</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of series</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht importiert.</translation>
    </message>
    <message>
        <source>No panel shows %1: of each run one rate, one training loss and one validation loss are drawn, known by names such as lr, train/loss and val_loss.</source>
        <translation>Kein Diagramm zeigt %1: Von jedem Lauf werden eine Rate, ein Trainingsverlust und ein Validierungsverlust gezeichnet, erkannt an Namen wie lr, train/loss und val_loss.</translation>
    </message>
    <message>
        <source>%1 was imported, but for this:</source>
        <translation>%1 wurde importiert, mit Einschränkungen:</translation>
    </message>
    <message>
        <source>%1 was not imported, as another document was opened meanwhile. Import it again to compare it with the runs of this one.</source>
        <translation>%1 wurde nicht importiert, da inzwischen ein anderes Dokument geöffnet wurde. Zum Vergleich mit dessen Läufen noch einmal importieren.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>ghost</source>
        <translation>Geist</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Lauf %1, %2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>eingeblendet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Letter and name; the eye, or Space, shows or hides the curves</source>
        <translation>Buchstabe und Name; das Auge oder die Leertaste blendet die Kurven ein oder aus</translation>
    </message>
    <message>
        <source>What has become of the run</source>
        <translation>Was aus dem Lauf geworden ist</translation>
    </message>
    <message>
        <source>The seed of data, initial weights and batch order</source>
        <translation>Der Seed für Daten, Anfangsgewichte und Reihenfolge der Batches</translation>
    </message>
    <message>
        <source>Updates done; those of a fork&apos;s past count</source>
        <translation>Ausgeführte Aktualisierungen; bei einem Abzweig zählt die Vorgeschichte mit</translation>
    </message>
    <message>
        <source>At the last evaluation</source>
        <translation>Bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>Share of validation examples classified rightly at the last evaluation</source>
        <translation>Anteil richtig klassifizierter Validierungsbeispiele bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>From the start of the race to the run&apos;s end</source>
        <translation>Vom Start des Rennens bis zum Ende des Laufs</translation>
    </message>
    <message>
        <source>When the race was started</source>
        <translation>Wann das Rennen gestartet wurde</translation>
    </message>
    <message>
        <source>Your words about the run</source>
        <translation>Eigene Worte über den Lauf</translation>
    </message>
    <message>
        <source>fork @%1</source>
        <translation>Abzweig @%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting of a schedule within another</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” (is|are) no finite number(s): the line has gaps there.</source>
        <comment>a series</comment>
        <translation>
            <numerusform>%n Wert von „%1“ ist keine endliche Zahl: Die Linie hat dort eine Lücke.</numerusform>
            <numerusform>%n Werte von „%1“ sind keine endlichen Zahlen: Die Linie hat dort Lücken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message>
        <source>is no finite number; needs one below %1</source>
        <translation>ist keine endliche Zahl; nötig ist eine unter %1</translation>
    </message>
    <message>
        <source>is a whole number of more than 63 bits; needs a smaller one</source>
        <translation>ist eine ganze Zahl mit mehr als 63 Bit; nötig ist eine kleinere</translation>
    </message>
    <message>
        <source>divides by zero</source>
        <translation>teilt durch null</translation>
    </message>
    <message>
        <source>%1 is no number; write it as 50, 0.1 or 1e-5</source>
        <translation>%1 ist keine Zahl; als 50, 0.1 oder 1e-5 schreiben</translation>
    </message>
    <message>
        <source>%1 is out of range; needs a number from %2 to %3</source>
        <translation>%1 liegt außerhalb des Bereichs; nötig ist eine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is set by the %2 of line %3; write its value</source>
        <translation>%1 wird durch %2 in Zeile %3 gesetzt; den Wert einsetzen</translation>
    </message>
    <message>
        <source>%1 is assigned under the %2 of line %3, and whether that is carried out is not worked out here; assign it once</source>
        <translation>%1 wird unter %2 in Zeile %3 zugewiesen, und ob das ausgeführt wird, lässt sich hier nicht ermitteln; nur einmal zuweisen</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (Zeile %2, Spalte %3)</translation>
    </message>
    <message>
        <source>has points in some numbers, as in %1, and commas in others, as in %2; needs one of them for decimals, and nothing between thousands</source>
        <translation>hat in manchen Zahlen Punkte, wie in %1, und in anderen Kommas, wie in %2; nötig ist eines von beiden als Dezimalzeichen und nichts zwischen den Tausendern</translation>
    </message>
    <message>
        <source>Commas were read as decimal commas, as in %1.</source>
        <translation>Kommas wurden als Dezimalkommas gelesen, wie in %1.</translation>
    </message>
    <message>
        <source>%1 hides the arguments of %2; write them one by one, as in %3</source>
        <translation>%1 verbirgt die Argumente von %2; einzeln schreiben, etwa %3</translation>
    </message>
    <message>
        <source>an argument without a name stands behind one with a name; write its name as well: %1 has %2</source>
        <translation>ein Argument ohne Namen steht hinter einem mit Namen; auch seinen Namen schreiben: %1 hat %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 arguments: %3</source>
        <translation>%1 nimmt höchstens %2 Argumente an: %3</translation>
    </message>
    <message>
        <source>%1 is no argument of %2; did you mean %3? It has %4</source>
        <translation>%1 ist kein Argument von %2; ist %3 gemeint? Es gibt %4</translation>
    </message>
    <message>
        <source>%1 is given twice; give it once</source>
        <translation>%1 ist doppelt angegeben; nur einmal angeben</translation>
    </message>
    <message>
        <source>%1 lacks the argument %2, which has no default; write %3</source>
        <translation>bei %1 fehlt das Argument %2, das keinen Standardwert hat; %3 schreiben</translation>
    </message>
    <message>
        <source>the optimizer of %1 is %2; write %3</source>
        <translation>der Optimierer von %1 ist %2; %3 schreiben</translation>
    </message>
    <message>
        <source>verbose of %1 (%2) is ignored</source>
        <translation>verbose von %1 (%2) wird nicht beachtet</translation>
    </message>
    <message>
        <source>last_epoch of %1 (%2) is ignored: a schedule starts at its beginning</source>
        <translation>last_epoch von %1 (%2) wird nicht beachtet: Ein Plan beginnt an seinem Anfang</translation>
    </message>
    <message>
        <source>%1 is no PyTorch schedule this program knows; did you mean %3? Known: %2</source>
        <translation>%1 ist kein PyTorch-Plan, den dieses Programm kennt; ist %3 gemeint? Bekannt: %2</translation>
    </message>
    <message>
        <source>%1 is no PyTorch schedule this program knows; known are %2</source>
        <translation>%1 ist kein PyTorch-Plan, den dieses Programm kennt; bekannt: %2</translation>
    </message>
    <message>
        <source>is a long string; needs a short one</source>
        <translation>ist eine lange Zeichenkette; nötig ist eine kurze</translation>
    </message>
    <message>
        <source>%1 is not worked out here; write its value</source>
        <translation>%1 wird hier nicht ausgerechnet; den Wert einsetzen</translation>
    </message>
    <message>
        <source>%1 was never assigned; write its value, or assign it further up</source>
        <translation>%1 wurde nie zugewiesen; den Wert einsetzen oder weiter oben zuweisen</translation>
    </message>
    <message>
        <source>%1 is a parameter of %2; taken for it is the %1 of line %3</source>
        <translation>%1 ist ein Parameter von %2; dafür gilt das %1 aus Zeile %3</translation>
    </message>
    <message>
        <source>%1 is a parameter of %2, whose call is not followed here; write its value, or assign it further up</source>
        <translation>%1 ist ein Parameter von %2, dessen Aufruf hier nicht verfolgt wird; den Wert einsetzen oder weiter oben zuweisen</translation>
    </message>
    <message>
        <source>%1 is %2; arithmetic needs numbers</source>
        <translation>%1 ist %2; Rechnen geht nur mit Zahlen</translation>
    </message>
    <message>
        <source>%1 is not worked out here; write the value</source>
        <translation>%1 wird hier nicht ausgerechnet; den Wert einsetzen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a call, and what is wrong with it: &quot;max() is given no numbers&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is not known here; write its value</source>
        <translation>%1 ist hier nicht bekannt; den Wert einsetzen</translation>
    </message>
    <message>
        <source>%1 is not told here; assign it a value</source>
        <translation>%1 ist hier nicht angegeben; einen Wert zuweisen</translation>
    </message>
    <message>
        <source>%1 is defined with def, which is not read; write it as a lambda, as in %2</source>
        <translation>%1 ist mit def definiert, was nicht gelesen wird; als lambda schreiben, etwa %2</translation>
    </message>
    <message>
        <source>%1 changes with every turn of the %2 of line %3, which is not worked out here; write its value</source>
        <translation>%1 ändert sich mit jedem Durchlauf des %2 in Zeile %3, was hier nicht ausgerechnet wird; den Wert einsetzen</translation>
    </message>
    <message>
        <source>needs : and the value, as in %1</source>
        <translation>nötig sind : und der Wert, etwa %1</translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation>nötig ist ein Name</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>nötig ist ein Wert</translation>
    </message>
    <message>
        <source>is too long for a formula; needs at most %1 characters</source>
        <translation>ist zu lang für eine Formel; erlaubt sind höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>is %1; a formula needs numbers</source>
        <translation>ist %1; eine Formel braucht Zahlen</translation>
    </message>
    <message>
        <source>%1 has no place in a formula</source>
        <translation>%1 ist in einer Formel nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 has no place in a formula; use %2</source>
        <translation>%1 ist in einer Formel nicht erlaubt; stattdessen %2 verwenden</translation>
    </message>
    <message>
        <source>is too long for a formula</source>
        <translation>ist zu lang für eine Formel</translation>
    </message>
    <message>
        <source>%1 has no place in a formula; compare with %2</source>
        <translation>%1 ist in einer Formel nicht erlaubt; mit %2 vergleichen</translation>
    </message>
    <message>
        <source>stands beside %1 and is no comparison; write %2</source>
        <translation>steht neben %1 und ist kein Vergleich; %2 schreiben</translation>
    </message>
    <message>
        <source>needs arguments without names in a formula</source>
        <translation>braucht in einer Formel Argumente ohne Namen</translation>
    </message>
    <message>
        <source>%1 is no function of formulas; known are %2</source>
        <translation>%1 ist keine Funktion für Formeln; bekannt: %2</translation>
    </message>
    <message>
        <source>this is no function of formulas; known are %1</source>
        <translation>das ist keine Funktion für Formeln; bekannt: %1</translation>
    </message>
    <message>
        <source>has %1 parameters; needs one, as in %2</source>
        <translation>hat %1 Parameter; nötig ist einer, etwa %2</translation>
    </message>
    <message>
        <source>as a formula, %1: %2</source>
        <translation>%1 als Formel: %2</translation>
    </message>
    <message>
        <source>is given %1; needs numbers</source>
        <translation>hat ein unpassendes Argument (%1); nötig sind Zahlen</translation>
    </message>
    <message>
        <source>is given no numbers; needs one or more</source>
        <translation>erhält keine Zahlen; nötig ist mindestens eine</translation>
    </message>
    <message>
        <source>is not known here; write its value</source>
        <translation>ist hier nicht bekannt; den Wert einsetzen</translation>
    </message>
    <message>
        <source>is not known here; write the list</source>
        <translation>ist hier nicht bekannt; die Liste einsetzen</translation>
    </message>
    <message>
        <source>needs whole numbers below %1</source>
        <translation>braucht ganze Zahlen unter %1</translation>
    </message>
    <message>
        <source>has too many values; needs at most %1</source>
        <translation>hat zu viele Werte; erlaubt sind höchstens %1</translation>
    </message>
    <message>
        <source>needs fewer lambdas in one text: it calls more than %1</source>
        <translation>mehr als %1 Aufrufe von lambdas in einem Text; nötig sind weniger</translation>
    </message>
    <message>
        <source>%1 reads a variable that is assigned anew after the schedule is made, which calls it before and after; assign it further up</source>
        <translation>%1 liest eine Variable, die neu zugewiesen wird, nachdem der Plan erzeugt ist; dieser ruft sie davor und danach auf; weiter oben zuweisen</translation>
    </message>
    <message>
        <source>%1 (%2) reads a variable that is assigned anew after the schedule is made: the first tick has the value before, later ones have the value after</source>
        <translation>%1 (%2) liest eine Variable, die neu zugewiesen wird, nachdem der Plan erzeugt ist: Beim ersten Takt gilt der alte Wert, später der neue</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) is ignored: %4</source>
        <translation>%1 von %2 (%3) wird nicht beachtet: %4</translation>
    </message>
    <message>
        <source>SGD is given no lr, which PyTorch 1.13 refuses; 2.6 takes 0.001</source>
        <translation>SGD ist ohne lr angegeben, was PyTorch 1.13 ablehnt; 2.6 nimmt 0.001</translation>
    </message>
    <message>
        <source>%1 is no optimizer of this program and was left out</source>
        <translation>%1 ist kein Optimierer dieses Programms und wurde ausgelassen</translation>
    </message>
    <message>
        <source>parameter groups are not read</source>
        <translation>Parametergruppen werden nicht gelesen</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>ein Argument</translation>
    </message>
    <message>
        <source>this program&apos;s %1 has %2</source>
        <translation>%1 hat in diesem Programm %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>needs an operator, a comma or the end of the statement</source>
        <translation>nötig ist ein Operator, ein Komma oder das Ende der Anweisung</translation>
    </message>
    <message>
        <source>%1 is never closed; needs a %2</source>
        <translation>%1 wird nie geschlossen; nötig ist %2</translation>
    </message>
    <message>
        <source>the string is never closed; needs a %1</source>
        <translation>die Zeichenkette wird nie geschlossen; nötig ist %1</translation>
    </message>
    <message>
        <source>%1 is no part of Python here</source>
        <translation>%1 gehört hier nicht zu Python</translation>
    </message>
    <message>
        <source>is nested too deep; needs at most %1 brackets inside one another</source>
        <translation>ist zu tief verschachtelt; erlaubt sind höchstens %1 Klammern ineinander</translation>
    </message>
    <message>
        <source>%1 closes no bracket; leave it out</source>
        <translation>%1 schließt keine Klammer; weglassen</translation>
    </message>
    <message>
        <source>%1 does not close the %2 of %3; needs a %4</source>
        <translation>%1 schließt %2 (%3) nicht; nötig ist %4</translation>
    </message>
    <message>
        <source>Series with a name of more than %1 bytes were left out.</source>
        <translation>Reihen mit einem Namen von mehr als %1 Byte wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Series after the first %1, the most that are read, were left out.</source>
        <translation>Reihen nach den ersten %1 wurden ausgelassen; mehr werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Values after the first %1, the most that are read, were left out.</source>
        <translation>Werte nach den ersten %1 wurden ausgelassen; mehr werden nicht gelesen.</translation>
    </message>
    <message>
        <source>%1: names no column of steps; needs one called %2, %3 or %4</source>
        <translation>%1: nennt keine Spalte mit Schritten; nötig ist eine namens %2, %3 oder %4</translation>
    </message>
    <message>
        <source>%1 holds no scalars; needs a row of numbers or more</source>
        <translation>%1 enthält keine Skalare; nötig ist mindestens eine Zeile mit Zahlen</translation>
    </message>
    <message>
        <source>The cells are separated by %1.</source>
        <translation>Die Zellen sind durch %1 getrennt.</translation>
    </message>
    <message>
        <source>Not all was read: %1.</source>
        <translation>Nicht alles wurde gelesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (has|have) more cells than the first line has names: %1, beginning in line %2.</source>
        <translation>
            <numerusform>%n Zeile hat mehr Zellen, als die erste Zeile Namen hat: %1, ab Zeile %2.</numerusform>
            <numerusform>%n Zeilen haben mehr Zellen, als die erste Zeile Namen hat: %1, ab Zeile %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) (was|were) left out</source>
        <translation>
            <numerusform>%n Zelle wurde ausgelassen</numerusform>
            <numerusform>%n Zellen wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) (was|were) left out. The first: %1.</source>
        <translation>
            <numerusform>%n Zelle wurde ausgelassen. Die erste: %1.</numerusform>
            <numerusform>%n Zellen wurden ausgelassen. Die erste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: has %2 columns; at most %3 are read</source>
        <translation>%1: hat %2 Spalten; höchstens %3 werden gelesen</translation>
    </message>
    <message>
        <source>%1: is %2; a step needs to be a whole number</source>
        <translation>%1: ist %2; ein Schritt muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1: is of one run more than are read</source>
        <translation>%1: gehört zu einem Lauf mehr, als gelesen werden</translation>
    </message>
    <message>
        <source>%1: is %2; a scalar needs a point for decimals</source>
        <translation>%1: ist %2; ein Skalar braucht einen Dezimalpunkt</translation>
    </message>
    <message>
        <source>%1: is %2; a scalar needs to be a number</source>
        <translation>%1: ist %2; ein Skalar muss eine Zahl sein</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (was|were) left out, as TensorBoard does: the training died and was started again at step %1 (and again later).</source>
        <translation>
            <numerusform>%n Wert wurde ausgelassen, wie in TensorBoard: Das Training brach ab und wurde bei Schritt %1 (und später noch einmal) neu gestartet.</numerusform>
            <numerusform>%n Werte wurden ausgelassen, wie in TensorBoard: Das Training brach ab und wurde bei Schritt %1 (und später noch einmal) neu gestartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (was|were) left out, as TensorBoard does: the training died and was started again at step %1.</source>
        <translation>
            <numerusform>%n Wert wurde ausgelassen, wie in TensorBoard: Das Training brach ab und wurde bei Schritt %1 neu gestartet.</numerusform>
            <numerusform>%n Werte wurden ausgelassen, wie in TensorBoard: Das Training brach ab und wurde bei Schritt %1 neu gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes beyond %2 bytes, the most that are read</source>
        <translation>%1 geht über %2 Byte hinaus; mehr werden nicht gelesen</translation>
    </message>
    <message>
        <source>%1 holds no scalars</source>
        <translation>%1 enthält keine Skalare</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files and folders; choose a folder within it</source>
        <translation>%1 enthält mehr als %2 Dateien und Ordner; einen Ordner darin wählen</translation>
    </message>
    <message>
        <source>%1 holds more than %2 event files; choose a folder within it</source>
        <translation>%1 enthält mehr als %2 Event-Dateien; einen Ordner darin wählen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 holds no event files, which have %2 in their names; choose another folder</source>
        <translation>%1 enthält keine Event-Dateien, die %2 im Namen haben; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>column %1 is %2</source>
        <translation>Spalte %1 ist %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) (has|have) the name of one before and got a number: %1.</source>
        <translation>
            <numerusform>%n Spalte hat den Namen einer früheren und erhielt eine Nummer: %1.</numerusform>
            <numerusform>%n Spalten haben den Namen einer früheren und erhielten eine Nummer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is assigned in the function %2 too, and when that is called is not worked out here; assign it once</source>
        <translation>%1 wird auch in der Funktion %2 zugewiesen, und wann diese aufgerufen wird, lässt sich hier nicht ermitteln; nur einmal zuweisen</translation>
    </message>
    <message>
        <source>%1 is assigned again in line %2, after the function %3, which may read it then; it was read before</source>
        <translation>%1 wird in Zeile %2 erneut zugewiesen, nach der Funktion %3, die es dann vielleicht liest; gelesen wurde es davor</translation>
    </message>
    <message>
        <source>%1 of %2 is the float %3, where PyTorch takes an int alone; write int(…) around it, or the number without a point</source>
        <translation>%1 von %2 ist der float %3, wo PyTorch nur einen int annimmt; int(…) darum schreiben oder die Zahl ohne Punkt</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; needs a list of schedules, such as %4</source>
        <translation>%1 von %2 ist %3; nötig ist eine Liste von Plänen, etwa %4</translation>
    </message>
    <message>
        <source>is %1; %2 of %3 needs schedules, such as %4</source>
        <translation>ist %1; %2 von %3 braucht Pläne, etwa %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; needs a lambda, as in %4</source>
        <translation>%1 von %2 ist %3; nötig ist ein lambda, etwa %4</translation>
    </message>
    <message>
        <source>is %1; needs a number or another plain value</source>
        <translation>ist %1; nötig ist eine Zahl oder ein anderer einfacher Wert</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>nötig ist %1</translation>
    </message>
    <message>
        <source>the statement ends here; %1</source>
        <extracomment>the last place says what is needed: &quot;needs a value&quot;</extracomment>
        <translation>die Anweisung endet hier; %1</translation>
    </message>
    <message>
        <source>%1 does not fit here; %2</source>
        <translation>%1 passt hier nicht; %2</translation>
    </message>
    <message>
        <source>is nested too deep; write it in several steps</source>
        <translation>ist zu tief verschachtelt; in mehreren Schritten schreiben</translation>
    </message>
    <message>
        <source>holds too much; needs at most %1 values</source>
        <translation>enthält zu viel; erlaubt sind höchstens %1 Werte</translation>
    </message>
    <message>
        <source>is nested too deep; needs at most %1 values inside one another</source>
        <translation>ist zu tief verschachtelt; erlaubt sind höchstens %1 Werte ineinander</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a lambda</source>
        <translation>ein lambda</translation>
    </message>
    <message>
        <source>the schedule %1</source>
        <translation>der Plan %1</translation>
    </message>
    <message>
        <source>an optimizer</source>
        <translation>ein Optimierer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>holds no PyTorch schedule; needs a call such as %1</source>
        <translation>enthält keinen PyTorch-Plan; nötig ist ein Aufruf wie %1</translation>
    </message>
    <message>
        <source>left out: %1 and %2 more; the last schedule that is part of no other is taken</source>
        <translation>ausgelassen: %1 und %2 weitere; es gilt der letzte Plan, der Teil keines anderen ist</translation>
    </message>
    <message>
        <source>left out: %1; the last schedule that is part of no other is taken</source>
        <translation>ausgelassen: %1; es gilt der letzte Plan, der Teil keines anderen ist</translation>
    </message>
    <message>
        <source>not read: %1 and %2 more</source>
        <translation>nicht gelesen: %1 und %2 weitere</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>nicht gelesen: %1</translation>
    </message>
    <message>
        <source>the text has %1 bytes; needs at most %2</source>
        <translation>der Text hat %1 Byte; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>the text is not in UTF-8; save it as UTF-8</source>
        <translation>der Text ist nicht in UTF-8; als UTF-8 speichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 is given %n argument(s); needs %2 or more</source>
        <translation>
            <numerusform>%1 hat %n Argument; nötig sind %2 oder mehr</numerusform>
            <numerusform>%1 hat %n Argumente; nötig sind %2 oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is given %n argument(s); needs %2</source>
        <translation>
            <numerusform>%1 hat %n Argument; nötig: %2</numerusform>
            <numerusform>%1 hat %n Argumente; nötig: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is given %n argument(s); needs %1 or more</source>
        <translation>
            <numerusform>hat %n Argument; nötig sind %1 oder mehr</numerusform>
            <numerusform>hat %n Argumente; nötig sind %1 oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is given %n argument(s); needs %1</source>
        <translation>
            <numerusform>hat %n Argument; nötig: %1</numerusform>
            <numerusform>hat %n Argumente; nötig: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (was|were) left out: at (its step there is a later one|their steps there are later ones).</source>
        <translation>
            <numerusform>%n Wert wurde weggelassen: Bei seinem Schritt gibt es einen späteren.</numerusform>
            <numerusform>%n Werte wurden weggelassen: Bei ihren Schritten gibt es spätere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyframe</name>
    <message>
        <source>linear to %1 %</source>
        <comment>a curve&apos;s fall, to a share of its peak</comment>
        <translation>Gerade auf %1 %</translation>
    </message>
    <message>
        <source>cosine to %1 %</source>
        <comment>a curve&apos;s fall, to a share of its peak</comment>
        <translation>Kosinus auf %1 %</translation>
    </message>
    <message>
        <source>1 - sqrt to %1 %</source>
        <comment>a curve&apos;s fall, to a share of its peak</comment>
        <translation>1 - sqrt auf %1 %</translation>
    </message>
    <message>
        <source>square to %1 %</source>
        <comment>a curve&apos;s fall, to a share of its peak</comment>
        <translation>Parabel auf %1 %</translation>
    </message>
    <message>
        <source>a constant rate</source>
        <comment>what a curve looks like</comment>
        <translation>eine konstante Rate</translation>
    </message>
    <message>
        <source>warm-up %1 % + hold to %2 % + %3</source>
        <comment>what a curve looks like</comment>
        <translation>Aufwärmphase %1 % + Halten bis %2 % + %3</translation>
    </message>
    <message>
        <source>warm-up %1 % + %2</source>
        <comment>what a curve looks like</comment>
        <translation>Aufwärmphase %1 % + %2</translation>
    </message>
    <message>
        <source>hold to %1 % + %2</source>
        <comment>what a curve looks like</comment>
        <translation>Halten bis %1 % + %2</translation>
    </message>
    <message>
        <source>Looks like %1 (largest error %2 %)</source>
        <translation>Sieht aus wie %1 (größter Fehler %2 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (has|have) no rate of 0 or more and (is|are) left out</source>
        <comment>points of a drawn or imported line</comment>
        <translation>
            <numerusform>%n Punkt hat keine Rate ab 0 und wird ausgelassen</numerusform>
            <numerusform>%n Punkte haben keine Rate ab 0 und werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) outside the panel (is|are) moved to its edge</source>
        <comment>points of a drawn line</comment>
        <translation>
            <numerusform>%n Punkt außerhalb des Diagramms wird an den Rand verschoben</numerusform>
            <numerusform>%n Punkte außerhalb des Diagramms werden an den Rand verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) outside the run (is|are) left out</source>
        <comment>points of an imported line</comment>
        <translation>
            <numerusform>%n Punkt außerhalb des Laufs wird ausgelassen</numerusform>
            <numerusform>%n Punkte außerhalb des Laufs werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The curve has no point with a finite step and rate; it needs one</source>
        <translation>Die Kurve hat keinen Punkt mit endlichem Schritt und endlicher Rate; nötig ist einer</translation>
    </message>
    <message>
        <source>listens to a metric, so that its rates are not known beforehand; needs a schedule of closed form</source>
        <translation>beobachtet eine Metrik, sodass die Raten nicht im Voraus bekannt sind; nötig ist ein Plan in geschlossener Form</translation>
    </message>
    <message>
        <source>stops before the end of the run; needs one that lasts</source>
        <translation>endet vor dem Ende des Laufs; nötig ist ein Plan, der bis dahin reicht</translation>
    </message>
    <message>
        <source>has no rate of 0 or more at step %1; needs one at every step</source>
        <translation>hat bei Schritt %1 keine Rate ab 0; nötig ist eine bei jedem Schritt</translation>
    </message>
    <message numerus="yes">
        <source>The curve has %n point(s) with a rate of 0 or more; a likeness needs %1 or more. The nearest is %1</source>
        <comment>points of an imported line</comment>
        <translation>
            <numerusform>Die Kurve hat %n Punkt mit einer Rate ab 0; für einen Vergleich sind %1 oder mehr nötig. Am nächsten liegt %1</numerusform>
            <numerusform>Die Kurve hat %n Punkte mit einer Rate ab 0; für einen Vergleich sind %1 oder mehr nötig. Am nächsten liegt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest rate of the curve is 0; a likeness needs one above 0, however close to it</source>
        <translation>Die höchste Rate der Kurve ist 0; für einen Vergleich ist eine über 0 nötig, wie nahe daran auch immer</translation>
    </message>
</context>
<context>
    <name>landscape</name>
    <message>
        <source>%1 of the way from %2 to %3: training loss %4, validation loss %5.</source>
        <comment>a share, two letters, two losses</comment>
        <translation>%1 der Strecke von %2 zu %3: Trainingsverlust %4, Validierungsverlust %5.</translation>
    </message>
    <message>
        <source>Share of the way</source>
        <translation>Anteil der Strecke</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>barrier %1</source>
        <comment>a loss</comment>
        <translation>Barriere %1</translation>
    </message>
    <message>
        <source>Between two ends</source>
        <translation>Zwischen zwei Endpunkten</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>a loss</comment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 × %1 points</source>
        <comment>of the map</comment>
        <translation>%1 × %1 Punkte</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <translation>Verlustlandschaft</translation>
    </message>
    <message>
        <source>Loss between two ends</source>
        <translation>Verlust zwischen zwei Endpunkten</translation>
    </message>
    <message>
        <source>To %1&apos;s end</source>
        <comment>a letter</comment>
        <translation>Zum Endpunkt von %1</translation>
    </message>
    <message>
        <source>To half way</source>
        <translation>Zur Mitte des Wegs</translation>
    </message>
    <message>
        <source>To %1&apos;s start</source>
        <comment>a letter</comment>
        <translation>Zum Anfangspunkt von %1</translation>
    </message>
    <message>
        <source>Random direction %1</source>
        <comment>1 or 2</comment>
        <translation>Zufallsrichtung %1</translation>
    </message>
    <message>
        <source>Aside: %1</source>
        <comment>where a direction leads</comment>
        <translation>Seitwärts: %1</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <comment>1 or 2</comment>
        <translation>Richtung %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a direction, what lies along it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the (path&apos;s|paths&apos;) variance</source>
        <comment>a share</comment>
        <translation>
            <numerusform>%1 der Varianz des Wegs</numerusform>
            <numerusform>%1 der Varianz der Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; a random walk&apos;s would be %2</source>
        <comment>two shares</comment>
        <translation>%1; bei einer Zufallsbewegung wären es %2</translation>
    </message>
    <message>
        <source>%1 (random walk: %2)</source>
        <comment>two shares</comment>
        <translation>%1 (Zufallsbewegung: %2)</translation>
    </message>
    <message>
        <source>The loss at (%1, %2) is not known yet.</source>
        <comment>two numbers</comment>
        <translation>Der Verlust bei (%1, %2) ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Loss %1 at (%2, %3).</source>
        <comment>three numbers</comment>
        <translation>Verlust %1 bei (%2, %3).</translation>
    </message>
</context>
<context>
    <name>lanes</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Bent</source>
        <translation>Gebogen</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>is &quot;%1&quot;; needs 16 hexadecimal digits</source>
        <translation>ist „%1“; nötig sind 16 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>needs a list of 64 numbers from -1e30 to 1e30</source>
        <translation>braucht eine Liste von 64 Zahlen von -1e30 bis 1e30</translation>
    </message>
    <message>
        <source>needs the letters of lanes, each once, such as [&quot;C&quot;, &quot;AB&quot;]</source>
        <translation>braucht die Buchstaben von Bahnen, jeden einmal, etwa [&quot;C&quot;, &quot;AB&quot;]</translation>
    </message>
    <message>
        <source>orders the lanes &quot;%1&quot;; needs %2</source>
        <translation>ordnet die Bahnen „%1“; nötig sind %2</translation>
    </message>
    <message>
        <source>has a value that is not between -1e30 and 1e30</source>
        <translation>hat einen Wert, der nicht zwischen -1e30 und 1e30 liegt</translation>
    </message>
    <message>
        <source>is no number between -1e30 and 1e30</source>
        <translation>ist keine Zahl zwischen -1e30 und 1e30</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; the choices are %2</source>
        <translation>ist „%1“; zur Auswahl stehen %2</translation>
    </message>
    <message>
        <source>is longer than %1 bytes; shorten it</source>
        <translation>ist länger als %1 Byte; kürzen</translation>
    </message>
    <message>
        <source>is of another kind than the step &quot;%1&quot;, which is a %2</source>
        <translation>ist von anderer Art als der Schritt „%1“ (%2)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>is no answer of a lesson; needs %1</source>
        <translation>ist keine Antwort einer Lektion; nötig ist %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>has no answer; needs rank, sketch, number, choice or text</source>
        <translation>hat keine Antwort; nötig ist rank, sketch, number, choice oder text</translation>
    </message>
    <message>
        <source>is longer than 16 KiB, the most of an answer</source>
        <translation>ist länger als 16 KiB, das Höchstmaß einer Antwort</translation>
    </message>
    <message>
        <source>is one answer more than 200, the most of a file</source>
        <translation>ist eine Antwort mehr als 200, das Höchstmaß einer Datei</translation>
    </message>
    <message>
        <source>is no folder or file; needs one with answers</source>
        <translation>ist weder Ordner noch Datei; nötig ist eines von beiden mit Antworten</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>finds %1 files of answers; needs at most %2</source>
        <translation>findet %1 Dateien mit Antworten; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs &quot;C&lt;A&quot;, &quot;C=D&quot;, either with &quot;@60%&quot; or &quot;@50-60%&quot; behind it, &quot;rarer(end&gt;2, B, A)&quot;, &quot;rarer(diverged, B, A)&quot; or &quot;diverges(C)&quot;</source>
        <translation>ist „%1“; nötig ist &quot;C&lt;A&quot;, &quot;C=D&quot;, beides auch mit &quot;@60%&quot; oder &quot;@50-60%&quot; dahinter, &quot;rarer(end&gt;2, B, A)&quot;, &quot;rarer(diverged, B, A)&quot; oder &quot;diverges(C)&quot;</translation>
    </message>
    <message>
        <source>has the place &quot;%1&quot;; needs a share of the run from 0% to 100%, such as 60%, or a stretch, such as 50-60%</source>
        <translation>hat die Stelle „%1“; nötig ist ein Anteil des Laufs von 0% bis 100%, etwa 60%, oder eine Strecke, etwa 50-60%</translation>
    </message>
    <message>
        <source>has a byte that is no UTF-8; save the file as UTF-8</source>
        <translation>enthält ein Byte, das kein UTF-8 ist; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>has the heading &quot;%1&quot; again, which line %2 has; needs a step once</source>
        <translation>hat die Überschrift „%1“ noch einmal, die schon in Zeile %2 steht; jeden Schritt nur einmal nennen</translation>
    </message>
    <message>
        <source>begins the text of another step; needs at most %1</source>
        <translation>beginnt den Text eines weiteren Schritts; erlaubt sind höchstens %1</translation>
    </message>
    <message>
        <source>has one picture more than %1, the most of a lesson</source>
        <translation>hat ein Bild mehr als %1, das Höchstmaß einer Lektion</translation>
    </message>
    <message>
        <source>has a picture that %1</source>
        <comment>what is wrong, as &quot;has no end&quot;</comment>
        <translation>enthält ein fehlerhaftes Bild: Es %1</translation>
    </message>
    <message>
        <source>line %1 has HTML, which is shown as text</source>
        <translation>Zeile %1 enthält HTML, das als Text gezeigt wird</translation>
    </message>
    <message>
        <source>does not begin a lesson, whose first line is ---json, with a JSON object below it and --- at its end</source>
        <translation>beginnt keine Lektion; deren erste Zeile ist ---json, darunter ein JSON-Objekt und an dessen Ende ---</translation>
    </message>
    <message>
        <source>begins the front matter, which nothing ends; needs a line --- behind its JSON</source>
        <translation>beginnt den Vorspann, den nichts beendet; nötig ist eine Zeile --- hinter seinem JSON</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>is missing; it has no default</source>
        <translation>fehlt; es gibt keinen Standardwert</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>has %1 bytes; needs at most %2</source>
        <translation>hat %1 Byte; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>is empty; needs at least a word</source>
        <translation>ist leer; nötig ist mindestens ein Wort</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs lower-case letters, digits and hyphens, such as why-decay</source>
        <translation>ist „%1“; nötig sind Kleinbuchstaben, Ziffern und Bindestriche, etwa why-decay</translation>
    </message>
    <message>
        <source>a list of %1 to %2 %3</source>
        <comment>what it holds</comment>
        <translation>eine Liste von %1 bis %2 Elementen (%3)</translation>
    </message>
    <message>
        <source>has %1; needs %2</source>
        <comment>a list</comment>
        <translation>hat die Länge %1; nötig ist %2</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>a list of these</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 is of a newer version and was left out</source>
        <translation>%1 stammt aus einer neueren Version und wurde ausgelassen</translation>
    </message>
    <message>
        <source>is no part of %1; did you mean %2? It has %3</source>
        <translation>ist keine Angabe, die %1 hat; ist %2 gemeint? Es gibt %3</translation>
    </message>
    <message>
        <source>no choice says which answer is the misconception that the lesson counts</source>
        <translation>keine Auswahl gibt an, welche Antwort die Fehlvorstellung ist, die in der Lektion gezählt wird</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is none of the lesson&apos;s claims; needs one as it stands there</source>
        <translation>ist „%1“ und keine der Aussagen der Lektion; nötig ist eine, wörtlich wie dort</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs the id of an earlier choice, whose question is asked again</source>
        <translation>ist „%1“; nötig ist die id einer früheren Auswahl, deren Frage noch einmal gestellt wird</translation>
    </message>
    <message>
        <source>names the experiment &quot;%1&quot;; the lesson has %2</source>
        <translation>nennt das Experiment „%1“; die Lektion hat %2</translation>
    </message>
    <message>
        <source>names the lane %1; the experiment &quot;%2&quot; has %3</source>
        <translation>nennt die Bahn %1; das Experiment „%2“ hat %3</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which no experiment of the lesson has; did you mean %2?</source>
        <translation>ist „%1“, was kein Experiment der Lektion hat; ist %2 gemeint?</translation>
    </message>
    <message>
        <source>an experiment made from another</source>
        <translation>ein aus einem anderen gebildetes Experiment</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs an experiment that stands before it</source>
        <translation>ist „%1“; nötig ist ein Experiment, das davor steht</translation>
    </message>
    <message>
        <source>needs an object of pointers and values, such as {&quot;/problem/length&quot;: 3000}</source>
        <translation>braucht ein Objekt mit Zeigern und Werten, etwa {&quot;/problem/length&quot;: 3000}</translation>
    </message>
    <message>
        <source>an experiment, or one made &quot;from&quot; another</source>
        <translation>ein Experiment oder eines, das mit &quot;from&quot; aus einem anderen entsteht</translation>
    </message>
    <message>
        <source>reads the file &quot;%1&quot;; a lesson needs data that every computer has</source>
        <translation>liest die Datei „%1“; eine Lektion braucht Daten, die jeder Computer hat</translation>
    </message>
    <message>
        <source>an object of one to %1 experiments by name</source>
        <translation>ein Objekt mit einem bis %1 Experimenten, jedes mit Namen</translation>
    </message>
    <message>
        <source>has no &quot;main&quot;; needs the experiment that the lesson opens with</source>
        <translation>hat kein &quot;main&quot;; nötig ist das Experiment, mit dem die Lektion beginnt</translation>
    </message>
    <message>
        <source>is %1; needs one letter from A to H</source>
        <translation>ist %1; nötig ist ein Buchstabe von A bis H</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs letters of lanes, each once, such as AB</source>
        <translation>ist „%1“; nötig sind Buchstaben von Bahnen, jeder einmal, etwa AB</translation>
    </message>
    <message>
        <source>names one lane; needs two or more</source>
        <translation>nennt nur eine Bahn; nötig sind zwei oder mehr</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>ein Merkmal</translation>
    </message>
    <message>
        <source>features</source>
        <comment>a list of these</comment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>an object with &quot;text&quot; and &quot;between&quot;</source>
        <translation>ein Objekt mit &quot;text&quot; und &quot;between&quot;</translation>
    </message>
    <message>
        <source>or distance says what still counts as right; needs one of them, such as &quot;factor&quot;: 2</source>
        <comment>behind &quot;/steps/2/factor&quot;</comment>
        <translation>oder distance sagt, was noch als richtig gilt; nötig ist genau eins von beiden, etwa &quot;factor&quot;: 2</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>eine Antwortmöglichkeit</translation>
    </message>
    <message>
        <source>is true of the right answer; needs a wrong one</source>
        <translation>steht bei der richtigen Antwort; nötig ist eine falsche</translation>
    </message>
    <message>
        <source>have the id &quot;%1&quot; twice; each needs its own</source>
        <translation>haben die id „%1“ zweimal; jede Antwort braucht eine eigene</translation>
    </message>
    <message>
        <source>have %1 right answers; needs exactly one</source>
        <translation>haben %1 richtige Antworten; nötig ist genau eine</translation>
    </message>
    <message>
        <source>choices</source>
        <comment>a list of these</comment>
        <translation>Antwortmöglichkeiten</translation>
    </message>
    <message>
        <source>an object with &quot;id&quot;, &quot;text&quot; and &quot;explain&quot;</source>
        <translation>ein Objekt mit &quot;id&quot;, &quot;text&quot; und &quot;explain&quot;</translation>
    </message>
    <message>
        <source>what hands are raised for</source>
        <translation>eine Antwortmöglichkeit für Handzeichen</translation>
    </message>
    <message>
        <source>an object with &quot;id&quot; and &quot;text&quot;</source>
        <translation>ein Objekt mit &quot;id&quot; und &quot;text&quot;</translation>
    </message>
    <message>
        <source>have %1 right answers; needs one or none</source>
        <translation>haben %1 richtige Antworten; nötig ist eine oder keine</translation>
    </message>
    <message>
        <source>an object with &quot;lane&quot; and &quot;below&quot;</source>
        <translation>ein Objekt mit &quot;lane&quot; und &quot;below&quot;</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>an object with &quot;id&quot; and &quot;kind&quot;</source>
        <translation>ein Objekt mit &quot;id&quot; und &quot;kind&quot;</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is of the kind &quot;%3&quot;, which this program does not know, and was left out; it knows %4</source>
        <comment>a pointer, the id of a step and kinds</comment>
        <translation>%1 „%2“ ist von der Art „%3“, die dieses Programm nicht kennt, und wurde ausgelassen; bekannt sind %4</translation>
    </message>
    <message>
        <source>a step of the kind %1</source>
        <translation>ein Schritt der Art %1</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;, step &quot;%2&quot;, was left out</source>
        <translation>eine Antwort auf „%1“, Schritt „%2“, wurde ausgelassen</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot; was left out: it %2</source>
        <comment>what is wrong with it, as &quot;is longer than …&quot;</comment>
        <translation>eine Antwort auf „%1“ wurde ausgelassen: Sie %2</translation>
    </message>
    <message>
        <source>is written by somebody else again and again; close that</source>
        <translation>wird von einem anderen Programm immer wieder beschrieben; dieses schließen</translation>
    </message>
    <message>
        <source>is missing; needs &quot;%1&quot;</source>
        <translation>fehlt; nötig ist &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is %2; needs &quot;%1&quot;</source>
        <translation>ist %2; nötig ist &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is missing; needs a whole number, of which this program knows 1</source>
        <translation>fehlt; nötig ist eine ganze Zahl; dieses Programm kennt 1</translation>
    </message>
    <message>
        <source>is %1; needs a whole number, of which this program knows 1</source>
        <translation>ist %1; nötig ist eine ganze Zahl; dieses Programm kennt 1</translation>
    </message>
    <message>
        <source>the lesson is of version %1; what is newer than version 1 was left out</source>
        <translation>die Lektion hat Version %1; was neuer ist als Version 1, wurde ausgelassen</translation>
    </message>
    <message>
        <source>the claim &quot;%1&quot; was left out</source>
        <translation>die Aussage „%1“ wurde ausgelassen</translation>
    </message>
    <message>
        <source>an object, such as {&quot;y&quot;: &quot;log&quot;}</source>
        <translation>ein Objekt wie {&quot;y&quot;: &quot;log&quot;}</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; the panels are %2</source>
        <translation>ist „%1“; die Diagramme sind %2</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>eine Anordnung</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>a list of these</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which another step has; needs one of its own</source>
        <translation>ist „%1“, wie bei einem anderen Schritt; nötig ist eine eigene id</translation>
    </message>
    <message>
        <source>is &quot;%1&quot; and has no text; needs a heading ## %1</source>
        <translation>ist „%1“ und hat keinen Text; nötig ist eine Überschrift ## %1</translation>
    </message>
    <message>
        <source>has the heading &quot;%1&quot;, which no step has; did you mean %2?</source>
        <translation>hat die Überschrift „%1“, zu der es keinen Schritt gibt; ist %2 gemeint?</translation>
    </message>
    <message>
        <source>the object that `lesson verify --write` makes</source>
        <translation>das Objekt, das `lesson verify --write` erzeugt</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>eine Lektion</translation>
    </message>
    <message>
        <source>is longer than 1 MiB, the most that a lesson may have</source>
        <translation>ist länger als 1 MiB, das Höchstmaß einer Lektion</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>an object with &quot;format&quot;, &quot;id&quot;, &quot;steps&quot; …</source>
        <translation>ein Objekt mit &quot;format&quot;, &quot;id&quot;, &quot;steps&quot; …</translation>
    </message>
    <message>
        <source>is committed; an answer cannot be changed after that</source>
        <translation>ist festgelegt; danach lässt sich eine Antwort nicht mehr ändern</translation>
    </message>
    <message>
        <source>is no lesson that somebody was going through</source>
        <translation>ist keine begonnene Lektion</translation>
    </message>
    <message>
        <source>a lesson that somebody was going through</source>
        <translation>eine begonnene Lektion</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; this is the lesson &quot;%2&quot;</source>
        <translation>ist „%1“; dies ist die Lektion „%2“</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>need an object</source>
        <comment>answers</comment>
        <translation>müssen ein Objekt sein</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs a JSON pointer into the experiment, where * stands for any part, such as /lanes/*/optimizer/lr</source>
        <translation>ist „%1“; nötig ist ein JSON-Zeiger ins Experiment, in dem * für einen beliebigen Teil steht, etwa /lanes/*/optimizer/lr</translation>
    </message>
    <message>
        <source>is %1 × %2 pixels; needs 1 to %3 each way</source>
        <translation>ist %1 × %2 Pixel groß; erlaubt sind 1 bis %3 je Richtung</translation>
    </message>
    <message>
        <source>has a header that no PNG has; save it anew</source>
        <translation>hat einen Dateikopf, den kein PNG hat; neu speichern</translation>
    </message>
    <message>
        <source>unpacks to %1 MB; needs at most %2</source>
        <translation>ergibt entpackt %1 MB; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>is interlaced; save it without</source>
        <translation>ist mit Zeilensprung (Interlacing) gespeichert; ohne speichern</translation>
    </message>
    <message>
        <source>says that it has %1 × %2 pixels and has fewer</source>
        <translation>gibt %1 × %2 Pixel an und hat weniger</translation>
    </message>
    <message>
        <source>says that it has %1 × %2 pixels and has more</source>
        <translation>gibt %1 × %2 Pixel an und hat mehr</translation>
    </message>
    <message>
        <source>is no PNG, as its address says; needs one</source>
        <translation>ist kein PNG, obwohl seine Adresse das sagt; nötig ist eins</translation>
    </message>
    <message>
        <source>ends in the middle of a part that says it is %1 bytes long</source>
        <translation>endet mitten in einem Teil, der laut eigener Angabe %1 Byte lang ist</translation>
    </message>
    <message>
        <source>does not begin with its header; save it anew</source>
        <translation>beginnt nicht mit seinem Dateikopf; neu speichern</translation>
    </message>
    <message>
        <source>has no end; save it anew</source>
        <translation>hat kein Ende; neu speichern</translation>
    </message>
    <message>
        <source>names the plans &quot;%1&quot;; needs letters of lanes with commas between them, such as plan:A,C</source>
        <translation>nennt die Pläne „%1“; nötig sind Buchstaben von Bahnen mit Kommas dazwischen, etwa plan:A,C</translation>
    </message>
    <message>
        <source>names no whole list of lanes; needs one such as plan:A,C</source>
        <translation>nennt keine vollständige Liste von Bahnen; nötig ist eine wie plan:A,C</translation>
    </message>
    <message>
        <source>is at &quot;%1&quot;; a lesson loads nothing from elsewhere and needs plan:A,C, thumb:NAME or %2…</source>
        <translation>liegt unter „%1“; eine Lektion lädt nichts von anderswo und braucht plan:A,C, thumb:NAME oder %2…</translation>
    </message>
    <message>
        <source>has some %1 KiB; needs at most %2</source>
        <translation>hat etwa %1 KiB; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>Your drop came where it should.</source>
        <translation>Deine Kurve fällt an der richtigen Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>Your drop came %n step(s) late.</source>
        <translation>
            <numerusform>Deine Kurve fällt einen Schritt zu spät.</numerusform>
            <numerusform>Deine Kurve fällt %n Schritte zu spät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your drop came %n step(s) early.</source>
        <translation>
            <numerusform>Deine Kurve fällt einen Schritt zu früh.</numerusform>
            <numerusform>Deine Kurve fällt %n Schritte zu früh.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order of these lanes is certain; here it could go either way.</source>
        <translation>Keine Reihenfolge dieser Bahnen ist sicher; hier kann es so oder so ausgehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certain pair(s).</source>
        <translation>
            <numerusform>%1 von einem sicheren Paar richtig.</numerusform>
            <numerusform>%1 von %n sicheren Paaren richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 100 points: off by %2 decades on average.</source>
        <translation>%1 von 100 Punkten: im Mittel %2 Zehnerpotenzen daneben.</translation>
    </message>
    <message>
        <source>%1 of 100 points: off by %2 % of the axis on average.</source>
        <translation>%1 von 100 Punkten: im Mittel %2 % der Achse daneben.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <comment>a feature that a sketch shows</comment>
        <translation>%1: ja.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <comment>a feature that a sketch does not show</comment>
        <translation>%1: nein.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the right number</comment>
        <translation>Richtig ist %1.</translation>
    </message>
    <message>
        <source>It is %1 %2.</source>
        <comment>the right number and its unit</comment>
        <translation>Richtig ist %1 %2.</translation>
    </message>
    <message>
        <source>Near enough.</source>
        <translation>Nah genug.</translation>
    </message>
    <message>
        <source>%1 too many.</source>
        <translation>%1 zu viel.</translation>
    </message>
    <message>
        <source>%1 too few.</source>
        <translation>%1 zu wenig.</translation>
    </message>
    <message>
        <source>Not near.</source>
        <translation>Weit daneben.</translation>
    </message>
    <message>
        <source>%1 times too large.</source>
        <translation>Um den Faktor %1 zu groß.</translation>
    </message>
    <message>
        <source>%1 times too small.</source>
        <translation>Um den Faktor %1 zu klein.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Das steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>answers %1; needs a letter from A to %2</source>
        <translation>antwortet %1; nötig ist ein Buchstabe von A bis %2</translation>
    </message>
    <message>
        <source>answers %1, which the step &quot;%2&quot; does not ask for</source>
        <translation>antwortet %1, wonach der Schritt „%2“ nicht fragt</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs lesson and step, answer and check character, such as WD2-CAB-7</source>
        <translation>ist „%1“; nötig sind Lektion und Schritt, Antwort und Prüfzeichen, etwa WD2-CAB-7</translation>
    </message>
    <message>
        <source>does not end in the check character of %1; say it again</source>
        <translation>endet nicht mit dem Prüfzeichen von %1; noch einmal ansagen</translation>
    </message>
    <message>
        <source>is for %1; this lesson has %2 to %3</source>
        <translation>gilt für %1; diese Lektion hat %2 bis %3</translation>
    </message>
    <message>
        <source>at %1 % of the run</source>
        <translation>nach %1 % des Laufs</translation>
    </message>
    <message>
        <source>between %1 and %2 % of the run</source>
        <translation>zwischen %1 und %2 % des Laufs</translation>
    </message>
    <message>
        <source>never</source>
        <comment>how often</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often</comment>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 alone diverged %2, %3 alone %4.</source>
        <comment>lanes, and how often each</comment>
        <translation>
            <numerusform>Bei einem Seed divergierte %1 allein %2, %3 allein %4.</numerusform>
            <numerusform>Bei %n Seeds divergierte %1 allein %2, %3 allein %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 alone ended above %5 %2, %3 alone %4.</source>
        <comment>lanes, and how often each</comment>
        <translation>
            <numerusform>Bei einem Seed endete %1 allein %2 über %5, %3 allein %4.</numerusform>
            <numerusform>Bei %n Seeds endete %1 allein %2 über %5, %3 allein %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 was lower than %2 %3.</source>
        <comment>lanes, and how often</comment>
        <translation>
            <numerusform>Bei einem Seed lag %1 %3 niedriger als %2.</numerusform>
            <numerusform>Bei %n Seeds lag %1 %3 niedriger als %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 was lower than %2 %4 %3.</source>
        <comment>lanes, how often, and where</comment>
        <translation>
            <numerusform>Bei einem Seed lag %1 %4 %3 niedriger als %2.</numerusform>
            <numerusform>Bei %n Seeds lag %1 %4 %3 niedriger als %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 and %2 differ by less than 2 % on average.</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Bei einem Seed unterscheiden sich %1 und %2 im Mittel um weniger als 2 %.</numerusform>
            <numerusform>Bei %n Seeds unterscheiden sich %1 und %2 im Mittel um weniger als 2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 and %2 differ by less than 2 % on average %3.</source>
        <comment>lanes, and where</comment>
        <translation>
            <numerusform>Bei einem Seed unterscheiden sich %1 und %2 %3 im Mittel um weniger als 2 %.</numerusform>
            <numerusform>Bei %n Seeds unterscheiden sich %1 und %2 %3 im Mittel um weniger als 2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 diverged %2.</source>
        <comment>a lane, and how often</comment>
        <translation>
            <numerusform>Bei einem Seed divergierte %1 %2.</numerusform>
            <numerusform>Bei %n Seeds divergierte %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed in this lesson</source>
        <translation>In dieser Lektion vorgegeben</translation>
    </message>
    <message>
        <source>comes from the original &quot;%1&quot;; leave it out here, where only texts are</source>
        <translation>kommt aus dem Original „%1“; hier weglassen, wo nur Texte stehen</translation>
    </message>
    <message>
        <source>is no part of a translation; did you mean %1? It has %2</source>
        <translation>ist kein Teil einer Übersetzung; ist %1 gemeint? Sie hat %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, as the original&apos;s; needs another, such as %2</source>
        <translation>ist „%1“, wie die des Originals; nötig ist eine andere, etwa %2</translation>
    </message>
    <message>
        <source>/of is &quot;%1&quot; and the texts of &quot;%2&quot; have the sum &quot;%3&quot;: they may have changed since; read them again and write the sum here</source>
        <translation>/of ist „%1“, und die Texte von „%2“ haben die Summe „%3“: Sie können sich seither geändert haben; noch einmal lesen und die Summe hier eintragen</translation>
    </message>
    <message>
        <source>an object of the original&apos;s names and what they become</source>
        <translation>ein Objekt mit den Namen des Originals und dem, was aus ihnen wird</translation>
    </message>
    <message>
        <source>lack &quot;%1&quot;, which an experiment or a lane of the original is called; need &quot;%1&quot;: &quot;…&quot;</source>
        <translation>haben kein „%1“, wie ein Experiment oder eine Bahn des Originals heißt; nötig ist &quot;%1&quot;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>is no name in the original, which has none</source>
        <translation>ist kein Name im Original, das keine hat</translation>
    </message>
    <message>
        <source>is no name in the original; did you mean %1?</source>
        <translation>ist kein Name im Original; ist %1 gemeint?</translation>
    </message>
    <message>
        <source>has below &quot;%1&quot; other pictures than the original; needs %2</source>
        <translation>hat unter „%1“ andere Bilder als das Original; nötig sind %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>has no text below &quot;%1&quot;; the original has one</source>
        <translation>hat keinen Text unter „%1“; das Original hat einen</translation>
    </message>
    <message>
        <source>has no notes below &quot;%1&quot;; the original has some, which begin with &gt; Notes:</source>
        <translation>hat keine Notizen unter „%1“; das Original hat welche. Sie beginnen mit &gt; Notes:</translation>
    </message>
    <message>
        <source>a list, as the original has</source>
        <translation>eine Liste, wie sie das Original hat</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; the original has &quot;%2&quot; in this place</source>
        <translation>ist „%1“; das Original hat an dieser Stelle „%2“</translation>
    </message>
    <message>
        <source>is one more than the original has; it ends with %1</source>
        <translation>ist eines mehr, als das Original hat; es endet mit %1</translation>
    </message>
    <message>
        <source>an object, as the original has</source>
        <translation>ein Objekt, wie es das Original hat</translation>
    </message>
    <message>
        <source>is missing; the original has it</source>
        <translation>fehlt; das Original hat es</translation>
    </message>
    <message>
        <source>is missing; the original says &quot;%1&quot;</source>
        <translation>fehlt; das Original sagt „%1“</translation>
    </message>
    <message>
        <source>is missing; the original has %1</source>
        <translation>fehlt; das Original hat %1</translation>
    </message>
    <message>
        <source>is %1; the original has %2 in this place</source>
        <translation>ist %1; das Original hat an dieser Stelle %2</translation>
    </message>
    <message>
        <source>comes from the original; leave it out here, where only texts are</source>
        <translation>kommt aus dem Original; hier weglassen, wo nur Texte stehen</translation>
    </message>
    <message>
        <source>is no text that the original has here; it has %1</source>
        <translation>ist kein Text, den das Original hier hat; es hat %1</translation>
    </message>
    <message>
        <source>, the next of which is &quot;%1&quot;</source>
        <translation>, als nächstes „%1“</translation>
    </message>
    <message>
        <source>is %1, so that this is a translation; needs its own file beside that of the original</source>
        <translation>ist %1, also eine Übersetzung; sie braucht eine eigene Datei neben der des Originals</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs %1.lesson.md beside this file</source>
        <translation>ist „%1“; nötig ist %1.lesson.md neben dieser Datei</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; needs %1.lesson.md beside this file. The nearest there is %2</source>
        <translation>ist „%1“; nötig ist %1.lesson.md neben dieser Datei. Am nächsten kommt dort %2</translation>
    </message>
    <message>
        <source>is the lesson &quot;%1&quot;, in which %2</source>
        <translation>ist die Lektion „%1“; dort: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; the original has the id &quot;%2&quot;</source>
        <translation>ist „%1“; das Original hat die id „%2“</translation>
    </message>
    <message>
        <source>has no text above the first heading; the original has one</source>
        <translation>hat keinen Text über der ersten Überschrift; das Original hat einen</translation>
    </message>
    <message numerus="yes">
        <source>has %n element(s); the original has %1%2</source>
        <translation>
            <numerusform>hat %n Element; das Original hat %1%2</numerusform>
            <numerusform>hat %n Elemente; das Original hat %1%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::AveragesPanel</name>
    <message>
        <source>Weight averages</source>
        <translation>Gewichtsmittel</translation>
    </message>
    <message>
        <source>&amp;Average</source>
        <translation>&amp;Mitteln</translation>
    </message>
    <message>
        <source>Would the average of the weights have been better than the last? Press Average to evaluate the mean of a run&apos;s latest checkpoints, for every number of them. Nothing is trained again.</source>
        <translation>Wäre ein Mittelwert der Gewichte besser gewesen als die letzten? „Mitteln“ wertet den Mittelwert der letzten Checkpoints eines Laufs aus, für jede Anzahl davon. Neu trainiert wird nichts.</translation>
    </message>
    <message>
        <source>Average of the latest</source>
        <translation>Mittelwert der letzten</translation>
    </message>
    <message>
        <source>Of how many of the latest checkpoints the mean is taken.</source>
        <translation>Über wie viele der letzten Checkpoints gemittelt wird.</translation>
    </message>
    <message>
        <source>An exponential one, of every update (EMA)</source>
        <translation>Ein exponentielles über jede Aktualisierung (EMA)</translation>
    </message>
    <message>
        <source>Average of the latest %1</source>
        <translation>Mittelwert der letzten %1</translation>
    </message>
    <message>
        <source>There is no lane %1 in the form.</source>
        <translation>Im Formular gibt es keine Bahn %1.</translation>
    </message>
    <message>
        <source>&amp;Keep an average in lane %1</source>
        <translation>In Bahn %1 ein &amp;Gewichtsmittel führen</translation>
    </message>
    <message>
        <source>From the next start on the lane evaluates such an average beside its weights; its training stays the same.</source>
        <translation>Ab dem nächsten Start wertet die Bahn neben ihren Gewichten ein solches Mittel aus; ihr Training bleibt dasselbe.</translation>
    </message>
    <message>
        <source>The latest %1, one every %2 steps (LAWA)</source>
        <translation>Das der letzten %1 Stände, alle %2 Schritte einer (LAWA)</translation>
    </message>
    <message>
        <source>Keep the mean of the latest weights</source>
        <translation>Mittelwert der letzten Gewichte führen</translation>
    </message>
    <message>
        <source>Keep an exponential average</source>
        <translation>Exponentiellen Mittelwert führen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::BendDesk</name>
    <message>
        <source>%1: bend undone, on from step %2.</source>
        <translation>%1: Biegung zurückgenommen, weiter ab Schritt %2.</translation>
    </message>
    <message>
        <source>%1 bent at step %2: %3 → %4.</source>
        <translation>%1 gebogen bei Schritt %2: %3 → %4.</translation>
    </message>
    <message>
        <source>%1 as it was planned</source>
        <translation>%1 wie geplant</translation>
    </message>
    <message>
        <source>Is bent at step %1, once the run goes on.</source>
        <translation>Wird bei Schritt %1 gebogen, sobald der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Is bent at step %1.</source>
        <translation>Wird bei Schritt %1 gebogen.</translation>
    </message>
    <message>
        <source>%1 if it is bent</source>
        <translation>%1, falls gebogen</translation>
    </message>
    <message>
        <source>Draw what is to come, right of where the run is: the lane goes on with it. Shift, held at the end, lets its rate jump to the line.</source>
        <translation>Zeichnen, was noch kommt, rechts von der Stelle, wo der Lauf steht: Die Bahn macht damit weiter. Wird am Ende die Umschalttaste gehalten, springt ihre Rate auf die Linie.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::BendHand</name>
    <message>
        <source>The base rate of this lane is 0, of which every other is a multiple.</source>
        <translation>Die Basisrate dieser Bahn ist 0, und jede andere Rate ist ein Vielfaches davon.</translation>
    </message>
    <message>
        <source>What was drawn lies in the past; draw right of step %1, where the run is.</source>
        <translation>Das Gezeichnete liegt in der Vergangenheit; rechts von Schritt %1 zeichnen, wo der Lauf steht.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::BendStrip</name>
    <message>
        <source>Bend</source>
        <translation>Biegen</translation>
    </message>
    <message>
        <source>Rate that is reached</source>
        <translation>Rate, die erreicht wird</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Wie sie erreicht wird</translation>
    </message>
    <message>
        <source>Over how much of what is left</source>
        <translation>Über wie viel von dem, was übrig ist</translation>
    </message>
    <message>
        <source> % of what is left</source>
        <translation> % vom Rest</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Rate goes to</source>
        <translation>&amp;Rate geht auf</translation>
    </message>
    <message>
        <source>&amp;over</source>
        <translation>&amp;über</translation>
    </message>
    <message>
        <source>Bend the future of %1 %2</source>
        <translation>Weiteren Verlauf von %1 %2 biegen</translation>
    </message>
    <message>
        <source>Counts from the next step on. What has run stays; Undo bend goes back to it.</source>
        <translation>Zählt ab dem nächsten Schritt. Was gelaufen ist, bleibt; „Biegung zurücknehmen“ führt dorthin zurück.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::BetweenPanel</name>
    <message>
        <source>Between two ends</source>
        <translation>Zwischen zwei Endpunkten</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>Have two lanes come to the same valley? Press Draw to see the loss on the straight line from the end of this one to that of another that the curves show.</source>
        <translation>Sind zwei Bahnen im selben Tal angekommen? „Zeichnen“ zeigt den Verlust auf der geraden Strecke vom Endpunkt dieser Bahn zu dem einer anderen eingeblendeten.</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>Der andere Endpunkt</translation>
    </message>
    <message>
        <source>A lane that the curves show, of the same network on the same data.</source>
        <translation>Eine eingeblendete Bahn mit demselben Netz und denselben Daten.</translation>
    </message>
    <message>
        <source>No other lane is shown</source>
        <translation>Keine andere Bahn ist eingeblendet</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a lane</comment>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>lrp::ui::BetweenView</name>
    <message>
        <source>Loss between two ends</source>
        <translation>Verlust zwischen zwei Endpunkten</translation>
    </message>
    <message>
        <source>The loss of networks on the straight line from the end of one run to that of another. Where it rises between them there is a barrier, and the two ends lie in valleys of their own. ← and → read it point by point.</source>
        <translation>Der Verlust von Netzen auf der geraden Strecke vom Endpunkt eines Laufs zu dem eines anderen. Wo er dazwischen ansteigt, ist eine Barriere, und die beiden Endpunkte liegen in je einem eigenen Tal. ← und → lesen ihn Punkt für Punkt ab.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::BoundaryDock</name>
    <message>
        <source>Decision boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>How the selected lane divides the plane, with the training points filled and the validation points hollow.</source>
        <translation>Wie die gewählte Bahn die Ebene teilt; Trainingspunkte gefüllt, Validierungspunkte hohl.</translation>
    </message>
    <message>
        <source>The boundary is drawn for classes in the plane: two spirals, moons, circles, blobs or xor.</source>
        <translation>Die Grenze wird für Klassen in der Ebene gezeichnet: zwei Spiralen, Monde, Kreise, Punktwolken oder XOR.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start to see how lane %1 divides the plane.</source>
        <translation>Noch ist nichts gelaufen. Start zeigt, wie Bahn %1 die Ebene teilt.</translation>
    </message>
    <message>
        <source>Lane %1 is not in this run; it takes part from the next start.</source>
        <translation>Bahn %1 gehört nicht zu diesem Lauf; ab dem nächsten Start ist sie dabei.</translation>
    </message>
    <message>
        <source>The boundary is drawn while a run trains. Resume, fork or start a run to see it.</source>
        <translation>Die Grenze wird gezeichnet, während ein Lauf trainiert. Dazu einen Lauf starten, fortsetzen oder von einem abzweigen.</translation>
    </message>
    <message>
        <source>The first picture of lane %1 is being computed.</source>
        <translation>Das erste Bild von Bahn %1 wird berechnet.</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>The loss surface fills the centre. Shift+F6 brings it back.</source>
        <translation>Die Verlustfläche füllt die Mitte. Umschalt+F6 holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::BoundaryView</name>
    <message>
        <source>Decision boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a count of steps: &quot;1,500 steps&quot;</extracomment>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ClassDesk</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Counting hands for the first vote: %1.</source>
        <translation>Handzeichen der ersten Abstimmung werden gezählt: %1.</translation>
    </message>
    <message>
        <source>Counting hands for the second vote: %1.</source>
        <translation>Handzeichen der zweiten Abstimmung werden gezählt: %1.</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Gezählt: %1.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ClassPanel</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Which question&apos;s answers are shown; follows the lesson</source>
        <translation>Zu welcher Frage die Antworten gezeigt werden; folgt der Lektion</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Open the lesson that a class goes through</source>
        <translation>Die Lektion öffnen, die eine Klasse durchgeht</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Put what is shown on the clipboard as a picture</source>
        <translation>Was gezeigt wird, als Bild in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Put the sums of all questions on the clipboard as a table</source>
        <translation>Die Summen aller Fragen als Tabelle in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>Files of answers (.answers.json, .jsonl), or drop them here</source>
        <translation>Antwortdateien (.answers.json, .jsonl); sie lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Fro&amp;m folder…</source>
        <translation>A&amp;us Ordner …</translation>
    </message>
    <message>
        <source>All files of answers in a folder, or drop it here</source>
        <translation>Alle Antwortdateien eines Ordners; er lässt sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Count hands a&amp;gain</source>
        <translation>Handzei&amp;chen neu zählen</translation>
    </message>
    <message>
        <source>Forget the hands of this question, in both votes</source>
        <translation>Die Handzeichen zu dieser Frage verwerfen, in beiden Abstimmungen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Forget all answers and hands, for another class</source>
        <translation>Alle Antworten und Handzeichen verwerfen, für eine andere Klasse</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No lesson is open. Open one to see what a class answers to it.</source>
        <translation>Keine Lektion ist geöffnet. Eine öffnen, um zu sehen, was eine Klasse darauf antwortet.</translation>
    </message>
    <message>
        <source>This lesson asks no questions.</source>
        <translation>Diese Lektion stellt keine Fragen.</translation>
    </message>
    <message>
        <source>No answers yet. Drop files here, or count hands with V.</source>
        <translation>Noch keine Antworten. Dateien hierher ziehen oder mit V Handzeichen zählen.</translation>
    </message>
    <message>
        <source>The hands of this question are to be counted again.</source>
        <translation>Die Handzeichen zu dieser Frage sind neu zu zählen.</translation>
    </message>
    <message>
        <source>All answers were cleared.</source>
        <translation>Alle Antworten wurden gelöscht.</translation>
    </message>
    <message>
        <source>Add files of answers</source>
        <translation>Antwortdateien hinzufügen</translation>
    </message>
    <message>
        <source>Answers (*.answers.json *.jsonl);;All files (*)</source>
        <translation>Antworten (*.answers.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder of answers</source>
        <translation>Ordner mit Antworten hinzufügen</translation>
    </message>
    <message>
        <source>1 file was skipped:</source>
        <translation>1 Datei wurde übersprungen:</translation>
    </message>
    <message numerus="yes">
        <source>%n files were skipped:</source>
        <translation>
            <numerusform>%n Datei wurde übersprungen:</numerusform>
            <numerusform>%n Dateien wurden übersprungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und eine weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer was left out, as it is to another lesson or does not fit its step.</source>
        <translation>1 Antwort wurde ausgelassen: Sie gehört zu einer anderen Lektion oder passt nicht zu ihrem Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were left out, as they are to another lesson or do not fit their step.</source>
        <translation>
            <numerusform>%n Antwort wurde ausgelassen: Sie gehört zu einer anderen Lektion oder passt nicht zu ihrem Schritt.</numerusform>
            <numerusform>%n Antworten wurden ausgelassen: Sie gehören zu einer anderen Lektion oder passen nicht zu ihrem Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::CodeDialog</name>
    <message>
        <source>Export code</source>
        <translation>Code exportieren</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>&amp;Framework</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Lane %1, %2</source>
        <translation>Bahn %1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Lane %1, %2, as it was bent</source>
        <translation>Bahn %1, %2, wie sie gebogen wurde</translation>
    </message>
</context>
<context>
    <name>lrp::ui::CodesField</name>
    <message>
        <source>Co&amp;unt codes</source>
        <translation>Codes &amp;zählen</translation>
    </message>
    <message>
        <source>Spoken codes, one a li&amp;ne:</source>
        <translation>Gesprochene Codes, einer &amp;je Zeile:</translation>
    </message>
    <message>
        <source>Spoken codes, one a line</source>
        <translation>Gesprochene Codes, einer je Zeile</translation>
    </message>
    <message>
        <source>Count what was said; what is wrong stays here (Return)</source>
        <translation>Zählen, was gesagt wurde; was falsch ist, bleibt hier stehen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Line %1: the code %2.</source>
        <translation>Zeile %1: Der Code %2.</translation>
    </message>
    <message>
        <source>1 code counted.</source>
        <translation>1 Code gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes counted.</source>
        <translation>
            <numerusform>%n Code gezählt.</numerusform>
            <numerusform>%n Codes gezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::CurveLooks</name>
    <message>
        <source>%1: %2.</source>
        <comment>an imported rate, and a sentence</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The rate has none of the well-known shapes</source>
        <translation>Die Rate hat keinen der bekannten Verläufe</translation>
    </message>
</context>
<context>
    <name>lrp::ui::CurvesView</name>
    <message>
        <source>Learning rate and loss curves</source>
        <translation>Kurven von Lernrate und Verlust</translation>
    </message>
    <message>
        <source>Planned learning rates</source>
        <translation>Geplante Lernraten</translation>
    </message>
</context>
<context>
    <name>lrp::ui::DifferencesModel</name>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>lrp::ui::DifferencesPanel</name>
    <message>
        <source>Differences between runs</source>
        <translation>Unterschiede zwischen Läufen</translation>
    </message>
    <message>
        <source>Select two runs to see in which settings they differ.</source>
        <translation>Zwei Läufe wählen, um zu sehen, in welchen Einstellungen sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>The selected runs have the same settings.</source>
        <translation>Die gewählten Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>The shown runs have the same settings.</source>
        <translation>Die eingeblendeten Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Settings in which the %n selected runs differ:</source>
        <translation>
            <numerusform>Einstellungen, in denen sich der gewählte Lauf unterscheidet:</numerusform>
            <numerusform>Einstellungen, in denen sich die %n gewählten Läufe unterscheiden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings in which the %n shown runs differ:</source>
        <translation>
            <numerusform>Einstellungen, in denen sich der eingeblendete Lauf unterscheidet:</numerusform>
            <numerusform>Einstellungen, in denen sich die %n eingeblendeten Läufe unterscheiden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::DocumentKeeper</name>
    <message>
        <source>Untitled %1</source>
        <translation>Unbenannt %1</translation>
    </message>
    <message>
        <source>There is no place to keep runs; they are lost when the window closes unless File → Save as finds them one.</source>
        <translation>Für die Läufe gibt es keinen Speicherort; sie gehen mit dem Schließen des Fensters verloren, wenn Datei → Speichern unter ihnen keinen gibt.</translation>
    </message>
    <message>
        <source>%1 What has been started could not be kept in it.</source>
        <translation>%1 Was schon gestartet ist, ließe sich darin nicht aufbewahren.</translation>
    </message>
    <message>
        <source>%1 was not opened; the present document stays.</source>
        <translation>%1 wurde nicht geöffnet; das jetzige Dokument bleibt.</translation>
    </message>
    <message>
        <source>%1 was not opened; a new document is there instead.</source>
        <translation>%1 wurde nicht geöffnet; stattdessen gibt es ein neues Dokument.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 was not written: the document is still being opened. Try again in a moment.</source>
        <translation>%1 wurde nicht geschrieben: Das Dokument wird noch geöffnet. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written; the document stays where it is.</source>
        <translation>%1 wurde nicht geschrieben; das Dokument bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>The race was not resumed.</source>
        <translation>Das Rennen wurde nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The run was not forked.</source>
        <translation>Vom Lauf wurde nicht abgezweigt.</translation>
    </message>
    <message>
        <source>The run was not forked, as it was deleted meanwhile.</source>
        <translation>Vom Lauf wurde nicht abgezweigt, da er inzwischen gelöscht wurde.</translation>
    </message>
    <message>
        <source>A run could not be read.</source>
        <translation>Ein Lauf konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::DrawBar</name>
    <message>
        <source>&amp;Use that</source>
        <translation>Das &amp;nehmen</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Ends drawing (Escape)</source>
        <translation>Beendet das Zeichnen (Escape)</translation>
    </message>
    <message>
        <source>Use it &amp;as %1</source>
        <translation>&amp;Als %1 nehmen</translation>
    </message>
    <message>
        <source>The schedule of that framework which draws exactly this</source>
        <translation>Der Lernratenplan jenes Frameworks, der genau das zeichnet</translation>
    </message>
</context>
<context>
    <name>lrp::ui::DrawDesk</name>
    <message>
        <source>Move key frame</source>
        <translation>Stützpunkt verschieben</translation>
    </message>
    <message>
        <source>Add key frame</source>
        <translation>Stützpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove key frame</source>
        <translation>Stützpunkt entfernen</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Übergang ändern</translation>
    </message>
    <message>
        <source>This lane has no plan to draw over.</source>
        <translation>Diese Bahn hat keinen Plan, über den sich zeichnen ließe.</translation>
    </message>
    <message>
        <source>Draw schedule</source>
        <translation>Lernratenplan zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n key frame(s) drawn.</source>
        <translation>
            <numerusform>%n Stützpunkt gezeichnet.</numerusform>
            <numerusform>%n Stützpunkte gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This schedule %1.</source>
        <translation>Dieser Lernratenplan %1.</translation>
    </message>
    <message>
        <source>Turn into key frames</source>
        <translation>In Stützpunkte umwandeln</translation>
    </message>
    <message numerus="yes">
        <source>%n key frame(s), largest error %1 % of the peak.</source>
        <translation>
            <numerusform>%n Stützpunkt, größter Fehler %1 % vom Höchstwert.</numerusform>
            <numerusform>%n Stützpunkte, größter Fehler %1 % vom Höchstwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw over the learning rate with the mouse. Tab walks the key frames, Escape ends.</source>
        <translation>Mit der Maus über die Lernrate zeichnen. Tab geht von Stützpunkt zu Stützpunkt, Escape beendet.</translation>
    </message>
    <message>
        <source>Use what it looks like</source>
        <translation>Nehmen, wonach es aussieht</translation>
    </message>
    <message>
        <source>The plateau decides when this rate falls: edit its patience, or give the lane another schedule to draw.</source>
        <translation>Wann diese Rate fällt, entscheidet das Plateau: die Geduld ändern oder der Bahn einen anderen Lernratenplan zum Zeichnen geben.</translation>
    </message>
    <message>
        <source>Lane %1 has the schedule that %2 looks like.</source>
        <translation>Bahn %1 hat den Plan, nach dem %2 aussieht.</translation>
    </message>
    <message>
        <source>old plan of %1</source>
        <comment>a lane</comment>
        <translation>alter Plan von %1</translation>
    </message>
    <message>
        <source>Lane %1 has the old plan: press Start to race both.</source>
        <translation>Bahn %1 hat den alten Plan: Start drücken, dann gehen beide ins Rennen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::EdgeLine</name>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Makes a range test of this lane: which base rates are too small, useful, unstable</source>
        <translation>Führt einen Lernratentest dieser Bahn durch: welche Basisraten zu klein, brauchbar, instabil sind</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ExperimentFiles</name>
    <message>
        <source>%1 was not opened; the present experiment stays.</source>
        <translation>%1 wurde nicht geöffnet; das jetzige Experiment bleibt.</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Documents and experiments (*.lrp *.json);;All files (*)</source>
        <translation>Dokumente und Experimente (*.lrp *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import curves to compare with</source>
        <translation>Kurven zum Vergleich importieren</translation>
    </message>
    <message>
        <source>Curves (*.csv *.csv.gz *tfevents*);;All files (*)</source>
        <translation>Kurven (*.csv *.csv.gz *tfevents*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import all runs of a TensorBoard folder</source>
        <translation>Alle Läufe eines TensorBoard-Ordners importieren</translation>
    </message>
    <message>
        <source>Document with all runs (*.lrp)</source>
        <translation>Dokument mit allen Läufen (*.lrp)</translation>
    </message>
    <message>
        <source>Experiment without runs (*.json)</source>
        <translation>Experiment ohne Läufe (*.json)</translation>
    </message>
    <message>
        <source>runs.lrp</source>
        <translation>läufe.lrp</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ExperimentForm</name>
    <message>
        <source>Problem: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>What all lanes train on: %1 (Alt+P)</source>
        <translation>Worauf alle Bahnen trainieren: %1 (Alt+P)</translation>
    </message>
    <message>
        <source>Lane %1: %2</source>
        <translation>Bahn %1: %2</translation>
    </message>
    <message>
        <source>Settings to mend in the problem: open it below (Alt+P).</source>
        <translation>In der Aufgabe sind Einstellungen zu berichtigen: unten öffnen (Alt+P).</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>%1 Base rate: %2</source>
        <translation>%1 Basisrate: %2</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ExperimentModel</name>
    <message>
        <source>Mend: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Add lane %1</source>
        <translation>Bahn %1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate lane %1</source>
        <translation>Bahn %1 duplizieren</translation>
    </message>
    <message>
        <source>Remove lane %1</source>
        <translation>Bahn %1 entfernen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ExportDialog</name>
    <message>
        <source>Picture, PNG</source>
        <translation>Bild, PNG</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Bild, SVG</translation>
    </message>
    <message>
        <source>Picture, PDF</source>
        <translation>Bild, PDF</translation>
    </message>
    <message>
        <source>Measured curves, CSV</source>
        <translation>Gemessene Kurven, CSV</translation>
    </message>
    <message>
        <source>Measured curves, JSON</source>
        <translation>Gemessene Kurven, JSON</translation>
    </message>
    <message>
        <source>Measured curves, folder for TensorBoard</source>
        <translation>Gemessene Kurven, Ordner für TensorBoard</translation>
    </message>
    <message>
        <source>Sound of the losses, WAV</source>
        <translation>Verluste als Klang, WAV</translation>
    </message>
    <message>
        <source>Slide for a class, PNG, 1920 × 1080</source>
        <translation>Folie für eine Klasse, PNG, 1920 × 1080</translation>
    </message>
    <message>
        <source>Slide for a class, PNG, 3840 × 2160</source>
        <translation>Folie für eine Klasse, PNG, 3840 × 2160</translation>
    </message>
    <message>
        <source>Slide for a class, SVG</source>
        <translation>Folie für eine Klasse, SVG</translation>
    </message>
    <message>
        <source>Slide for a class, PDF</source>
        <translation>Folie für eine Klasse, PDF</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>&amp;Dark canvas</source>
        <translation>&amp;Dunkler Hintergrund</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Pixels of the file for each of the picture: 2 for sharp screens and print</source>
        <translation>Pixel der Datei je Pixel des Bildes: 2 für scharfe Bildschirme und Druck</translation>
    </message>
    <message>
        <source>How large lines and text are: 2 is legible from the back of a room</source>
        <translation>Wie groß Linien und Text sind: 2 ist bis in die letzte Reihe lesbar</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bildes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>&amp;Lines and text</source>
        <translation>&amp;Linien und Text</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Lines and text that stay sharp at any size</source>
        <translation>Linien und Text, die in jeder Größe scharf bleiben</translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>Eine Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>What the presenter shows, with all that is drawn on it by hand</source>
        <translation>Was die Präsentation zeigt, mit allem, was von Hand darauf gezeichnet ist</translation>
    </message>
    <message>
        <source>Four seconds a lane: the higher the loss, the higher the tone</source>
        <translation>Vier Sekunden je Bahn: je höher der Verlust, desto höher der Ton</translation>
    </message>
    <message>
        <source>Every sample of every lane: %1</source>
        <translation>Alle Messwerte aller Bahnen: %1</translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start, then export what was measured.</source>
        <translation>Noch ist nichts gelaufen. Start drücken, dann exportieren, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>curves-tensorboard</source>
        <translation>kurven-tensorboard</translation>
    </message>
</context>
<context>
    <name>lrp::ui::Exports</name>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::FileDesk</name>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Saved: %1 keeps everything as it happens.</source>
        <translation>Gespeichert: %1 hält von nun an alles fest.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>is a file that is read, and would be lost; choose another name</source>
        <translation>ist eine Datei, die gelesen wird, und ginge verloren; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>bericht.pdf</translation>
    </message>
</context>
<context>
    <name>lrp::ui::FindingTask</name>
    <message>
        <source>What you found</source>
        <translation>Was du herausgefunden hast</translation>
    </message>
    <message>
        <source>What you found, in one sentence</source>
        <translation>Was du herausgefunden hast, in einem Satz</translation>
    </message>
</context>
<context>
    <name>lrp::ui::FindingsPanel</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Mends it</source>
        <translation>Behebt es</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkDesk</name>
    <message>
        <source>%1 has no checkpoint yet to fork from; one comes every 2 % of the run.</source>
        <translation>%1 hat noch keinen Checkpoint zum Abzweigen; alle 2 % des Laufs kommt einer.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is at step %1, %2 earlier.</source>
        <extracomment>%2 is a count of steps: &quot;1,500 steps&quot;</extracomment>
        <translation>Der nächstgelegene Checkpoint ist bei Schritt %1, %2 früher.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is at step %1, %2 later.</source>
        <translation>Der nächstgelegene Checkpoint ist bei Schritt %1, %2 später.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkEditor</name>
    <message>
        <source>Settings of the fork</source>
        <translation>Einstellungen des Abzweigs</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkGallery</name>
    <message>
        <source>Schedules</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>More schedules</source>
        <translation>Mehr Pläne</translation>
    </message>
    <message>
        <source>More optimizers</source>
        <translation>Mehr Optimierer</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkHeader</name>
    <message>
        <source>Fork %1 %2 at step %3 of %4 · rate there %5</source>
        <translation>Abzweig von %1 %2 bei Schritt %3 von %4 · Rate dort %5</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkStrip</name>
    <message>
        <source>Base rate of the fork</source>
        <translation>Basisrate des Abzweigs</translation>
    </message>
    <message>
        <source>&amp;Base rate</source>
        <translation>Bas&amp;israte</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bearbei&amp;ten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Eight forks at once are the most.</source>
        <translation>Höchstens acht Abzweige auf einmal.</translation>
    </message>
    <message>
        <source>%1 is being fitted to what is left of the run…</source>
        <translation>%1 wird an den Rest des Laufs angepasst …</translation>
    </message>
    <message>
        <source>wrong setting</source>
        <translation>falsche Einstellung</translation>
    </message>
    <message>
        <source>Base rate of %1</source>
        <translation>Basisrate von %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Choose one or more ways to go on: arrow keys move, Space chooses, Enter starts.</source>
        <translation>Eine oder mehrere Fortsetzungen wählen: Pfeiltasten wechseln, Leertaste wählt, Eingabetaste startet.</translation>
    </message>
    <message>
        <source>Start forks</source>
        <translation>Abzweige starten</translation>
    </message>
    <message>
        <source>Start 1 fork</source>
        <translation>1 Abzweig starten</translation>
    </message>
    <message numerus="yes">
        <source>Start %n forks</source>
        <translation>
            <numerusform>%n Abzweig starten</numerusform>
            <numerusform>%n Abzweige starten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::FrameFields</name>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>% of the run</source>
        <translation>% des Laufs</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Unit of the place</source>
        <translation>Einheit der Stelle</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Rate</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>S&amp;telle</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>&amp;Übergang</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>The rate is %1; needs a number of 0 or more. The nearest is 0</source>
        <translation>Die Rate ist %1; nötig ist eine Zahl ab 0. Am nächsten liegt 0</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>The place is %1; needs a number from %2 to %3, between its neighbours. The nearest is %4</source>
        <translation>Die Stelle ist %1; nötig ist eine Zahl von %2 bis %3, zwischen den Nachbarn. Am nächsten liegt %4</translation>
    </message>
</context>
<context>
    <name>lrp::ui::FrameHand</name>
    <message>
        <source>Behind the last frame there is no transition.</source>
        <translation>Hinter dem letzten Stützpunkt gibt es keinen Übergang.</translation>
    </message>
    <message>
        <source>This part of the run is past.</source>
        <translation>Dieser Teil des Laufs ist vorbei.</translation>
    </message>
    <message>
        <source>There is no room for another frame here.</source>
        <translation>Hier ist kein Platz für einen weiteren Stützpunkt.</translation>
    </message>
    <message>
        <source>The first and the last frame stay.</source>
        <translation>Der erste und der letzte Stützpunkt bleiben.</translation>
    </message>
    <message>
        <source>This frame cannot go further.</source>
        <translation>Weiter kann dieser Stützpunkt nicht.</translation>
    </message>
    <message>
        <source>A stroke that begins outside the panel of the learning rate draws nothing. Begin it inside.</source>
        <translation>Ein Strich, der außerhalb des Diagramms der Lernrate beginnt, zeichnet nichts. Innerhalb beginnen.</translation>
    </message>
    <message>
        <source>&amp;Exact rate and place …</source>
        <translation>&amp;Rate und Stelle genau …</translation>
    </message>
    <message>
        <source>&amp;Remove frame</source>
        <translation>Stützpunkt &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::GalleryDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Examples and lessons</source>
        <translation>Beispiele und Lektionen</translation>
    </message>
    <message>
        <source>Search examples and lessons</source>
        <translation>Beispiele und Lektionen durchsuchen</translation>
    </message>
    <message>
        <source>Search by title, words or schedule: warm-up, SGDR, WSD</source>
        <translation>Suche nach Titel, Wörtern oder Plan: Aufwärmphase, SGDR, WSD</translation>
    </message>
    <message>
        <source>Lesson from a &amp;file…</source>
        <translation>Lektion aus &amp;Datei …</translation>
    </message>
    <message>
        <source>Open a lesson (.lesson.md) that did not come with the program</source>
        <translation>Eine Lektion (.lesson.md) öffnen, die nicht zum Programm gehört</translation>
    </message>
    <message>
        <source>Open the marked card (Return)</source>
        <translation>Die markierte Karte öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>No example or lesson matches “%1”.</source>
        <translation>Kein Beispiel und keine Lektion passt zu „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>%1 of %2. Return opens, Escape closes.</source>
        <translation>%1 von %2. Eingabetaste öffnet, Esc schließt.</translation>
    </message>
    <message>
        <source>Reading the examples and lessons.</source>
        <translation>Beispiele und Lektionen werden gelesen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::HintBar</name>
    <message>
        <source>Do not show this hint again</source>
        <translation>Diesen Tipp nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Do not show this hint again (Help → Hints again brings all back)</source>
        <translation>Diesen Tipp nicht mehr zeigen (Hilfe → Tipps wieder zeigen bringt alle zurück)</translation>
    </message>
</context>
<context>
    <name>lrp::ui::HistoryDesk</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>This run is kept in a new document. %1</source>
        <translation>Dieser Lauf wird in einem neuen Dokument aufbewahrt. %1</translation>
    </message>
    <message>
        <source>Settings of the resumed race</source>
        <translation>Einstellungen des fortgesetzten Rennens</translation>
    </message>
    <message>
        <source>%1 This window only reads it; what is started here is kept in a new document.</source>
        <translation>%1 Dieses Fenster liest nur; was hier gestartet wird, kommt in ein neues Dokument.</translation>
    </message>
    <message>
        <source>Not everything in this document can be read. What is here is the rest; left out is:</source>
        <translation>Nicht alles in diesem Dokument ist lesbar. Hier steht der Rest; ausgelassen ist:</translation>
    </message>
</context>
<context>
    <name>lrp::ui::InstrumentPanel</name>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>This takes %1. Press %2 to begin it all the same.</source>
        <translation>Das dauert %1. „%2“ drücken, um trotzdem zu beginnen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>Bei Schritt %1</translation>
    </message>
    <message>
        <source>%1; %2 left.</source>
        <translation>%1; noch %2.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Das dauert %1.</translation>
    </message>
    <message>
        <source>At step 0</source>
        <translation>Bei Schritt 0</translation>
    </message>
    <message>
        <source>At the crosshair</source>
        <translation>Am Fadenkreuz</translation>
    </message>
    <message>
        <source>At the latest step</source>
        <translation>Beim neuesten Schritt</translation>
    </message>
    <message>
        <source>At 0, 25, 50 and 75 %</source>
        <translation>Bei 0, 25, 50 und 75 %</translation>
    </message>
    <message>
        <source>At every checkpoint</source>
        <translation>Bei jedem Checkpoint</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Where it is asked</source>
        <translation>Wo gemessen wird</translation>
    </message>
    <message>
        <source>At which steps of the run: its checkpoint there, or the one before.</source>
        <translation>Bei welchen Schritten des Laufs: mit dem Checkpoint dort oder dem davor.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1, as the form has it</source>
        <translation>%1, wie im Formular</translation>
    </message>
</context>
<context>
    <name>lrp::ui::Invitation</name>
    <message>
        <source>or take a 15-minute lesson: Why the rate must fall</source>
        <translation>oder eine 15-Minuten-Lektion: Warum die Rate sinken muss</translation>
    </message>
    <message>
        <source>or take a 15-minute lesson: %1</source>
        <translation>oder eine 15-Minuten-Lektion: %1</translation>
    </message>
    <message>
        <source>Why the rate must fall</source>
        <translation>Warum die Rate sinken muss</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LandscapePanel</name>
    <message>
        <source>Loss landscape</source>
        <translation>Verlustlandschaft</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>What lies round the path of this run: a valley, a slope, a wall? Press Draw to see the loss on a plane through it, with the lanes that the curves show.</source>
        <translation>Was liegt rings um den Weg dieses Laufs: ein Tal, ein Hang, eine Wand? „Zeichnen“ zeigt den Verlust auf einer Ebene durch diesen Weg, mit den eingeblendeten Bahnen.</translation>
    </message>
    <message>
        <source>With the &amp;other lanes that the curves show</source>
        <translation>Mit den and&amp;eren eingeblendeten Bahnen</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Which of all planes through the space of weights is drawn.</source>
        <translation>Welche aller Ebenen durch den Raum der Gewichte gezeichnet wird.</translation>
    </message>
    <message>
        <source>Plane of the paths (PCA)</source>
        <translation>Ebene der Wege (PCA)</translation>
    </message>
    <message>
        <source>Random plane, scaled to filters</source>
        <translation>Zufallsebene, nach Filtern skaliert</translation>
    </message>
    <message>
        <source>Plane through three ends</source>
        <translation>Ebene durch drei Endpunkte</translation>
    </message>
    <message>
        <source>Those of the same network on the same data: one plane for all of them.</source>
        <translation>Die mit demselben Netz und denselben Daten: eine Ebene für alle.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LandscapeView</name>
    <message>
        <source>Loss landscape</source>
        <translation>Verlustlandschaft</translation>
    </message>
    <message>
        <source>The loss of the network on a plane through its weights: the darker, the higher; hatched where it is no number. Each lane&apos;s path begins at a ring and ends at its letter; a disc stands where it was at the crosshair&apos;s step, on a shadow that is the wider the farther its weights lie off the plane. ← and → go along a path, ↑ and ↓ choose another lane, with Shift they move a cross over the map.</source>
        <translation>Der Verlust des Netzes auf einer Ebene durch seine Gewichte: je dunkler, desto höher; schraffiert, wo er keine Zahl ist. Der Weg jeder Bahn beginnt an einem Ring und endet an ihrem Buchstaben; eine Scheibe steht, wo sie beim Schritt des Fadenkreuzes war, auf einem Schatten, der umso breiter ist, je weiter ihre Gewichte außerhalb der Ebene liegen. ← und → gehen einen Weg entlang, ↑ und ↓ wählen eine andere Bahn, mit Umschalt bewegen alle vier ein Kreuz über die Karte.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LaneBadge</name>
    <message>
        <source>Lane %1</source>
        <translation>Bahn %1</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LanesModel</name>
    <message>
        <source>Lane %1, %2</source>
        <translation>Bahn %1, %2</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>a lane</comment>
        <translation>eingeblendet</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>a lane</comment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>mit einer Warnung</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LanesPanel</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>The lanes that race. The selected one is edited in the form and shown in the decision boundary; the eye, or Space, shows or hides its curves; F2 renames it.</source>
        <translation>Die Bahnen des Rennens. Die gewählte wird im Formular bearbeitet und in der Entscheidungsgrenze gezeigt; das Auge oder die Leertaste blendet ihre Kurven ein oder aus; F2 benennt sie um.</translation>
    </message>
    <message>
        <source>Eight lanes are the most that can race.</source>
        <translation>Mehr als acht Bahnen können nicht antreten.</translation>
    </message>
    <message>
        <source>One lane is the least; add another to compare.</source>
        <translation>Eine Bahn muss es geben; zum Vergleichen eine weitere hinzufügen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LengthEditor</name>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonDesk</name>
    <message>
        <source>Lesson&apos;s settings</source>
        <translation>Einstellungen der Lektion</translation>
    </message>
    <message>
        <source>%1 left the chart</source>
        <translation>%1 ist aus dem Diagramm gelaufen</translation>
    </message>
    <message>
        <source>At the end: %1.</source>
        <translation>Am Ende: %1.</translation>
    </message>
    <message>
        <source>Hidden until it is revealed: %1.</source>
        <translation>Verborgen bis zum Aufdecken: %1.</translation>
    </message>
    <message>
        <source>%1 left the chart.</source>
        <translation>%1 ist aus dem Diagramm gelaufen.</translation>
    </message>
    <message>
        <source>Goal reached: %1 ends at %2.</source>
        <translation>Ziel erreicht: %1 endet bei %2.</translation>
    </message>
    <message>
        <source>%1 ends at %2, %3 above the goal.</source>
        <translation>%1 endet bei %2, %3 über dem Ziel.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonHead</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson and keep its settings (Esc twice)</source>
        <translation>Die Lektion verlassen und ihre Einstellungen behalten (zweimal Esc)</translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation>Keine Lektion ist geöffnet.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonKeeper</name>
    <message>
        <source>Your answer is in the document, but not in the file of answers. It is tried again with the next one.</source>
        <translation>Deine Antwort steht im Dokument, aber nicht in der Antwortdatei. Mit der nächsten wird es noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übersprin&amp;gen</translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s settings</source>
        <translation>Zurück zu den Einstellungen der Lektion</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step and its text</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Your prediction: %1</source>
        <translation>Deine Vorhersage: %1</translation>
    </message>
    <message>
        <source>The lesson says: %1</source>
        <translation>Die Lektion sagt: %1</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>Festgelegt.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Commit and run</source>
        <translation>Festlegen und starten</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabetaste</translation>
    </message>
    <message>
        <source>Press Esc again to leave the lesson. Its settings stay.</source>
        <translation>Noch einmal Esc verlässt die Lektion. Ihre Einstellungen bleiben.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonText</name>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
</context>
<context>
    <name>lrp::ui::LessonWiring</name>
    <message>
        <source>The lesson of this document was not opened.</source>
        <translation>Die Lektion dieses Dokuments wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Meine Antworten speichern</translation>
    </message>
</context>
<context>
    <name>lrp::ui::Listening</name>
    <message>
        <source>No lane is shown that could be heard.</source>
        <translation>Keine Bahn ist eingeblendet, die zu hören wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) would sound one after another; hide all but %1.</source>
        <translation>
            <numerusform>%n Bahn würde erklingen; alle bis auf %1 ausblenden.</numerusform>
            <numerusform>%n Bahnen würden nacheinander erklingen; alle bis auf %1 ausblenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the planned rate; the loss sounds after a run.</source>
        <translation>Dies ist die geplante Rate; der Verlust erklingt nach einem Lauf.</translation>
    </message>
    <message>
        <source>To hear it here, install libqt6multimedia6. Export as WAV works without. (%1)</source>
        <translation>Um es hier zu hören, libqt6multimedia6 installieren. Der Export als WAV geht auch ohne. (%1)</translation>
    </message>
    <message>
        <source>Nothing can be heard. %1 Export as WAV works without.</source>
        <translation>Es ist nichts zu hören. %1 Der Export als WAV geht trotzdem.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::MainWindow</name>
    <message>
        <source>Above, the learning rate: planned thin, measured bold; under it, where a schedule moves one, the momentum. Below, the loss: training smoothed with the raw curve behind it, validation with a mark at every evaluation.</source>
        <translation>Oben die Lernrate: geplant dünn, gemessen fett; darunter, wo ein Plan es ändert, das Momentum. Unten der Verlust: Training geglättet, mit der rohen Kurve dahinter, Validierung mit einer Marke bei jeder Auswertung.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md);;All files (*)</source>
        <translation>Lektionen (*.lesson.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About LR Playground</source>
        <translation>Über LR Playground</translation>
    </message>
    <message>
        <source>&lt;b&gt;LR Playground&lt;/b&gt;</source>
        <translation>&lt;b&gt;LR Playground&lt;/b&gt;</translation>
    </message>
    <message>
        <source>See what a learning-rate schedule does: lanes race on the same network, the learning rate above the loss.&lt;br&gt;&lt;br&gt;Licence: GPL-3.0-or-later. There is no warranty.&lt;br&gt;Built with Qt %1, QCustomPlot, LibTorch, muParser and JSON for Modern C++.</source>
        <translation>Zeigt, was ein Lernratenplan bewirkt: Bahnen treten auf demselben Netz an, die Lernrate über dem Verlust.&lt;br&gt;&lt;br&gt;Lizenz: GPL-3.0-or-later. Ohne jede Gewährleistung.&lt;br&gt;Erstellt mit Qt %1, QCustomPlot, LibTorch, muParser und JSON for Modern C++.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::Measurements</name>
    <message>
        <source>Lane %1 has not run yet. Press Start; then it can be measured at its checkpoints.</source>
        <translation>Bahn %1 ist noch nicht gelaufen. Start drücken; dann lässt sie sich an ihren Checkpoints messen.</translation>
    </message>
    <message>
        <source>There is no document in which checkpoints are kept.</source>
        <translation>Es gibt kein Dokument, in dem Checkpoints behalten werden.</translation>
    </message>
    <message>
        <source>The run is not in the document any more.</source>
        <translation>Der Lauf ist nicht mehr im Dokument.</translation>
    </message>
    <message>
        <source>Lane %1 diverged after step %2, before its first checkpoint was kept. Ask at step 0.</source>
        <translation>Bahn %1 ist nach Schritt %2 divergiert, bevor ein Checkpoint behalten wurde. Schritt 0 wählen.</translation>
    </message>
    <message>
        <source>Lane %1 failed, and no checkpoint was kept.</source>
        <translation>Bahn %1 ist fehlgeschlagen, und es wurde kein Checkpoint behalten.</translation>
    </message>
    <message>
        <source>Lane %1 has no checkpoint yet; one comes every 2 % of the run.</source>
        <translation>Bahn %1 hat noch keinen Checkpoint; alle 2 % des Laufs kommt einer.</translation>
    </message>
    <message>
        <source>No checkpoint was kept of lane %1. Ask at step 0.</source>
        <translation>Von Bahn %1 wurde kein Checkpoint behalten. Schritt 0 wählen.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>This answer is not kept in the document. %1</source>
        <translation>Diese Antwort wird nicht im Dokument aufbewahrt. %1</translation>
    </message>
    <message>
        <source>An answer in the document cannot be read: %1.</source>
        <translation>Eine Antwort im Dokument ist nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>lrp::ui::NoisePanel</name>
    <message>
        <source>Gradient noise</source>
        <translation>Gradientenrauschen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>How much of a step is noise, and would a larger batch help? Press Measure to compare the gradients of single examples with their mean at the run&apos;s checkpoints.</source>
        <translation>Wie viel von einem Schritt ist Rauschen, und würde ein größerer Batch helfen? „Messen“ vergleicht an den Checkpoints des Laufs die Gradienten einzelner Beispiele mit ihrem Mittelwert.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::NumberTask</name>
    <message>
        <source>Your number</source>
        <translation>Deine Zahl</translation>
    </message>
    <message>
        <source>Your number, in %1</source>
        <translation>Deine Zahl (%1)</translation>
    </message>
    <message>
        <source>Needs a number, such as 300 or 0.5.</source>
        <translation>Nötig ist eine Zahl, etwa 300 oder 0.5.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::PasteDialog</name>
    <message>
        <source>Paste a PyTorch schedule</source>
        <translation>PyTorch-Plan einfügen</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python-Code</translation>
    </message>
    <message>
        <source>Paste the lines that make the scheduler. SequentialLR and ChainedScheduler may hold others, also by name.</source>
        <translation>Die Zeilen einfügen, die den Scheduler erzeugen. SequentialLR und ChainedScheduler können andere enthalten, auch über deren Namen.</translation>
    </message>
    <message>
        <source>&amp;Use in lane %1</source>
        <translation>In Bahn %1 &amp;verwenden</translation>
    </message>
    <message>
        <source>Take its optimizer too: %1</source>
        <translation>Auch den Optimierer übernehmen: %1</translation>
    </message>
    <message>
        <source>The optimizer is left out: %1</source>
        <translation>Der Optimierer wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>Paste %1 into lane %2</source>
        <translation>%1 in Bahn %2 einfügen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::PathEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
</context>
<context>
    <name>lrp::ui::PencilButton</name>
    <message>
        <source>Draw schedule</source>
        <translation>Lernratenplan zeichnen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::Presenter</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Learning rate and loss</source>
        <translation>Lernrate und Verlust</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>lrp::ui::PresenterDesk</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>“%1” The lesson says: “%2”</source>
        <translation>„%1“ Die Lektion sagt: „%2“</translation>
    </message>
</context>
<context>
    <name>lrp::ui::PresenterView</name>
    <message>
        <source>Presenter – LR Playground</source>
        <translation>Präsentation – LR Playground</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>pause</source>
        <comment>what a key does</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>step</source>
        <comment>what a key does: trains one</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>pace</source>
        <comment>what keys change</comment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>einfrieren</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>dunkel oder hell</translation>
    </message>
    <message>
        <source>count hands</source>
        <translation>Handzeichen zählen</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>aufdecken</translation>
    </message>
    <message>
        <source>PgDn PgUp</source>
        <translation>Bild↓ Bild↑</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what keys do: lead through a lesson&apos;s</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>copy slide</source>
        <translation>Folie kopieren</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>what a key shows</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>spotlight (Shift: alone), 0 all</source>
        <translation>Scheinwerfer (Umschalt: allein), 0 alle</translation>
    </message>
    <message>
        <source>Picture frozen at %1 · %2</source>
        <translation>Bild eingefroren bei %1 · %2</translation>
    </message>
    <message>
        <source>Counting hands</source>
        <translation>Handzeichen werden gezählt</translation>
    </message>
    <message>
        <source>Five is what a back row tells apart</source>
        <translation>Mehr als fünf unterscheidet die letzte Reihe nicht</translation>
    </message>
    <message>
        <source>pen (Backspace, Shift+P, Ctrl+Z)</source>
        <translation>Stift (Rücktaste, Umschalt+P, Strg+Z)</translation>
    </message>
    <message>
        <source>move the cut (Shift: further)</source>
        <translation>Stufe verschieben (Umschalt: weiter)</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RangeTestPanel</name>
    <message>
        <source>Range test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>How fast may this lane go here? A range test trains copies of it for a moment while the rate rises, and shows which base rates are too small, useful and unstable. Press Test; the lane itself is not touched.</source>
        <translation>Wie schnell darf diese Bahn hier sein? Ein Lernratentest (Range-Test) trainiert kurz Kopien von ihr, während die Rate steigt, und zeigt, welche Basisraten zu klein, brauchbar und instabil sind. „Testen“ drücken; die Bahn selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>The loss of short trainings while the rate rises, both axes logarithmic: each seed thin, their mean thick with the band from the least to the greatest. Hatched: too small; amber: within half of the edge; red: unstable. The marker is the base rate: drag it, or move it with ← and →.</source>
        <translation>Der Verlust kurzer Trainingsläufe, während die Rate steigt, beide Achsen logarithmisch: jeder Seed dünn, ihr Mittelwert dick mit dem Band vom kleinsten bis zum größten Wert. Schraffiert: zu klein; bernsteinfarben: ab der Hälfte der Grenze; rot: instabil. Die Marke ist die Basisrate: ziehen oder mit ← und → bewegen.</translation>
    </message>
    <message>
        <source>Which test is shown</source>
        <translation>Welcher Test gezeigt wird</translation>
    </message>
    <message>
        <source>Sets the base rate to an eighth of the edge, for a plan that ends near its peak. A value to begin with; only a sweep answers which is best.</source>
        <translation>Setzt die Basisrate auf ein Achtel der Grenze, für einen Plan, der nahe seiner Spitzenrate endet. Ein Startwert; welcher Wert der beste ist, beantwortet nur ein Vergleich vieler Raten.</translation>
    </message>
    <message>
        <source>Sets the base rate to a third of the edge, for a plan that decays to 0. A value to begin with; only a sweep answers which is best.</source>
        <translation>Setzt die Basisrate auf ein Drittel der Grenze, für einen Plan, der auf 0 abklingt. Ein Startwert; welcher Wert der beste ist, beantwortet nur ein Vergleich vieler Raten.</translation>
    </message>
    <message>
        <source>One seed of %1 steps without others&apos; rules, to be set under Settings, takes %2.</source>
        <translation>Ein Seed mit %1 Schritten ohne Regeln anderer, einzustellen unter „Einstellungen“, dauert %2.</translation>
    </message>
    <message>
        <source>Test at step %1</source>
        <translation>Test bei Schritt %1</translation>
    </message>
    <message>
        <source>Constant: %1 (edge/8)</source>
        <translation>Konstant: %1 (Grenze/8)</translation>
    </message>
    <message>
        <source>Decaying: %1 (edge/3)</source>
        <translation>Abklingend: %1 (Grenze/3)</translation>
    </message>
    <message>
        <source>%1 updates in %2 s.</source>
        <translation>%1 Aktualisierungen in %2 s.</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 bei Schritt %2</translation>
    </message>
    <message>
        <source>none at step %1</source>
        <translation>keine bei Schritt %1</translation>
    </message>
    <message>
        <source>The edge while it trains: %1.</source>
        <translation>Die Grenze während des Trainings: %1.</translation>
    </message>
    <message>
        <source>Lane %1 is not in the form: there is no base rate to set.</source>
        <translation>Bahn %1 ist nicht im Formular: Es gibt keine Basisrate einzustellen.</translation>
    </message>
    <message>
        <source>The base rate of lane %1 stays as it is. %2.</source>
        <translation>Die Basisrate von Bahn %1 bleibt, wie sie ist. %2.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RangeTestView</name>
    <message>
        <source>Range test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>Range test: the marker stands at rate %1, where the loss is %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Lernratentest: Die Marke steht bei Rate %1, wo der Verlust %2 ist</translation>
    </message>
    <message>
        <source>Range test: the marker stands at rate %1</source>
        <translation>Lernratentest: Die Marke steht bei Rate %1</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RankTask</name>
    <message>
        <source>← Lower</source>
        <translation>← Niedriger</translation>
    </message>
    <message>
        <source>Higher →</source>
        <translation>Höher →</translation>
    </message>
    <message>
        <source>Tie (T)</source>
        <translation>Gleichauf (T)</translation>
    </message>
    <message>
        <source>%1 to place %2. Order: %3.</source>
        <translation>%1 auf Platz %2. Reihenfolge: %3.</translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 tied</source>
        <translation>%1 gleichauf</translation>
    </message>
    <message>
        <source>Lane %1, tied for place %2</source>
        <translation>Bahn %1, gleichauf auf Platz %2</translation>
    </message>
    <message>
        <source>Lane %1, place %2</source>
        <translation>Bahn %1, Platz %2</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>Noch wurde keine Datei geöffnet oder gespeichert</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RehearsalChart</name>
    <message>
        <source>Plateau rehearsal</source>
        <translation>Plateau-Probelauf</translation>
    </message>
    <message>
        <source>Pencil at %1, report %2</source>
        <translation>Stift bei %1, Messwert %2</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RehearsalPanel</name>
    <message>
        <source>What the schedule would do with these reports: the curve with the best so far as a stair and under it the bar that the next report must pass; a gauge of bad reports under each; cuts as marks; the rate below.</source>
        <translation>Was der Plan bei diesen Messwerten tun würde: die Kurve, mit dem bisher besten Wert als Treppe und darunter der Messlatte, die der nächste Messwert schlagen muss; unter jedem eine Anzeige des Zählers schlechter Messwerte; Absenkungen als Marken; unten die Rate.</translation>
    </message>
    <message>
        <source>Fork here…</source>
        <translation>Hier abzweigen …</translation>
    </message>
    <message>
        <source>Setting to compare</source>
        <translation>Einstellung für den Vergleich</translation>
    </message>
    <message>
        <source>The setting in which further rows differ from the lane.</source>
        <translation>Die Einstellung, in der weitere Zeilen von der Bahn abweichen.</translation>
    </message>
    <message>
        <source>Values to compare</source>
        <translation>Werte für den Vergleich</translation>
    </message>
    <message>
        <source>Its values there, with commas between them: a row each.</source>
        <translation>Ihre Werte darin, durch Kommas getrennt: je Wert eine Zeile.</translation>
    </message>
    <message>
        <source>such as 2, 5, 10</source>
        <translation>etwa 2, 5, 10</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Mend what the form marks to rehearse this lane.</source>
        <translation>Für einen Probelauf dieser Bahn die im Formular markierten Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The schedule of lane %1, %2, moves by itself and hears no metric. Choose a listening one, such as Reduce on plateau, to rehearse it.</source>
        <translation>Der Plan von Bahn %1, %2, läuft von selbst und beobachtet keine Metrik. Für einen Probelauf einen Plan wählen, der eine beobachtet, etwa „Absenken bei Plateau“.</translation>
    </message>
    <message>
        <source>Only a run of the document can be forked; these reports are none of one.</source>
        <translation>Abzweigen lässt sich nur von einem Lauf des Dokuments; diese Messwerte stammen aus keinem.</translation>
    </message>
    <message>
        <source>There is no cut that the run did not make.</source>
        <translation>Es gibt keine Absenkung, die der Lauf nicht selbst gemacht hat.</translation>
    </message>
    <message>
        <source>Forks the run at the first cut, report %1 at step %2, to see what a cut does. The fork takes settings and rate along; its best and its counts of reports begin anew.</source>
        <translation>Zweigt bei der ersten Absenkung (Messwert %1, Schritt %2) vom Lauf ab, um zu sehen, was eine Absenkung bewirkt. Der Abzweig nimmt Einstellungen und Rate mit; Bestwert und Zähler der Messwerte beginnen neu.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RehearsalSources</name>
    <message>
        <source>Reports</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Selected run</source>
        <translation>Gewählter Lauf</translation>
    </message>
    <message>
        <source>Made curve</source>
        <translation>Künstliche Kurve</translation>
    </message>
    <message>
        <source>What %1 measured is not loaded. Show it in the list of runs to rehearse it.</source>
        <translation>Was %1 gemessen hat, ist nicht geladen. Für einen Probelauf in der Liste der Läufe einblenden.</translation>
    </message>
    <message>
        <source>Mend the settings of the made curve to rehearse it.</source>
        <translation>Für einen Probelauf die Einstellungen der künstlichen Kurve berichtigen.</translation>
    </message>
    <message>
        <source>Drawn curve</source>
        <translation>Gezeichnete Kurve</translation>
    </message>
    <message>
        <source>Draw over the curve with the mouse. By keys: arrows move the pencil, Space draws a line to it, Ctrl+Z undoes.</source>
        <translation>Mit der Maus über die Kurve zeichnen. Mit Tasten: Pfeile bewegen den Stift, die Leertaste zieht eine Linie zu ihm, Strg+Z nimmt zurück.</translation>
    </message>
    <message>
        <source>Whose reports the schedule hears in this rehearsal: those of a run or an imported curve, or of one that is made or drawn here.</source>
        <translation>Wessen Messwerte der Plan in diesem Probelauf erhält: die eines Laufs oder einer importierten Kurve oder die einer künstlichen oder hier gezeichneten.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start, or choose a made or drawn curve.</source>
        <translation>Noch ist nichts gelaufen. Start drücken oder eine künstliche oder gezeichnete Kurve wählen.</translation>
    </message>
    <message>
        <source>Lane %1 is not in this run. Press Start, select a run, or choose a made or drawn curve.</source>
        <translation>Bahn %1 ist nicht in diesem Lauf. Start drücken oder einen Lauf oder eine künstliche oder gezeichnete Kurve wählen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::Remedies</name>
    <message>
        <source>Lower rate of lane %1</source>
        <translation>Rate von Bahn %1 senken</translation>
    </message>
    <message>
        <source>Warm-up of lane %1</source>
        <translation>Aufwärmphase für Bahn %1</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunAnnouncements</name>
    <message>
        <source>The run did not start. %1</source>
        <translation>Der Lauf hat nicht begonnen. %1</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3.</source>
        <comment>the last are letters and losses</comment>
        <translation>Schritt %1 von %2. %3.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunBar</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Steps done, of the whole run, and the time the run has been running</source>
        <translation>Erledigte Schritte, Schritte des ganzen Laufs und bisherige Laufzeit</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the run goes: slower with [, faster with ]</source>
        <translation>Wie schnell der Lauf geht: langsamer mit [, schneller mit ]</translation>
    </message>
    <message>
        <source>Fixes data, split, initial weights and batch order: the same seed gives the same run.</source>
        <translation>Legt Daten, Aufteilung, Anfangsgewichte und Reihenfolge der Batches fest: Derselbe Seed ergibt denselben Lauf.</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>S&amp;eed</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>Einen neuen Seed auslosen</translation>
    </message>
    <message>
        <source>A fair race: every lane starts from the same weights and sees the same batches in the same order.</source>
        <translation>Ein faires Rennen: Jede Bahn beginnt mit denselben Gewichten und sieht dieselben Batches in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gepaart</translation>
    </message>
    <message>
        <source>one lane</source>
        <translation>eine Bahn</translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunsPanel</name>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Words from name, note, status, schedule or optimizer; a capital letter finds the runs of that lane.</source>
        <translation>Wörter aus Name, Notiz, Status, Plan oder Optimierer; ein Großbuchstabe findet die Läufe dieser Bahn.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Every run of this document; a fork stands below the run it left. The eye, or Space, shows or hides the curves; F2 or a double click edits name and note; a right click on the heads chooses the columns.</source>
        <translation>Alle Läufe dieses Dokuments; ein Abzweig steht unter dem Lauf, von dem er abgeht. Das Auge oder die Leertaste blendet die Kurven ein oder aus; F2 oder ein Doppelklick bearbeitet Name und Notiz; ein Rechtsklick auf die Kopfzeile wählt die Spalten.</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start (F5); every lane becomes a run that is kept here.</source>
        <translation>Noch ist nichts gelaufen. Start drücken (F5); jede Bahn wird ein Lauf, der hier aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The one run does not match. Clear the filter to see it.</source>
        <translation>Der eine Lauf passt nicht. Den Filter leeren, um ihn zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n runs matches. Clear the filter to see them.</source>
        <translation>
            <numerusform>Der eine Lauf passt nicht. Den Filter leeren, um ihn zu sehen.</numerusform>
            <numerusform>Keiner der %n Läufe passt. Den Filter leeren, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunsSelection</name>
    <message numerus="yes">
        <source>%n runs</source>
        <comment>that are deleted</comment>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and a fork</source>
        <extracomment>%1 is a letter, or &quot;3 runs&quot;</extracomment>
        <translation>%1 und ein Abzweig</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n forks</source>
        <translation>
            <numerusform>%1 und %n Abzweig</numerusform>
            <numerusform>%1 und %n Abzweige</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <extracomment>%1 is &quot;C&quot;, &quot;C and 2 forks&quot; or &quot;3 runs and a fork&quot;</extracomment>
        <translation>Gelöscht: %1.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScheduleCatalogueModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title and name of a schedule</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScheduleDetails</name>
    <message>
        <source>About the schedule</source>
        <translation>Über den Plan</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Agrees with</source>
        <translation>Stimmt überein mit</translation>
    </message>
    <message>
        <source>In other frameworks</source>
        <translation>In anderen Frameworks</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScheduleForm</name>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScheduleFrame</name>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SchedulePanel</name>
    <message>
        <source>Schedules</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Search schedules</source>
        <translation>Pläne durchsuchen</translation>
    </message>
    <message>
        <source>Search by name, framework or synonym: SGDR, WSD, 1cycle</source>
        <translation>Suche nach Name, Framework oder Synonym: SGDR, WSD, 1cycle</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Group by framework</source>
        <translation>Nach Framework gruppieren</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Group by shape</source>
        <translation>Nach Form gruppieren</translation>
    </message>
    <message>
        <source>No schedule matches “%1”.</source>
        <translation>Kein Plan passt zu „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>%1 of %2 schedules. Enter chooses, Escape closes.</source>
        <translation>%1 von %2 Plänen. Eingabetaste wählt, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SchedulesEditor</name>
    <message>
        <source>Add schedule</source>
        <translation>Plan hinzufügen</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Move schedule %1 up</source>
        <translation>Plan %1 nach oben schieben</translation>
    </message>
    <message>
        <source>Remove schedule %1</source>
        <translation>Plan %1 entfernen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScoreModel</name>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Training
last</source>
        <translation>Training
zuletzt</translation>
    </message>
    <message>
        <source>Training
best</source>
        <translation>Training
Bestwert</translation>
    </message>
    <message>
        <source>Validation
last</source>
        <translation>Validierung
zuletzt</translation>
    </message>
    <message>
        <source>Validation
best</source>
        <translation>Validierung
Bestwert</translation>
    </message>
    <message>
        <source>Accuracy
last</source>
        <translation>Genauigkeit
zuletzt</translation>
    </message>
    <message>
        <source>Accuracy
best</source>
        <translation>Genauigkeit
Bestwert</translation>
    </message>
    <message>
        <source>Steps
to target</source>
        <translation>Schritte
bis Zielwert</translation>
    </message>
    <message>
        <source>Letter and name</source>
        <translation>Buchstabe und Name</translation>
    </message>
    <message>
        <source>What the lane is doing</source>
        <translation>Was die Bahn gerade tut</translation>
    </message>
    <message>
        <source>Steps done, of the whole run</source>
        <translation>Erledigte Schritte, vom ganzen Lauf</translation>
    </message>
    <message>
        <source>Training loss: mean over the last evaluation period</source>
        <translation>Trainingsverlust: Mittelwert über den letzten Auswertungsabstand</translation>
    </message>
    <message>
        <source>Training loss: lowest mean over an evaluation period</source>
        <translation>Trainingsverlust: niedrigster Mittelwert über einen Auswertungsabstand</translation>
    </message>
    <message>
        <source>Validation loss at the last evaluation</source>
        <translation>Validierungsverlust bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>Lowest validation loss</source>
        <translation>Niedrigster Validierungsverlust</translation>
    </message>
    <message>
        <source>Share of validation examples classified rightly at the last evaluation</source>
        <translation>Anteil richtig klassifizierter Validierungsbeispiele bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>Highest share of validation examples classified rightly</source>
        <translation>Höchster Anteil richtig klassifizierter Validierungsbeispiele</translation>
    </message>
    <message>
        <source>Updates until the validation loss first reached the target</source>
        <translation>Aktualisierungen, bis der Validierungsverlust den Zielwert zum ersten Mal erreichte</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ScorePanel</name>
    <message>
        <source>Scores of</source>
        <translation>Wertung für</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Over seeds</source>
        <translation>Mehrere Seeds</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>“Steps to target” counts the steps until the validation loss first reached this value.</source>
        <translation>„Schritte bis Zielwert“ zählt die Schritte, bis der Validierungsverlust diesen Wert zum ersten Mal erreichte.</translation>
    </message>
    <message>
        <source>&amp;Target for the validation loss</source>
        <translation>Ziel&amp;wert für den Validierungsverlust</translation>
    </message>
    <message>
        <source>Scores over seeds</source>
        <translation>Wertung über mehrere Seeds</translation>
    </message>
    <message>
        <source>Needs a number, such as 0.3.</source>
        <translation>Nötig ist eine Zahl, etwa 0.3.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SeedScoreModel</name>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Training
last</source>
        <translation>Training
zuletzt</translation>
    </message>
    <message>
        <source>Validation
last</source>
        <translation>Validierung
zuletzt</translation>
    </message>
    <message>
        <source>Validation
best</source>
        <translation>Validierung
Bestwert</translation>
    </message>
    <message>
        <source>Accuracy
last</source>
        <translation>Genauigkeit
zuletzt</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Siege</translation>
    </message>
    <message>
        <source>Letter and name; the runs differ in nothing but the seed</source>
        <translation>Buchstabe und Name; die Läufe unterscheiden sich nur im Seed</translation>
    </message>
    <message>
        <source>How many seeds have been run to their end; of several runs with one seed the latest counts</source>
        <translation>Wie viele Seeds zu Ende gelaufen sind; von mehreren Läufen mit einem Seed zählt der neueste</translation>
    </message>
    <message>
        <source>Training loss over the last evaluation period: mean ± standard deviation</source>
        <translation>Trainingsverlust über den letzten Auswertungsabstand: Mittelwert ± Standardabweichung</translation>
    </message>
    <message>
        <source>Validation loss at the last evaluation: mean ± standard deviation</source>
        <translation>Validierungsverlust bei der letzten Auswertung: Mittelwert ± Standardabweichung</translation>
    </message>
    <message>
        <source>Lowest validation loss: mean ± standard deviation</source>
        <translation>Niedrigster Validierungsverlust: Mittelwert ± Standardabweichung</translation>
    </message>
    <message>
        <source>Share of validation examples classified rightly at the last evaluation: mean ± standard deviation</source>
        <translation>Anteil richtig klassifizierter Validierungsbeispiele bei der letzten Auswertung: Mittelwert ± Standardabweichung</translation>
    </message>
    <message>
        <source>For how many seeds the last validation loss was the lowest, of those that every row with the same problem has. A tie is shared out; a run that diverged never wins.</source>
        <translation>Bei wie vielen Seeds der letzte Validierungsverlust der niedrigste war; es zählen die Seeds, die jede Zeile mit derselben Aufgabe hat. Ein Gleichstand wird geteilt; ein divergierter Lauf gewinnt nie.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SegmentStrip</name>
    <message>
        <source>Curve of the segments</source>
        <translation>Kurve der Abschnitte</translation>
    </message>
    <message>
        <source>Boundary behind segment %1</source>
        <translation>Grenze hinter Abschnitt %1</translation>
    </message>
    <message>
        <source>at tick %1</source>
        <translation>bei Takt %1</translation>
    </message>
    <message>
        <source>Tick %1. Drag it, or move it with the arrow keys.</source>
        <translation>Takt %1. Ziehen oder mit den Pfeiltasten verschieben.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SegmentsEditor</name>
    <message>
        <source>Add segment</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>to the end of the run</source>
        <translation>bis zum Ende des Laufs</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Move segment %1 up</source>
        <translation>Abschnitt %1 nach oben schieben</translation>
    </message>
    <message>
        <source>Move segment %1 down</source>
        <translation>Abschnitt %1 nach unten schieben</translation>
    </message>
    <message>
        <source>Duplicate segment %1</source>
        <translation>Abschnitt %1 duplizieren</translation>
    </message>
    <message>
        <source>Remove segment %1</source>
        <translation>Abschnitt %1 entfernen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SessionBends</name>
    <message>
        <source>No lane is under way: press Start, then bend its future.</source>
        <translation>Keine Bahn ist unterwegs: Start drücken, dann den weiteren Verlauf biegen.</translation>
    </message>
    <message>
        <source>This lane is about to be bent.</source>
        <translation>Diese Bahn wird gleich gebogen.</translation>
    </message>
    <message>
        <source>The run had ended at step %1 before it could be bent.</source>
        <translation>Der Lauf endete bei Schritt %1, bevor er gebogen werden konnte.</translation>
    </message>
    <message>
        <source>There is no bend to undo.</source>
        <translation>Es gibt keine Biegung zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SettingsForm</name>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: as they usually are</source>
        <translation>%1: wie üblich</translation>
    </message>
    <message>
        <source>Not as usual: %1</source>
        <translation>Nicht wie üblich: %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapeForm</name>
    <message>
        <source>For all shapes</source>
        <translation>Für alle Verläufe</translation>
    </message>
    <message>
        <source>= %1 epochs</source>
        <translation>= %1 Epochen</translation>
    </message>
    <message>
        <source>What it is stays hidden until the names are revealed.</source>
        <translation>Was es ist, bleibt verborgen, bis die Namen aufgedeckt sind.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Pla&amp;n</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesBar</name>
    <message>
        <source>O&amp;verlay</source>
        <translation>&amp;Übereinander</translation>
    </message>
    <message>
        <source>All curves over one another</source>
        <translation>Alle Kurven übereinander</translation>
    </message>
    <message>
        <source>Side b&amp;y side</source>
        <translation>Nebene&amp;inander</translation>
    </message>
    <message>
        <source>A small chart for each, on the same axes</source>
        <translation>Ein kleines Diagramm für jeden, mit denselben Achsen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>Basisrate</translation>
    </message>
    <message>
        <source>mean (equal areas)</source>
        <translation>Mittelwert (gleiche Flächen)</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitzenrate</translation>
    </message>
    <message>
        <source>What every rate is divided by where it is drawn; the table keeps the rates.</source>
        <translation>Wodurch jede Rate beim Zeichnen geteilt wird; die Tabelle behält die Raten.</translation>
    </message>
    <message>
        <source>Divide &amp;by</source>
        <translation>&amp;Teilen durch</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>L&amp;ogarithmisch</translation>
    </message>
    <message>
        <source>Draws the rates on a logarithmic axis (Y on the plot)</source>
        <translation>Zeichnet die Raten auf einer logarithmischen Achse (Y auf dem Diagramm)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Copies or writes the picture or the table</source>
        <translation>Kopiert oder speichert das Bild oder die Tabelle</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Picture …</source>
        <translation>B&amp;ild …</translation>
    </message>
    <message>
        <source>Table as C&amp;SV …</source>
        <translation>Tabelle als &amp;CSV …</translation>
    </message>
    <message>
        <source>Draws the current shape minus the other selected one</source>
        <translation>Zeichnet den aktuellen Verlauf minus den anderen gewählten</translation>
    </message>
    <message>
        <source>Select two shapes in the list, the second with Ctrl, to see the first minus the second</source>
        <translation>In der Liste zwei Verläufe wählen, den zweiten mit Strg, um den ersten minus den zweiten zu sehen</translation>
    </message>
    <message>
        <source>D&amp;ifference</source>
        <translation>D&amp;ifferenz</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesBoard</name>
    <message>
        <source>Shape %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>%1 shapes of %2 steps are more than is planned at once. A run of %3 steps is the longest for so many.</source>
        <translation>%1 Verläufe zu je %2 Schritten sind mehr, als auf einmal geplant wird. Für so viele darf der Lauf höchstens %3 Schritte haben.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesChart</name>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation>Schritt %1, Epoche %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesList</name>
    <message>
        <source>Shapes</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>The schedules that are compared. The current one is drawn bold and edited below; two that are selected can be subtracted. Space shows or hides, Delete removes, Alt with arrows moves, Return makes a lane of it.</source>
        <translation>Die verglichenen Pläne. Der aktuelle wird fett gezeichnet und unten bearbeitet; zwei gewählte lassen sich voneinander abziehen. Leertaste blendet ein oder aus, Entf entfernt, Alt mit Pfeiltasten verschiebt, Eingabetaste macht eine Bahn daraus.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesListModel</name>
    <message>
        <source>%1 · base %2</source>
        <translation>%1 · Basis %2</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesModel</name>
    <message>
        <source>Peak</source>
        <translation>Spitzenrate</translation>
    </message>
    <message>
        <source>Peak
at step</source>
        <translation>Spitze
bei Schritt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>Area,
rate·steps</source>
        <translation>Fläche,
Rate·Schritte</translation>
    </message>
    <message>
        <source>Area of
base·steps</source>
        <translation>Anteil an
Basis·Schritten</translation>
    </message>
    <message>
        <source>Above
half peak</source>
        <translation>Über halber
Spitze</translation>
    </message>
    <message>
        <source>Highest planned rate</source>
        <translation>Höchste geplante Rate</translation>
    </message>
    <message>
        <source>The first step that uses the highest rate</source>
        <translation>Der erste Schritt, der die höchste Rate verwendet</translation>
    </message>
    <message>
        <source>Mean rate of the planned steps</source>
        <translation>Mittlere Rate der geplanten Schritte</translation>
    </message>
    <message>
        <source>Rate of the last step</source>
        <translation>Rate des letzten Schritts</translation>
    </message>
    <message>
        <source>Sum of the rates of all steps</source>
        <translation>Summe der Raten aller Schritte</translation>
    </message>
    <message>
        <source>The area as a share of what the constant base rate would come to</source>
        <translation>Die Fläche als Anteil dessen, was die konstante Basisrate ergäbe</translation>
    </message>
    <message>
        <source>Share of the steps whose rate is above half the peak</source>
        <translation>Anteil der Schritte, deren Rate über der halben Spitzenrate liegt</translation>
    </message>
    <message>
        <source>What the plan leaves open</source>
        <translation>Was der Plan offenlässt</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Before
the peak</source>
        <translation>Vor der
Spitze</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie der Verlauf heißt</translation>
    </message>
    <message>
        <source>Share of the steps before that, such as a warm-up</source>
        <translation>Anteil der Schritte davor, etwa einer Aufwärmphase</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesPage</name>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Shapes of schedules</source>
        <translation>Verläufe der Pläne</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Shapes are planned for runs of 1 to %1 steps; that of the experiment has %2.</source>
        <translation>Verläufe werden für Läufe von 1 bis %1 Schritten geplant; der des Experiments hat %2.</translation>
    </message>
    <message>
        <source>All lanes are there already.</source>
        <translation>Alle Bahnen sind schon da.</translation>
    </message>
    <message>
        <source>Reveal the names first: a lane says what the shape is.</source>
        <translation>Erst die Namen aufdecken: Eine Bahn verrät, was der Verlauf ist.</translation>
    </message>
    <message>
        <source>Eight lanes are the most that can race. Remove one, and this shape can be the eighth.</source>
        <translation>Höchstens acht Bahnen können ins Rennen gehen. Eine entfernen, dann kann dieser Verlauf die achte sein.</translation>
    </message>
    <message>
        <source>Lane %1 has been added. Ctrl+Z takes it back.</source>
        <translation>Bahn %1 wurde hinzugefügt. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Add schedule …</source>
        <translation>Plan hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Searches the catalogue</source>
        <translation>Durchsucht den Katalog</translation>
    </message>
    <message>
        <source>Add the la&amp;nes</source>
        <translation>Bahnen hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Adds the lanes of the experiment and takes its length</source>
        <translation>Fügt die Bahnen des Experiments hinzu und übernimmt dessen Länge</translation>
    </message>
    <message>
        <source>Random t&amp;welve</source>
        <translation>Z&amp;wölf zufällige</translation>
    </message>
    <message>
        <source>Twelve schedules by chance, without their names: which is which?</source>
        <translation>Zwölf zufällige Pläne ohne Namen: Welcher ist welcher?</translation>
    </message>
    <message>
        <source>Ends the quiz</source>
        <translation>Beendet das Quiz</translation>
    </message>
    <message>
        <source>&amp;To a lane</source>
        <translation>Al&amp;s neue Bahn</translation>
    </message>
    <message>
        <source>Adds the current shape to the experiment as a lane (Return)</source>
        <translation>Fügt den aktuellen Verlauf dem Experiment als Bahn hinzu (Eingabetaste)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D in the list</source>
        <translation>Strg+D in der Liste</translation>
    </message>
    <message>
        <source>Delete in the list</source>
        <translation>Entf in der Liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change of the shapes (Ctrl+Z)</source>
        <translation>Nimmt die letzte Änderung an den Verläufen zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>The planned learning rates, without training. Arrow keys move the crosshair and choose the curve, Y changes the axis, I says the summary.</source>
        <translation>Die geplanten Lernraten, ohne Training. Pfeiltasten verschieben das Fadenkreuz und wählen die Kurve, Y ändert die Achse, I sagt die Zusammenfassung an.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>Compare what schedules do to the learning rate, without training: their curves over one another, their areas, their differences.</source>
        <translation>Vergleichen, was Pläne mit der Lernrate machen, ohne Training: ihre Kurven übereinander, ihre Flächen, ihre Differenzen.</translation>
    </message>
    <message>
        <source>Add the lanes</source>
        <translation>Bahnen hinzufügen</translation>
    </message>
    <message>
        <source>Those of the experiment, over its length</source>
        <translation>Die des Experiments, über dessen Länge</translation>
    </message>
    <message>
        <source>Random twelve</source>
        <translation>Zwölf zufällige</translation>
    </message>
    <message>
        <source>Reveal name&amp;s</source>
        <translation>Namen aufdec&amp;ken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last (Ctrl+Shift+Z)</source>
        <translation>Wiederholt die zuletzt zurückgenommene Änderung (Strg+Umschalt+Z)</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShapesTable</name>
    <message>
        <source>Statistics of the planned schedules</source>
        <translation>Kennzahlen der geplanten Verläufe</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SharpnessChart</name>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SharpnessPanel</name>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>How near does this run come to the rate at which its steps swing ever wider? Press Measure to find the sharpest curvature of the loss at each of its checkpoints.</source>
        <translation>Wie nahe kommt dieser Lauf der Rate, bei der seine Schritte immer weiter schwingen? „Messen“ bestimmt die größte Krümmung des Verlusts an jedem seiner Checkpoints.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Ratio to the edge</source>
        <translation>Verhältnis zur Stabilitätsgrenze</translation>
    </message>
    <message>
        <source>Curvature and what the rate stands</source>
        <translation>Krümmung und was die Rate aushält</translation>
    </message>
    <message>
        <source>Rate · curvature / threshold, one axis for all optimizers, or the curvature and threshold / rate, which meet at the edge.</source>
        <translation>Rate · Krümmung / Schwelle, eine Achse für alle Optimierer, oder die Krümmung und Schwelle / Rate, die sich an der Stabilitätsgrenze treffen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ShortcutsDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SketchTask</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was drawn last (Ctrl+Z)</source>
        <translation>Zuletzt Gezeichnetes zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Draw again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Zurückgenommenes wieder zeichnen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all points away (Shift+Backspace)</source>
        <translation>Alle Punkte entfernen (Umschalt+Rücktaste)</translation>
    </message>
    <message>
        <source>There is no point to take away. %1</source>
        <translation>Hier lässt sich kein Punkt entfernen. %1</translation>
    </message>
    <message>
        <source>Draw the loss of %1 over the plots: drag from left to right; what you draw again is replaced.</source>
        <translation>Zeichne den Verlust von %1 über die Diagramme: Ziehe von links nach rechts; was du neu zeichnest, ersetzt das Alte.</translation>
    </message>
    <message>
        <source>Draw the rate of %1 over the plots: drag from left to right; what you draw again is replaced.</source>
        <translation>Zeichne die Rate von %1 über die Diagramme: Ziehe von links nach rechts; was du neu zeichnest, ersetzt das Alte.</translation>
    </message>
    <message>
        <source>A double click takes a point away. With keys: arrows move the cursor (with Shift further), Space sets a point, Backspace takes it away.</source>
        <translation>Ein Doppelklick entfernt einen Punkt. Mit Tasten: Pfeiltasten bewegen den Cursor (mit Umschalt weiter), die Leertaste setzt einen Punkt, die Rücktaste entfernt ihn.</translation>
    </message>
    <message>
        <source>Step %1, loss %2.</source>
        <translation>Schritt %1, Verlust %2.</translation>
    </message>
    <message>
        <source>Step %1, rate %2.</source>
        <translation>Schritt %1, Rate %2.</translation>
    </message>
    <message>
        <source>Point %1 of %2, step %3, loss %4.</source>
        <translation>Punkt %1 von %2, Schritt %3, Verlust %4.</translation>
    </message>
    <message>
        <source>Point %1 of %2, step %3, rate %4.</source>
        <translation>Punkt %1 von %2, Schritt %3, Rate %4.</translation>
    </message>
    <message>
        <source>%1 Cursor at %2.</source>
        <translation>%1 Cursor bei %2.</translation>
    </message>
    <message>
        <source>It begins at %1, which is given. No points yet.</source>
        <translation>Der Anfang (%1) ist vorgegeben. Noch keine Punkte.</translation>
    </message>
    <message>
        <source>It begins at %1, which is given. Points drawn: %2.</source>
        <translation>Der Anfang (%1) ist vorgegeben. Gezeichnete Punkte: %2.</translation>
    </message>
    <message>
        <source>Your drawing of %1 stands over the plots, dashed.</source>
        <translation>Deine Zeichnung von %1 liegt gestrichelt über den Diagrammen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SpeakerPanel</name>
    <message>
        <source>Speaker&apos;s view</source>
        <translation>Ansicht für Vortragende</translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation>Notizen für Vortragende</translation>
    </message>
    <message>
        <source>There are no notes on this step.</source>
        <translation>Zu diesem Schritt gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SpokenCodeRow</name>
    <message>
        <source>Say this where answers are not handed in as files: it tells the lesson&apos;s step and your answer</source>
        <translation>Zum Ansagen, wo Antworten nicht als Dateien abgegeben werden: nennt den Schritt der Lektion und deine Antwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the spoken code</source>
        <translation>Den gesprochenen Code kopieren</translation>
    </message>
    <message>
        <source>Spoken code: %1</source>
        <translation>Gesprochener Code: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>lrp::ui::StatusDisplay</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>[*]%1 – LR Playground</source>
        <translation>[*]%1 – LR Playground</translation>
    </message>
    <message>
        <source>[*]%1 – %2 – LR Playground</source>
        <translation>[*]%1 – %2 – LR Playground</translation>
    </message>
</context>
<context>
    <name>lrp::ui::StepClock</name>
    <message>
        <source>This step is meant to take %1 s; nothing happens at its end.</source>
        <translation>Für diesen Schritt sind %1 s gedacht; danach geschieht nichts.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::Subjects</name>
    <message>
        <source>Mend what the form marks to measure this lane.</source>
        <translation>Zum Messen dieser Bahn die im Formular markierten Einstellungen berichtigen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SummaryPanel</name>
    <message>
        <source>Summary of the curves</source>
        <translation>Zusammenfassung der Kurven</translation>
    </message>
    <message>
        <source>There is something to say after the first evaluation.</source>
        <translation>Nach der ersten Auswertung gibt es etwas zu sagen.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SurfaceModel</name>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Who walks</source>
        <translation>Wer unterwegs ist</translation>
    </message>
    <message>
        <source>The weight along the horizontal axis</source>
        <translation>Das Gewicht entlang der waagerechten Achse</translation>
    </message>
    <message>
        <source>The weight along the vertical axis</source>
        <translation>Das Gewicht entlang der senkrechten Achse</translation>
    </message>
    <message>
        <source>The surface&apos;s height there, without noise</source>
        <translation>Die Höhe der Fläche dort, ohne Rauschen</translation>
    </message>
    <message>
        <source>Learning rate of the next step</source>
        <translation>Lernrate des nächsten Schritts</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SurfacePanel</name>
    <message>
        <source>Nothing has run yet. Press Start to see the lanes walk.</source>
        <translation>Noch ist nichts gelaufen. Start drücken, dann sind die Bahnen unterwegs zu sehen.</translation>
    </message>
    <message>
        <source>The lanes walk here once you have predicted.</source>
        <translation>Die Bahnen laufen hier, sobald du vorhergesagt hast.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SurfaceTable</name>
    <message>
        <source>Where the lanes stand</source>
        <translation>Wo die Bahnen stehen</translation>
    </message>
    <message>
        <source>Weights, loss and learning rate of each lane, at the crosshair&apos;s step or the newest. The lane that is chosen shows on the map what moves it.</source>
        <translation>Gewichte, Verlust und Lernrate jeder Bahn, beim Schritt des Fadenkreuzes oder beim neuesten. Die gewählte Bahn zeigt auf der Karte, was sie bewegt.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::SurfaceView</name>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>The loss of two weights from above: the darker, the higher; a cross in each minimum. Each lane stands with its letter at the end of its last 500 steps, at the crosshair&apos;s step or the newest; ← and → move the crosshair. Point at a lane, or choose it with ↑ and ↓: an arrow leads downhill, a dashed one shows its last step, and a ring where the rate would take it from there. Shift+F6 lets the map fill the centre, and back.</source>
        <translation>Der Verlust zweier Gewichte von oben: je dunkler, desto höher; in jedem Minimum ein Kreuz. Jede Bahn steht mit ihrem Buchstaben am Ende ihrer letzten 500 Schritte, beim Schritt des Fadenkreuzes oder beim neuesten; ← und → bewegen das Fadenkreuz. Auf eine Bahn zeigen oder sie mit ↑ und ↓ wählen: Ein Pfeil führt bergab, ein gestrichelter zeigt ihren letzten Schritt und ein Ring, wohin die Rate sie von dort brächte. Umschalt+F6 lässt die Karte die Mitte füllen, und zurück.</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ValuesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>lrp::ui::ValuesPanel</name>
    <message>
        <source>E&amp;very step</source>
        <translation>&amp;Jeder Schritt</translation>
    </message>
    <message>
        <source>Else a row for every evaluation, and for what happens to a lane</source>
        <translation>Sonst eine Zeile für jede Auswertung und für alles, was mit einer Bahn geschieht</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What the shown lanes have measured: rate and loss of the batch of each update, and what the evaluation before it said. Return puts the crosshair on the step.</source>
        <translation>Was die eingeblendeten Bahnen gemessen haben: Rate und Verlust des Batches jeder Aktualisierung und was die Auswertung davor ergab. Die Eingabetaste setzt das Fadenkreuz auf den Schritt.</translation>
    </message>
    <message>
        <source>Values appear with the first evaluation.</source>
        <translation>Werte erscheinen mit der ersten Auswertung.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3; the crosshair brings others.</source>
        <translation>Zeilen %1 bis %2 von %3; das Fadenkreuz holt andere.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>is %1, which needs images of at least %2 by %2 pixels; needs %3 for these data</source>
        <translation>ist %1, was Bilder von mindestens %2 mal %2 Pixeln braucht; für diese Daten nötig ist %3</translation>
    </message>
    <message>
        <source>has %1 layers; needs at most %2</source>
        <translation>hat %1 Schichten; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>hidden layers of more than %1 units</source>
        <translation>verdeckte Schichten mit mehr als %1 Einheiten</translation>
    </message>
</context>
<context>
    <name>noise</name>
    <message>
        <source>Gradient noise</source>
        <translation>Gradientenrauschen</translation>
    </message>
    <message numerus="yes">
        <source>At %n checkpoint(s) noise hides the gradient and there is no answer: arrowheads at the upper edge.</source>
        <translation>
            <numerusform>Bei %n Checkpoint verdeckt das Rauschen den Gradienten, und es gibt keine Antwort: Pfeilspitze am oberen Rand.</numerusform>
            <numerusform>Bei %n Checkpoints verdeckt das Rauschen den Gradienten, und es gibt keine Antwort: Pfeilspitzen am oberen Rand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n checkpoint(s) there is no noise: arrowheads at the lower edge.</source>
        <translation>
            <numerusform>Bei %n Checkpoint gibt es kein Rauschen: Pfeilspitze am unteren Rand.</numerusform>
            <numerusform>Bei %n Checkpoints gibt es kein Rauschen: Pfeilspitzen am unteren Rand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lane %1 %2, step %3.</source>
        <translation>Bahn %1 %2, Schritt %3.</translation>
    </message>
    <message>
        <source>The curve is the batch size at which gradient and noise weigh the same in a step. Where it runs above the lane&apos;s own, steps are mostly noise; below it mostly gradient.</source>
        <translation>Die Kurve ist die Batchgröße, bei der Gradient und Rauschen in einem Schritt gleich viel wiegen. Wo sie über der Batchgröße der Bahn verläuft, sind die Schritte überwiegend Rauschen, darunter überwiegend Gradient.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>B = %1</source>
        <translation>B = %1</translation>
    </message>
    <message>
        <source>above B: steps are mostly noise · below: mostly gradient</source>
        <translation>über B: Schritte überwiegend Rauschen · darunter: überwiegend Gradient</translation>
    </message>
</context>
<context>
    <name>optimizer</name>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>PyTorch 1.13 refuses this: SGD must be given its lr; 2.6 takes 0.001.</source>
        <translation>PyTorch 1.13 lehnt das ab: SGD braucht die Angabe von lr; 2.6 nimmt sonst 0.001.</translation>
    </message>
    <message>
        <source>PyTorch 2.6 refuses this: the lr of LBFGS must not be negative; 1.13 takes it.</source>
        <translation>PyTorch 2.6 lehnt das ab: lr von LBFGS darf nicht negativ sein; 1.13 nimmt es an.</translation>
    </message>
    <message>
        <source>PyTorch 1.13 refuses this: there, NAdam and RAdam have no decoupled_weight_decay; in 2.6 they have.</source>
        <translation>PyTorch 1.13 lehnt das ab: NAdam und RAdam kennen dort kein decoupled_weight_decay, in 2.6 schon.</translation>
    </message>
    <message>
        <source>has no shrinking and growing factor; needs one below 1, then one above 1</source>
        <translation>hat keinen Faktor zum Verkleinern und zum Vergrößern; nötig sind einer unter 1, dann einer über 1</translation>
    </message>
    <message>
        <source>is true; needs a momentum above 0 and a dampening of 0</source>
        <translation>ist eingeschaltet; nötig sind ein Momentum über 0 und eine Dämpfung von 0</translation>
    </message>
    <message>
        <source>Adamax divides by its largest recent gradient, which grows with the first swing: no curvature makes its swings grow.</source>
        <translation>Adamax teilt durch den größten der letzten Gradienten, der mit der ersten Schwingung wächst: Keine Krümmung lässt die Schwingungen wachsen.</translation>
    </message>
    <message>
        <source>Rprop goes by the gradient&apos;s sign alone: how long its steps are does not depend on curvature.</source>
        <translation>Rprop richtet sich allein nach dem Vorzeichen des Gradienten: Wie lang die Schritte sind, hängt nicht von der Krümmung ab.</translation>
    </message>
    <message>
        <source>L-BFGS learns the curvature from its own steps and divides by it: its rate is not one to compare with the curvature.</source>
        <translation>L-BFGS lernt die Krümmung aus den eigenen Schritten und teilt durch sie: Die Rate lässt sich nicht mit der Krümmung vergleichen.</translation>
    </message>
    <message>
        <source>%1 takes gradients at a mean of its steps, whose share in it shrinks from update to update: one number would not hold for two of them.</source>
        <translation>%1 nimmt Gradienten an einem Mittelwert der eigenen Schritte, deren Anteil daran von Aktualisierung zu Aktualisierung sinkt: Eine Zahl würde nicht für zwei davon gelten.</translation>
    </message>
    <message>
        <source>Prodigy sets the size of its steps by itself: what the rate is multiplied by is not known beforehand.</source>
        <translation>Prodigy bestimmt die Größe der Schritte selbst: Womit die Rate multipliziert wird, ist nicht im Voraus bekannt.</translation>
    </message>
    <message>
        <source>No threshold is known for %1.</source>
        <translation>Für %1 ist keine Schwelle bekannt.</translation>
    </message>
</context>
<context>
    <name>params</name>
    <message>
        <source>is %1; needs %2</source>
        <translation>ist %1; nötig ist %2</translation>
    </message>
    <message>
        <source>is %1; %2. The nearest is %3</source>
        <translation>ist %1; %2. Am nächsten liegt %3</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number with a decimal point, such as %1.0, as PyTorch does</source>
        <translation>eine Zahl mit Dezimalpunkt, etwa %1.0, wie in PyTorch</translation>
    </message>
    <message>
        <source>a whole number without a point, such as %1, as PyTorch does</source>
        <translation>eine ganze Zahl ohne Punkt, etwa %1, wie in PyTorch</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a file name in quotes</source>
        <translation>ein Dateiname in Anführungszeichen</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of whole numbers, such as %1</source>
        <translation>eine Liste ganzer Zahlen, etwa %1</translation>
    </message>
    <message>
        <source>a list of numbers, such as %1</source>
        <translation>eine Liste von Zahlen, etwa %1</translation>
    </message>
    <message>
        <source>two numbers, such as %1</source>
        <translation>ein Zahlenpaar, etwa %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einer der Werte %1</translation>
    </message>
    <message>
        <source>is %1; needs one of %2. The nearest is %3</source>
        <translation>ist %1; nötig ist einer der Werte %2. Am nächsten liegt %3</translation>
    </message>
    <message>
        <source>is missing; it has no default</source>
        <translation>fehlt; es gibt keinen Standardwert</translation>
    </message>
    <message>
        <source>is no setting of %1, which has none</source>
        <translation>ist keine Einstellung; %1 hat keine</translation>
    </message>
    <message>
        <source>is no setting of %1; did you mean %2? It has %3</source>
        <translation>ist keine Einstellung, die %1 hat; ist %2 gemeint? Es gibt %3</translation>
    </message>
    <message>
        <source>an object such as %1</source>
        <translation>ein Objekt wie %1</translation>
    </message>
    <message>
        <source>is missing; needs the name of %1: %2</source>
        <translation>fehlt; nötig ist ein Name (%1): %2</translation>
    </message>
    <message>
        <source>is %1, which is no %2 of this program; did you mean %3? Known: %4</source>
        <translation>ist %1, was dieses Programm als %2 nicht kennt; ist %3 gemeint? Bekannt: %4</translation>
    </message>
    <message>
        <source>is nested more than %1 deep</source>
        <translation>ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>has a member whose name has %1 bytes; needs at most %2</source>
        <translation>hat ein Element, dessen Name %1 Byte lang ist; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>gives %1 twice; needs it once</source>
        <translation>nennt %1 zweimal; erlaubt ist es einmal</translation>
    </message>
    <message>
        <source>has more than %1 members in one object, of which %2 is the next</source>
        <translation>hat mehr als %1 Elemente in einem Objekt; das nächste wäre %2</translation>
    </message>
    <message>
        <source>is a number that is too large; needs numbers from %1 to %2</source>
        <translation>ist eine zu große Zahl; erlaubt sind Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>has at %3 a number that is too large; needs numbers from %1 to %2</source>
        <translation>hat bei %3 eine zu große Zahl; erlaubt sind Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>ist kein JSON: %1</translation>
    </message>
    <message>
        <source>a whole number of steps, or a length such as %1, %2 or %3</source>
        <translation>eine ganze Anzahl von Schritten oder eine Länge wie %1, %2 oder %3</translation>
    </message>
    <message>
        <source>a whole number of ticks, or a length such as %1, %2 or %3</source>
        <translation>eine ganze Anzahl von Takten oder eine Länge wie %1, %2 oder %3</translation>
    </message>
    <message>
        <source>a number of steps, or a length such as %1, %2 or %3</source>
        <translation>eine Anzahl von Schritten oder eine Länge wie %1, %2 oder %3</translation>
    </message>
    <message>
        <source>a number of ticks, or a length such as %1, %2 or %3</source>
        <translation>eine Anzahl von Takten oder eine Länge wie %1, %2 oder %3</translation>
    </message>
    <message>
        <source>is %1; needs a length above 0. The nearest is %2</source>
        <translation>ist %1; nötig ist eine Länge über 0. Am nächsten liegt %2</translation>
    </message>
    <message>
        <source>is %1; needs a length of 0 or more. The nearest is %2</source>
        <translation>ist %1; nötig ist eine Länge von mindestens 0. Am nächsten liegt %2</translation>
    </message>
    <message>
        <source>a list of lengths, such as %1 or %2</source>
        <translation>eine Liste von Längen, etwa %1 oder %2</translation>
    </message>
    <message>
        <source>needs a whole number above %1 up to but not including %2</source>
        <translation>nötig ist eine ganze Zahl über %1 und unter %2</translation>
    </message>
    <message>
        <source>needs a whole number above %1 to %2</source>
        <translation>nötig ist eine ganze Zahl über %1 und höchstens %2</translation>
    </message>
    <message>
        <source>needs a whole number from %1 up to but not including %2</source>
        <translation>nötig ist eine ganze Zahl von %1 bis unter %2</translation>
    </message>
    <message>
        <source>needs a whole number from %1 to %2</source>
        <translation>nötig ist eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>needs a whole number above %1</source>
        <translation>nötig ist eine ganze Zahl über %1</translation>
    </message>
    <message>
        <source>needs a whole number, %1 or more</source>
        <translation>nötig ist eine ganze Zahl von mindestens %1</translation>
    </message>
    <message>
        <source>needs a whole number below %1</source>
        <translation>nötig ist eine ganze Zahl unter %1</translation>
    </message>
    <message>
        <source>needs a whole number of at most %1</source>
        <translation>nötig ist eine ganze Zahl von höchstens %1</translation>
    </message>
    <message>
        <source>needs a whole number</source>
        <translation>nötig ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>needs a number above %1 up to but not including %2</source>
        <translation>nötig ist eine Zahl über %1 und unter %2</translation>
    </message>
    <message>
        <source>needs a number above %1 to %2</source>
        <translation>nötig ist eine Zahl über %1 und höchstens %2</translation>
    </message>
    <message>
        <source>needs a number from %1 up to but not including %2</source>
        <translation>nötig ist eine Zahl von %1 bis unter %2</translation>
    </message>
    <message>
        <source>needs a number from %1 to %2</source>
        <translation>nötig ist eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>needs a number above %1</source>
        <translation>nötig ist eine Zahl über %1</translation>
    </message>
    <message>
        <source>needs a number, %1 or more</source>
        <translation>nötig ist eine Zahl von mindestens %1</translation>
    </message>
    <message>
        <source>needs a number below %1</source>
        <translation>nötig ist eine Zahl unter %1</translation>
    </message>
    <message>
        <source>needs a number of at most %1</source>
        <translation>nötig ist eine Zahl von höchstens %1</translation>
    </message>
    <message>
        <source>needs a number</source>
        <translation>nötig ist eine Zahl</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>has no type</source>
        <translation>hat keinen Typ</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>%1 · 1 seed</source>
        <translation>%1 · 1 Seed</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n seeds</source>
        <translation>
            <numerusform>%1 · %n Seed</numerusform>
            <numerusform>%1 · %n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (without a metric)</source>
        <translation>%1 (ohne Metrik)</translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation>Zuerst vorhersagen.</translation>
    </message>
    <message>
        <source>All lanes are hidden. Press 1 … 8 to show them.</source>
        <translation>Alle Bahnen sind ausgeblendet. Die Tasten 1 … 8 blenden sie ein.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start to train with this schedule.</source>
        <translation>Noch ist nichts gelaufen. Start trainiert mit diesem Plan.</translation>
    </message>
    <message>
        <source>two schedules</source>
        <translation>zwei Pläne</translation>
    </message>
    <message>
        <source>three schedules</source>
        <translation>drei Pläne</translation>
    </message>
    <message>
        <source>four schedules</source>
        <translation>vier Pläne</translation>
    </message>
    <message>
        <source>five schedules</source>
        <translation>fünf Pläne</translation>
    </message>
    <message>
        <source>six schedules</source>
        <translation>sechs Pläne</translation>
    </message>
    <message>
        <source>seven schedules</source>
        <translation>sieben Pläne</translation>
    </message>
    <message>
        <source>eight schedules</source>
        <translation>acht Pläne</translation>
    </message>
    <message>
        <source>Nothing has run yet. Press Start to race %1 on the same network.</source>
        <extracomment>%1 is a count with its noun: &quot;two schedules&quot;</extracomment>
        <translation>Noch ist nichts gelaufen. Start schickt %1 auf demselben Netz ins Rennen.</translation>
    </message>
    <message>
        <source>The run did not start. %1</source>
        <translation>Der Lauf hat nicht begonnen. %1</translation>
    </message>
    <message>
        <source>Loading the data.</source>
        <translation>Die Daten werden geladen.</translation>
    </message>
    <message>
        <source>Nothing was measured in this run.</source>
        <translation>In diesem Lauf wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Norms appear with the first steps of a run whose Record, under More of the problem, is all.</source>
        <translation>Normen erscheinen mit den ersten Schritten eines Laufs, für den unter „Mehr“ der Aufgabe „Aufzeichnen“ auf „alle“ steht.</translation>
    </message>
    <message>
        <source>No norms were recorded. Set Record to all, under More of the problem, and start again.</source>
        <translation>Es wurden keine Normen aufgezeichnet. Unter „Mehr“ der Aufgabe „Aufzeichnen“ auf „alle“ stellen und neu starten.</translation>
    </message>
    <message>
        <source>Step %1 · epoch %2</source>
        <translation>Schritt %1 · Epoche %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>loss %1, the same as %2</source>
        <translation>Verlust %1, gleichauf mit %2</translation>
    </message>
    <message>
        <source>loss %1, %2 % below %3</source>
        <translation>Verlust %1, %2 % unter %3</translation>
    </message>
    <message>
        <source>loss %1, %2 % above %3</source>
        <translation>Verlust %1, %2 % über %3</translation>
    </message>
    <message>
        <source>rate %1 times the base rate</source>
        <translation>Rate %1 mal Basisrate</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>%1 bold</source>
        <translation>%1 fett</translation>
    </message>
    <message>
        <source>%1 thin</source>
        <translation>%1 dünn</translation>
    </message>
    <message>
        <source>%1 pale</source>
        <translation>%1 blass</translation>
    </message>
    <message>
        <source>%1 thin and pale</source>
        <translation>%1 dünn und blass</translation>
    </message>
    <message>
        <source>%1: the schedule raises an error at step %2</source>
        <translation>%1: Der Plan löst bei Schritt %2 einen Fehler aus</translation>
    </message>
    <message>
        <source>%1 left the chart at step %2, rate %3</source>
        <translation>%1 ist bei Schritt %2 aus dem Diagramm gelaufen, Rate %3</translation>
    </message>
    <message>
        <source>hidden until it is revealed</source>
        <translation>verborgen bis zum Aufdecken</translation>
    </message>
    <message>
        <source>rate turns at %1</source>
        <translation>Knick der Rate bei %1</translation>
    </message>
    <message>
        <source>rate falls from %1 to %2</source>
        <translation>Rate fällt von %1 auf %2</translation>
    </message>
    <message>
        <source>rate rises from %1 to %2</source>
        <translation>Rate steigt von %1 auf %2</translation>
    </message>
    <message>
        <source>fork begins</source>
        <translation>Abzweig beginnt</translation>
    </message>
    <message>
        <source>left the chart</source>
        <translation>läuft aus dem Diagramm</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>planned thin, measured bold</source>
        <translation>geplant dünn, gemessen fett</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>Learning rate ÷ base rate</source>
        <translation>Lernrate ÷ Basisrate</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>or beta1, where the schedule moves it</source>
        <translation>oder beta1, wo der Plan es ändert</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>training (smoothed, raw behind) and validation (marked)</source>
        <translation>Training (geglättet, dahinter roh) und Validierung (markiert)</translation>
    </message>
    <message>
        <source>training (not smoothed) and validation (marked)</source>
        <translation>Training (nicht geglättet) und Validierung (markiert)</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>is too large a picture; choose a smaller scale</source>
        <translation>ist ein zu großes Bild; einen kleineren Maßstab wählen</translation>
    </message>
    <message>
        <source>ends in none of .png, .svg and .pdf, which are the pictures this program writes</source>
        <translation>endet nicht auf .png, .svg oder .pdf; andere Bilder schreibt dieses Programm nicht</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>planned ÷ base</source>
        <translation>geplant ÷ Basis</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>training</source>
        <comment>head of a column of losses</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <comment>head of a column of losses</comment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a lane says at a step; %2 is &quot;rate 0.4, loss 0.51&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>hier nichts</translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation>Schritt %1, Epoche %2.</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>Schritt %1.</translation>
    </message>
    <message>
        <source>%1 %2 times the base rate</source>
        <translation>%1 %2 mal Basisrate</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
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
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
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
        <source>training examples seen</source>
        <translation>gesehene Trainingsbeispiele</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <source>%1 · step %2: bend undone</source>
        <translation>%1 · Schritt %2: Biegung zurückgenommen</translation>
    </message>
    <message>
        <source>%1 · step %2: %3 → %4</source>
        <comment>count of a bend, step, two rates</comment>
        <translation>%1 · Schritt %2: %3 → %4</translation>
    </message>
    <message>
        <source>bend undone</source>
        <translation>Biegung zurückgenommen</translation>
    </message>
    <message>
        <source>bent: %1 → %2</source>
        <comment>two rates</comment>
        <translation>gebogen: %1 → %2</translation>
    </message>
    <message>
        <source>average</source>
        <comment>head of a column of losses</comment>
        <translation>Gewichtsmittel</translation>
    </message>
    <message>
        <source>0.1 % is what people who train networks have found to do well, no law: small networks and first steps move more.</source>
        <translation>0.1 % hat sich beim Training von Netzen bewährt, ein Gesetz ist es nicht: Kleine Netze und erste Schritte bewegen sich mehr.</translation>
    </message>
    <message>
        <source>one seed: no verdict</source>
        <translation>ein Seed: kein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n Seed</numerusform>
            <numerusform>%n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>too small below %1</source>
        <comment>a rate</comment>
        <translation>zu klein unter %1</translation>
    </message>
    <message>
        <source>unstable above %1</source>
        <comment>a rate</comment>
        <translation>instabil über %1</translation>
    </message>
    <message>
        <source>stable as far as tested</source>
        <translation>stabil, soweit getestet</translation>
    </message>
    <message>
        <source>too small for %1 below %2</source>
        <comment>a lane and a rate</comment>
        <translation>zu klein für %1 unter %2</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>unstable for %1 above %2 (%3)</source>
        <comment>a lane, a rate, so many seeds</comment>
        <translation>instabil für %1 über %2 (%3)</translation>
    </message>
    <message>
        <source>close to the edge</source>
        <translation>nahe der Grenze</translation>
    </message>
    <message>
        <source>at step %1 %2</source>
        <comment>a step and what rates are there</comment>
        <translation>bei Schritt %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what rates are, and so many seeds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, average dotted</source>
        <comment>what curves are drawn as</comment>
        <translation>%1, Gewichtsmittel gepunktet</translation>
    </message>
</context>
<context>
    <name>presenter</name>
    <message>
        <source>Learning rate above loss of: %1.</source>
        <translation>Oben die Lernrate, unten der Verlust von: %1.</translation>
    </message>
    <message>
        <source>Learning rate ÷ base rate</source>
        <translation>Lernrate ÷ Basisrate</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The loss appears when the run begins</source>
        <translation>Der Verlust erscheint, wenn der Lauf beginnt</translation>
    </message>
    <message>
        <source>A sketch of %1.</source>
        <translation>Eine Skizze von %1.</translation>
    </message>
    <message>
        <source>A sketch of %1 and the truth.</source>
        <translation>Eine Skizze von %1 und der wahre Verlauf.</translation>
    </message>
    <message>
        <source>hidden until it is revealed</source>
        <translation>verborgen bis zum Aufdecken</translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation>Zuerst vorhersagen.</translation>
    </message>
    <message>
        <source>%1 in the first vote, %2 in the second</source>
        <translation>%1 in der ersten Abstimmung, %2 in der zweiten</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (richtig)</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>is not in the plane; a decision boundary needs points with two features and a class, such as two_spirals, moons, circles, blobs or xor</source>
        <translation>liegt nicht in der Ebene; eine Entscheidungsgrenze braucht Punkte mit zwei Merkmalen und einer Klasse, etwa two_spirals, moons, circles, blobs oder xor</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Noise hides the gradient: so many batches do not tell its mean from 0.</source>
        <translation>Das Rauschen verdeckt den Gradienten: Mit so vielen Batches ist sein Mittelwert nicht von 0 zu unterscheiden.</translation>
    </message>
    <message>
        <source>Gradient and noise weigh the same in a step at a batch size of %1.</source>
        <translation>Gradient und Rauschen wiegen in einem Schritt bei einer Batchgröße von %1 gleich viel.</translation>
    </message>
    <message>
        <source>B = %1 is all examples at once: steps have no noise; batches of %2 would have as much of it as gradient.</source>
        <translation>B = %1 sind alle Beispiele auf einmal: Die Schritte haben kein Rauschen; bei Batches der Größe %2 wäre es so viel wie Gradient.</translation>
    </message>
    <message>
        <source>B = %1 lies far below %2: steps are mostly noise; doubling B costs no progress per example.</source>
        <translation>B = %1 liegt weit unter %2: Die Schritte sind überwiegend Rauschen; B zu verdoppeln kostet keinen Fortschritt je Beispiel.</translation>
    </message>
    <message>
        <source>B = %1 lies far above %2: steps are mostly gradient; half the batch would do.</source>
        <translation>B = %1 liegt weit über %2: Die Schritte sind überwiegend Gradient; der halbe Batch würde genügen.</translation>
    </message>
    <message>
        <source>An update moves the weights by %1 % of their length, far above the rule of thumb of 0.1 %: a smaller rate may do better.</source>
        <translation>Eine Aktualisierung bewegt die Gewichte um %1 % ihrer Länge, weit über der Faustregel von 0.1 %: Eine kleinere Rate könnte besser sein.</translation>
    </message>
    <message>
        <source>An update moves the weights by %1 % of their length, far below the rule of thumb of 0.1 %: a larger rate may be as good and faster.</source>
        <translation>Eine Aktualisierung bewegt die Gewichte um %1 % ihrer Länge, weit unter der Faustregel von 0.1 %: Eine größere Rate könnte ebenso gut und schneller sein.</translation>
    </message>
    <message>
        <source>An update moves the weights by %1 % of their length; the rule of thumb is 0.1 %.</source>
        <translation>Eine Aktualisierung bewegt die Gewichte um %1 % ihrer Länge; die Faustregel ist 0.1 %.</translation>
    </message>
    <message>
        <source>The gradient is %1 long and moves weights of length %2 by %3 in an update.</source>
        <translation>Der Gradient ist %1 lang und bewegt Gewichte der Länge %2 bei einer Aktualisierung um %3.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a curvature</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>The largest curvature is %1, the least %2, over all %3 training examples.</source>
        <translation>Die größte Krümmung ist %1, die kleinste %2, über alle %3 Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>The largest curvature is %1, the least %2, over %3 of %4 training examples, the same ones at every step.</source>
        <translation>Die größte Krümmung ist %1, die kleinste %2, über %3 von %4 Trainingsbeispielen, bei jedem Schritt dieselben.</translation>
    </message>
    <message>
        <source>In the scale of %1 the largest curvature is %2. </source>
        <translation>Im Maßstab von %1 ist die größte Krümmung %2. </translation>
    </message>
    <message>
        <source>Rate · curvature is %1 of the threshold of %3, %2: below the edge, from which on steps swing ever wider.</source>
        <translation>Rate · Krümmung ist das %1-fache der Schwelle von %3, %2: unter der Stabilitätsgrenze, ab der die Schritte immer weiter schwingen.</translation>
    </message>
    <message>
        <source>Rate · curvature is %1 of the threshold of %3, %2: at the edge, where swings neither grow nor shrink. A smaller rate makes the loss fall at once.</source>
        <translation>Rate · Krümmung ist das %1-fache der Schwelle von %3, %2: an der Stabilitätsgrenze, wo Schwingungen weder wachsen noch abnehmen. Eine kleinere Rate lässt den Verlust sofort fallen.</translation>
    </message>
    <message>
        <source>Rate · curvature is %1 of the threshold of %3, %2: beyond the edge. Swings grow until the curvature gives way, which a lane can do at every other step, or the loss breaks out.</source>
        <translation>Rate · Krümmung ist das %1-fache der Schwelle von %3, %2: jenseits der Stabilitätsgrenze. Schwingungen wachsen, bis die Krümmung nachgibt, was bei einer Bahn jeden zweiten Schritt geschehen kann, oder bis der Verlust ausbricht.</translation>
    </message>
    <message>
        <source>On %1 batches of %2 the curvature along their own gradients is %3 on average.</source>
        <translation>Bei %1 Batches der Größe %2 ist die Krümmung entlang ihrer eigenen Gradienten im Mittel %3.</translation>
    </message>
    <message>
        <source>Measured half as wide the largest curvature is %1: kinks near these weights, as of ReLU or max pooling, blur it.</source>
        <translation>Halb so weit gemessen ist die größte Krümmung %1: Knicke nahe diesen Gewichten, etwa von ReLU oder Max-Pooling, verwischen sie.</translation>
    </message>
    <message>
        <source>The products allowed did not settle it: the largest curvature is at least this.</source>
        <translation>Die erlaubten Produkte reichten nicht für Gewissheit: Die größte Krümmung ist mindestens so groß.</translation>
    </message>
    <message>
        <source>After step %1 gradients are no finite numbers: there is no noise to measure.</source>
        <translation>Nach Schritt %1 sind die Gradienten keine endlichen Zahlen: Es gibt kein Rauschen zu messen.</translation>
    </message>
    <message>
        <source>The noise is what is added to the gradient; its mean is that of the formula.</source>
        <translation>Das Rauschen ist, was zum Gradienten addiert wird; dessen Mittelwert ist der Gradient der Formel.</translation>
    </message>
    <message>
        <source>From the gradients of all %1 training examples: exact.</source>
        <translation>Aus den Gradienten aller %1 Trainingsbeispiele: exakt.</translation>
    </message>
    <message>
        <source>From %1 batches of %2, of %3 training examples: an estimate.</source>
        <translation>Aus %1 Batches der Größe %2, von %3 Trainingsbeispielen: eine Schätzung.</translation>
    </message>
    <message>
        <source>The variance of a step&apos;s gradient is %1.</source>
        <translation>Die Varianz des Gradienten eines Schritts ist %1.</translation>
    </message>
    <message>
        <source>The variance of a batch&apos;s gradient is %1, as batches repeat no example; of examples without end it would be %2.</source>
        <translation>Die Varianz des Gradienten eines Batches ist %1, da Batches kein Beispiel wiederholen; bei unbegrenzt vielen Beispielen wäre sie %2.</translation>
    </message>
    <message>
        <source>By the rule for quadratics and small rates, noise holds the loss %1 above its floor at a constant rate of %2; a smaller rate lets it fall by its share of that.</source>
        <translation>Nach der Regel für quadratische Funktionen und kleine Raten hält das Rauschen den Verlust bei einer konstanten Rate von %2 um %1 über seiner Untergrenze; eine kleinere Rate lässt ihn um ihren Anteil davon sinken.</translation>
    </message>
    <message>
        <source>A range test reads logarithms of losses, and here they fall below 0.</source>
        <translation>Ein Lernratentest liest Logarithmen von Verlusten, und hier fallen die Verluste unter 0.</translation>
    </message>
    <message>
        <source>The loss is no number from the first steps on: there is nothing to be read. Ask for an earlier step, or a test that begins with a lower rate.</source>
        <translation>Der Verlust ist von den ersten Schritten an keine Zahl: Es gibt nichts abzulesen. Einen früheren Schritt wählen oder einen Test, der mit einer kleineren Rate beginnt.</translation>
    </message>
    <message>
        <source>is %1; needs more than where the rates begin, %2</source>
        <translation>ist %1; nötig ist mehr als der Anfang der Raten, %2</translation>
    </message>
    <message>
        <source>is LBFGS, which makes many evaluations a step: no test with a new rate for every batch says where it breaks. A range test needs another, such as SGD or Adam</source>
        <translation>ist LBFGS mit vielen Auswertungen je Schritt: Kein Test mit einer neuen Rate für jeden Batch sagt, wo es bricht. Ein Lernratentest braucht einen anderen Optimierer, etwa SGD oder Adam</translation>
    </message>
    <message>
        <source>is Rprop, whose rate sets its first step alone: a rising rate moves nothing. A range test needs another, such as SGD or Adam</source>
        <translation>ist Rprop, dessen Rate nur den ersten Schritt bestimmt: Eine steigende Rate bewegt nichts. Ein Lernratentest braucht einen anderen Optimierer, etwa SGD oder Adam</translation>
    </message>
    <message>
        <source>Stable up to %1: within this test the loss does not rise again.</source>
        <translation>Stabil bis %1: In diesem Test steigt der Verlust nicht wieder.</translation>
    </message>
    <message>
        <source>Edge: %1. From there on the loss rises again.</source>
        <translation>Grenze: %1. Ab dort steigt der Verlust wieder.</translation>
    </message>
    <message>
        <source>Edge: %1 ± %2. From there on the loss rises again (with one seed less, each in turn: %3).</source>
        <translation>Grenze: %1 ± %2. Ab dort steigt der Verlust wieder (jeweils ohne einen der Seeds: %3).</translation>
    </message>
    <message>
        <source>Flat: the loss falls by less than 5 % within this test, too little to say which rates are too small.</source>
        <translation>Flach: Der Verlust fällt in diesem Test um weniger als 5 %, zu wenig, um zu sagen, welche Raten zu klein sind.</translation>
    </message>
    <message>
        <source>Low: %1. Below it nothing happens within this test; a longer one would see more. The loss is least at %2.</source>
        <translation>Wirksam ab: %1. Darunter geschieht in diesem Test nichts; ein längerer sähe mehr. Am kleinsten ist der Verlust bei %2.</translation>
    </message>
    <message>
        <source>Start values, no verdict: %1 for a plan that ends near its peak (edge/8), %2 for one that decays to 0 (edge/3).</source>
        <translation>Startwerte, kein Urteil: %1 für einen Plan, der nahe der Spitzenrate endet (Grenze/8), %2 für einen, der auf 0 abklingt (Grenze/3).</translation>
    </message>
    <message>
        <source>Others&apos; rules, each on its own ladder and one seed: %1.</source>
        <translation>Regeln anderer, jede mit eigener Ratenleiter und einem Seed: %1.</translation>
    </message>
    <message>
        <source>One seed yields no verdict: ask for three or more.</source>
        <translation>Ein Seed ergibt kein Urteil: drei oder mehr verlangen.</translation>
    </message>
    <message>
        <source>%1 updates in %2 s.</source>
        <translation>%1 Aktualisierungen in %2 s.</translation>
    </message>
    <message>
        <source>Set base rate to %1</source>
        <translation>Basisrate auf %1 setzen</translation>
    </message>
    <message>
        <source>After step %1 loss or gradient is no finite number: there is no curvature to measure.</source>
        <translation>Nach Schritt %1 ist Verlust oder Gradient keine endliche Zahl: Es gibt keine Krümmung zu messen.</translation>
    </message>
    <message>
        <source>It is not known whose weights these are.</source>
        <translation>Es ist nicht bekannt, wessen Gewichte das sind.</translation>
    </message>
    <message>
        <source>%1 has had no gradient yet, by whose size it divides.</source>
        <translation>%1 hatte noch keinen Gradienten, durch dessen Betrag geteilt wird.</translation>
    </message>
    <message>
        <source>The gradient is exactly 0, and there is no noise.</source>
        <translation>Der Gradient ist genau 0, und es gibt kein Rauschen.</translation>
    </message>
    <message>
        <source>There is no noise in the gradient.</source>
        <translation>Im Gradienten ist kein Rauschen.</translation>
    </message>
    <message>
        <source>The mean gradient is exactly 0: there is nothing but noise.</source>
        <translation>Der mittlere Gradient ist genau 0: Es gibt nichts als Rauschen.</translation>
    </message>
    <message>
        <source>B = %1 lies far above %2: steps are mostly gradient.</source>
        <translation>B = %1 liegt weit über %2: Die Schritte sind überwiegend Gradient.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a number</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 converges at no rate with these settings: its threshold is 0.</source>
        <translation>%1 konvergiert mit diesen Einstellungen bei keiner Rate: Die Schwelle ist 0.</translation>
    </message>
    <message>
        <source>How near the edge %1 is has no number: rate, curvature or threshold is not finite.</source>
        <translation>Wie nahe %1 an der Stabilitätsgrenze ist, lässt sich nicht beziffern: Rate, Krümmung oder Schwelle ist nicht endlich.</translation>
    </message>
    <message>
        <source>Rate · curvature is %1 of the threshold of %3, %2: the products allowed did not settle it, and it may lie nearer the edge or beyond.</source>
        <translation>Rate · Krümmung ist das %1-fache der Schwelle von %3, %2: Die erlaubten Produkte reichten nicht für Gewissheit; es kann näher an der Stabilitätsgrenze oder jenseits davon liegen.</translation>
    </message>
    <message>
        <source>Rate · curvature is %1 of the threshold of %3, %2: far below the edge.</source>
        <translation>Rate · Krümmung ist das %1-fache der Schwelle von %3, %2: weit unter der Stabilitätsgrenze.</translation>
    </message>
    <message>
        <source>The noise of batches of %1 may be what limits the rate.</source>
        <translation>Vielleicht begrenzt das Rauschen von Batches der Größe %1 die Rate.</translation>
    </message>
    <message>
        <source>All seeds are the same here, as nothing is drawn: they count as one and yield no verdict.</source>
        <translation>Alle Seeds sind hier gleich, da nichts ausgelost wird: Sie zählen als einer und ergeben kein Urteil.</translation>
    </message>
    <message>
        <source>What the optimizer remembers and how fast it goes is known at checkpoints alone, but not at a fork&apos;s first step or where an evaluation is still to come.</source>
        <translation>Was der Optimierer sich merkt und wie schnell er vorangeht, ist nur an Checkpoints bekannt, aber nicht beim ersten Schritt eines Abzweigs oder wo eine Auswertung noch aussteht.</translation>
    </message>
    <message>
        <source>%1 and an accuracy of %2</source>
        <comment>after: a validation loss of</comment>
        <translation>%1 und eine Genauigkeit von %2</translation>
    </message>
    <message>
        <source>The last weights alone have a validation loss of %1.</source>
        <translation>Die letzten Gewichte allein haben einen Validierungsverlust von %1.</translation>
    </message>
    <message>
        <source>The mean of the latest %1 checkpoints, from step %2 on, has a validation loss of %3. The last weights alone have %4.</source>
        <translation>Der Mittelwert der letzten %1 Checkpoints, ab Schritt %2, hat einen Validierungsverlust von %3. Die letzten Gewichte allein haben %4.</translation>
    </message>
    <message>
        <source>No mean of several does better than the last weights alone.</source>
        <translation>Kein Mittelwert aus mehreren ist besser als die letzten Gewichte allein.</translation>
    </message>
    <message>
        <source>The best is that of the latest %1, with %2. As it was picked by this very loss, it flatters itself: fresh examples would mostly judge it a little worse.</source>
        <translation>Am besten ist der Mittelwert der letzten %1, mit %2. Da er nach eben diesem Verlust ausgewählt wurde, steht er zu gut da: Neue Beispiele würden ihn meist etwas schlechter bewerten.</translation>
    </message>
    <message>
        <source>has no averages</source>
        <translation>hat keine Mittelwerte</translation>
    </message>
    <message>
        <source>There is one checkpoint alone, and a mean needs more: a run keeps one about every 2 % of it.</source>
        <translation>Es gibt nur einen Checkpoint, und ein Mittelwert braucht mehr: Ein Lauf behält etwa alle 2 % seiner Länge einen.</translation>
    </message>
    <message>
        <source>These %1 checkpoints are not evenly spaced, so their mean is not quite that of SWA or LAWA.</source>
        <translation>Diese %1 Checkpoints haben keine gleichen Abstände, daher ist ihr Mittelwert nicht ganz der von SWA oder LAWA.</translation>
    </message>
    <message>
        <source>An exponential average (EMA) needs the weights of every update and cannot be made afterwards: it is the lane&apos;s setting Average.</source>
        <translation>Ein exponentieller Mittelwert (EMA) braucht die Gewichte jeder Aktualisierung und lässt sich nicht nachträglich bilden: Dafür gibt es die Einstellung „Gewichtsmittel“ der Bahn.</translation>
    </message>
    <message>
        <source>B = %1 lies near %2, at %3 times it, where gradient and noise weigh the same in a step.</source>
        <translation>B = %1 liegt beim %3-fachen von %2, also nahe der Batchgröße, bei der Gradient und Rauschen in einem Schritt gleich viel wiegen.</translation>
    </message>
    <message>
        <source>is of %1, which this version does not know</source>
        <translation>ist von der Art %1, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The rate is 0 there: nothing moves.</source>
        <translation>Die Rate ist dort 0: Nichts bewegt sich.</translation>
    </message>
    <message>
        <source>The loss curves upward in no direction there: there is no edge.</source>
        <translation>Der Verlust krümmt sich dort in keiner Richtung nach oben: Es gibt keine Stabilitätsgrenze.</translation>
    </message>
    <message>
        <source>Rate, curvature or threshold is no finite number there.</source>
        <translation>Rate, Krümmung oder Schwelle ist dort keine endliche Zahl.</translation>
    </message>
    <message>
        <source>On the line rate · curvature is the threshold of %1, %2: steps along the sharpest direction neither grow nor shrink. Above it they swing ever wider, below it they die away.</source>
        <translation>Auf der Linie ist Rate · Krümmung gleich der Schwelle von %1, %2: Schritte in Richtung der größten Krümmung werden weder größer noch kleiner. Darüber schwingen sie immer weiter, darunter klingen sie ab.</translation>
    </message>
    <message>
        <source>The dashed curve is what %1 stands at its present rate, its threshold %2 divided by the rate. Where the curvature meets it, steps along the sharpest direction neither grow nor shrink; above it they swing ever wider.</source>
        <translation>Die gestrichelte Kurve ist, was %1 bei der jeweiligen Rate aushält, die Schwelle %2 geteilt durch die Rate. Wo die Krümmung sie trifft, werden Schritte in Richtung der größten Krümmung weder größer noch kleiner; darüber schwingen sie immer weiter.</translation>
    </message>
    <message>
        <source>Curvature is in the scale of %1, which divides each weight&apos;s step by a number of its own.</source>
        <translation>Die Krümmung gilt im Maßstab von %1, wo der Schritt jedes Gewichts durch eine eigene Zahl geteilt wird.</translation>
    </message>
    <message>
        <source>The ratio is %1.</source>
        <translation>Das Verhältnis ist %1.</translation>
    </message>
    <message>
        <source>The ratio stays below the edge: %1 at most, at step %2.</source>
        <translation>Das Verhältnis bleibt unter der Stabilitätsgrenze: höchstens %1, bei Schritt %2.</translation>
    </message>
    <message>
        <source>The ratio is at the edge first at step %1, %2 at most (step %3), and %4 at last.</source>
        <translation>Das Verhältnis erreicht die Stabilitätsgrenze zuerst bei Schritt %1, ist höchstens %2 (Schritt %3) und zuletzt %4.</translation>
    </message>
    <message>
        <source>The ratio climbs from %1 to the edge: %2 at step %3.</source>
        <translation>Das Verhältnis steigt von %1 bis zur Stabilitätsgrenze: %2 bei Schritt %3.</translation>
    </message>
    <message>
        <source>The ratio stands at the edge from the beginning: %1 to %2.</source>
        <translation>Das Verhältnis liegt von Anfang an an der Stabilitätsgrenze: %1 bis %2.</translation>
    </message>
    <message>
        <source>The ratio climbs from %3, is at the edge from step %4 on and stays there: %1 to %2.</source>
        <translation>Das Verhältnis steigt von %3, ist ab Schritt %4 an der Stabilitätsgrenze und bleibt dort: %1 bis %2.</translation>
    </message>
    <message>
        <source>Measured at step %1 over all %4 training examples.</source>
        <translation>Gemessen bei Schritt %1 über alle %4 Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>Measured at step %1 over %4 of %5 training examples.</source>
        <translation>Gemessen bei Schritt %1 über %4 von %5 Trainingsbeispielen.</translation>
    </message>
    <message>
        <source>Measured at %3 steps from %1 to %2 over all %4 training examples.</source>
        <translation>Gemessen bei %3 Schritten von %1 bis %2 über alle %4 Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>Measured at %3 steps from %1 to %2 over %4 of %5 training examples, the same ones at every step.</source>
        <translation>Gemessen bei %3 Schritten von %1 bis %2 über %4 von %5 Trainingsbeispielen, bei jedem Schritt dieselben.</translation>
    </message>
    <message>
        <source>Batches of %1 make steps noisy: as far below the line as here noise, not curvature, may be what limits the rate.</source>
        <translation>Batches der Größe %1 machen die Schritte verrauscht: So weit unter der Linie wie hier begrenzt vielleicht das Rauschen die Rate, nicht die Krümmung.</translation>
    </message>
    <message>
        <source>Batches of %1 make steps noisy, and noise may break the loss out below the line.</source>
        <translation>Batches der Größe %1 machen die Schritte verrauscht, und das Rauschen kann den Verlust schon unter der Linie ausbrechen lassen.</translation>
    </message>
    <message>
        <source>Rings: the curvature that batches see along their own gradients, the mean of %1; it, rather, is what plain SGD brings to the edge.</source>
        <translation>Ringe: die Krümmung, die Batches entlang ihrer eigenen Gradienten sehen, der Mittelwert aus %1; eher diese wird von reinem SGD an die Stabilitätsgrenze gebracht.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (is|are) at least that (triangles): the products allowed did not settle (it|them).</source>
        <translation>
            <numerusform>%n Wert ist mindestens so groß (Dreieck): Die erlaubten Produkte reichten nicht für Gewissheit.</numerusform>
            <numerusform>%n Werte sind mindestens so groß (Dreiecke): Die erlaubten Produkte reichten nicht für Gewissheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ratio at step %1: %2</source>
        <translation>Kein Verhältnis bei Schritt %1: %2</translation>
    </message>
    <message>
        <source>No ratio at %1 of the steps, as at %2: %3</source>
        <translation>Kein Verhältnis bei %1 der Schritte, zum Beispiel bei %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>At %n step(s) kinks near the weights, as of ReLU or max pooling, blur it by more than 5 %.</source>
        <translation>
            <numerusform>Bei %n Schritt verwischen Knicke nahe den Gewichten, etwa von ReLU oder Max-Pooling, die Krümmung um mehr als 5 %.</numerusform>
            <numerusform>Bei %n Schritten verwischen Knicke nahe den Gewichten, etwa von ReLU oder Max-Pooling, die Krümmung um mehr als 5 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest curvature is %1.</source>
        <translation>Die größte Krümmung ist %1.</translation>
    </message>
    <message>
        <source>The largest curvature is %1 (step %2) to %3 (step %4).</source>
        <translation>Die größte Krümmung reicht von %1 (Schritt %2) bis %3 (Schritt %4).</translation>
    </message>
    <message>
        <source>Step %1: the ratio is %2; curvature %3 at rate %4, whose edge is at a rate of %5.</source>
        <translation>Schritt %1: Das Verhältnis ist %2; Krümmung %3 bei Rate %4, die Stabilitätsgrenze dazu liegt bei einer Rate von %5.</translation>
    </message>
    <message>
        <source>Step %1: the largest curvature is %2. %3</source>
        <translation>Schritt %1: Die größte Krümmung ist %2. %3</translation>
    </message>
    <message>
        <source>Batches see %1.</source>
        <translation>Batches sehen %1.</translation>
    </message>
    <message>
        <source>Mean loss over all %1 training examples.</source>
        <translation>Mittlerer Verlust über alle %1 Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>Mean loss over %1 of %2 training examples, the same ones at every point.</source>
        <translation>Mittlerer Verlust über %1 von %2 Trainingsbeispielen, an jedem Punkt dieselben.</translation>
    </message>
    <message>
        <source>Mean loss over all %1 validation examples.</source>
        <translation>Mittlerer Verlust über alle %1 Validierungsbeispiele.</translation>
    </message>
    <message>
        <source>Mean loss over the first %1 of %2 validation examples.</source>
        <translation>Mittlerer Verlust über die ersten %1 von %2 Validierungsbeispielen.</translation>
    </message>
    <message>
        <source>After step %1 the weights of %2 are no finite numbers: ask at a step before.</source>
        <translation>Nach Schritt %1 sind die Gewichte von %2 keine endlichen Zahlen: einen früheren Schritt wählen.</translation>
    </message>
    <message>
        <source>A plane needs three points: of one run three checkpoints, of two its first and both ends. Not so many are kept up to here.</source>
        <translation>Eine Ebene braucht drei Punkte: bei einem Lauf drei Checkpoints, bei zweien den ersten Checkpoint dieses Laufs und die Endpunkte beider. So viele wurden bis hierhin nicht behalten.</translation>
    </message>
    <message>
        <source>is %1, a loss of two weights, whose surface is its formula and needs no plane through many; needs a network</source>
        <translation>ist %1, ein Verlust zweier Gewichte, dessen Fläche die Formel selbst ist und keine Ebene durch viele Gewichte braucht; nötig ist ein Netz</translation>
    </message>
    <message>
        <source>run %1 (%2)</source>
        <translation>Lauf %1 (%2)</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>dem Lauf</translation>
    </message>
    <message>
        <source>The training loss is no finite number at an end.</source>
        <translation>Der Trainingsverlust ist an einem Endpunkt keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The validation loss is no finite number at an end.</source>
        <translation>Der Validierungsverlust ist an einem Endpunkt keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The training loss rises by up to %1 above the line between its ends, %2 % of the way: the barrier between them.</source>
        <translation>Der Trainingsverlust steigt um bis zu %1 über die Gerade zwischen seinen Endwerten, bei %2 % der Strecke: die Barriere zwischen ihnen.</translation>
    </message>
    <message>
        <source>The validation loss rises by up to %1 above the line between its ends, %2 % of the way.</source>
        <translation>Der Validierungsverlust steigt um bis zu %1 über die Gerade zwischen seinen Endwerten, bei %2 % der Strecke.</translation>
    </message>
    <message>
        <source>A line needs two ends: another run of the same network beside this one.</source>
        <translation>Eine Strecke braucht zwei Endpunkte: neben diesem Lauf einen weiteren desselben Netzes.</translation>
    </message>
    <message>
        <source>holds no line: needs as many losses as places</source>
        <translation>enthält keine Strecke: nötig sind so viele Verluste wie Stellen</translation>
    </message>
    <message>
        <source>The straight line from the weights of %1 after step %2 (0) to those of %3 after step %4 (1), %5 long.</source>
        <translation>Die gerade Strecke von den Gewichten von %1 nach Schritt %2 (0) zu denen von %3 nach Schritt %4 (1), %5 lang.</translation>
    </message>
    <message>
        <source>These runs began at different weights: a barrier between them may be no more than neurons that have changed places.</source>
        <translation>Diese Läufe begannen bei verschiedenen Gewichten: Eine Barriere zwischen ihnen kann allein daher rühren, dass Neuronen die Plätze getauscht haben.</translation>
    </message>
    <message>
        <source>All weights are 0: directions as long as they are have no length.</source>
        <translation>Alle Gewichte sind 0: Ebenso lange Richtungen haben keine Länge.</translation>
    </message>
    <message>
        <source>The weights lie on one line: no plane is laid through them.</source>
        <translation>Die Gewichte liegen auf einer Geraden: Durch sie wird keine Ebene gelegt.</translation>
    </message>
    <message numerus="yes">
        <source>A plane needs three checkpoints, and %n (is|are) kept up to here: ask further on, or for a random plane.</source>
        <translation>
            <numerusform>Eine Ebene braucht drei Checkpoints, und bis hierhin gibt es %n: einen späteren Schritt oder eine Zufallsebene wählen.</numerusform>
            <numerusform>Eine Ebene braucht drei Checkpoints, und bis hierhin gibt es %n: einen späteren Schritt oder eine Zufallsebene wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>has no noise or no signal</source>
        <translation>hat kein Rauschen oder kein Signal</translation>
    </message>
    <message>
        <source>How far noise holds the loss above its floor is known of SGD alone.</source>
        <translation>Wie weit Rauschen den Verlust über seiner Untergrenze hält, ist nur von SGD bekannt.</translation>
    </message>
    <message>
        <source>The planned rate peaks at %1, above the edge %2 ± %3 (step %4, %5 seeds) by more than its scatter: from the edge on this lane&apos;s loss rises again.</source>
        <translation>Die geplante Rate hat ihren Höchstwert bei %1, über der Grenze %2 ± %3 (Schritt %4, %5 Seeds), und zwar um mehr als deren Streuung: Ab der Grenze steigt der Verlust dieser Bahn wieder.</translation>
    </message>
    <message>
        <source>The schedule listens: which rates it uses after step %1 is not known beforehand, so that no peak is held against the edge %2.</source>
        <translation>Der Plan beobachtet eine Metrik: Welche Raten er nach Schritt %1 verwendet, ist vorher nicht bekannt, daher wird kein Höchstwert mit der Grenze %2 verglichen.</translation>
    </message>
    <message>
        <source>has no rising rates</source>
        <translation>hat keine steigenden Raten</translation>
    </message>
    <message>
        <source>has not a loss for each rate</source>
        <translation>hat nicht für jede Rate einen Verlust</translation>
    </message>
    <message>
        <source>has no loss that is a number in its first steps</source>
        <translation>hat in den ersten Schritten keinen Verlust, der eine Zahl ist</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>The plane in which the path of %1 lies widest (PCA of %2 checkpoints); it goes through the weights after step %3.</source>
        <translation>Die Ebene, in der sich der Weg von %1 am weitesten erstreckt (PCA aus %2 Checkpoints); sie geht durch die Gewichte nach Schritt %3.</translation>
    </message>
    <message>
        <source>The plane in which the paths of %1 lie widest together (PCA of %2 checkpoints); it goes through the weights of %3 after step %4.</source>
        <translation>Die Ebene, in der sich die Wege von %1 zusammen am weitesten erstrecken (PCA aus %2 Checkpoints); sie geht durch die Gewichte von %3 nach Schritt %4.</translation>
    </message>
    <message>
        <source>Two random directions from the weights of %1 after step %2, in every row or filter as long as the weights themselves.</source>
        <translation>Zwei Zufallsrichtungen von den Gewichten von %1 nach Schritt %2 aus, in jeder Zeile oder jedem Filter so lang wie die Gewichte selbst.</translation>
    </message>
    <message>
        <source>The plane through the last weights of %1.</source>
        <translation>Die Ebene durch die letzten Gewichte von %1.</translation>
    </message>
    <message>
        <source>The plane through the last weights of %1 and the first of %2.</source>
        <translation>Die Ebene durch die letzten Gewichte von %1 und die ersten von %2.</translation>
    </message>
    <message>
        <source>The plane through the last weights of %1, its first, and those half way.</source>
        <translation>Die Ebene durch die letzten Gewichte von %1, die ersten und die auf halbem Weg.</translation>
    </message>
    <message>
        <source>One place makes no path: there is no variance that a plane could explain.</source>
        <translation>Eine einzige Stelle ergibt keinen Weg: Es gibt keine Varianz, die eine Ebene erklären könnte.</translation>
    </message>
    <message>
        <source>Its axes hold %1 % and %2 % of the variance of the path. Of a random walk of as many checkpoints they would hold %3 % and %4 %, whatever the loss: a smooth bend is no evidence of a valley.</source>
        <translation>Ihre Achsen erklären %1 % und %2 % der Varianz des Wegs. Bei einer Zufallsbewegung (Irrfahrt) aus ebenso vielen Checkpoints wären es %3 % und %4 %, gleich bei welchem Verlust: Ein glatter Bogen ist kein Beleg für ein Tal.</translation>
    </message>
    <message>
        <source>Its axes hold %1 % and %2 % of the variance of the path; those of its own widest plane hold %3 % and %4 % of a random walk of as many checkpoints.</source>
        <translation>Ihre Achsen erklären %1 % und %2 % der Varianz des Wegs; bei einer Zufallsbewegung (Irrfahrt) aus ebenso vielen Checkpoints erklären die Achsen ihrer eigenen weitesten Ebene %3 % und %4 %.</translation>
    </message>
    <message>
        <source>Dots are shadows: after step %2 the loss of %1 itself is %3, that of its shadow on the plane %4; no two differ more.</source>
        <translation>Punkte sind Schatten: Nach Schritt %2 ist der Verlust von %1 selbst %3, der des Schattens auf der Ebene %4; kein anderes Paar unterscheidet sich stärker.</translation>
    </message>
    <message>
        <source>%1 after step %2: loss %3, on the plane %4.</source>
        <translation>Bei %1 nach Schritt %2: Verlust %3, auf der Ebene %4.</translation>
    </message>
    <message>
        <source>%1 % of its way to the origin lies off the plane.</source>
        <translation>Von der Strecke zum Ursprung liegen %1 % außerhalb der Ebene.</translation>
    </message>
    <message>
        <source>holds no surface: needs as many rows of losses as columns, and their range</source>
        <translation>enthält keine Fläche: nötig sind so viele Zeilen von Verlusten wie Spalten und deren Bereich</translation>
    </message>
    <message>
        <source>Random planes understate how sharply the loss curves: of %1 directions few do. Networks are compared by planes scaled filter by filter alone, as this one is.</source>
        <translation>Zufallsebenen lassen den Verlust flacher aussehen, als er ist: Nur in wenigen von %1 Richtungen krümmt er sich stark. Vergleichen lassen sich Netze nur auf Ebenen, die Filter für Filter skaliert sind, wie es diese ist.</translation>
    </message>
    <message>
        <source>At %1 of %2 points the loss is no finite number.</source>
        <translation>An %1 von %2 Punkten ist der Verlust keine endliche Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) whose weights are no finite numbers (is|are) left out.</source>
        <translation>
            <numerusform>%n Checkpoint, dessen Gewichte keine endlichen Zahlen sind, entfällt.</numerusform>
            <numerusform>%n Checkpoints, deren Gewichte keine endlichen Zahlen sind, entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the checkpoint of step %1 cannot be read</source>
        <translation>Der Checkpoint von Schritt %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The weights rest: an update moves them by nothing, as at a rate of 0.</source>
        <translation>Die Gewichte ruhen: Eine Aktualisierung bewegt sie nicht, wie bei einer Rate von 0.</translation>
    </message>
    <message>
        <source>Whether these runs began at the same weights is not known here: a barrier between them may be no more than neurons that have changed places.</source>
        <translation>Ob diese Läufe bei denselben Gewichten begannen, ist hier nicht bekannt: Eine Barriere zwischen ihnen kann allein daher rühren, dass Neuronen die Plätze getauscht haben.</translation>
    </message>
    <message numerus="yes">
        <source>At none of %n point(s) in between does the training loss rise above the line between its ends: no barrier is seen.</source>
        <translation>
            <numerusform>An keinem von %n Punkt dazwischen steigt der Trainingsverlust über die Gerade zwischen seinen Endwerten: Es ist keine Barriere zu sehen.</numerusform>
            <numerusform>An keinem von %n Punkten dazwischen steigt der Trainingsverlust über die Gerade zwischen seinen Endwerten: Es ist keine Barriere zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At none of %n point(s) in between does the validation loss rise above the line between its ends.</source>
        <translation>
            <numerusform>An keinem von %n Punkt dazwischen steigt der Validierungsverlust über die Gerade zwischen seinen Endwerten.</numerusform>
            <numerusform>An keinem von %n Punkten dazwischen steigt der Validierungsverlust über die Gerade zwischen seinen Endwerten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangetest</name>
    <message>
        <source>Range test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>Lane %1 %2, step %3.</source>
        <translation>Bahn %1 %2, Schritt %3.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss of the batch</source>
        <translation>Verlust des Batches</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>wirksam ab %1</translation>
    </message>
    <message>
        <source>edge %1 ± %2</source>
        <translation>Grenze %1 ± %2</translation>
    </message>
    <message>
        <source>edge %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>The line is the loss of each batch while the rate rises from step to step, %1 steps in all; the thick one is smoothed.</source>
        <translation>Die Linie ist der Verlust jedes Batches, während die Rate von Schritt zu Schritt steigt, insgesamt %1 Schritte; die dicke ist geglättet.</translation>
    </message>
    <message>
        <source>Thin lines are the losses of %1 seeds while the rate rises from step to step, %2 steps each; the thick one is their mean, the band goes from the least to the greatest, all smoothed.</source>
        <translation>Dünne Linien sind die Verluste von %1 Seeds, während die Rate von Schritt zu Schritt steigt, je %2 Schritte; die dicke ist ihr Mittelwert, das Band reicht vom kleinsten bis zum größten Wert, alles geglättet.</translation>
    </message>
    <message>
        <source>Hatched: too small, nothing happens within this test.</source>
        <translation>Schraffiert: zu klein, in diesem Test geschieht nichts.</translation>
    </message>
    <message>
        <source>Amber: within half of the edge. Red: unstable.</source>
        <translation>Bernsteinfarben: ab der Hälfte der Grenze. Rot: instabil.</translation>
    </message>
    <message>
        <source>Diamonds: what others&apos; rules say.</source>
        <translation>Rauten: was die Regeln anderer sagen.</translation>
    </message>
    <message>
        <source>%1 would say %2</source>
        <comment>a rule&apos;s name, and a rate</comment>
        <translation>%1 würde %2 nennen</translation>
    </message>
    <message>
        <source>one seed: no verdict</source>
        <translation>ein Seed: kein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n Seed</numerusform>
            <numerusform>%n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <comment>so many seeds, and a step</comment>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Edge about %1 (%2)</source>
        <comment>a rate, so many seeds</comment>
        <translation>Grenze etwa %1 (%2)</translation>
    </message>
    <message>
        <source>Stable up to %1 (%2)</source>
        <comment>a rate, so many seeds</comment>
        <translation>Stabil bis %1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is known of the edge</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; this plan peaks at %2.</source>
        <comment>what is known of the edge, and a rate</comment>
        <translation>%1; dieser Plan hat seinen Höchstwert bei %2.</translation>
    </message>
    <message>
        <source>before the problem changed</source>
        <translation>bevor sich die Aufgabe änderte</translation>
    </message>
    <message>
        <source>before the optimizer changed</source>
        <translation>bevor sich der Optimierer änderte</translation>
    </message>
    <message>
        <source>before the clipping changed</source>
        <translation>bevor sich die Gradientenbegrenzung änderte</translation>
    </message>
    <message>
        <source>before the schedule&apos;s momentum changed</source>
        <translation>bevor sich das Momentum des Plans änderte</translation>
    </message>
    <message>
        <source>Edge was %1 (%2) %3.</source>
        <comment>a rate, so many seeds, before what changed</comment>
        <translation>Die Grenze war %1 (%2), %3.</translation>
    </message>
    <message>
        <source>Stable up to %1 (%2) %3.</source>
        <comment>a rate, so many seeds, before what changed</comment>
        <translation>Stabil bis %1 (%2), %3.</translation>
    </message>
    <message>
        <source>%1; from that step on this plan peaks at %2.</source>
        <comment>what is known of the edge, and a rate</comment>
        <translation>%1; von diesem Schritt an hat dieser Plan seinen Höchstwert bei %2.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>The metric is an accuracy, and %1 counts lower values as better: what improves is bad to it.</source>
        <translation>Die Metrik ist eine Genauigkeit, und für %1 sind niedrigere Werte besser: Jede Verbesserung gilt dort als schlecht.</translation>
    </message>
    <message>
        <source>The metric is a loss, and %1 counts higher values as better: what improves is bad to it.</source>
        <translation>Die Metrik ist ein Verlust, und für %1 sind höhere Werte besser: Jede Verbesserung gilt dort als schlecht.</translation>
    </message>
    <message>
        <source>Listen to the validation loss</source>
        <translation>Den Validierungsverlust beobachten</translation>
    </message>
    <message>
        <source>The best report is %1: below zero a threshold of %2 of it lets values up to %3 worse count as better.</source>
        <translation>Der beste Messwert ist %1: Unter null lässt eine Schwelle von %2 davon auch Werte als besser gelten, die bis zu %3 schlechter sind.</translation>
    </message>
    <message>
        <source>A threshold of %1 lets values up to %2 worse than the best count as better.</source>
        <translation>Eine Schwelle von %1 lässt auch Werte als besser gelten, die bis zu %2 schlechter sind als der beste.</translation>
    </message>
    <message>
        <source>Set atol to %1 and rtol to 0</source>
        <translation>atol auf %1 und rtol auf 0 setzen</translation>
    </message>
    <message numerus="yes">
        <source>A patience of %1 is %2 of these %n report(s): the rate is never cut.</source>
        <translation>
            <numerusform>Eine Geduld von %1 umfasst %2 dieses einen Messwerts: Die Rate wird nie gesenkt.</numerusform>
            <numerusform>Eine Geduld von %1 umfasst %2 dieser %n Messwerte: Die Rate wird nie gesenkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A patience of %1 is not less than these %n report(s): the rate is never cut.</source>
        <translation>
            <numerusform>Eine Geduld von %1 ist nicht weniger als dieser eine Messwert: Die Rate wird nie gesenkt.</numerusform>
            <numerusform>Eine Geduld von %1 ist nicht weniger als diese %n Messwerte: Die Rate wird nie gesenkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A threshold of %1 of the best is %2, below the curve&apos;s noise of %3: every dip counts as better.</source>
        <translation>Eine Schwelle von %1 des Bestwerts ist %2 und liegt unter dem Rauschen der Kurve von %3: Jeder Ausschlag gilt als besser.</translation>
    </message>
    <message>
        <source>A threshold of %1 is below the curve&apos;s noise of %2: every dip counts as better.</source>
        <translation>Eine Schwelle von %1 liegt unter dem Rauschen der Kurve von %2: Jeder Ausschlag gilt als besser.</translation>
    </message>
    <message>
        <source>Set threshold to %1, absolute</source>
        <translation>threshold auf %1 setzen, absolut</translation>
    </message>
    <message>
        <source>The first report is NaN, which %1 takes for the best: nothing is better than it.</source>
        <translation>Der erste Messwert ist NaN, und %1 nimmt ihn als besten Wert: Nichts ist besser.</translation>
    </message>
    <message numerus="yes">
        <source>From report %1 on %n cut(s) (is|are) not made: the rate of %2 is at its floor, or would change too little.</source>
        <translation>
            <numerusform>Ab Messwert %1 unterbleibt eine Absenkung: Die Rate %2 liegt an ihrer Untergrenze oder würde sich zu wenig ändern.</numerusform>
            <numerusform>Ab Messwert %1 unterbleiben %n Absenkungen: Die Rate %2 liegt an ihrer Untergrenze oder würde sich zu wenig ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>is %1, which moves by itself and hears no metric; needs a listening schedule, such as ReduceLROnPlateau</source>
        <translation>ist %1, läuft von selbst und beobachtet keine Metrik; nötig ist ein Plan, der eine beobachtet, etwa ReduceLROnPlateau</translation>
    </message>
    <message>
        <source>names report %1, and the curve has %2; needs a number from 1 to %2</source>
        <translation>nennt Messwert %1, und die Kurve hat %2; nötig ist eine Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>made curve</source>
        <translation>künstliche Kurve</translation>
    </message>
    <message>
        <source>is %1, which does not say what it waits for; needs a listening schedule, such as ReduceLROnPlateau</source>
        <translation>ist %1, ein Plan, der nicht angibt, worauf er wartet; nötig ist einer, der eine Metrik beobachtet, etwa ReduceLROnPlateau</translation>
    </message>
    <message>
        <source>validation loss of %1</source>
        <translation>Validierungsverlust von %1</translation>
    </message>
    <message>
        <source>validation accuracy of %1</source>
        <translation>Validierungsgenauigkeit von %1</translation>
    </message>
    <message>
        <source>training loss of %1</source>
        <translation>Trainingsverlust von %1</translation>
    </message>
    <message>
        <source>holds no reports; needs one or more</source>
        <translation>enthält keine Messwerte; nötig ist mindestens einer</translation>
    </message>
    <message>
        <source>has %1 reports; a rehearsal takes at most %2</source>
        <translation>hat %1 Messwerte; ein Probelauf nimmt höchstens %2</translation>
    </message>
    <message>
        <source>was never reported in this run; needs an evaluation and a tick before its end, such as evaluating once an epoch</source>
        <translation>wurde in diesem Lauf nie gemeldet; nötig sind eine Auswertung und ein Takt vor dem Ende, etwa eine Auswertung je Epoche</translation>
    </message>
    <message>
        <source>makes more than %1 reports of this run, and a rehearsal takes at most so many; needs a tick every epoch or evaluation</source>
        <translation>macht aus diesem Lauf mehr als %1 Messwerte, und mehr nimmt ein Probelauf nicht; nötig ist ein Takt je Epoche oder Auswertung</translation>
    </message>
    <message>
        <source>is the accuracy, which a regression has not; needs validation_loss or training_loss</source>
        <translation>ist die Genauigkeit, die es bei einer Regression nicht gibt; nötig ist validation_loss oder training_loss</translation>
    </message>
    <message>
        <source>%1 holds no reports; needs a number in a line of its own, or more</source>
        <translation>%1 enthält keine Messwerte; nötig ist mindestens eine Zahl in einer eigenen Zeile</translation>
    </message>
    <message>
        <source>%1 has no column %2; its columns have no names; needs a number from 1 to %3</source>
        <translation>%1 hat keine Spalte %2; die Spalten haben keine Namen; nötig ist eine Zahl von 1 bis %3</translation>
    </message>
    <message>
        <source>%1 has no column %2; did you mean %3? It has %4</source>
        <translation>%1 hat keine Spalte %2; ist %3 gemeint? Es gibt %4</translation>
    </message>
    <message>
        <source>%1 has %2 columns without names; choose one by its number. If these are decimal commas, write points</source>
        <translation>%1 hat %2 Spalten ohne Namen; eine mit ihrer Nummer wählen. Falls Dezimalkommas gemeint sind, Punkte schreiben</translation>
    </message>
    <message>
        <source>%1 holds counts alone: %2; needs a column of reports</source>
        <translation>%1 enthält nur Zähler: %2; nötig ist eine Spalte mit Messwerten</translation>
    </message>
    <message>
        <source>%1 has several columns of numbers; choose one of %2</source>
        <translation>%1 hat mehrere Spalten mit Zahlen; eine davon wählen: %2</translation>
    </message>
    <message>
        <source>%1 is %2; needs a number, nan or inf</source>
        <translation>%1 ist %2; nötig ist eine Zahl, nan oder inf</translation>
    </message>
    <message>
        <source>%1 has no setting %2; did you mean %3?</source>
        <translation>%1 hat keine Einstellung %2; ist %3 gemeint?</translation>
    </message>
    <message>
        <source>names %1 values; needs at most %2, beside the lane&apos;s own</source>
        <translation>nennt %1 Werte; höchstens %2 sind möglich, neben dem der Bahn</translation>
    </message>
    <message>
        <source>report %1 (step %2)</source>
        <translation>Messwert %1 (Schritt %2)</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>Messwert %1</translation>
    </message>
    <message>
        <source>%1: %2, not judged</source>
        <translation>%1: %2, nicht beurteilt</translation>
    </message>
    <message>
        <source>%1: %2, the first: better</source>
        <translation>%1: %2, der erste: besser</translation>
    </message>
    <message>
        <source>%1: %2, bar %3: better</source>
        <translation>%1: %2, Messlatte %3: besser</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, bar %3: cooling, %n report(s) left</source>
        <translation>
            <numerusform>%1: %2, Messlatte %3: Abkühlzeit, noch %n Messwert</numerusform>
            <numerusform>%1: %2, Messlatte %3: Abkühlzeit, noch %n Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, bar %3: bad %4 of %5 → cut %6</source>
        <translation>%1: %2, Messlatte %3: schlecht, %4 von %5 → Absenkung %6</translation>
    </message>
    <message>
        <source>%1: %2, bar %3: bad %4 of %5 → no cut, the rate stays %6</source>
        <translation>%1: %2, Messlatte %3: schlecht, %4 von %5 → keine Absenkung, die Rate bleibt %6</translation>
    </message>
    <message>
        <source>%1: %2, bar %3: bad %4 of %5</source>
        <translation>%1: %2, Messlatte %3: schlecht, %4 von %5</translation>
    </message>
    <message>
        <source>In %1 reports the rate is never cut and ends at %2.</source>
        <translation>In %1 Messwerten wird die Rate nie gesenkt und endet bei %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 reports the rate is cut %n time(s), first at report %2 (%3), and ends at %4.</source>
        <translation>
            <numerusform>In %1 Messwerten wird die Rate einmal gesenkt, bei Messwert %2 (%3), und endet bei %4.</numerusform>
            <numerusform>In %1 Messwerten wird die Rate %n-mal gesenkt, zuerst bei Messwert %2 (%3), und endet bei %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded: %1. A cut would have changed what follows: after report %2 it is drawn pale.</source>
        <translation>Aufgezeichnet: %1. Eine Absenkung hätte das Folgende verändert: nach Messwert %2 ist es blass gezeichnet.</translation>
    </message>
    <message>
        <source>Recorded: %1. The run made the same cuts, so all of it is as it was.</source>
        <translation>Aufgezeichnet: %1. Der Lauf hat dieselben Absenkungen gemacht; daher ist alles so, wie es war.</translation>
    </message>
    <message>
        <source>Recorded: %1. Without a cut the run would have been the same.</source>
        <translation>Aufgezeichnet: %1. Ohne Absenkung wäre der Lauf derselbe gewesen.</translation>
    </message>
    <message>
        <source>bad reports, amber: the next one cuts</source>
        <translation>schlechte Messwerte, bernsteinfarben: der nächste senkt</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Messlatte</translation>
    </message>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Recorded: %1. After report %2 the run went on with another rate: what follows would have been another curve and is drawn pale.</source>
        <translation>Aufgezeichnet: %1. Nach Messwert %2 lief der Lauf mit anderer Rate weiter: was folgt, wäre eine andere Kurve und ist blass gezeichnet.</translation>
    </message>
    <message>
        <source>Recorded: %1. The run made no cut either, so all of it is as it was.</source>
        <translation>Aufgezeichnet: %1. Auch der Lauf senkte die Rate nicht, also ist alles, wie es war.</translation>
    </message>
    <message>
        <source>drawn curve</source>
        <translation>gezeichnete Kurve</translation>
    </message>
    <message>
        <source>Drawn by hand. A cut would change what follows in a training: after report %1 it is drawn pale.</source>
        <translation>Von Hand gezeichnet. Eine Absenkung würde im Training das Folgende verändern: Nach Messwert %1 ist es blass gezeichnet.</translation>
    </message>
    <message>
        <source>Drawn by hand. The schedule makes no cut.</source>
        <translation>Von Hand gezeichnet. Der Plan nimmt keine Absenkung vor.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, Batchgröße %2</translation>
    </message>
    <message>
        <source>%1 an epoch</source>
        <translation>%1 je Epoche</translation>
    </message>
    <message>
        <source>evaluated every step</source>
        <translation>Auswertung bei jedem Schritt</translation>
    </message>
    <message>
        <source>evaluated every %1</source>
        <translation>Auswertung alle %1</translation>
    </message>
    <message>
        <source>%1 examples to train, %2 to validate</source>
        <translation>%1 Beispiele zum Trainieren, %2 zum Validieren</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>LR Playground · %1</source>
        <translation>LR Playground · %1</translation>
    </message>
    <message>
        <source>One more finding, which the window shows</source>
        <translation>Ein weiterer Befund steht im Fenster</translation>
    </message>
    <message numerus="yes">
        <source>%n more findings, which the window shows</source>
        <translation>
            <numerusform>Ein weiterer Befund steht im Fenster</numerusform>
            <numerusform>%n weitere Befunde stehen im Fenster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>ChainedScheduler cannot take over at a milestone of SequentialLR</source>
        <translation>ChainedScheduler kann an einem Meilenstein von SequentialLR nicht übernehmen</translation>
    </message>
    <message>
        <source>has %1; needs %2, one fewer than there are parts, as the last lasts to the end</source>
        <translation>hat %1; nötig: %2, eins weniger als Teile, denn der letzte dauert bis zum Ende</translation>
    </message>
    <message>
        <source>is %1, below the floor; needs %2 or more</source>
        <translation>ist %1, unter der Untergrenze; nötig ist mindestens %2</translation>
    </message>
    <message>
        <source>is 0, which an exponential ramp never reaches; needs a number above 0, such as 0.001</source>
        <translation>ist 0, was eine exponentielle Rampe nie erreicht; nötig ist eine Zahl über 0, etwa 0.001</translation>
    </message>
    <message>
        <source>CosineAnnealingWarmRestarts cannot go to a negative epoch</source>
        <translation>CosineAnnealingWarmRestarts kann nicht zu einer negativen Epoche springen</translation>
    </message>
    <message>
        <source>are not in order; needs each at least as large as the one before</source>
        <translation>sind nicht der Größe nach geordnet; jede Angabe muss mindestens so groß sein wie die vorige</translation>
    </message>
    <message>
        <source>is %1; needs more than %2, the one before</source>
        <translation>ist %1; nötig ist mehr als %2, die Angabe davor</translation>
    </message>
    <message>
        <source>is %1, whose rates are not known beforehand, so it cannot be a part of another schedule; needs a schedule of the tick alone</source>
        <translation>ist %1, dessen Raten nicht im Voraus bekannt sind, und kann daher nicht Teil eines anderen Plans sein; nötig ist ein Plan, der nur vom Takt abhängt</translation>
    </message>
    <message>
        <source>is empty; needs one schedule or more</source>
        <translation>ist leer; nötig ist mindestens ein Plan</translation>
    </message>
    <message>
        <source>is %1, which PyTorch cannot run inside a %2; choose a plain schedule</source>
        <translation>ist %1, den PyTorch innerhalb von %2 nicht ausführen kann; einen einfachen Plan wählen</translation>
    </message>
    <message>
        <source>needs one number, or a list of %1: one for each parameter group</source>
        <translation>braucht eine Zahl oder eine Liste der Länge %1, mit einer Zahl je Parametergruppe</translation>
    </message>
    <message>
        <source>is true, but the optimizer has neither momentum nor betas; needs false</source>
        <translation>ist true, aber der Optimierer hat weder Momentum noch betas; nötig ist false</translation>
    </message>
    <message>
        <source>%1 needs a metric at every tick</source>
        <translation>%1 braucht bei jedem Takt eine Metrik</translation>
    </message>
    <message>
        <source>OverflowError: %1 ** %2 is too large</source>
        <translation>OverflowError: %1 ** %2 ist zu groß</translation>
    </message>
    <message>
        <source>is %1, which leaves nothing of max_update, %2; needs less</source>
        <translation>ist %1, was von max_update, %2, nichts übrig lässt; nötig ist weniger</translation>
    </message>
    <message>
        <source>has %1; needs 3: the momentum at the start, at the peak and at the end</source>
        <translation>hat %1; nötig: 3, das Momentum am Anfang, an der Spitze und am Ende</translation>
    </message>
    <message>
        <source>is given beside min_lr; needs null, as only one of them may be set</source>
        <translation>ist neben min_lr angegeben; nötig ist null, da nur eines von beiden gesetzt sein darf</translation>
    </message>
    <message>
        <source>is missing, as min_lr is; needs one of them, such as 0.1</source>
        <translation>fehlt ebenso wie min_lr; nötig ist eines von beiden, etwa 0.1</translation>
    </message>
    <message>
        <source>Transformers raises ZeroDivisionError: min_lr as a share of the optimizer&apos;s rate, which is 0</source>
        <translation>Transformers meldet ZeroDivisionError: min_lr als Anteil der Rate des Optimierers, die 0 ist</translation>
    </message>
    <message>
        <source>is %1, not below the base rate; needs a smaller rate</source>
        <translation>ist %1, nicht unter der Basisrate; nötig ist eine kleinere Rate</translation>
    </message>
    <message>
        <source>Transformers&apos; polynomial schedule raises ZeroDivisionError: the optimizer&apos;s rate is 0</source>
        <translation>Der polynomielle Plan von Transformers meldet ZeroDivisionError: Die Rate des Optimierers ist 0</translation>
    </message>
    <message>
        <source>Transformers&apos; polynomial schedule raises ZeroDivisionError: num_warmup_steps and num_training_steps are both %1, which leaves no time for the decay</source>
        <translation>Der polynomielle Plan von Transformers meldet ZeroDivisionError: num_warmup_steps und num_training_steps sind beide %1, was dem Abklingen keine Zeit lässt</translation>
    </message>
    <message>
        <source>is missing, as num_stable_steps is; needs one of them, such as %1</source>
        <translation>fehlt ebenso wie num_stable_steps; nötig ist eines von beiden, etwa %1</translation>
    </message>
    <message>
        <source>is empty; needs one boundary or more</source>
        <translation>ist leer; nötig ist mindestens eine Grenze</translation>
    </message>
    <message>
        <source>has %1; needs %2, one more than there are boundaries</source>
        <translation>hat %1; nötig: %2, eins mehr als Grenzen</translation>
    </message>
    <message>
        <source>is empty; needs one milestone or more</source>
        <translation>ist leer; nötig ist mindestens ein Meilenstein</translation>
    </message>
    <message>
        <source>has %1; needs %2, one for each boundary</source>
        <translation>hat %1; nötig: %2, eins je Grenze</translation>
    </message>
    <message>
        <source>is 0, as atol is; optax needs at least one of them above 0, such as rtol 0.0001</source>
        <translation>ist 0 wie auch atol; optax braucht mindestens eines von beiden über 0, etwa rtol 0.0001</translation>
    </message>
    <message>
        <source>is %1, which counts the warm-up too; needs more than warmup_steps, %2</source>
        <translation>ist %1 und zählt die Aufwärmphase mit; nötig ist mehr als warmup_steps, %2</translation>
    </message>
    <message>
        <source>is %1; needs %2</source>
        <translation>ist %1; nötig ist %2</translation>
    </message>
    <message>
        <source>has %1; needs %2, one fewer than there are schedules</source>
        <translation>hat %1; nötig: %2, eins weniger als Pläne</translation>
    </message>
    <message>
        <source>is %1, which leaves three phases no room; needs less than 0.5</source>
        <translation>ist %1, was drei Phasen keinen Raum lässt; nötig ist weniger als 0.5</translation>
    </message>
    <message>
        <source>makes the rising phase %1 x %2 - 1 = 0 ticks long; needs a slightly larger or smaller share</source>
        <translation>macht die ansteigende Phase %1 x %2 - 1 = 0 Takte lang; nötig ist ein etwas größerer oder kleinerer Anteil</translation>
    </message>
    <message>
        <source>Paddle&apos;s OneCycleLR raises ZeroDivisionError: phase_pct leaves its last phase no tick</source>
        <translation>Paddles OneCycleLR meldet ZeroDivisionError: phase_pct lässt der letzten Phase keinen Takt</translation>
    </message>
    <message>
        <source>Paddle&apos;s OneCycleLR raises ValueError: its cycle has total_steps = %1</source>
        <translation>Paddles OneCycleLR meldet ValueError: Der Zyklus hat total_steps = %1</translation>
    </message>
    <message>
        <source>Paddle&apos;s InverseTimeDecay raises ZeroDivisionError: 1 + gamma * t is 0</source>
        <translation>Paddles InverseTimeDecay meldet ZeroDivisionError: 1 + gamma * t ist 0</translation>
    </message>
    <message>
        <source>Paddle&apos;s StepDecay raises %1</source>
        <translation>Paddles StepDecay meldet %1</translation>
    </message>
    <message>
        <source>Paddle&apos;s MultiStepDecay raises %1</source>
        <translation>Paddles MultiStepDecay meldet %1</translation>
    </message>
    <message>
        <source>is %1; Paddle needs more than start_lr, %2</source>
        <translation>ist %1; Paddle braucht mehr als start_lr, %2</translation>
    </message>
    <message>
        <source>timm&apos;s scheduler raises %1</source>
        <translation>Der Plan von timm meldet %1</translation>
    </message>
    <message>
        <source>has %1 ticks; needs the first, or the first and the one after the last</source>
        <translation>hat %1 Takte; nötig ist der erste, oder der erste und der nach dem letzten</translation>
    </message>
    <message>
        <source>OverflowError: the cycle&apos;s length ** %1 is too large</source>
        <translation>OverflowError: Länge des Zyklus ** %1 ist zu groß</translation>
    </message>
    <message>
        <source>is not above lb; needs a larger number, such as %1</source>
        <translation>liegt nicht über lb; nötig ist eine größere Zahl, etwa %1</translation>
    </message>
    <message>
        <source>Python&apos;s %1 raises at t = %2 %3</source>
        <translation>Python meldet für %1 bei t = %2 %3</translation>
    </message>
    <message>
        <source>has %1 characters; needs at most %2</source>
        <translation>hat %1 Zeichen; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>%1 (character %3); needs a formula in t, such as %2</source>
        <translation>%1 (Zeichen %3); nötig ist eine Formel in t, etwa %2</translation>
    </message>
    <message>
        <source>%1; needs a formula in t, such as %2</source>
        <translation>%1; nötig ist eine Formel in t, etwa %2</translation>
    </message>
    <message>
        <source>PyTorch&apos;s MultiStepLR raises %1</source>
        <translation>PyTorchs MultiStepLR meldet %1</translation>
    </message>
    <message>
        <source>is missing; needs a number of ticks, or both epochs and steps_per_epoch</source>
        <translation>fehlt; nötig ist eine Anzahl von Takten, oder epochs und steps_per_epoch zusammen</translation>
    </message>
    <message>
        <source>PyTorch&apos;s OneCycleLR raises ZeroDivisionError: pct_start leaves its last phase no tick</source>
        <translation>PyTorchs OneCycleLR meldet ZeroDivisionError: pct_start lässt der letzten Phase keinen Takt</translation>
    </message>
    <message>
        <source>PyTorch&apos;s OneCycleLR raises ValueError: its cycle has total_steps = %1</source>
        <translation>PyTorchs OneCycleLR meldet ValueError: Der Zyklus hat total_steps = %1</translation>
    </message>
    <message>
        <source>PyTorch 1.13 refuses this: CyclicLR cycles the beta1 of Adam and its kin from 2.3 on.</source>
        <translation>PyTorch 1.13 lehnt das ab: CyclicLR ändert beta1 von Adam und seinen Verwandten erst ab 2.3 zyklisch.</translation>
    </message>
    <message>
        <source>PyTorch 1.13 refuses this: SequentialLR takes a ChainedScheduler from 2.6 on.</source>
        <translation>PyTorch 1.13 lehnt das ab: SequentialLR nimmt einen ChainedScheduler erst ab 2.6 an.</translation>
    </message>
    <message>
        <source>is no release whose reference cases this program knows; needs %1 or %2</source>
        <translation>ist keine Version, deren Referenzfälle dieses Programm kennt; nötig ist %1 oder %2</translation>
    </message>
    <message>
        <source>holds schedules nested %1 deep; needs at most %2</source>
        <translation>enthält Pläne, die %1 Ebenen tief verschachtelt sind; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>SequentialLR cannot go to an explicit epoch</source>
        <translation>SequentialLR kann nicht zu einer bestimmten Epoche springen</translation>
    </message>
    <message>
        <source>is an empty list; needs a number for each parameter group</source>
        <translation>ist eine leere Liste; nötig ist eine Zahl je Parametergruppe</translation>
    </message>
    <message>
        <source>a formula in t, such as %1, or a list of values</source>
        <translation>eine Formel in t, etwa %1, oder eine Liste von Werten</translation>
    </message>
    <message>
        <source>has %1 functions; needs one for each parameter group, at most %2</source>
        <translation>hat %1 Funktionen; nötig ist eine je Parametergruppe, höchstens %2</translation>
    </message>
    <message>
        <source>is an empty list; needs a formula, such as %1</source>
        <translation>ist eine leere Liste; nötig ist eine Formel, etwa %1</translation>
    </message>
    <message>
        <source>a list of schedules, such as %1</source>
        <translation>eine Liste von Plänen, etwa %1</translation>
    </message>
    <message>
        <source>has %1 schedules; needs at most %2</source>
        <translation>hat %1 Pläne; erlaubt sind höchstens %2</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>%1 The last that was measured.</source>
        <extracomment>%1 is a sentence that says what the figure is</extracomment>
        <translation>%1 Der letzte gemessene Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n diverged</source>
        <comment>runs, and how many of them</comment>
        <translation>
            <numerusform>%1, davon %n divergiert</numerusform>
            <numerusform>%1, davon %n divergiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>wins of contests</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Slow motion: 1 step a second</source>
        <translation>Zeitlupe: 1 Schritt je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n Schritt je Sekunde</numerusform>
            <numerusform>%n Schritte je Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole run in %1 s</source>
        <translation>Ganzer Lauf in %1 s</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
</context>
<context>
    <name>shapes</name>
    <message>
        <source>until step %1, where it raises an error</source>
        <translation>bis Schritt %1, wo er einen Fehler auslöst</translation>
    </message>
    <message>
        <source>planned without a metric</source>
        <translation>ohne Metrik geplant</translation>
    </message>
    <message>
        <source>Learning rate ÷ base rate</source>
        <translation>Lernrate ÷ Basisrate</translation>
    </message>
    <message>
        <source>Learning rate ÷ mean</source>
        <translation>Lernrate ÷ Mittelwert</translation>
    </message>
    <message>
        <source>Learning rate ÷ peak</source>
        <translation>Lernrate ÷ Spitzenrate</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>%1: begins at %2, highest %3 at step %4, ends at %5.</source>
        <translation>%1: beginnt bei %2, Höchstwert %3 bei Schritt %4, endet bei %5.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Updates in the run.</source>
        <translation>Aktualisierungen im Lauf.</translation>
    </message>
    <message>
        <source>Steps per epoch</source>
        <translation>Schritte je Epoche</translation>
    </message>
    <message>
        <source>Updates in one pass over the data.</source>
        <translation>Aktualisierungen in einem Durchgang durch die Daten.</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Basisrate</translation>
    </message>
    <message>
        <source>What rates begin with, unless a shape has its own.</source>
        <translation>Womit Raten beginnen, sofern ein Verlauf keine eigene hat.</translation>
    </message>
    <message>
        <source>Evaluation period</source>
        <translation>Auswertungsabstand</translation>
    </message>
    <message>
        <source>Steps between two evaluations, for schedules that tick by them.</source>
        <translation>Schritte zwischen zwei Auswertungen, für Pläne, die danach takten.</translation>
    </message>
    <message>
        <source>Warm-up + %1</source>
        <translation>Aufwärmphase + %1</translation>
    </message>
    <message>
        <source>Own base rate</source>
        <translation>Eigene Basisrate</translation>
    </message>
    <message>
        <source>What its rates begin with. Empty: the common base rate.</source>
        <translation>Womit die Raten beginnen. Leer: die gemeinsame Basisrate.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message numerus="yes">
        <source>Shapes of %n schedule(s) over %1 steps</source>
        <translation>
            <numerusform>Verlauf von %n Lernratenplan über %1 Schritte</numerusform>
            <numerusform>Verläufe von %n Lernratenplänen über %1 Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharpness</name>
    <message>
        <source>Lane %1 %2.</source>
        <translation>Bahn %1 %2.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>edge of stability</source>
        <translation>Stabilitätsgrenze</translation>
    </message>
    <message>
        <source>Rate · curvature / threshold</source>
        <translation>Rate · Krümmung / Schwelle</translation>
    </message>
    <message>
        <source>Largest curvature</source>
        <translation>Größte Krümmung</translation>
    </message>
    <message>
        <source>threshold / rate</source>
        <translation>Schwelle / Rate</translation>
    </message>
    <message>
        <source>as batches see it</source>
        <translation>wie Batches sie sehen</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>would play %1 runs one after another; needs at most %2</source>
        <translation>würde %1 Läufe nacheinander abspielen; erlaubt sind höchstens %2</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1 %2 (run %3)</source>
        <comment>a lane, and the number of its run</comment>
        <translation>%1 %2 (Lauf %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lane, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has no race %1</source>
        <translation>hat kein Rennen %1</translation>
    </message>
    <message>
        <source>holds %1, which is under way already</source>
        <translation>enthält %1; dieser Lauf ist schon im Gang</translation>
    </message>
    <message>
        <source>has nothing left to resume in race %1: its runs have ended; start a new race, or fork one of them</source>
        <translation>hat in Rennen %1 nichts mehr fortzusetzen: Alle Läufe sind beendet; ein neues Rennen starten oder von einem Lauf abzweigen</translation>
    </message>
    <message>
        <source>has %1 lanes; a fork needs 1 to %2</source>
        <translation>hat %1 Bahnen; ein Abzweig braucht 1 bis %2</translation>
    </message>
    <message>
        <source>has no run %1</source>
        <translation>hat keinen Lauf %1</translation>
    </message>
    <message>
        <source>%1 ends at step %2, where nothing is left to train; needs an earlier step</source>
        <translation>%1 endet bei Schritt %2, wo nichts mehr zu trainieren ist; nötig ist ein früherer Schritt</translation>
    </message>
    <message>
        <source>what %1 answered about run %2 at step %3 cannot be read</source>
        <comment>a probe</comment>
        <translation>Die Antwort von %1 zu Lauf %2 bei Schritt %3 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the step of an analysis</source>
        <translation>Der Schritt einer Analyse</translation>
    </message>
    <message>
        <source>The state here is too large for a document, so no run can go on from it.</source>
        <translation>Der Zustand hier ist zu groß für ein Dokument, daher kann kein Lauf von ihm aus weitergehen.</translation>
    </message>
    <message>
        <source>the numbers of the table %1 cannot be read</source>
        <translation>Die Zahlen der Tabelle %1 sind nicht lesbar</translation>
    </message>
    <message>
        <source>is no document of LR Playground (.lrp)</source>
        <translation>ist kein Dokument von LR Playground (.lrp)</translation>
    </message>
    <message>
        <source>is empty, so it is no document; delete it or choose another</source>
        <translation>ist leer und daher kein Dokument; löschen oder ein anderes wählen</translation>
    </message>
    <message>
        <source>it ends after %1 bytes</source>
        <translation>Die Datei endet nach %1 Byte</translation>
    </message>
    <message>
        <source>is an SQLite database of another program; needs a document of LR Playground (.lrp)</source>
        <translation>ist eine SQLite-Datenbank eines anderen Programms; nötig ist ein Dokument von LR Playground (.lrp)</translation>
    </message>
    <message>
        <source>it has a %1 %2, which no document has</source>
        <comment>such as: view, and its name</comment>
        <translation>%1 %2 kommt in keinem Dokument vor</translation>
    </message>
    <message>
        <source>it lacks %1 of its %2 tables</source>
        <translation>Es fehlen %1 von %2 Tabellen</translation>
    </message>
    <message>
        <source>its table %1 computes the column %2, which none in a document does</source>
        <translation>Die Tabelle %1 berechnet die Spalte %2, was in einem Dokument keine tut</translation>
    </message>
    <message>
        <source>exists already; choose another name</source>
        <translation>existiert bereits; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>could not be written: %1</source>
        <translation>konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The file was opened to be read.</source>
        <translation>Die Datei wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The folder of the file may not be written.</source>
        <translation>Der Ordner der Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file has used up its numbers for runs, so none can be added; those it has can be read.</source>
        <translation>Die Datei hat ihre Nummern für Läufe aufgebraucht; neue kommen nicht hinzu, die vorhandenen sind lesbar.</translation>
    </message>
    <message>
        <source>holds nothing yet, and becomes a document where it may be written</source>
        <translation>enthält noch nichts; zum Dokument wird die Datei erst, wenn sie beschreibbar ist</translation>
    </message>
    <message>
        <source>The file was written by a newer version of LR Playground; what this one knows of it can be read.</source>
        <translation>Die Datei stammt von einer neueren Version von LR Playground; was diese Version davon kennt, ist lesbar.</translation>
    </message>
    <message>
        <source>is being used by another program; try again when that has finished</source>
        <translation>wird gerade von einem anderen Programm benutzt; danach erneut versuchen</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>Die Datei ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>The file is open in another window.</source>
        <translation>Die Datei ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>The file is open in %1 (process %2).</source>
        <comment>a program</comment>
        <translation>Die Datei ist in %1 geöffnet (Prozess %2).</translation>
    </message>
    <message>
        <source>The file is open in %1 (process %2 on %3).</source>
        <comment>a program, and a computer</comment>
        <translation>Die Datei ist in %1 geöffnet (Prozess %2 auf %3).</translation>
    </message>
    <message>
        <source>is a folder; needs a document (.lrp)</source>
        <translation>ist ein Ordner; nötig ist ein Dokument (.lrp)</translation>
    </message>
    <message>
        <source>is a pipe; needs a document (.lrp)</source>
        <translation>ist eine Pipe; nötig ist ein Dokument (.lrp)</translation>
    </message>
    <message>
        <source>is a device; needs a document (.lrp)</source>
        <translation>ist ein Gerät; nötig ist ein Dokument (.lrp)</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>may not be opened: permission denied</source>
        <translation>darf nicht geöffnet werden: Zugriff verweigert</translation>
    </message>
    <message>
        <source>could not be opened: %1</source>
        <translation>konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a part of a document, and why</comment>
        <translation>%1 entfällt: %2</translation>
    </message>
    <message>
        <source>and more is left out</source>
        <translation>Weiteres entfällt auch</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of row and its number: race 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>a part of a document</comment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>the experiment of the form</source>
        <translation>Das Experiment des Formulars</translation>
    </message>
    <message>
        <source>race</source>
        <comment>a part of a document</comment>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>run</source>
        <comment>a part of a document</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>its race %1 is missing, or has no such lane</source>
        <translation>Das Rennen %1 fehlt oder hat keine solche Bahn</translation>
    </message>
    <message>
        <source>it begins after step %1, where its race ends</source>
        <translation>Der Lauf beginnt nach Schritt %1, dem Ende seines Rennens</translation>
    </message>
    <message>
        <source>its parent %1 is missing</source>
        <translation>Der Lauf %1, von dem abgezweigt wurde, fehlt</translation>
    </message>
    <message>
        <source>the samples of run %1 from step %2 on cannot be read</source>
        <translation>Die Messwerte von Lauf %1 ab Schritt %2 sind nicht lesbar</translation>
    </message>
    <message>
        <source>the step of an evaluation</source>
        <translation>Der Schritt einer Auswertung</translation>
    </message>
    <message>
        <source>the step of a checkpoint</source>
        <translation>Der Schritt eines Checkpoints</translation>
    </message>
    <message>
        <source>the reason of a checkpoint</source>
        <translation>Der Grund eines Checkpoints</translation>
    </message>
    <message>
        <source>the kind of an event</source>
        <translation>Die Art eines Ereignisses</translation>
    </message>
    <message>
        <source>the step of an event</source>
        <translation>Der Schritt eines Ereignisses</translation>
    </message>
    <message>
        <source>its curve %1 is damaged</source>
        <translation>Die Kurve %1 ist beschädigt</translation>
    </message>
    <message>
        <source>a letter is %1</source>
        <translation>Ein Buchstabe lautet %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column of a table and what it holds</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>The program ended while this was under way.</source>
        <translation>Das Programm endete, während dies noch lief.</translation>
    </message>
    <message>
        <source>its rows are out of order</source>
        <translation>Die Zeilen sind nicht in Reihenfolge</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <comment>a column of a table</comment>
        <translation>%1 ist unbekannt</translation>
    </message>
    <message>
        <source>the length of a stretch</source>
        <translation>Die Länge einer Strecke</translation>
    </message>
    <message>
        <source>the end of a stretch</source>
        <translation>Das Ende einer Strecke</translation>
    </message>
    <message>
        <source>the number of stretches</source>
        <translation>Die Anzahl der Strecken</translation>
    </message>
    <message>
        <source>the %1 of run %2 cannot be read</source>
        <comment>a channel</comment>
        <translation>%1 von Lauf %2 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the stretches of run %1 do not fit together</source>
        <translation>Die Strecken von Lauf %1 passen nicht zusammen</translation>
    </message>
    <message>
        <source>The disk of %1 gives no locks, so nothing keeps two programs from writing the file at once: open it in one at a time.</source>
        <translation>Der Datenträger von %1 kennt keine Sperren; nichts hindert also zwei Programme daran, die Datei zugleich zu schreiben: immer nur in einem Programm öffnen.</translation>
    </message>
    <message>
        <source>It was not closed when it was used last: %1</source>
        <comment>a sentence that says where it is open</comment>
        <translation>Nach der letzten Benutzung wurde sie nicht geschlossen: %1</translation>
    </message>
    <message>
        <source>The document %1 was not closed when it was used last: %2 If it still is, close it there first.</source>
        <comment>a file, and a sentence that says where it is open</comment>
        <translation>Das Dokument %1 wurde nach der letzten Benutzung nicht geschlossen: %2 Gilt das noch, zuerst dort schließen.</translation>
    </message>
    <message>
        <source>is damaged: %1. A copy of the file may be whole. What can still be read of this one, though no document any more, is saved by: %2</source>
        <comment>what is damaged, and a command</comment>
        <translation>ist beschädigt: %1. Eine Kopie der Datei ist vielleicht heil. Was von dieser noch lesbar ist, wenn auch nicht mehr als Dokument, sichert der Befehl: %2</translation>
    </message>
    <message>
        <source>was left in the middle of writing and is mended when it is opened where it may be written, folder and file</source>
        <translation>wurde mitten im Schreiben verlassen und wird repariert, wenn Datei und Ordner beim Öffnen beschreibbar sind</translation>
    </message>
    <message>
        <source>is not given or taken by the disk: %1</source>
        <translation>lässt sich auf dem Datenträger nicht lesen oder schreiben: %1</translation>
    </message>
    <message>
        <source>has no room on its disk; free some, or choose another place</source>
        <translation>hat auf dem Datenträger keinen Platz; Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>braucht mehr Arbeitsspeicher, als es gibt</translation>
    </message>
    <message>
        <source>The disk is full. Training goes on; what is not saved yet stays in memory and is written as soon as there is room.</source>
        <translation>Der Datenträger ist voll. Das Training läuft weiter; was noch nicht gespeichert ist, bleibt im Arbeitsspeicher und wird geschrieben, sobald Platz ist.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, as its folder may not. Training goes on; what is not saved yet stays in memory and is written as soon as it may.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden, da ihr Ordner schreibgeschützt ist. Das Training läuft weiter; was noch nicht gespeichert ist, bleibt im Arbeitsspeicher und wird geschrieben, sobald es erlaubt ist.</translation>
    </message>
    <message>
        <source>The file %1 is being used by another program. Training goes on; what is not saved yet stays in memory and is written as soon as that has finished.</source>
        <translation>Die Datei %1 wird gerade von einem anderen Programm benutzt. Das Training läuft weiter; was noch nicht gespeichert ist, bleibt im Arbeitsspeicher und wird geschrieben, sobald sie frei ist.</translation>
    </message>
    <message>
        <source>The file %1 is not taken by the disk (%2). Training goes on; what is not saved yet stays in memory and is written as soon as it is.</source>
        <translation>Der Datenträger nimmt die Datei %1 nicht an (%2). Das Training läuft weiter; was noch nicht gespeichert ist, bleibt im Arbeitsspeicher und wird geschrieben, sobald es gelingt.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Training goes on. Save the document under another name to keep it.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden (%2). Das Training läuft weiter. Um nichts zu verlieren, das Dokument unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>The file %1 is gone; training goes on. Save the document under another name to keep it.</source>
        <translation>Die Datei %1 ist nicht mehr da; das Training läuft weiter. Um nichts zu verlieren, das Dokument unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>The file %1 may not be written any more. Training goes on; what is not saved yet stays in memory and is written as soon as it may.</source>
        <translation>Die Datei %1 ist jetzt schreibgeschützt. Das Training läuft weiter; was noch nicht gespeichert ist, bleibt im Arbeitsspeicher und wird geschrieben, sobald es erlaubt ist.</translation>
    </message>
    <message>
        <source>is open in another window or program; choose another name</source>
        <translation>ist in einem anderen Fenster oder Programm geöffnet; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>has no checkpoint of run %1 at or before step %2</source>
        <translation>hat keinen Checkpoint von Lauf %1 bei Schritt %2 oder davor</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1, stopped at step %2 of %3</source>
        <comment>a lane</comment>
        <translation>%1, gestoppt bei Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, failed at step %2 of %3</source>
        <comment>a lane</comment>
        <translation>%1, fehlgeschlagen bei Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, interrupted at step %2 of %3</source>
        <comment>a lane</comment>
        <translation>%1, unterbrochen bei Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, paused at step %2 of %3</source>
        <comment>a lane</comment>
        <translation>%1, pausiert bei Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, at step %2 of %3</source>
        <comment>a lane under way</comment>
        <translation>%1, bei Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, forked at step %2</source>
        <comment>a lane</comment>
        <translation>%1, abgezweigt bei Schritt %2</translation>
    </message>
    <message>
        <source>%1: left the chart at step %2.</source>
        <comment>a lane</comment>
        <translation>%1: bei Schritt %2 aus dem Diagramm gelaufen.</translation>
    </message>
    <message>
        <source>%1: left the chart at step %2, rate %3.</source>
        <comment>a lane</comment>
        <translation>%1: bei Schritt %2 aus dem Diagramm gelaufen, Rate %3.</translation>
    </message>
    <message>
        <source>%1: %2 fell from %3 to %4, practically 0, lowest %5 at step %6.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation>%1: %2 fiel von %3 auf %4, praktisch 0, niedrigster Wert %5 bei Schritt %6.</translation>
    </message>
    <message>
        <source>%1: %2 fell from %3 to %4, lowest %5 at step %6.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation>%1: %2 fiel von %3 auf %4, niedrigster Wert %5 bei Schritt %6.</translation>
    </message>
    <message>
        <source>%1: %2 rose from %3 to %4, lowest %5 at step %6.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation>%1: %2 stieg von %3 auf %4, niedrigster Wert %5 bei Schritt %6.</translation>
    </message>
    <message>
        <source>%1: %2 hardly changed, from %3 to %4, lowest %5 at step %6.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation>%1: %2 änderte sich kaum, von %3 auf %4, niedrigster Wert %5 bei Schritt %6.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Der Trainingsverlust</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <source>%1: %2 stands at %3.</source>
        <comment>a lane, its loss or training loss</comment>
        <translation>%1: %2 steht bei %3.</translation>
    </message>
    <message>
        <source>%1: its loss was never a number.</source>
        <comment>a lane</comment>
        <translation>%1: Der Verlust war nie eine Zahl.</translation>
    </message>
    <message>
        <source>%1: hidden until it is revealed.</source>
        <comment>a lane</comment>
        <translation>%1: verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source>%1: its plan alone is drawn.</source>
        <comment>a lane</comment>
        <translation>%1: Nur der Plan ist gezeichnet.</translation>
    </message>
    <message>
        <source>%1: has not run.</source>
        <comment>a lane</comment>
        <translation>%1: noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <comment>a lane</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Its planned rate %1, unless its metric changes that.</source>
        <comment>what it does</comment>
        <translation>Die geplante Rate %1, sofern die Metrik daran nichts ändert.</translation>
    </message>
    <message>
        <source>Its rate %1, unless its metric changes that.</source>
        <comment>what it does</comment>
        <translation>Die Rate %1, sofern die Metrik daran nichts ändert.</translation>
    </message>
    <message>
        <source>Its planned rate %1.</source>
        <comment>what it does</comment>
        <translation>Die geplante Rate %1.</translation>
    </message>
    <message>
        <source>Its rate %1.</source>
        <comment>what it does</comment>
        <translation>Die Rate %1.</translation>
    </message>
    <message>
        <source>Falls fastest between steps %1 and %2; level from step %3.</source>
        <translation>Der Verlust fällt am schnellsten zwischen den Schritten %1 und %2; ab Schritt %3 ist er flach.</translation>
    </message>
    <message>
        <source>Falls fastest between steps %1 and %2.</source>
        <translation>Der Verlust fällt am schnellsten zwischen den Schritten %1 und %2.</translation>
    </message>
    <message>
        <source>Level from step %1.</source>
        <translation>Der Verlust ist ab Schritt %1 flach.</translation>
    </message>
    <message>
        <source>Restless to the end: it varies by %1 %.</source>
        <translation>Der Verlust bleibt bis zum Ende unruhig: Er schwankt um %1 %.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a lane</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation>minus unendlich</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>the end of a list of parts with commas</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>is %1 from step %2 on</source>
        <comment>a rate</comment>
        <translation>ist ab Schritt %2 %1</translation>
    </message>
    <message>
        <source>is %1 throughout</source>
        <comment>a rate</comment>
        <translation>ist durchgehend %1</translation>
    </message>
    <message>
        <source>rises steadily from %1 to %2</source>
        <translation>steigt gleichmäßig von %1 auf %2</translation>
    </message>
    <message>
        <source>falls steadily from %1 to %2</source>
        <translation>fällt gleichmäßig von %1 auf %2</translation>
    </message>
    <message>
        <source>rises steadily from %1 to %2 by step %3</source>
        <translation>steigt bis Schritt %3 gleichmäßig von %1 auf %2</translation>
    </message>
    <message>
        <source>falls steadily from %1 to %2 by step %3</source>
        <translation>fällt bis Schritt %3 gleichmäßig von %1 auf %2</translation>
    </message>
    <message>
        <source>is %1 until step %2, then rises steadily to %3</source>
        <translation>ist %1 bis Schritt %2 und steigt dann gleichmäßig auf %3</translation>
    </message>
    <message>
        <source>is %1 until step %2, then falls steadily to %3</source>
        <translation>ist %1 bis Schritt %2 und fällt dann gleichmäßig auf %3</translation>
    </message>
    <message>
        <source>is %1 until step %2, then rises steadily to %3 by step %4</source>
        <translation>ist %1 bis Schritt %2 und steigt dann bis Schritt %4 gleichmäßig auf %3</translation>
    </message>
    <message>
        <source>is %1 until step %2, then falls steadily to %3 by step %4</source>
        <translation>ist %1 bis Schritt %2 und fällt dann bis Schritt %4 gleichmäßig auf %3</translation>
    </message>
    <message>
        <source>rises from %1 to %2 in one rise, at step %3</source>
        <translation>steigt bei Schritt %3 in einer Stufe von %1 auf %2</translation>
    </message>
    <message>
        <source>falls from %1 to %2 in one cut, at step %3</source>
        <translation>fällt bei Schritt %3 in einer Stufe von %1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>rises from %1 to %2 in %n rise(s), at steps %3</source>
        <translation>
            <numerusform>steigt in einer Stufe von %1 auf %2, bei Schritt %3</numerusform>
            <numerusform>steigt in %n Stufen von %1 auf %2, bei den Schritten %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>falls from %1 to %2 in %n cut(s), at steps %3</source>
        <translation>
            <numerusform>fällt in einer Stufe von %1 auf %2, bei Schritt %3</numerusform>
            <numerusform>fällt in %n Stufen von %1 auf %2, bei den Schritten %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rises from %1 to %2 in %n rise(s), the first at step %3, the last at step %4</source>
        <translation>
            <numerusform>steigt in einer Stufe von %1 auf %2, die erste bei Schritt %3, die letzte bei Schritt %4</numerusform>
            <numerusform>steigt in %n Stufen von %1 auf %2, die erste bei Schritt %3, die letzte bei Schritt %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>falls from %1 to %2 in %n cut(s), the first at step %3, the last at step %4</source>
        <translation>
            <numerusform>fällt in einer Stufe von %1 auf %2, die erste bei Schritt %3, die letzte bei Schritt %4</numerusform>
            <numerusform>fällt in %n Stufen von %1 auf %2, die erste bei Schritt %3, die letzte bei Schritt %4</numerusform>
        </translation>
    </message>
    <message>
        <source>rises to %1 at step %2, then falls to %3</source>
        <translation>steigt bis Schritt %2 auf %1 und fällt dann auf %3</translation>
    </message>
    <message>
        <source>falls to %1 at step %2, then rises to %3</source>
        <translation>fällt bis Schritt %2 auf %1 und steigt dann auf %3</translation>
    </message>
    <message>
        <source>wavers between %1 and %2, from %3 at first to %4 at the end</source>
        <translation>schwankt zwischen %1 und %2, anfangs bei %3, am Ende bei %4</translation>
    </message>
    <message numerus="yes">
        <source>runs %n cycle(s) between %1 and %2</source>
        <translation>
            <numerusform>durchläuft einen Zyklus zwischen %1 und %2</numerusform>
            <numerusform>durchläuft %n Zyklen zwischen %1 und %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate: logarithmic, %1 to %2.</source>
        <translation>Rate: logarithmisch, %1 bis %2.</translation>
    </message>
    <message>
        <source>Rate: linear, %1 to %2.</source>
        <translation>Rate: linear, %1 bis %2.</translation>
    </message>
    <message>
        <source>Loss: logarithmic, %1 to %2.</source>
        <translation>Verlust: logarithmisch, %1 bis %2.</translation>
    </message>
    <message>
        <source>Loss: linear, %1 to %2.</source>
        <translation>Verlust: linear, %1 bis %2.</translation>
    </message>
    <message>
        <source>Learning rate and loss, %1, %2.</source>
        <comment>lanes and steps, counted</comment>
        <translation>Lernrate und Verlust, %1, %2.</translation>
    </message>
    <message>
        <source>Planned learning rates, %1, %2.</source>
        <comment>lanes and steps, counted</comment>
        <translation>Geplante Lernraten, %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate above loss.</source>
        <translation>Oben die Rate, unten der Verlust.</translation>
    </message>
    <message>
        <source>Across: %1, 0 to %2.</source>
        <comment>the unit of the axis across and its end</comment>
        <translation>Waagerecht: %1, 0 bis %2.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 differ by less than 2 %.</source>
        <comment>several lanes</comment>
        <translation>%1 unterscheiden sich um weniger als 2 %.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a lane and its loss</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Lowest at the end: %1; then %2.</source>
        <comment>lanes with their losses</comment>
        <translation>Am Ende am niedrigsten: %1; dann %2.</translation>
    </message>
    <message>
        <source>Lowest so far: %1; then %2.</source>
        <comment>lanes with their losses</comment>
        <translation>Bisher am niedrigsten: %1; dann %2.</translation>
    </message>
    <message numerus="yes">
        <source>(An earlier run|%n earlier runs) behind them.</source>
        <translation>
            <numerusform>Dahinter ein früherer Lauf.</numerusform>
            <numerusform>Dahinter %n frühere Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as mean and range.</source>
        <comment>a lane</comment>
        <translation>%1 als Mittelwert und Spannweite.</translation>
    </message>
    <message>
        <source>For comparison, %1.</source>
        <translation>Zum Vergleich: %1.</translation>
    </message>
    <message>
        <source>No lanes.</source>
        <translation>Keine Bahnen.</translation>
    </message>
    <message>
        <source>In this lesson: %1</source>
        <translation>In dieser Lektion: %1</translation>
    </message>
    <message>
        <source>%1, left for another future at step %2 of %3</source>
        <comment>a lane</comment>
        <translation>%1, bei Schritt %2 von %3 für einen anderen Verlauf verlassen</translation>
    </message>
    <message>
        <source>%1, bend undone at step %2: %3</source>
        <comment>a lane, and rates: 3 → 1</comment>
        <translation>%1, Biegung zurückgenommen bei Schritt %2: %3</translation>
    </message>
    <message>
        <source>%1, bent at step %2: %3</source>
        <comment>a lane, and rates: 3 → 1</comment>
        <translation>%1, gebogen bei Schritt %2: %3</translation>
    </message>
    <message>
        <source>%1, bend undone at step %2</source>
        <comment>a lane</comment>
        <translation>%1, Biegung zurückgenommen bei Schritt %2</translation>
    </message>
    <message>
        <source>%1, bent at step %2</source>
        <comment>a lane</comment>
        <translation>%1, gebogen bei Schritt %2</translation>
    </message>
    <message>
        <source>Range test: %1.</source>
        <translation>Lernratentest: %1.</translation>
    </message>
</context>
<context>
    <name>surface</name>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a count of steps: &quot;1,500 steps&quot;</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Lane %1 stands at %2 %3: loss %4, %5 from the nearest minimum.</source>
        <comment>a letter, a point, after how many steps, two numbers</comment>
        <translation>Bahn %1 steht bei %2 %3: Verlust %4, %5 vom nächsten Minimum entfernt.</translation>
    </message>
    <message>
        <source>The slope is %1; at a rate of %2 the next step down it is %3 long.</source>
        <comment>three numbers</comment>
        <translation>Die Steigung ist %1; bei einer Rate von %2 ist der nächste Schritt bergab %3 lang.</translation>
    </message>
    <message numerus="yes">
        <source>%1, a loss of two weights, with its (minimum|minima) at %2.</source>
        <comment>a name, one or more points</comment>
        <translation>
            <numerusform>%1, ein Verlust zweier Gewichte mit dem Minimum bei %2.</numerusform>
            <numerusform>%1, ein Verlust zweier Gewichte mit den Minima bei %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>is missing; random draws need their number, such as %1</source>
        <translation>fehlt; zufällige Ziehungen brauchen ihre Anzahl, etwa %1</translation>
    </message>
    <message>
        <source>is %1; needs a multiple of the %2 seeds, so that each draw has them all. The nearest is %3</source>
        <translation>ist %1; nötig ist ein Vielfaches der %2 Seeds, damit jede Ziehung sie alle hat. Am nächsten ist %3</translation>
    </message>
    <message>
        <source>is for the method %1; a grid has as many tasks as its values make</source>
        <translation>gilt der Methode %1; ein Gitter hat so viele Aufgaben, wie seine Werte ergeben</translation>
    </message>
    <message>
        <source>is missing; a grid needs to know how many values of a range to take, such as %1</source>
        <translation>fehlt; ein Gitter muss wissen, wie viele Werte es aus einem Bereich nimmt, etwa %1</translation>
    </message>
    <message>
        <source>makes %1 tasks with what stands before it and the seeds; needs at most %2</source>
        <translation>ergibt mit dem, was davor steht, und den Seeds %1 Aufgaben; höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>names nothing that a race depends on; the pointers are those of the experiment&apos;s JSON, such as %1 or %2</source>
        <translation>nennt nichts, wovon ein Rennen abhängt; die Pointer sind die des JSON des Experiments, etwa %1 oder %2</translation>
    </message>
    <message>
        <source>has * where no lane is named; it stands for every lane alone, as in %1</source>
        <translation>hat *, wo keine Bahn genannt wird; es steht nur für jede Bahn, wie in %1</translation>
    </message>
    <message>
        <source>is what %1 varies, a number or a list; needs to stand there</source>
        <translation>ist, was %1 variiert, eine Zahl oder eine Liste; es muss dort stehen</translation>
    </message>
    <message>
        <source>is a name, on which no race depends</source>
        <translation>ist ein Name, von dem kein Rennen abhängt</translation>
    </message>
    <message>
        <source>is set again by %1, which comes after it; needs to come after that, or to go</source>
        <translation>wird von %1, das danach kommt, neu gesetzt; es muss danach kommen oder wegfallen</translation>
    </message>
    <message>
        <source>an object such as %1</source>
        <translation>ein Objekt wie %1</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>ein Maß</translation>
    </message>
    <message>
        <source>is %1, as element %2 is; needs each value once</source>
        <translation>ist %1, wie auch Element %2; jeder Wert nur einmal</translation>
    </message>
    <message>
        <source>a list of one value or more, such as %1</source>
        <translation>eine Liste mit einem Wert oder mehr, etwa %1</translation>
    </message>
    <message>
        <source>has %1 values; needs at most %2</source>
        <translation>hat %1 Werte; höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>an object such as %1 or %2</source>
        <translation>ein Objekt wie %1 oder %2</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>ein Bereich von Werten</translation>
    </message>
    <message>
        <source>stands beside %1, which say it all; needs one of the two</source>
        <translation>steht neben %1, die schon alles sagen; nur eines von beiden</translation>
    </message>
    <message>
        <source>an object of JSON pointers and their values, such as %1</source>
        <translation>ein Objekt aus JSON-Pointern und ihren Werten, etwa %1</translation>
    </message>
    <message>
        <source>has %1 seeds; needs 1 to %2</source>
        <translation>hat %1 Seeds; 1 bis %2 sind möglich</translation>
    </message>
    <message>
        <source>an object with %1 and %2</source>
        <translation>ein Objekt mit %1 und %2</translation>
    </message>
    <message>
        <source>a sweep</source>
        <translation>eine Suche</translation>
    </message>
    <message>
        <source>is %1; needs more than %2, which is %3</source>
        <translation>ist %1; nötig ist mehr als %2, das %3 ist</translation>
    </message>
    <message>
        <source>is %1, which has no logarithm; needs a number above 0, such as %2, or the distribution uniform</source>
        <translation>ist %1 und hat keinen Logarithmus; nötig ist eine Zahl über 0, etwa %2, oder die Verteilung uniform</translation>
    </message>
    <message>
        <source>counts up from the seed %1 beyond the largest, %2; needs a list, or a smaller seed</source>
        <translation>zählt vom Seed %1 über den größten, %2, hinaus; nötig ist eine Liste oder ein kleinerer Seed</translation>
    </message>
    <message>
        <source>with %1, %2 %3</source>
        <translation>mit %1, %2 %3</translation>
    </message>
    <message>
        <source>varies nothing; needs %1 or more than one of %2, on the command line such as %3 or %4</source>
        <translation>variiert nichts; nötig sind %1 oder mehr als einer von %2, auf der Kommandozeile etwa %3 oder %4</translation>
    </message>
    <message>
        <source>needs both ends and a number of points, such as %1 or %2</source>
        <translation>braucht beide Enden und eine Anzahl von Punkten, etwa %1 oder %2</translation>
    </message>
    <message>
        <source>has an empty value; needs values with commas between them, such as %1</source>
        <translation>hat einen leeren Wert; nötig sind Werte mit Kommas dazwischen, etwa %1</translation>
    </message>
    <message>
        <source>gives %1 twice; needs each value once</source>
        <translation>nennt %1 zweimal; jeder Wert nur einmal</translation>
    </message>
    <message>
        <source>needs a JSON pointer, = and values, such as %1</source>
        <translation>braucht einen JSON-Pointer, = und Werte, etwa %1</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>%1: names no columns, and all lines hold whole numbers alone; if they have decimal commas, write points, else put a line of names above</source>
        <translation>%1: nennt keine Spalten, und alle Zeilen enthalten nur ganze Zahlen; falls Dezimalkommas gemeint sind, Punkte schreiben, sonst eine Zeile mit Namen davor setzen</translation>
    </message>
    <message>
        <source>%1 is empty; needs a row of numbers or more</source>
        <translation>%1 ist leer; nötig ist mindestens eine Zeile mit Zahlen</translation>
    </message>
    <message>
        <source>%1 holds column names only; needs a row of numbers or more</source>
        <translation>%1 enthält nur Spaltennamen; nötig ist mindestens eine Zeile mit Zahlen</translation>
    </message>
    <message>
        <source>is %1, which is the name of several columns of %2; needs a number from 1 to %3, or a name in that file of its own</source>
        <translation>ist %1, der Name mehrerer Spalten von %2; nötig ist eine Zahl von 1 bis %3 oder ein eigener Name in dieser Datei</translation>
    </message>
    <message>
        <source>%1: is a number beside names; if it is a rate, put a line of names above, else choose the column by its name</source>
        <translation>%1: ist eine Zahl neben Namen; ist sie eine Rate, eine Zeile mit Namen davor setzen, sonst die Spalte mit ihrem Namen wählen</translation>
    </message>
    <message>
        <source>is %1, but the columns of %2 have no names; needs a number from 1 to %3</source>
        <translation>ist %1, aber die Spalten von %2 haben keine Namen; nötig ist eine Zahl von 1 bis %3</translation>
    </message>
    <message>
        <source>is %1, which is no column of %2; did you mean %3? It has %4; a number from 1 to %5 is a column too</source>
        <translation>ist %1, was keine Spalte von %2 ist; ist %3 gemeint? Es gibt %4; auch eine Zahl von 1 bis %5 benennt eine Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%1: has %n column(s); needs at least %2</source>
        <translation>
            <numerusform>%1: hat %n Spalte; nötig: mindestens %2</numerusform>
            <numerusform>%1: hat %n Spalten; nötig: mindestens %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is empty; needs a finite number with a point for decimals</source>
        <translation>%1: ist leer; nötig ist eine endliche Zahl mit Dezimalpunkt</translation>
    </message>
    <message>
        <source>%1: is %2; needs a finite number with a point for decimals</source>
        <translation>%1: ist %2; nötig ist eine endliche Zahl mit Dezimalpunkt</translation>
    </message>
    <message>
        <source>%1: more than %2 rows, the most that are read from one file</source>
        <translation>%1: mehr als %2 Zeilen; mehr werden aus einer Datei nicht gelesen</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; save it as CSV in UTF-8</source>
        <translation>%1 ist UTF-16-Text; als CSV in UTF-8 speichern</translation>
    </message>
    <message>
        <source>%1: a cell is longer than %2 characters; is a closing quote missing?</source>
        <translation>%1: Eine Zelle ist länger als %2 Zeichen; fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>%1: a quote stands in the middle of a cell; a cell with quotes in it needs quotes around it, and those in it doubled</source>
        <translation>%1: Ein Anführungszeichen steht mitten in einer Zelle; eine solche Zelle gehört in Anführungszeichen, und die inneren sind zu verdoppeln</translation>
    </message>
    <message>
        <source>%1: a quote is opened in this row and never closed</source>
        <translation>%1: Ein Anführungszeichen wird in dieser Zeile geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>%1: has more than %2 columns, the most that are read from one file</source>
        <translation>%1: hat mehr als %2 Spalten; mehr werden aus einer Datei nicht gelesen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation>%1, Zeile %2, Spalte %3 (%4)</translation>
    </message>
    <message>
        <source>%1: its cells are separated by %2; needs commas between cells and points for decimals: save it as such, as programs set to English do</source>
        <translation>%1: Die Zellen sind durch %2 getrennt; nötig sind Kommas zwischen Zellen und Dezimalpunkte: so speichern, wie es Programme mit englischer Einstellung tun</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is %2, but the first line names %3 and this one has %4; name every column in the first line</source>
        <translation>%1: ist %2, aber die erste Zeile nennt %3, und diese hat %4; jede Spalte in der ersten Zeile benennen</translation>
    </message>
    <message>
        <source>%1: is %2, but the first line names %3 and this one has %4; if a comma in %5 is a decimal comma, write it as a point, else name every column in the first line</source>
        <translation>%1: ist %2, aber die erste Zeile nennt %3, und diese hat %4; ist ein Komma in %5 ein Dezimalkomma, es als Punkt schreiben, sonst jede Spalte in der ersten Zeile benennen</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
</context>
<context>
    <name>tensorboard</name>
    <message>
        <source>is broken: record %1 holds no event</source>
        <translation>ist defekt: Eintrag %1 enthält kein Ereignis</translation>
    </message>
    <message>
        <source>ends in the middle of record %1</source>
        <translation>endet mitten in Eintrag %1</translation>
    </message>
    <message>
        <source>is broken: the length of record %1 has the wrong checksum</source>
        <translation>ist defekt: Die Länge von Eintrag %1 hat die falsche Prüfsumme</translation>
    </message>
    <message>
        <source>has more than %1 bytes, the most that are read, in record %2</source>
        <translation>hat in Eintrag %2 mehr als %1 Byte; mehr werden nicht gelesen</translation>
    </message>
    <message>
        <source>is broken: record %1 has the wrong checksum</source>
        <translation>ist defekt: Eintrag %1 hat die falsche Prüfsumme</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>Add warm-up to lane %1</source>
        <translation>Aufwärmphase in Bahn %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove warm-up from lane %1</source>
        <translation>Aufwärmphase aus Bahn %1 entfernen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Choose %1 for lane %2</source>
        <translation>%1 für Bahn %2 wählen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change %1 of lane %2</source>
        <translation>%1 von Bahn %2 ändern</translation>
    </message>
    <message>
        <source>Rename lane %1 to %2</source>
        <translation>Bahn %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Change %1 of lane %2 to %3</source>
        <translation>%1 von Bahn %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, for the names of months: de</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: d day, MMMM month, yyyy year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what has been typed, in &quot;is empty; needs a number&quot;</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting, and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lane %1: %2 %3</source>
        <comment>letter, setting, and what is wrong with it</comment>
        <translation>Bahn %1: %2 %3</translation>
    </message>
    <message>
        <source>lower case</source>
        <comment>how a heading begins within a sentence; leave it so, or write: unchanged</comment>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>tick</source>
        <comment>unit behind a number, also typed</comment>
        <translation>Takt</translation>
    </message>
    <message>
        <source>ticks</source>
        <comment>unit behind a number, also typed</comment>
        <translation>Takte</translation>
    </message>
    <message>
        <source>step</source>
        <comment>unit behind a number, also typed</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>unit behind a number, also typed</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>epoch</source>
        <comment>unit behind a number, also typed</comment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <comment>unit behind a number, also typed</comment>
        <translation>Epochen</translation>
    </message>
    <message numerus="yes">
        <source>%1 tick(s)</source>
        <translation>
            <numerusform>%1 Takt</numerusform>
            <numerusform>%1 Takte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 Schritt</numerusform>
            <numerusform>%1 Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 Epoche</numerusform>
            <numerusform>%1 Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 is accepted, but sensible values are %2 or more.</source>
        <translation>%1 ist erlaubt, sinnvoll sind aber Werte ab %2.</translation>
    </message>
    <message>
        <source>%1 is accepted, but sensible values are %2 or less.</source>
        <translation>%1 ist erlaubt, sinnvoll sind aber Werte bis %2.</translation>
    </message>
    <message>
        <source>%1 is accepted, but sensible values lie from %2 to %3.</source>
        <translation>%1 ist erlaubt, sinnvoll sind aber Werte von %2 bis %3.</translation>
    </message>
    <message>
        <source>
In ticks, steps, epochs or per cent of the run.</source>
        <translation>
In Takten, Schritten, Epochen oder Prozent des Laufs.</translation>
    </message>
    <message>
        <source>%1, or nothing.</source>
        <comment>after a rule: Needs 1 or more</comment>
        <translation>%1; das Feld darf leer bleiben.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The checkpoint holds no state of a random generator.</source>
        <translation>Der Checkpoint enthält keinen Zustand eines Zufallsgenerators.</translation>
    </message>
    <message>
        <source>Computed by %1.</source>
        <translation>Berechnet mit %1.</translation>
    </message>
    <message>
        <source>This machine rounds differently from the one before: from here on the run is not the very same.</source>
        <translation>Dieser Rechner rundet anders als der vorige: Ab hier ist der Lauf nicht mehr genau derselbe.</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network or run.</source>
        <translation>Der Checkpoint gehört zu einem anderen Netz oder Lauf.</translation>
    </message>
    <message>
        <source>The files of the data have changed since the run began; put back the old ones, or start a new race.</source>
        <translation>Die Dateien der Daten haben sich seit Beginn des Laufs geändert; die alten zurückholen oder ein neues Rennen starten.</translation>
    </message>
    <message>
        <source>The checkpoint is one of another optimizer: %1</source>
        <translation>Der Checkpoint gehört zu einem anderen Optimierer: %1</translation>
    </message>
    <message>
        <source>From here on computed by %1, before by %2. They may round differently: what follows need not be what it would have been without a break.</source>
        <translation>Ab hier berechnet mit %1, davor mit %2. Beide runden womöglich verschieden: Was folgt, muss nicht sein, was ohne Unterbrechung gefolgt wäre.</translation>
    </message>
    <message>
        <source>an earlier version of the program</source>
        <translation>einer früheren Version des Programms</translation>
    </message>
    <message>
        <source>rate %1 → %2</source>
        <translation>Rate %1 → %2</translation>
    </message>
    <message>
        <source>makes %1 weights with these data; needs at most %2: fewer or narrower layers</source>
        <translation>ergibt mit diesen Daten %1 Gewichte; erlaubt sind höchstens %2: weniger oder schmalere Schichten</translation>
    </message>
    <message>
        <source>is %1, for which the model computes %2 values at once; needs at most %3: %4 examples or fewer</source>
        <translation>ist %1, wofür das Modell %2 Werte auf einmal berechnet; erlaubt sind höchstens %3: %4 Beispiele oder weniger</translation>
    </message>
    <message>
        <source>remembers %1 changes of %2 weights; needs at most %3 for this model</source>
        <translation>merkt sich %1 Änderungen von %2 Gewichten; erlaubt sind für dieses Modell höchstens %3</translation>
    </message>
    <message>
        <source>%1 training and %2 validation examples, %3 steps</source>
        <translation>%1 Trainings- und %2 Validierungsbeispiele, %3 Schritte</translation>
    </message>
    <message>
        <source>makes a run of %1; this one began with %2. Put back the data as they were, or start a new race</source>
        <comment>counts of examples and steps</comment>
        <translation>ergibt jetzt %1; als der Lauf begann, waren es %2. Die Daten von damals zurückholen oder ein neues Rennen starten</translation>
    </message>
    <message>
        <source>it had %1 rows and has %2</source>
        <translation>Aus %1 Zeilen sind %2 geworden</translation>
    </message>
    <message>
        <source>its row %1 was %2 and is %3</source>
        <translation>Zeile %1 war %2 und ist jetzt %3</translation>
    </message>
    <message>
        <source>The table %1 is not there any more; the rates go on with its numbers as they were when the run began.</source>
        <translation>Die Tabelle %1 ist nicht mehr da; die Raten folgen weiter den Zahlen, die sie zu Beginn des Laufs hatte.</translation>
    </message>
    <message>
        <source>The table %1 has changed since the run began: %2. Put back the old one, or start a new race.</source>
        <comment>a file, and what is different</comment>
        <translation>Die Tabelle %1 hat sich seit Beginn des Laufs geändert: %2. Die alte zurückholen oder ein neues Rennen starten.</translation>
    </message>
    <message>
        <source>The files of the data have changed since the run began; put back the old ones.</source>
        <translation>Die Dateien der Daten haben sich seit Beginn des Laufs geändert; die alten zurückholen.</translation>
    </message>
    <message>
        <source>The weights are those of another network.</source>
        <translation>Die Gewichte gehören zu einem anderen Netz.</translation>
    </message>
    <message>
        <source>The run could not start: %1</source>
        <translation>Der Lauf konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>a list of numbers ends in the middle of one</source>
        <translation>Eine Liste von Zahlen endet mitten in einer Zahl</translation>
    </message>
    <message>
        <source>it was written by another version of the program</source>
        <translation>Eine andere Version des Programms hat ihn geschrieben</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>Er ist beschädigt</translation>
    </message>
    <message>
        <source>The checkpoint cannot be read: %1</source>
        <translation>Der Checkpoint ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The checkpoint is one of another average: %1</source>
        <translation>Der Checkpoint gehört zu einem anderen Gewichtsmittel: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>keeps the latest %1 times %2 weights; needs at most %3 for this model</source>
        <translation>behält die letzten %1 mal %2 Gewichte; erlaubt sind für dieses Modell höchstens %3</translation>
    </message>
    <message>
        <source>Weights alone cannot be trained on: this is asked of a lane at a checkpoint, or at its first step.</source>
        <translation>Von Gewichten allein aus lässt sich nicht trainieren: Das geht bei einer Bahn an einem Checkpoint oder bei ihrem ersten Schritt.</translation>
    </message>
    <message>
        <source>Lane %1 has trained another network: lanes of one alone lie in the same space.</source>
        <translation>Bahn %1 hat ein anderes Netz trainiert: Nur Bahnen desselben Netzes liegen im selben Raum.</translation>
    </message>
    <message>
        <source>Lane %1 has trained on other data: lanes are compared on the same.</source>
        <translation>Bahn %1 hat mit anderen Daten trainiert: Verglichen werden nur Bahnen mit denselben Daten.</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>has another length than old_dirs; needs the same</source>
        <translation>ist nicht so lang wie old_dirs; nötig ist dieselbe Länge</translation>
    </message>
    <message>
        <source>is no row of old_dirs; needs a whole number below its number of rows</source>
        <translation>ist keine Zeile von old_dirs; nötig ist eine ganze Zahl unter deren Zeilenzahl</translation>
    </message>
    <message>
        <source>is missing; needs a number</source>
        <translation>fehlt; nötig ist eine Zahl</translation>
    </message>
    <message>
        <source>is missing; needs one for each of the %1 parameters</source>
        <translation>fehlt; nötig ist ein Wert für jeden der %1 Parameter</translation>
    </message>
    <message>
        <source>has %2 values; needs one for each of the %1 parameters</source>
        <translation>hat %2 Werte; nötig ist einer für jeden der %1 Parameter</translation>
    </message>
    <message>
        <source>holds more than this optimizer remembers; needs a state of the same settings</source>
        <translation>enthält mehr, als dieser Optimierer sich merkt; nötig ist ein Zustand mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>is that of another kind; needs one of the same settings</source>
        <translation>ist von anderer Art; nötig ist eines mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>has %2 values; needs %1 for each of its weights</source>
        <translation>hat %2 Werte; nötig sind %1, für jedes Gewicht einer</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>≤ %1, edge of the sweep</source>
        <translation>≤ %1, Rand der Suche</translation>
    </message>
    <message>
        <source>≥ %1, edge of the sweep</source>
        <translation>≥ %1, Rand der Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) cannot decide between %1 pairs of lanes; run one more.</source>
        <translation>
            <numerusform>%n Seed kann zwischen %1 Paaren von Bahnen nicht entscheiden; einen weiteren laufen lassen.</numerusform>
            <numerusform>%n Seeds können zwischen %1 Paaren von Bahnen nicht entscheiden; einen weiteren laufen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) cannot decide between %1 pairs of lanes; run %2 more.</source>
        <translation>
            <numerusform>%n Seed kann zwischen %1 Paaren von Bahnen nicht entscheiden; %2 weitere laufen lassen.</numerusform>
            <numerusform>%n Seeds können zwischen %1 Paaren von Bahnen nicht entscheiden; %2 weitere laufen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) cannot decide; run one more.</source>
        <translation>
            <numerusform>%n Seed kann nicht entscheiden; einen weiteren laufen lassen.</numerusform>
            <numerusform>%n Seeds können nicht entscheiden; einen weiteren laufen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) cannot decide; run %1 more.</source>
        <translation>
            <numerusform>%n Seed kann nicht entscheiden; %1 weitere laufen lassen.</numerusform>
            <numerusform>%n Seeds können nicht entscheiden; %1 weitere laufen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 ended alike in all of %3 seeds.</source>
        <translation>%1 und %2 endeten bei allen %3 Seeds gleich.</translation>
    </message>
    <message>
        <source>%1 and %2 each lower in %3 of %4: may be chance.</source>
        <translation>%1 und %2 je bei %3 von %4 tiefer: kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1 and %2 each higher in %3 of %4: may be chance.</source>
        <translation>%1 und %2 je bei %3 von %4 höher: kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1 lower than %2 in %3 of %4: may be chance.</source>
        <translation>%1 bei %3 von %4 tiefer als %2: kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1 higher than %2 in %3 of %4: may be chance.</source>
        <translation>%1 bei %3 von %4 höher als %2: kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1 lower in %2 of %3: may be chance.</source>
        <translation>%1 bei %2 von %3 tiefer: kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1 higher in %2 of %3: may be chance.</source>
        <translation>%1 bei %2 von %3 höher: kann Zufall sein.</translation>
    </message>
    <message>
        <source> (%1 diverged in %2)</source>
        <translation> (%1 bei %2 divergiert)</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, um %1</translation>
    </message>
    <message>
        <source>%1 ended lower than %2 in %3 of %4 seeds</source>
        <translation>%1 endete bei %3 von %4 Seeds tiefer als %2</translation>
    </message>
    <message>
        <source>%1 ended higher than %2 in %3 of %4 seeds</source>
        <translation>%1 endete bei %3 von %4 Seeds höher als %2</translation>
    </message>
    <message>
        <source>, both at base rate %1</source>
        <translation>, beide bei der Basisrate %1</translation>
    </message>
    <message>
        <source>, at the base rates as they are</source>
        <translation>, bei den Basisraten, wie sie sind</translation>
    </message>
    <message>
        <source>, though with another seed it may be otherwise</source>
        <translation>, bei einem anderen Seed jedoch kann es anders sein</translation>
    </message>
    <message>
        <source> (%1, corrected for %2 pairs).</source>
        <translation> (%1, für %2 Paare korrigiert).</translation>
    </message>
    <message>
        <source>%1 and %2 have no seed in common; train both with the same ones.</source>
        <translation>%1 und %2 haben keinen Seed gemeinsam; beide mit denselben trainieren.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>Nothing has run yet. Press Start to race %1 on the same network.</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Noch ist nichts gelaufen. Start schickt %1 auf demselben Netz ins Rennen.</numerusform>
            <numerusform>Noch ist nichts gelaufen. Start schickt %1 auf demselben Netz ins Rennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>A lane has left the chart.</source>
        <translation>Eine Bahn ist aus dem Diagramm gelaufen.</translation>
    </message>
    <message>
        <source>Ctrl+B goes on from here with another schedule.</source>
        <translation>Strg+B macht von hier mit einem anderen Plan weiter.</translation>
    </message>
    <message>
        <source>] goes faster.</source>
        <translation>] erhöht das Tempo.</translation>
    </message>
    <message>
        <source>← → walk along the curves.</source>
        <translation>← → gehen die Kurven entlang.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes any edit back.</source>
        <translation>Strg+Z nimmt jede Änderung zurück.</translation>
    </message>
    <message>
        <source>1 … 8 hide and show lanes.</source>
        <translation>1 … 8 blenden Bahnen aus und ein.</translation>
    </message>
    <message>
        <source>Earlier runs can stay as ghosts: mark them under Runs, then Compare → Show and Ghost.</source>
        <translation>Frühere Läufe können als Geister bleiben: unter „Läufe“ markieren, dann Vergleich → Einblenden und Als Geist.</translation>
    </message>
    <message>
        <source>Shift+F11 shows this on the projector.</source>
        <translation>Umschalt+F11 zeigt dies auf dem Beamer.</translation>
    </message>
    <message>
        <source>run</source>
        <comment>kind of a step of a lesson</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>reveal</source>
        <comment>kind of a step of a lesson</comment>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>try</source>
        <comment>kind of a step of a lesson</comment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>sketch</source>
        <comment>kind of a step of a lesson</comment>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>question</source>
        <comment>kind of a step of a lesson</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>finding</source>
        <comment>kind of a step of a lesson</comment>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>read</source>
        <comment>kind of a step of a lesson</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1 left the chart at step %2, rate %3.</source>
        <translation>%1 ist bei Schritt %2 aus dem Diagramm gelaufen, Rate %3.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 (on the plots)</source>
        <translation>%1 (auf den Diagrammen)</translation>
    </message>
    <message>
        <source>Stopped at step %1</source>
        <translation>Gestoppt bei Schritt %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 diverged</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%1 ist divergiert</numerusform>
            <numerusform>%1 sind divergiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%1 ist fehlgeschlagen</numerusform>
            <numerusform>%1 sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready · press Start (F5) to race %1</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Bereit · Start (F5) schickt %1 ins Rennen</numerusform>
            <numerusform>Bereit · Start (F5) schickt %1 ins Rennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation>Zuerst vorhersagen.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the data for %1…</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Daten für %1 werden geladen …</numerusform>
            <numerusform>Daten für %1 werden geladen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running %1 · step %2 of %3</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Es läuft %1 · Schritt %2 von %3</numerusform>
            <numerusform>Es laufen %1 · Schritt %2 von %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused at step %1 of %2</source>
        <translation>Pausiert bei Schritt %1 von %2</translation>
    </message>
    <message>
        <source>no lanes</source>
        <translation>keine Bahnen</translation>
    </message>
    <message>
        <source>one lane</source>
        <translation>eine Bahn</translation>
    </message>
    <message>
        <source>two lanes</source>
        <translation>zwei Bahnen</translation>
    </message>
    <message>
        <source>three lanes</source>
        <translation>drei Bahnen</translation>
    </message>
    <message>
        <source>four lanes</source>
        <translation>vier Bahnen</translation>
    </message>
    <message>
        <source>five lanes</source>
        <translation>fünf Bahnen</translation>
    </message>
    <message>
        <source>six lanes</source>
        <translation>sechs Bahnen</translation>
    </message>
    <message>
        <source>seven lanes</source>
        <translation>sieben Bahnen</translation>
    </message>
    <message>
        <source>eight lanes</source>
        <translation>acht Bahnen</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>Zu berichtigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 at a time</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%1 zugleich</numerusform>
            <numerusform>%1 zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited: the change counts from the next start</source>
        <translation>Geändert: gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Run started: %1, %2.</source>
        <translation>Lauf gestartet: %1, %2.</translation>
    </message>
    <message>
        <source>The run goes on at step %1 of %2.</source>
        <translation>Der Lauf geht bei Schritt %1 von %2 weiter.</translation>
    </message>
    <message>
        <source>Paused at step %1 of %2.</source>
        <translation>Pausiert bei Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Plateau rehearsal</source>
        <translation>Plateau-Probelauf</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Between two ends</source>
        <translation>Zwischen zwei Endpunkten</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Gradient noise</source>
        <translation>Gradientenrauschen</translation>
    </message>
    <message>
        <source>Weight averages</source>
        <translation>Gewichtsmittel</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <translation>Verlustlandschaft</translation>
    </message>
</context>
</TS>
