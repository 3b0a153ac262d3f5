using System.Text;
using InfoInterview.Interviews;

namespace InfoInterview.Tests.Interviews;

public sealed class ConductTests
{
    [Fact]
    public void Prompts_and_card_read_well()
    {
        var read = new StringBuilder();
        foreach (var format in Enum.GetValues<InterviewFormat>())
        {
            read.Append("> ").Append(format).Append('\n');
            foreach (var prompt in ConductPrompts.For(format, 20))
                read.Append("  ").Append(prompt.Moment).Append(": ").Append(prompt.Text)
                    .Append(prompt.Phrase is { } phrase ? $" “{phrase}”" : "").Append('\n');
        }

        read.Append("> Ethics\n");
        foreach (var line in EthicsCard.Lines)
            read.Append("  ").Append(line).Append(" (").Append(line.Guide).Append(": ").AppendJoin(", ", line.Rules).Append(")\n");
        read.ToString().Verify();
    }

    [Fact]
    public void Every_promise_of_the_card_is_watched_by_rules_that_exist()
    {
        EthicsCard.Lines.Should().OnlyContain(line => !line.Rules.IsEmpty);
        EthicsCard.Lines.SelectMany(line => line.Rules).Should().OnlyContain(id => RuleCatalog.Find(id) != null);
    }

    [Fact]
    public void The_card_holds_every_paragraph_of_the_guide_on_ethics()
    {
        var paragraphs = RepositoryFiles.Read("docs/guide.md").Split('\n')
            .Where(line => line.StartsWith("- G2.", StringComparison.Ordinal)).Select(line => line[2..6]);
        EthicsCard.Lines.Select(line => line.Guide).Should().Equal(paragraphs);
    }

    [Fact]
    public void The_first_prompt_names_the_minutes()
    {
        ConductPrompts.For(InterviewFormat.Phone, 1)[0].Phrase.Should().EndWith("1 minute?");
        FluentActions.Invoking(() => ConductPrompts.For(InterviewFormat.Phone, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
