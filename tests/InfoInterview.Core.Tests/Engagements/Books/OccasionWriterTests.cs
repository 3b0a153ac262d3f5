using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements.Books;

public sealed class OccasionWriterTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 9, 14, 0);
    private static readonly Seeker Dana = new() { Id = new SeekerId(new Guid(9, 0, 0, new byte[8])), Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago", Field = "siting" };
    private static readonly Contact Ruth = new() { Id = new ContactId(new Guid(1, 0, 0, new byte[8])), Name = PersonName.Parse("Ruth Halvorsen"), Points = [ContactPoint.Email("ruth@example.com")] };
    private static readonly Appointment Tuesday = new() { Start = new LocalDateTime(2026, 3, 17, 10, 0), Zone = "Europe/Oslo", Minutes = 30 };

    private readonly OccasionWriter writer = new();

    public static TheoryData<MessagePurpose> Purposes
    {
        get
        {
            var all = new TheoryData<MessagePurpose>();
            foreach (var purpose in Enum.GetValues<MessagePurpose>()) all.Add(purpose);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Purposes))]
    public void Every_purpose_is_written_once_all_that_is_asked_for_is_said(MessagePurpose purpose)
    {
        var input = new OccasionInput { Purpose = purpose, Topic = "wind farms" };
        for (var round = 0; round < 3; round++)
        {
            var reading = writer.Read(Engagement.Begin(Dana, Ruth), input);
            if (reading.Occasion is { } occasion)
            {
                occasion.Purpose.Should().Be(purpose);
                return;
            }

            reading.Missing.Should().NotBeEmpty(string.Join(' ', reading.Problems)).And.OnlyContain(missing => missing.Question.Length > 5);
            input = reading.Input with { Fields = [.. reading.Input.Fields, .. reading.Missing.Select(missing => new OccasionField { Name = missing.Field, Text = Answer(missing.Field) })] };
        }

        Assert.Fail($"{purpose} is never written.");
    }

    [Fact]
    public void The_request_names_who_sent_one_and_who_was_asked_in_the_house()
    {
        var harris = new Contact { Id = new ContactId(new Guid(2, 0, 0, new byte[8])), Name = PersonName.Parse("Prof. Alan Harris") };
        var kim = new Contact { Id = new ContactId(new Guid(3, 0, 0, new byte[8])), Name = PersonName.Parse("Kim Larsen"), Organization = "Northwind" };
        var engagement = Engagement.Begin(Dana, Ruth with { ReferredBy = harris.Id, Organization = "Northwind" });
        var book = new SeekerBook([Engagement.Begin(Dana, harris), Engagement.Begin(Dana, kim).Record(new OutreachSent { At = Monday, By = Channel.Email }), engagement]);

        var reading = writer.For(engagement, Plan(engagement), book)!;

        reading.Occasion.Should().BeOfType<Occasion.Request>().Which.Should().Be(
            new Occasion.Request { Ask = new Ask { Topic = "siting" }, ReferredBy = PersonName.Parse("Prof. Alan Harris"), AskedColleague = PersonName.Parse("Kim Larsen") });
    }

    [Fact]
    public void What_the_history_says_is_not_asked_again()
    {
        var engagement = Engagement.Begin(Dana, Ruth).Record(
        [
            new OutreachSent { At = Monday, By = Channel.LinkedIn },
            new ReplyReceived { At = Monday + Duration.FromDays(1), Meaning = ReplyMeaning.Yes },
            new MeetingProposed { At = Monday + Duration.FromDays(1), By = Side.Contact, Times = [Tuesday] },
        ]);

        Read(engagement, MessagePurpose.AcceptTime).Should().Be(new Occasion.AcceptTime { Appointment = Tuesday, Topic = "siting" });
        Read(engagement, MessagePurpose.OtherWay).Should().Be(new Occasion.OtherWay { Ask = new Ask { Topic = "siting" }, EarlierBy = Channel.LinkedIn, EarlierOn = new LocalDate(2026, 3, 9) });
        var agreed = engagement.Record(new MeetingAgreed { At = Monday + Duration.FromDays(2), Appointment = Tuesday });
        Read(agreed, MessagePurpose.Confirmation).Should().Be(new Occasion.Confirmation { Appointment = Tuesday, Topic = "siting" });
        var missed = agreed.Record(new MeetingMissed { At = Monday + Duration.FromDays(9), By = Side.Seeker });
        Read(missed, MessagePurpose.Apology).Should().Be(new Occasion.Apology { MissedOn = new LocalDate(2026, 3, 17) });
    }

    [Fact]
    public void What_they_said_about_later_is_known()
    {
        var engagement = Engagement.Begin(Dana, Ruth).Record(
        [
            new OutreachSent { At = Monday, By = Channel.Email },
            new ReplyReceived { At = Monday + Duration.FromDays(1), Meaning = ReplyMeaning.Later, Until = new LocalDate(2026, 6, 3) },
        ]);

        Read(engagement, MessagePurpose.AskAgain).Should().Be(
            new Occasion.AskAgain { Ask = new Ask { Topic = "siting" }, SaidOn = new LocalDate(2026, 3, 10), Named = new LocalDate(2026, 6, 3) });
    }

    [Fact]
    public void What_cannot_be_used_is_told_by_its_field()
    {
        var input = new OccasionInput
        {
            Purpose = MessagePurpose.FollowUp,
            Topic = "?!",
            Minutes = 1,
            Fields = [new OccasionField { Name = "earlier.date", Text = "last week" }],
        };

        writer.Read(Engagement.Begin(Dana, Ruth), input).Problems.Select(problem => problem.Field).Should().Equal("topic");
        writer.Read(Engagement.Begin(Dana, Ruth), input with { Topic = "siting" }).Problems.Select(problem => problem.Field).Should().Equal("minutes");
        writer.Read(Engagement.Begin(Dana, Ruth), input with { Topic = "siting", Minutes = 20 }).Problems.Select(problem => problem.Field).Should().Equal("earlier.date");
        writer.Read(Engagement.Begin(Dana, Ruth), new OccasionInput { Purpose = MessagePurpose.OfferTimes, Fields = [new OccasionField { Name = "times", Text = "2026-03-17 10:00\nsoon" }] })
            .Problems.Should().ContainSingle().Which.Field.Should().Be("times");
    }

    private static string Answer(string field) => field switch
    {
        OccasionInput.MeetingStart or OccasionInput.Times => "2026-03-17 10:00",
        OccasionInput.PersonName => "Kim Larsen",
        _ => "the county minutes",
    };

    private static NextStep Plan(Engagement engagement) => new FollowUpPlanner().Plan(engagement, Monday).Single(step => step.Kind == NextStepKind.SendRequest);

    private Occasion? Read(Engagement engagement, MessagePurpose purpose) => writer.Read(engagement, new OccasionInput { Purpose = purpose }).Occasion;
}
