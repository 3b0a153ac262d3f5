using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Rules;
using InfoInterview.Tests.Actions;

namespace InfoInterview.Tests.Engagements;

public sealed class ActionFactsTests
{
    private static readonly ActionItem Article = AnAction.Due("2026-09-20", kind: ActionKind.Send) with { What = "Send the article", For = AnAction.Ruth, IsPromise = true };

    [Fact]
    public void The_planner_asks_for_a_promise_and_then_for_the_report()
    {
        var talked = A.Engagement(A.Held("2026-09-09 14:20"), A.Thanked("2026-09-09 18:00"), A.Notes("2026-09-09 19:00"));
        var owed = talked.Record(ActionFacts.Promised(Article, A.At("2026-09-09 14:20"))!);
        Rules(owed).Should().Contain(RuleIds.KeepPromise).And.NotContain(RuleIds.SendUpdate);

        var kept = owed.Record(ActionFacts.Done(Article.Done(), A.At("2026-09-10 09:00"))!);
        Rules(kept).Should().NotContain(RuleIds.KeepPromise).And.Contain(RuleIds.SendUpdate);
        kept.Record(ActionFacts.Done(Article.Done(), A.At("2026-09-10 09:00"))!).Facts.Count.Should().Be(kept.Facts.Count);

        static IEnumerable<string> Rules(Engagement engagement) => new FollowUpPlanner().Plan(engagement, A.At("2026-09-10 10:00")).Select(step => step.Rule.Id);
    }

    [Fact]
    public void Advice_that_was_followed_is_worth_a_report()
    {
        var fact = ActionFacts.Done(AnAction.Due(null, kind: ActionKind.ApplyAdvice) with { For = AnAction.Ruth, State = ActionState.Done }, A.At("2026-09-10 09:00"));
        fact.Should().BeOfType<AdviceActedOn>().Which.What.Should().Be("Read about permits");
    }

    [Fact]
    public void Nothing_is_told_of_what_is_open_dropped_or_for_nobody()
    {
        var at = A.At("2026-09-10 09:00");
        ActionFacts.Done(Article, at).Should().BeNull();
        ActionFacts.Done(Article.Dropped(), at).Should().BeNull();
        ActionFacts.Done(AnAction.Due(null).Done(), at).Should().BeNull();
        ActionFacts.Promised(AnAction.Due(null), at).Should().BeNull();
        ActionFacts.Promised(Article with { For = null }, at).Should().BeNull();
        ActionFacts.Done(Article.Done() with { IsPromise = false, Kind = ActionKind.ReachOut }, at).Should().BeNull();
    }
}
