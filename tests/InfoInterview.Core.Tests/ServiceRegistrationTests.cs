using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.Outreach;
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

    [Fact]
    public void The_services_also_work_with_new() =>
        new FollowUpPlanner().Plan(A.Engagement(), A.At("2026-03-02 10:00")).Should().ContainSingle();
}
