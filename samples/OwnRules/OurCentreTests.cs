using InfoInterview;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace OwnRules;

public sealed class OurCentreTests
{
    private static readonly Engagement Asked = Given.Engagement(Happened.Asked("2026-03-02 14:00"));

    [Fact]
    public void A_message_that_could_go_to_anybody_is_forbidden_here() =>
        RuleCheck.ForMessages(MessageRules.All.Single(rule => rule.Descriptor.Id == RuleIds.PersonalReason))
            .Under(OurCentre.Weights)
            .Speaks("Hello, could we talk?").Weighs(Severity.Error)
            .IsSilent("I write because of your talk on permitting.")
            .Run().Verify();

    [Fact]
    public void Our_weights_speak_of_rules_that_there_are() =>
        RuleSettingsCheck.Run(OurCentre.Weights, new CoffeeRule().Descriptor).Verify();

    [Fact]
    public void Nobody_is_invited_to_a_drink() =>
        RuleCheck.ForMessages(new CoffeeRule())
            .Speaks("Shall we grab a coffee next week?").At("grab a coffee")
            .Speaks("Let me BUY YOU A COFFEE.").At("BUY YOU A COFFEE").Weighs(Severity.Warning)
            .IsSilent("Could we talk for 20 minutes?")
            .IsSilent(Given.Message("It was good to grab a coffee with you.", purpose: MessagePurpose.ThankYou))
            .Run().Verify();

    [Fact]
    public void Every_phrase_is_heard_and_none_too_often() =>
        LexiconCheck.Of(CoffeeRule.Phrases, (text, phrase) => text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            .HeardIn("Shall we grab a coffee?", "May I buy you a coffee?", "We could talk over a drink.", "Let us have a beer.")
            .NotHeardIn("I work for a coffee roaster.", "Drink water.")
            .Run().Verify();

    [Fact]
    public void A_reminder_waits_ten_days() =>
        FollowUpPolicyCheck.Of(OurCentre.Figures)
            .Plans(Asked, now: "2026-03-06 09:00", "FollowUp Waiting 2026-03-12..2026-03-16")
            .Plans(Asked, now: "2026-03-13 09:00", "FollowUp Open 2026-03-12..2026-03-16")
            .Run().Verify();

    [Fact]
    public void Norwegian_thanks_read_well() => MessageLibraryCheck.RunFiles(OurCentre.NorwegianThanks).Verify();

    [Fact]
    public void Norwegians_are_greeted_in_Norwegian() =>
        GreetingCheck.Of(OurCentre.Norwegian)
            .Greets("Ruth Halvorsen", "Kjære Ruth Halvorsen")
            .Greets("Ruth Halvorsen", "Hei Ruth", Formality.Informal)
            .Run().Verify();

    [Fact]
    public void Our_questions_can_be_asked() => QuestionBankCheck.Of(OurCentre.Questions).Knows("alumni").Run().Verify();

    [Fact]
    public void Our_holidays_are_those_of_Norway() =>
        HolidayCheck.Of(OurCentre.Holidays)
            .IsClosed("NO", "2026-05-14")
            .IsOpen("NO", "2026-05-15")
            .IsUnknown("NO", "2027-05-17")
            .Run().Verify();

    [Fact]
    public void All_of_it_is_what_the_services_use()
    {
        using var services = new ServiceCollection().AddOurCentre().BuildServiceProvider();
        var composer = services.GetRequiredService<OutreachComposer>();
        var ruth = Given.Contact() with { Language = "nb", Name = PersonName.Parse("Ruth Halvorsen") };
        var occasion = new Occasion.ThankYou { Point = "rådet ditt" };
        var thanks = composer.Compose(Given.Seeker(), ruth, occasion, MessageStyle.Default).ToDraft();
        Assert.StartsWith("Kjære Ruth Halvorsen,\n\ntakk for tiden din.", thanks.Body, StringComparison.Ordinal);

        var review = services.GetRequiredService<MessageReviewer>().Review(Given.Message("Shall we grab a coffee?"));
        Assert.Contains(review.Findings, finding => finding.Rule.Id == "CC101");
        Assert.Equal(Verdict.DoNotSend, review.Verdict);

        var asked = Given.Engagement(Given.Seeker(), ruth with { Region = "NO" }, Happened.Asked("2026-03-02 14:00"));
        var step = services.GetRequiredService<FollowUpPlanner>().Plan(asked, Given.At("2026-03-06 09:00"))[0];
        Assert.Equal("FollowUp Waiting 2026-03-12..2026-03-16", PlanLine.Of(step));
    }
}
