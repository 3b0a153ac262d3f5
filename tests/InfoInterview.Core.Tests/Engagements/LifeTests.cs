using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Tests.Engagements;

/// <summary>The situations of real life from end to end, in their order: those of the answer to a request.</summary>
public sealed partial class LifeTests
{
    private const string Times = "2026-09-14 10:00\n2026-09-15 16:00";

    private static readonly OutreachSent Asked = A.Sent("2026-09-01 10:00");

    [Fact]
    public void S01_call_me_now()
    {
        var life = Life.With(Life.Ruth with
        {
            Points = [.. Life.Ruth.Points, ContactPoint.Parse(ContactPointKind.Phone,
            "412-555-0117")]
        }, new SeekerBook(), Asked).Hear("Can you call me now? 412-555-0117", "2026-09-03 11:00");
        var call = life.Step("2026-09-03 11:05", "CallNow Open 2026-09-03 11:00..2026-09-03 12:00");
        call.Message.Should().BeNull("one rings, and writes nothing");
        var missed = life.Step("2026-09-03 12:30", "CallNow PastDue 2026-09-03 11:00..2026-09-03 12:00");
        life.Letter(missed).Should().Contain("I can call you at 412-555-0117 as soon as it suits you");

        life.Do(call, "2026-09-03 11:30").Plan("2026-09-03 11:31").Should().Equal(
            "WriteNotes Open 2026-09-03 11:30..2026-09-03", "SendThanks Open 2026-09-03 11:30..2026-09-04 11:30");
    }

    [Fact]
    public void S02_only_in_writing()
    {
        var life = Life.Begin(Asked).Hear("I can't do calls, but send me your questions", "2026-09-03 11:00");
        var step = life.Step("2026-09-03 12:00", "SendQuestions Open 2026-09-03 11:00..2026-09-07");
        life.Missing(step).Should().Equal("questions");
        life.Letter(step, ("questions",
            "How did you come to siting?\nWhat does a good week look like?\nWhat would you learn first today?"))
            .Should().Contain("Thank you for offering to answer in writing").And.Contain("- What would you learn first today?")
                .And.NotContain("call");
        life.Do(step, "2026-09-04 10:00").Plan("2026-09-05 12:00").Should().Equal("LetItRest Waiting 2026-09-18..2026-09-18");
    }

    [Fact]
    public void S03_coffee_in_three_months()
    {
        var life = Life.Begin(A.Sent("2026-03-01 10:00")).Hear("Let's have coffee in three months", "2026-03-03 11:00");
        life.Plan("2026-04-01 12:00").Should().Equal("OfferTimes Waiting 2026-06-03..2026-06-05");
        var step = life.Step("2026-06-03 12:00", "OfferTimes Open 2026-06-03..2026-06-05");
        life.Letter(step, ("times", "2026-06-09 10:00")).Should().Contain("In March, you kindly said that I could write again in June")
            .And.Contain("- Tuesday 9 June, 10:00").And.NotContain("My name is");
        life.Do(step, "2026-06-03 13:00").Plan("2026-06-03 14:00").Should().ContainSingle().Which
            .Should().StartWith("RemindOfTimes Waiting");
    }

    [Fact]
    public void S04_an_assistant_offers_times()
    {
        var sato = Life.Ruth with { Name = PersonName.Parse("Dr. Kenji Sato"), Zone = "Asia/Tokyo" };
        var life = Life.With(sato, new SeekerBook(), Asked)
            .Hear("Dr. Sato could do Tuesday 10:00 or Wednesday 16:00", "2026-09-03 06:00",
            reply => reply with { Through = "Ms. Aiko Mori" });
        life.Engagement.Facts[^1].Should().BeOfType<ReplyReceived>().Which.Offered.Should().HaveCount(2);
        var step = life.Step("2026-09-03 07:00", "AcceptTime Open 2026-09-03 14:00..2026-09-04");
        life.Letter(step).Should().StartWith("Dear Ms. Mori,").And.Contain("Tuesday 8 September, 10:00 Tokyo time (2:00 in London)")
            .And.NotContain("16:00");
        life.Do(step, "2026-09-03 08:00").Plan("2026-09-03 09:00")
            .Should().Contain(line => line.StartsWith("HaveConversation Waiting 2026-09-08 09:50", StringComparison.Ordinal));
    }

    [Fact]
    public void S05_they_offer_a_time_themselves()
    {
        var life = Life.Begin(Asked).Hear("Happy to talk. How about Tuesday at 10:00?", "2026-09-03 11:00");
        var step = life.Step("2026-09-03 12:00", "AcceptTime Open 2026-09-03 11:00..2026-09-03");
        life.Letter(step).Should().Contain("Thank you for offering a time. It works well for me")
            .And.Contain("Tuesday 8 September, 10:00").And.NotContain("\n- ");
        life.Do(step, "2026-09-03 12:00").Engagement.Stage.Should().Be(Stage.Agreed);
    }

