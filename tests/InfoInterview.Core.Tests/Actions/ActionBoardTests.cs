using System.Globalization;
using CsCheck;
using InfoInterview.Actions;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;
using NodaTime;

namespace InfoInterview.Tests.Actions;

public sealed class ActionBoardTests
{
    private static readonly LocalDate Today = A.Day("2026-09-10");

    [Theory]
    [InlineData("2026-09-09", ActionStanding.Overdue, "It was due yesterday.")]
    [InlineData("2026-09-01", ActionStanding.Overdue, "It was due 9 days ago.")]
    [InlineData("2026-09-10", ActionStanding.DueSoon, "It is due today.")]
    [InlineData("2026-09-11", ActionStanding.DueSoon, "It is due tomorrow.")]
    [InlineData("2026-09-13", ActionStanding.DueSoon, "It is due in 3 days.")]
    [InlineData("2026-09-14", ActionStanding.Ahead, "It is due in 4 days.")]
    [InlineData(null, ActionStanding.NoDay, "It has no day yet; what has no day is rarely done.")]
    public void An_open_item_stands_where_its_day_puts_it(string? due, ActionStanding standing, string reason)
    {
        var card = ActionBoard.Of([AnAction.Due(due)], Today).Should().ContainSingle().Subject;
        card.Standing.Should().Be(standing).And.Be(ActionBoard.StandingOf(AnAction.Due(due), Today));
        card.Reason.Should().Be(reason);
    }

    [Fact]
    public void What_is_done_or_dropped_is_never_overdue()
    {
        ActionBoard.StandingOf(AnAction.Due("2020-01-01").Done(), Today).Should().Be(ActionStanding.Done);
        ActionBoard.StandingOf(AnAction.Due("2020-01-01").Dropped(), Today).Should().Be(ActionStanding.Dropped);
        ActionBoard.StandingOf(AnAction.Due("2020-01-01").Dropped().Reopened(), Today).Should().Be(ActionStanding.Overdue);
    }

    [Fact]
    public void Promises_come_before_plans_and_the_earlier_day_first()
    {
        ActionItem[] items =
        [
            AnAction.Due("2026-09-12", 1),
            AnAction.Due("2026-09-13", 2) with { IsPromise = true },
            AnAction.Due("2026-09-01", 3),
            AnAction.Due(null, 4),
            AnAction.Due("2026-09-10", 5, ActionKind.Practise),
            AnAction.Due("2026-09-10", 6, ActionKind.Send),
            AnAction.Due("2026-09-05", 7) with { IsPromise = true },
            AnAction.Due("2026-09-05", 8).Done(),
            AnAction.Due("2026-12-01", 9),
        ];
        Ids(ActionBoard.Of(items, Today)).Should().Equal(7, 3, 2, 6, 5, 1, 9, 4, 8);
        Ids(ActionBoard.Of(items, Today, settings: RuleSettings.Default.Without(RuleIds.PromisesFirst))).Should().Equal(3, 7, 6, 5, 1, 2, 9, 4, 8);
    }

    [Fact]
    public void The_order_in_which_items_are_given_does_not_matter()
    {
        var items = Enumerable.Range(1, 30).Select(id => AnAction.Due(id % 5 == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"2026-09-{(id * 7 % 30) + 1:00}"), id) with { IsPromise = id % 3 == 0 }).ToArray();
        var board = ActionBoard.Of(items, Today);
        Gen.Shuffle(items).Sample(shuffled => ActionBoard.Of(shuffled, Today) == board);
    }

    [Fact]
    public void A_log_does_not_tell_what_an_item_is_about() => AnAction.Due(null).ToString().Should().NotContain("permits");

    private static IEnumerable<int> Ids(ValueList<ActionCard> cards) => cards.Select(card => BitConverter.ToInt32(card.Item.Id.Value.ToByteArray()));
}
