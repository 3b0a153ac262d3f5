using InfoInterview.Rules;

namespace InfoInterview.Tests.Rules;

public sealed class RuleSettingsTests
{
    private static readonly RuleDescriptor Rule = new() { Id = "II999", Title = "Test", DefaultSeverity = Severity.Warning, Guide = "G1.1" };

    [Fact]
    public void A_rule_keeps_its_default_until_it_is_re_weighed() => RuleSettings.Default.SeverityOf(Rule).Should().Be(Severity.Warning);

    [Fact]
    public void A_rule_can_be_re_weighed_and_switched_off_without_touching_the_old_settings()
    {
        var louder = RuleSettings.Default.With("II999", Severity.Error);
        louder.SeverityOf(Rule).Should().Be(Severity.Error);
        louder.Without("II999").SeverityOf(Rule).Should().BeNull();
        RuleSettings.Default.SeverityOf(Rule).Should().Be(Severity.Warning);
    }

    [Fact]
    public void Settings_tell_the_ids_that_no_rule_has()
    {
        var settings = RuleSettings.Default.Without("II999").With("ii999", Severity.Info).Without("OWN1");
        settings.UnknownTo([Rule]).Should().Equal("OWN1", "ii999");
        settings.UnknownTo([Rule, Rule with { Id = "OWN1" }]).Should().Equal("ii999");
        RuleSettings.Default.UnknownTo([]).Should().BeEmpty();
    }

    [Fact]
    public void Settings_compare_by_what_they_say()
    {
        RuleSettings.Default.With("II1", Severity.Info).Without("II2").Should().Be(RuleSettings.Default.Without("II2").With("II1", Severity.Info));
        RuleSettings.Default.With("II1", Severity.Info).Should().NotBe(RuleSettings.Default);
        RuleSettings.Default.With("II1", Severity.Info).GetHashCode().Should().Be(RuleSettings.Default.With("II1", Severity.Info).GetHashCode());
    }

    [Fact]
    public void A_collector_drops_what_is_switched_off_and_re_weighs_the_rest()
    {
        var silent = new FindingCollector(RuleSettings.Default.Without("II999"));
        silent.Report(Rule, "Seen.");
        silent.ToFindings().Should().BeEmpty();

        var loud = new FindingCollector(RuleSettings.Default.With("II999", Severity.Error));
        loud.Report(Rule, "Seen.", new TextLocation("body", new TextSpan(2, 3)), "Mend it.");
        loud.ToFindings().Should().ContainSingle().Which.ToString().Should().Be("II999 error: Seen.");
    }
}