    [Fact]
    public void S06_they_point_to_an_opening()
    {
        var life = Life.Begin(Asked).Hear("Here is a job advert for a junior planner: apply and mention my name.", "2026-09-03 11:00")
            .Record(new OpeningOffered { At = A.At("2026-09-03 11:00"), What = "the advert for a junior planner" });
        var step = life.Step("2026-09-03 12:00", "AnswerOffer Open 2026-09-03 11:00..2026-09-04");
        life.Letter(step).Should().Contain("Thank you for pointing me to the advert for a junior planner;")
            .And.Contain("I'd still love a short conversation").And.NotContain("I will apply");
        life.Do(step, "2026-09-03 13:00").Plan("2026-09-03 14:00").Should().NotBeEmpty("the talk is still open");
    }

    [Fact]
    public void S07_send_me_your_resume()
    {
        var life = Life.Begin(Asked).Hear("Send me your résumé and we'll talk", "2026-09-03 11:00");
        var step = life.Step("2026-09-03 12:00", "SendResume Open 2026-09-03 11:00..2026-09-04");
        life.Letter(step, ("resume.file", "resume.pdf"), ("times", Times)).Should().Contain("As you asked, I've attached my CV.")
            .And.Contain("- Monday 14 September, 10:00");
        life.Do(step, "2026-09-03 13:00").Plan("2026-09-03 14:00").Should().ContainSingle().Which
            .Should().StartWith("RemindOfTimes Waiting");
    }

    [Fact]
    public void S08_find_me_at_our_open_day()
    {
        var life = Life.Begin(Asked).Hear("Come to our open day on Thursday and find me there", "2026-09-04 11:00");
        var step = life.Step("2026-09-04 12:00", "ConfirmEvent Open 2026-09-04 11:00..2026-09-07");
        life.Letter(step, ("event.what", "your open day")).Should().Contain("your open day").And.Contain("Thursday 10 September");
        life.Do(step, "2026-09-04 13:00").Plan("2026-09-07 12:00")
            .Should().Equal("Prepare Open 2026-09-07..2026-09-09", "HaveConversation Waiting 2026-09-10..2026-09-10");
        life.Record(A.Held("2026-09-10 15:00")).Plan("2026-09-10 16:00")
            .Should().Contain("SendThanks Open 2026-09-10 15:00..2026-09-11 15:00");
    }

    [Fact]
    public void S09_passed_on_to_nobody_by_name()
    {
        var life = Life.Begin(Asked)
            .Hear("I've passed this on to HR", "2026-09-03 11:00", reply => reply with { Meaning = ReplyMeaning.Referral });
        var step = life.Step("2026-09-03 12:00", "AnswerHandedOn Open 2026-09-03 11:00..2026-09-07");
        life.Letter(step, ("handed.to", "your colleagues in HR"))
            .Should().Contain("Thank you for passing my request on to your colleagues in HR; that's a real help.").And.Contain("10 minutes")
            .And.Contain("If not, that's absolutely fine");
        life.Do(step, "2026-09-03 13:00").Plan("2026-09-20 12:00").Should().BeEmpty("one lets it be");
    }

    [Fact]
    public void S10_a_colleague_was_asked()
    {
        var book = new SeekerBook();
        var kim = Life.With(Life.Ruth with { Id = new ContactId(Life.Id(2)), Name = PersonName.Parse("Kim Larsen") }, book);
        var first = kim.Step("2026-09-01 10:00", "SendRequest Open 2026-09-01..2026-09-01");
        var toKim = kim.Letter(first);
        kim.Do(first, "2026-09-01 10:00");

        var ruth = Life.With(Life.Ruth, book);
        ruth.Step("2026-09-03 12:00", "SendRequest Waiting 2026-09-15..2026-09-15").Reason
            .Should().Contain("you asked Kim Larsen of the same house");
        var step = ruth.Step("2026-09-15 12:00", "SendRequest Open 2026-09-15..2026-09-15");
        foreach (var channel in new[] { Channel.Email, Channel.LinkedIn })
        {
            var toRuth = ruth.Draft(step, channel).Body;
            toRuth.Should().Contain("I've also written to Kim Larsen.");
            Sentences(toRuth).Intersect(Sentences(kim.Draft(first, channel).Body), StringComparer.Ordinal)
                .Should().BeEmpty("no two of a house get the same sentences");
        }

        toKim.Should().NotContain("the same question");
        ruth.Do(step, "2026-09-15 12:00").Engagement.Stage.Should().Be(Stage.AwaitingReply);
    }

    /// <summary>The sentences of a letter but for the greeting, who one is, and the farewell.</summary>
    private static IEnumerable<string> Sentences(string body) =>
        body.Split(["\n", ". ", "? "], StringSplitOptions.RemoveEmptyEntries).Select(one => one.Trim('.',
            '?')).Where(one => one.Split(' ').Length > 4 && !one.StartsWith("I'm Dana", StringComparison.Ordinal)
                && !one.StartsWith("My name is", StringComparison.Ordinal));
}
