using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

public sealed class ServiceRegistrationTests
{
    [Fact]
    public void One_call_adds_every_service()
    {
        using var services = new ServiceCollection().AddInfoInterview()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        services.GetRequiredService<OutreachComposer>().Should().BeSameAs(services.GetRequiredService<OutreachComposer>());
        services.GetRequiredService<FollowUpPlanner>().Should().NotBeNull();
        services.GetRequiredService<MessageReviewer>().Should().NotBeNull();
        services.GetRequiredService<QuestionReviewer>().Should().NotBeNull();
        services.GetRequiredService<InformationalCheck>().Should().NotBeNull();
        services.GetRequiredService<QuestionBank>().Should().BeSameAs(QuestionBank.BuiltIn);
        services.GetRequiredService<NoteReader>().Should().NotBeNull();
        services.GetRequiredService<ThemeAdvisor>().Should().NotBeNull();
    }

    [Fact]
    public void Calling_twice_is_the_same_as_calling_once() =>
        new ServiceCollection().AddInfoInterview().AddInfoInterview().Should().HaveCount(new ServiceCollection().AddInfoInterview().Count);

    [Fact]
    public void What_the_host_registered_before_stays()
    {
        using var services = new ServiceCollection()
            .AddSingleton(RuleSettings.Default.Without(RuleIds.StatedDuration))
            .AddInfoInterview()
            .BuildServiceProvider();
        services.GetRequiredService<MessageReviewer>().Review(new OutreachMessage { Body = "", To = null }).Findings.Select(finding => finding.Rule.Id).Should().NotContain(RuleIds.StatedDuration).And.Contain(RuleIds.PersonalReason);
    }

    /// <summary>A host's rule over each kind of subject: at its own weight, at another, and switched off.</summary>
    [Theory]
    [InlineData(null, Severity.Warning)]
    [InlineData(Severity.Info, Severity.Info)]
    [InlineData(Severity.Error, Severity.Error)]
    public void A_hosts_rule_is_run_and_re_weighed_as_the_built_in_ones_are(Severity? weight, Severity expected)
    {
        var settings = weight is { } given ? RuleSettings.Default.With(HostRule.Id, given) : RuleSettings.Default;
        HostFindings(settings).Should().HaveCount(4).And.OnlyContain(finding => finding.Severity == expected && finding.Message.Length > 0);
    }

    [Fact]
    public void A_hosts_rule_can_be_switched_off_as_the_built_in_ones_can() => HostFindings(RuleSettings.Default.Without(HostRule.Id)).Should().BeEmpty();

    [Fact]
    public void A_hosts_rule_whose_reading_is_unsure_is_a_warning_at_most() =>
        HostFindings(RuleSettings.Default.With(HostRule.Id, Severity.Error), certainty: 0.6).Should().HaveCount(4).And.OnlyContain(finding => finding.Severity == Severity.Warning);

    private static List<Finding> HostFindings(RuleSettings settings, double? certainty = null)
    {
        var rule = new HostRule(certainty);
        using var services = new ServiceCollection()
            .AddSingleton(settings)
            .AddSingleton<IRule<MessageSubject>>(rule)
            .AddSingleton<IRule<QuestionSubject>>(rule)
            .AddSingleton<IRule<Contact>>(rule)
            .AddSingleton<IRule<Engagement>>(rule)
            .AddInfoInterview()
            .BuildServiceProvider();
        return services.GetRequiredService<MessageReviewer>().Review(new OutreachMessage { Body = "Hello", Purpose = MessagePurpose.CheckIn }).Findings
            .Concat(services.GetRequiredService<QuestionReviewer>().Review("How?"))
            .Concat(services.GetRequiredService<ContactReviewer>().Review(A.Contact()))
            .Concat(services.GetRequiredService<EngagementReviewer>().Review(A.Engagement()))
            .Where(finding => string.Equals(finding.Rule.Id, HostRule.Id, StringComparison.Ordinal))
            .ToList();
    }

    [Fact]
    public void The_services_also_work_with_new() =>
        new FollowUpPlanner().Plan(A.Engagement(), A.At("2026-03-02 10:00")).Should().ContainSingle();

    private sealed class HostRule(double? certainty) : IRule<MessageSubject>, IRule<QuestionSubject>, IRule<Contact>, IRule<Engagement>
    {
        public const string Id = "HOST1";

        public RuleDescriptor Descriptor { get; } = new() { Id = Id, Title = "Speak always", DefaultSeverity = Severity.Warning, Guide = "G3.4" };

        public bool AppliesTo(MessageSubject subject) => subject.Purpose == MessagePurpose.CheckIn;

        public ValueList<Finding> Check(MessageSubject subject) => Say(subject.Message.Body);

        public ValueList<Finding> Check(QuestionSubject subject) => Say(subject.Draft.Text);

        public ValueList<Finding> Check(Contact subject) => Say(subject.Name.Full);

        public ValueList<Finding> Check(Engagement subject) => Say(subject.Contact.Name.Full);

        private ValueList<Finding> Say(string what) => [Descriptor.Finding(what, certainty: certainty)];
    }
}
