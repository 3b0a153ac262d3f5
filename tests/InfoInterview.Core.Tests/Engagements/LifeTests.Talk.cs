using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Scheduling;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <content>Referrals, and what happens around the talk.</content>
public sealed partial class LifeTests
{
    private static readonly MeetingAgreed Agreed = A.Agreed("2026-09-04 10:00", "2026-09-11 14:00");
    private static readonly MeetingHeld Talk = A.Held("2026-09-10 11:20");
    private static readonly Fact[] Written = [A.Notes("2026-09-10 20:00"), new ActionsPlanned { At = A.At("2026-09-10 21:00") }];

    [Fact]
    public void S11_a_professor_names_somebody()
    {
        var book = new SeekerBook();
        var harris = Life.With(new Contact
        {
            Id = new ContactId(Life.Id(2)),
            Name = PersonName.Parse("Professor Harris"),
            Zone = "Europe/London",
            Points = [ContactPoint.Email("harris@example.edu")]
        }, book, Asked)
            .Hear("I am not the right person. You should talk to Ines Duarte (ines@example.com).", "2026-09-03 11:00");
        var thanks = harris.Step("2026-09-03 12:00", "ThankForReferral Open 2026-09-03 11:00..2026-09-04");
        harris.Step("2026-09-03 12:00", "ContactReferral Open 2026-09-03 11:00..2026-09-10");
        harris.Letter(thanks).Should().Contain("Thank you for pointing me to Ines Duarte");
        harris.Do(thanks, "2026-09-03 12:00");

        var ines = Life.With(Life.Ruth with { Name = PersonName.Parse("Ines Duarte"), ReferredBy = harris.Engagement.Contact.Id }, book);
        var request = ines.Step("2026-09-03 13:00", "SendRequest Open 2026-09-03..2026-09-03");
        foreach (var channel in new[] { Channel.Email, Channel.LinkedIn, Channel.LinkedInNote, Channel.Phone }) ines.Draft(request,
            channel).Body.Should().Contain("Professor Harris suggested ");
        ines.Do(request, "2026-09-03 13:00");
        harris.Plan("2026-09-03 14:00").Should().BeEmpty("the named person is written to");
        ines.Record(A.Held("2026-09-10 11:20"));
        var report = harris.Step("2026-09-10 12:00", harris.Plan("2026-09-10 12:00").Single());
        report.Kind.Should().Be(NextStepKind.ReportToReferrer);
        harris.Letter(report, ("outcome", "We spoke for half an hour on Thursday.")).Should().Contain("Ines Duarte")
            .And.Contain("We spoke for half an hour on Thursday.");
        harris.Do(report, "2026-09-10 12:00").Plan("2026-09-11 12:00").Should().BeEmpty();
    }

    [Fact]
    public void S12_the_seeker_did_not_come()
    {
        var life = Life.Begin(Agreed, A.Missed(Side.Seeker, "2026-09-11 14:20"));
        var step = life.Step("2026-09-11 15:00", "Apologise Open 2026-09-11 14:20..2026-09-11 20:20");
        life.Letter(step, ("times", Times)).Should().StartWith("Dear Ms. Halvorsen,\n\nI'm so sorry that I missed our talk")
            .And.Contain("- Monday 14 September, 10:00").And.NotContain("because");
        life.Do(step, "2026-09-11 15:30").Plan("2026-09-11 16:00").Should().ContainSingle().Which.Should().NotStartWith("Apologise");
    }

    [Fact]
    public void S13_the_seeker_was_late()
    {
        var life = Life.Begin([Talk with { WasLate = true }, .. Written]);
        var step = life.Step("2026-09-10 21:30", "SendThanks Open 2026-09-10 11:20..2026-09-11 11:20");
        life.Letter(step, ("talk.point", "your advice to read the county minutes first"))
            .Should().Contain("I'm sorry again that I was late.");
        life.Do(step, "2026-09-10 22:00").Plan("2026-09-11 12:00")
            .Should().Contain(line => line.StartsWith("Connect", StringComparison.Ordinal))
            .And.NotContain(line => line.StartsWith("Apologise", StringComparison.Ordinal));
    }

    [Fact]
    public void S14_they_did_not_come_twice()
    {
        var life = Life.Begin(Agreed, A.Missed(Side.Contact, "2026-09-11 14:20"));
        var step = life.Step("2026-09-11 15:00", "OfferTimes Open 2026-09-11 14:20..2026-09-11");
        life.Letter(step, ("times", Times))
            .Should().Contain("We seem to have missed each other on Friday 11 September, which happens easily.");
        life.Do(step, "2026-09-11 15:30")
            .Record(A.Agreed("2026-09-12 10:00", "2026-09-16 14:00"), A.Missed(Side.Contact, "2026-09-16 14:20"));
        var rest = life.Step("2026-09-16 15:00", "LetItRest Open 2026-09-16 14:20..2026-09-23");
        life.Plan("2026-09-16 15:00").Should().HaveCount(1);
        life.Do(rest, "2026-09-16 16:00").Plan("2026-10-16 12:00").Should().BeEmpty();
    }

