using CsCheck;
using InfoInterview.Interviews;

namespace InfoInterview.Tests.Interviews;

public sealed class AgendaRestoreTests
{
    private static readonly AgendaPlanner Planner = new();

    [Fact]
    public void An_agenda_comes_back_from_what_was_kept_of_it_whatever_was_changed() =>
        Gen.Select(Gen.Int[AgendaPlanner.LeastMinutes, 240], Gen.Enum<Objective>().Array[0, 3], Gen.Int[0, 20], Gen.Int[1, 30]).Sample(
            (agreed, objectives, which, minutes) =>
            {
                var agenda = Planner.Plan(agreed, objectives.ToValueList());
                if (agenda.With(agenda.Phases[which % agenda.Phases.Count].Phase.Id, minutes) is AgendaChange.Made changed)
                    agenda = changed.Agenda;

                var restored = Planner.Restore(agenda.Flow, agenda.Objectives, Kept(agenda)).Should()
                    .BeOfType<AgendaChange.Made>().Subject.Agenda;
                (restored.Flow, restored.Minutes, restored.Objectives, restored.Phases).Should()
                    .Be((agenda.Flow, agenda.Minutes, agenda.Objectives, agenda.Phases));
                restored.Findings.Should().Equal(agenda.Findings);
            },
            iter: 2_000);

    [Fact]
    public void Everything_that_is_wrong_is_told()
    {
        var kept = Kept(Planner.Plan(20, []));

        Reasons([kept[^1], .. kept]).Should().Contain(reason => reason.Contains("out of order", StringComparison.Ordinal));
        Reasons(kept.Add(kept[^1])).Should().ContainSingle().Which.Should().Contain("there twice");
        Reasons([.. kept.Take(kept.Count - 1)]).Should().ContainSingle().Which.Should().Be($"The phase '{kept[^1].PhaseId}' must stay.");
        Reasons([kept[0] with { PhaseId = "dance", Minutes = 0 }, .. kept]).Should()
            .Equal("The flow has no phase 'dance'.", "The phase 'dance' takes 1 to 1440 minutes.");
        Reasons([.. kept.Select(phase => phase with { Minutes = int.MaxValue })]).Should().HaveCount(kept.Count + 1);
        Reasons([]).Should().Contain("A talk takes 5 to 1440 minutes, not 0.");
        Reasons([.. kept.SkipLast(1), new KeptPhase { PhaseId = "open", Minutes = 3 }, new KeptPhase { PhaseId = "open", Minutes = 3 },
            kept[^1]]).Should().ContainSingle();
    }

    private static ValueList<KeptPhase> Kept(Agenda agenda) =>
        agenda.Phases.Select(phase => new KeptPhase { PhaseId = phase.Phase.Id, Minutes = phase.Minutes }).ToValueList();

    private static ValueList<string> Reasons(ValueList<KeptPhase> kept) =>
        Planner.Restore(Flow.For(20), [], kept).Should().BeOfType<AgendaChange.Refused>().Subject.Reasons;
}
