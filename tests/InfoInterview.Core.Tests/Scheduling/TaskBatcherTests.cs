using InfoInterview.Rules;
using InfoInterview.Scheduling;
using NodaTime;

namespace InfoInterview.Tests.Scheduling;

public sealed class TaskBatcherTests
{
    private static MessageTask Task(string name, MessageTaskKind kind = MessageTaskKind.Outreach, int? due = null, params ContactSign[] signs) =>
        new() { ContactName = name, Kind = kind, Due = due is { } day ? new LocalDate(2026, 9, day) : null, Signs = [.. signs] };

    private static readonly MessageTask[] Tasks =
    [
        Task("Ana Sousa", signs: ContactSign.SameField),
        Task("Ruth Halvorsen", signs: [ContactSign.SameSchool, ContactSign.Referred, ContactSign.SameSchool]),
        Task("Kofi Mensah", MessageTaskKind.FollowUp, due: 9),
        Task("Bea Lindqvist", MessageTaskKind.FollowUp, due: 7),
        Task("Ira Novak"),
    ];

    private static string Show(IEnumerable<TaskBlock> blocks) => string.Join(" | ", blocks.Select(block => $"{block.Kind}: {string.Join(", ", block.Tasks)}"));

    private const string Expected =
        "FollowUp: Bea Lindqvist (0: no sign known yet), Kofi Mensah (0: no sign known yet) | "
        + "Outreach: Ruth Halvorsen (8: introduced by somebody they know, same school), Ana Sousa (2: same field), Ira Novak (0: no sign known yet)";

    [Fact]
    public void Messages_of_one_kind_stand_together_the_most_valuable_first_with_the_reason() => Show(new TaskBatcher().Group(Tasks)).Should().Be(Expected);

    [Fact]
    public void The_order_of_what_is_given_does_not_matter() => Show(new TaskBatcher().Group(Tasks.AsEnumerable().Reverse())).Should().Be(Expected);

    [Fact]
    public void A_block_is_not_longer_than_the_policy_allows()
    {
        var blocks = new TaskBatcher(new BatchPolicy { BlockMinutes = 40 }).Group(Enumerable.Range(0, 5).Select(index => Task($"Contact {(char)('A' + index)}")));
        blocks.Select(block => block.Minutes).Should().Equal(30, 30, 15);
        new TaskBatcher(new BatchPolicy { BlockMinutes = 10 }).Group([Task("A"), Task("B")]).Should().HaveCount(2, "what is too long for any block has one of its own");
    }

    [Fact]
    public void Each_rule_can_be_switched_off()
    {
        new TaskBatcher(BatchPolicy.Default, RuleSettings.Default.Without(RuleIds.BatchSimilarTasks)).Group(Tasks).Should().HaveCount(5);
        new TaskBatcher(BatchPolicy.Default, RuleSettings.Default.Without(RuleIds.MostValuableFirst)).Group(Tasks)[1].Tasks.Select(ranked => ranked.Task.ContactName)
            .Should().Equal("Ana Sousa", "Ira Novak", "Ruth Halvorsen");
    }

    [Fact]
    public void Nothing_to_write_gives_no_block() => new TaskBatcher().Group([]).Should().BeEmpty();
}