    [Fact]
    public void S15_thanks_forgotten_for_ten_days()
    {
        var life = Life.Begin([Talk, .. Written]);
        var step = life.Step("2026-09-20 12:00", "SendThanks Overdue 2026-09-10 11:20..2026-09-11 11:20");
        life.Letter(step, ("talk.point", "your advice to read the county minutes first")).Should().Contain("late");
        life.Do(step, "2026-09-20 12:00").Engagement.Stage.Should().Be(Stage.Complete);
    }

    [Fact]
    public void S16_they_were_promoted()
    {
        var life = Life.Begin([Talk, A.Thanked("2026-09-10 19:00"), .. Written, new Connected { At = A.At("2026-09-11 09:00") },
            new NewsHeard { At = A.At("2026-09-15 10:00"), What = "your promotion to head of planning" }]);
        var step = life.Step("2026-09-15 12:00", "Congratulate Open 2026-09-15 10:00..2026-09-22");
        life.Letter(step).Should().Contain("Congratulations on your promotion to head of planning!").And.NotContain("?");
        life.Do(step, "2026-09-15 13:00").Plan("2026-09-15 14:00").Should().ContainSingle().Which
            .Should().StartWith("KeepInTouch Waiting");
    }

    [Fact]
    public void S17_their_promise_and_silence()
    {
        var promise = new PromiseMade { At = A.At("2026-09-10 11:20"), By = Side.Contact, What = "an introduction to Kim Larsen" };
        var life = Life.Begin([.. Done, promise]);
        life.Plan("2026-09-20 12:00").Should().NotContain(line => line.StartsWith("RemindOfPromise Open", StringComparison.Ordinal));
        var step = life.Step("2026-09-25 12:00", "RemindOfPromise Open 2026-09-24..2026-10-01");
        life.Letter(step).Should().Contain("A small, no-rush reminder about your offer of an introduction to Kim Larsen")
            .And.Contain("please don't give it another thought");
        life.Do(step, "2026-09-25 12:00").Plan("2026-10-25 12:00").Should().ContainSingle().Which.Should().StartWith("KeepInTouch");
    }

    [Fact]
    public void S18_cut_short_and_taken_up_next_week()
    {
        var life = Life.Begin([Talk with { IsCutShort = true, Until = A.Day("2026-09-14") }, .. Written]);
        var step = life.Step("2026-09-14 09:00", "OfferTimes Open 2026-09-14..2026-09-16");
        life.Letter(step, ("times", Times), ("talk.point", "how you prepare a hearing"))
            .Should().Contain("pick up where we left off on Thursday 10 September. I've been thinking about what you told me about how you prepare a hearing.")
            .And.Contain("- Tuesday 15 September, 16:00");
        life.Do(step, "2026-09-14 09:00").Plan("2026-09-14 10:00")
            .Should().NotContain(line => line.StartsWith("SendThanks", StringComparison.Ordinal));
        life.Record(A.Agreed("2026-09-14 11:00", "2026-09-15 16:00"), A.Held("2026-09-15 16:20")).Plan("2026-09-15 17:00")
            .Should().Contain("SendThanks Open 2026-09-15 16:20..2026-09-16 16:20", "thanked once, at the end");
    }

    [Fact]
    public void S19_two_of_them_in_one_meeting()
    {
        var book = new SeekerBook();
        var ruth = Life.With(Life.Ruth, book, Agreed with { With = ["Ines Duarte"] });
        var ines = Life.With(Life.Ruth with { Id = new ContactId(Life.Id(3)), Name = PersonName.Parse("Ms. Ines Duarte") }, book,
            Agreed with { With = ["Ruth Halvorsen"] });
        var one = new ScheduledInterview
        {
            Id = new InterviewId(Life.Id(7)),
            ContactName = "Ruth Halvorsen, Ines Duarte",
            Appointment = Agreed.Appointment,
            Format = InterviewFormat.Video
        };
        var matrix = InterviewMatrix.Empty.Accept(one, 0, A.At("2026-09-04 10:00"), DateTimeZoneProviders.Tzdb);
        matrix.Should().BeOfType<MatrixChange.Made>().Which.Matrix.Interviews.Should().ContainSingle("one meeting is one row");

        var letters = new List<string>();
        var points = new[] { (ruth, "your advice to read the county minutes first"), (ines, "how you read a noise map") };
        foreach (var (life, point) in points)
        {
            life.Record(A.Held("2026-09-11 14:30"), A.Notes("2026-09-11 15:00"));
            var step = life.Step("2026-09-11 17:00", "SendThanks Open 2026-09-11 14:30..2026-09-12 14:30");
            life.Missing(step).Should().Equal("talk.point");
            letters.Add(life.Letter(step, ("talk.point", point)));
            life.Do(step, "2026-09-11 17:00").Engagement.Stage.Should().Be(Stage.Complete);
        }

        letters[0].Should().StartWith("Dear Ms. Halvorsen").And.Contain("county minutes");
        letters[1].Should().StartWith("Dear Ms. Duarte").And.Contain("noise map").And.NotContain("county minutes");
    }
}
