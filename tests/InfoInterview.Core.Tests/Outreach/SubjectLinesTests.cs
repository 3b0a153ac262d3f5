using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Tests.Outreach;

public sealed class SubjectLinesTests
{
    [Fact]
    public void All_five_patterns_are_proposed_the_personal_one_first() =>
        SubjectLines.Propose(Messages.Dana, Messages.Ruth with { Role = "Siting Director" }, Messages.Siting).Select(proposal => proposal.Text).Should().Equal(
            "Your talk on permitting: 20 minutes? Dana Whitcomb",
            "Student seeking guidance: Dana Whitcomb, on wind-farm siting",
            "20 minutes? Dana Whitcomb, exploring wind-farm siting",
            "Dana Whitcomb, on your role as Siting Director",
            "Career insights request: Dana Whitcomb, Northwind Siting");

    [Fact]
    public void A_pattern_without_its_facts_is_left_out() =>
        SubjectLines.Propose(Messages.Dana with { Status = null }, new Contact { Name = PersonName.Parse("Ruth Halvorsen") }, Messages.Siting)
            .Select(proposal => proposal.Pattern).Should().Equal(SubjectPattern.ShortTalk);

    [Fact]
    public void A_line_that_a_phone_would_cut_comes_after_those_that_fit()
    {
        var proposals = SubjectLines.Propose(Messages.Dana, Messages.Ruth with { Admired = "your talk on the permitting of wind farms in the Norwegian part of the North Sea" }, Messages.Siting);
        proposals[^1].Pattern.Should().Be(SubjectPattern.Admiration);
        proposals[^1].IsTooLong.Should().BeTrue();
        proposals.SkipLast(1).Should().OnlyContain(proposal => !proposal.IsTooLong && proposal.Findings.IsEmpty);
    }

    [Fact]
    public void A_line_that_asks_for_work_comes_last_with_its_finding()
    {
        var proposals = SubjectLines.Propose(Messages.Dana, Messages.Ruth with { Admired = "any open positions" }, Messages.Siting);
        proposals[^1].Pattern.Should().Be(SubjectPattern.Admiration);
        proposals[^1].Findings.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("a senior in environmental engineering", "Student seeking guidance")]
    [InlineData("a graduate student of hydrology", "Student seeking guidance")]
    [InlineData("a senior engineer", "Senior engineer seeking guidance")]
    [InlineData("a nurse at St. Brigid's", "Nurse seeking guidance")]
    [InlineData("an apprentice", "Apprentice seeking guidance")]
    public void Whoever_seeks_guidance_is_named_as_they_name_themselves(string status, string opening) =>
        SubjectLines.Propose(Messages.Dana with { Status = status }, Messages.Ruth, Messages.Siting)
            .Single(proposal => proposal.Pattern == SubjectPattern.SeekingGuidance).Text.Should().StartWith(opening);

    [Fact]
    public void Everybody_gets_a_line_and_every_line_is_tidy_and_has_a_reason()
    {
        foreach (var pair in Crowd.WithGaps)
        {
            var proposals = SubjectLines.Propose(pair.Seeker, pair.Contact, pair.Ask);
            proposals.Should().NotBeEmpty();
            proposals.Should().OnlyContain(proposal => proposal.Reason.EndsWith('.') && !proposal.Text.Contains("  ", StringComparison.Ordinal) && !proposal.Text.Contains('\n', StringComparison.Ordinal));
            proposals.Should().OnlyHaveUniqueItems(proposal => proposal.Pattern);
        }
    }
}
