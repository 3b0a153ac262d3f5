using System.Text;
using InfoInterview.Interviews;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Interviews;

public sealed class RedirectionTests
{
    [Fact]
    public void Every_phrase_reads_well_aloud()
    {
        var read = new StringBuilder();
        foreach (var misfit in Enum.GetValues<Misfit>())
        {
            foreach (var field in new[] { null, "harbour logistics" })
            {
                read.Append("> ").Append(misfit).Append(field is null ? "" : " in " + field).Append('\n');
                foreach (var phrase in Redirection.For(
                    new RedirectionFacts { Misfit = misfit, Interest = "wind-farm siting", TheirField = field })) read.Append("  ")
                    .Append(phrase.Move).Append(": ").Append(phrase.Text).Append('\n');
            }
        }

        read.ToString().Verify();
    }

    [Theory]
    [InlineData(Misfit.AnotherField)]
    [InlineData(Misfit.TooBusy)]
    [InlineData(Misfit.TooSenior)]
    [InlineData(Misfit.KnowsLittle)]
    [InlineData(Misfit.Wandered)]
    public void Every_way_of_not_fitting_listens_redirects_asks_for_a_name_and_thanks(Misfit misfit)
    {
        var moves = Redirection.For(new RedirectionFacts { Misfit = misfit, Interest = "permits" }).Select(phrase => phrase.Move).ToList();
        moves.Should().BeInAscendingOrder().And.Contain(Enum.GetValues<PhraseMove>());
    }

    [Theory]
    [InlineData("UX designer")]
    [InlineData("nurses")]
    [InlineData("Ingenieurin")]
    public void A_field_that_names_a_person_is_not_said(string field)
    {
        foreach (var misfit in Enum.GetValues<Misfit>())
            Redirection.For(new RedirectionFacts { Misfit = misfit, Interest = "permits", TheirField = field }).Should()
                .NotContain(phrase => phrase.Text.Contains(field));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void German_has_every_move_in_Sie_and_du(bool isInformal)
    {
        foreach (var misfit in Enum.GetValues<Misfit>())
        {
            var phrases =
                Redirection.For(
                new RedirectionFacts { Misfit = misfit, Interest = "Standortwahl", Language = "de-CH", IsInformal = isInformal });
            phrases.Select(phrase => phrase.Move).Should().BeInAscendingOrder().And.Contain(Enum.GetValues<PhraseMove>());
            phrases.Should()
                .OnlyContain(phrase =>
                !System.Text.RegularExpressions.Regex.IsMatch(phrase.Text,
                isInformal ? @"\b(Ihnen|Ihre[nrm]?|Sie)\b" : @"\b(du|dir|dich|dein\w*)\b"));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_German_phrase_asks_two_things_in_one_breath(bool isInformal)
    {
        foreach (var misfit in Enum.GetValues<Misfit>())
        {
            var facts = new RedirectionFacts { Misfit = misfit, Interest = "Standortwahl", Language = "de", IsInformal = isInformal };
            foreach (var phrase in Redirection.For(facts).Where(phrase => phrase.Text.Contains('?', StringComparison.Ordinal)))
                new QuestionReviewer().Review(phrase.Text, "de").Should().NotContain(finding => finding.Rule.Id == RuleIds.OneQuestion);
        }
    }

    [Fact]
    public void An_interest_is_needed() =>
        FluentActions.Invoking(() => Redirection.For(new RedirectionFacts { Misfit = Misfit.TooBusy, Interest = " " })).Should()
            .Throw<ArgumentException>();
}
