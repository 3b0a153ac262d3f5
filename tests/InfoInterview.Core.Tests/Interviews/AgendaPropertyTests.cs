using System.Globalization;
using CsCheck;
using InfoInterview.Interviews;

namespace InfoInterview.Tests.Interviews;

/// <summary>
/// What holds of every agenda: each minute from 5 to 240, each set of objectives, both flows of the guide, and flows of one's
/// own.
/// </summary>
public sealed class AgendaPropertyTests
{
    private const int Shortest = 5;
    private const int Longest = 240;

    private static readonly AgendaPlanner Planner = new();

    private static readonly ValueList<Objective>[] ObjectiveSets =
        [.. Enumerable.Range(0, 128)
            .Select(set => Enum.GetValues<Objective>().Where(objective => (set & (1 << (int)objective)) != 0).ToValueList())];

    private static readonly Gen<Phase> Phases =
        Gen.Select(
            Gen.Int[1, 2], Gen.Int[0, 15], Gen.Int[0, 15], Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 127],
            (least, usual, most, mustStay, weight, serves) => new Phase
            {
                Id = "x",
                Name = "A phase",
                Purpose = "To talk.",
                Least = least,
                Usual = least + usual,
                Most = least + usual + most,
                MustStay = mustStay,
                Weight = weight,
                Objectives = ObjectiveSets[serves],
            });

    private static readonly Gen<Flow> Flows = Phases.Array[3, 9].Select(phases =>
    {
        for (var i = 0; i < phases.Length; i++)
        {
            var isEdge = i == 0 || i == phases.Length - 1;
            phases[i] = phases[i] with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"phase-{i}"),
                MustStay = isEdge || (i == 1 && phases[i].MustStay),
                Least = isEdge ? 1 : phases[i].Least
            };
        }

        return Flow.Create("A flow", [.. phases]);
    });

    public static TheoryData<string> GuideFlows => ["Detailed", "Short"];

    private static Flow Named(string name) => string.Equals(name, "Short", StringComparison.Ordinal) ? Flow.Short : Flow.Detailed;

    [Theory]
    [MemberData(nameof(GuideFlows))]
    public void Every_agenda_of_the_guide_holds_its_promises(string name)
    {
        var flow = Named(name);
        foreach (var objectives in ObjectiveSets)
        {
            Agenda? before = null;
            for (var minutes = Shortest; minutes <= Longest; minutes++)
            {
                var agenda = Planner.Plan(minutes, flow, objectives);
                Promises(agenda, minutes);
                if (before is not null) Grows(before, agenda);
                before = agenda;
            }
        }
    }

    [Fact]
    public void Every_agenda_of_a_flow_of_ones_own_holds_its_promises() =>
        Gen.Select(Flows, Gen.Int[0, 127], Gen.Int[Shortest, Longest]).Sample((flow, set, minutes) =>
        {
            var agenda = Planner.Plan(minutes, flow, ObjectiveSets[set]);
            Promises(agenda, minutes);
            Grows(agenda, Planner.Plan(minutes + 1, flow, ObjectiveSets[set]));
        });

    [Fact]
    public void Every_change_within_the_limits_is_made_and_every_other_is_refused() =>
        Gen.Select(
            Gen.OneOf(Flows, Gen.Const(Flow.Short), Gen.Const(Flow.Detailed)), Gen.Int[0, 127], Gen.Int[Shortest, Longest], Gen.Int[0, 8],
            Gen.Int[-1, 60])
            .Sample((flow, set, minutes, which, wanted) =>
            {
                var agenda = Planner.Plan(minutes, flow, ObjectiveSets[set]);
                var phase = agenda.Phases[which % agenda.Phases.Count];
                var limits = agenda.LimitsOf(phase.Phase.Id);
                Assert.True(limits.Contains(phase.Minutes), "what is there is allowed");
                var change = agenda.With(phase.Phase.Id, wanted);
                Assert.Equal(limits.Contains(wanted), change is AgendaChange.Made);
                if (change is not AgendaChange.Made { Agenda: var changed }) return;
                Promises(changed, minutes, isPlanned: false);
                Assert.Equal(wanted, changed.Find(phase.Phase.Id)!.Minutes);
                Assert.Equal(new AgendaChange.Made { Agenda = changed }, agenda.With([.. changed.Phases.Select(each => each.Minutes)]));
            });

    [Theory]
    [MemberData(nameof(GuideFlows))]
    public void What_falls_serves_no_more_objectives_than_what_stays(string name)
    {
        foreach (var objectives in ObjectiveSets)
        {
            for (var minutes = Shortest; minutes <= 30; minutes++)
            {
                var agenda = Planner.Plan(minutes, Named(name), objectives);
                var dropped = agenda.Cuts.Where(cut => cut.IsDropped).Select(cut => Served(cut.Phase)).DefaultIfEmpty(0).Max();
                Assert.All(agenda.Phases, phase => Assert.True(phase.Phase.MustStay || Served(phase.Phase) >= dropped));
                int Served(Phase phase) => phase.Objectives.Count(objective => objectives.Contains(objective));
            }
        }
    }

    private static void Promises(Agenda agenda, int minutes, bool isPlanned = true)
    {
        Assert.Equal(minutes, agenda.Minutes);
        Assert.Equal(minutes, agenda.Phases.Sum(phase => phase.Minutes));
        Assert.Equal(agenda.Flow.Phases[0], agenda.Phases[0].Phase);
        Assert.Equal(agenda.Flow.Phases[^1], agenda.Phases[^1].Phase);
        Assert.True(agenda.Phases.Any(phase => !phase.Phase.MustStay) || agenda.Flow.Phases.All(phase => phase.MustStay));
        var planned = agenda.Phases.Where(phase => agenda.Flow.Phases.Contains(phase.Phase)).ToList();
        Assert.Equal(agenda.Flow.Phases.Where(phase => agenda.Find(phase.Id) is not null), planned.Select(phase => phase.Phase));
        Assert.All(agenda.Flow.Phases.Where(phase => phase.MustStay), phase => Assert.NotNull(agenda.Find(phase.Id)));

        // A single topic takes what there is, even where that is less than its least.
        var isSqueezed = planned.Count(phase => !phase.Phase.MustStay) == 1 && planned.Sum(phase => phase.Phase.Least) > minutes;
        Assert.All(agenda.Phases, phase => Assert.InRange(phase.Minutes, isSqueezed ? 1 : phase.Phase.Least, phase.Phase.Most));
        if (isPlanned && agenda.Phases.Count > planned.Count) Assert.All(planned, phase => Assert.Equal(phase.Phase.Most, phase.Minutes));

        var start = 0;
        foreach (var phase in agenda.Phases)
        {
            Assert.Equal(start, phase.StartsAfter);
            start = phase.EndsAfter;
        }

        Assert.Equal(
            agenda.Flow.Phases.Where(phase => (agenda.Find(phase.Id)?.Minutes ?? 0) < phase.Usual).Select(phase => phase.Id),
            agenda.Cuts.Select(cut => cut.Phase.Id),
            StringComparer.Ordinal);
    }

    /// <summary>A minute more drops nothing, and takes nothing from a phase unless another comes back.</summary>
    private static void Grows(Agenda shorter, Agenda longer)
    {
        Assert.All(shorter.Phases, phase => Assert.NotNull(longer.Find(phase.Phase.Id)));
        if (longer.Phases.Any(phase => shorter.Find(phase.Phase.Id) is null && phase.Phase.Id is not "open")) return;
        Assert.All(shorter.Phases, phase => Assert.True(longer.Find(phase.Phase.Id)!.Minutes >= phase.Minutes));
    }
}
