using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

public sealed class EngagementJsonTests
{
    private static readonly Seeker Dana = new() { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago", Email = ContactPoint.Email("dana@example.org") };
    private static readonly Contact Ruth = new() { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Points = [ContactPoint.Email("ruth@example.com")] };

    [Fact]
    public void An_engagement_is_readable_text()
    {
        var engagement = Engagement.Begin(Dana, Ruth, new EngagementId(new Guid("01234567-89ab-cdef-0123-456789abcdef")))
            .Record(new OutreachSent { At = Instant.FromUtc(2026, 3, 9, 14, 0), By = Channel.Email })
            .Record(new ReplyReceived { At = Instant.FromUtc(2026, 3, 10, 8, 30), Meaning = ReplyMeaning.Yes })
            .Record(new MeetingAgreed
            {
                At = Instant.FromUtc(2026, 3, 10, 9, 0),
                Appointment = new Appointment { Start = new LocalDateTime(2026, 3, 12, 15, 0), Zone = "Europe/Oslo", Minutes = 20 },
            });

        EngagementJson.Write(engagement).Should().Be(
            """
            {
              "version": 1,
              "id": "01234567-89ab-cdef-0123-456789abcdef",
              "seeker": {
                "name": {
                  "written": "Dana Whitcomb",
                  "given": "Dana",
                  "family": "Whitcomb"
                },
                "email": "dana@example.org",
                "zone": "America/Chicago"
              },
              "contact": {
                "name": {
                  "written": "Ms. Ruth Halvorsen",
                  "title": "Ms.",
                  "given": "Ruth",
                  "family": "Halvorsen"
                },
                "points": [
                  {
                    "kind": "email",
                    "value": "ruth@example.com"
                  }
                ]
              },
              "facts": [
                {
                  "kind": "outreachSent",
                  "at": "2026-03-09T14:00:00Z",
                  "by": "email"
                },
                {
                  "kind": "replyReceived",
                  "at": "2026-03-10T08:30:00Z",
                  "meaning": "yes"
                },
                {
                  "kind": "meetingAgreed",
                  "at": "2026-03-10T09:00:00Z",
                  "appointment": {
                    "start": "2026-03-12T15:00:00",
                    "zone": "Europe/Oslo",
                    "minutes": 20
                  }
                }
              ]
            }
            """);
    }

    [Fact]
    public void An_engagement_reads_back_with_equal_parts() => Gen.Select(People.Seeker, People.Contact, Facts.Any.Array[0, 12]).Sample(
        parts =>
        {
            var engagement = Engagement.Begin(parts.Item1, parts.Item2, new EngagementId(parts.Item1.Id.Value));
            foreach (var fact in parts.Item3)
            {
                if (engagement.TryRecord(fact, now: null, out var next, out _)) engagement = next;
            }

            var read = EngagementJson.Read(EngagementJson.Write(engagement));
            read.Id.Should().Be(engagement.Id);
            read.Seeker.Should().Be(engagement.Seeker);
            read.Contact.Should().Be(engagement.Contact);
            read.Facts.Should().Equal(engagement.Facts);
            read.Stage.Should().Be(engagement.Stage);
        },
        iter: 500);

    [Fact]
    public void Facts_may_stand_in_any_order()
    {
        var json = Whole("""{"kind":"followUpSent","at":"2026-03-20T14:00:00Z","by":"email"},{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email"}""");

        EngagementJson.Read(json).Facts.Should().HaveCount(2);
    }

    [Fact]
    public void A_fact_that_cannot_have_happened_is_a_problem_at_its_place()
    {
        EngagementJson.TryRead(Whole("""{"kind":"thankYouSent","at":"2026-03-20T14:00:00Z"}"""), out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Path.Should().Be("$.facts[0]");
    }

    [Fact]
    public void A_fact_of_a_newer_version_changes_nothing_and_comes_out_as_it_went_in()
    {
        const string Newer = """{"version":4,"kind":"giftSent","at":"2026-03-10T14:00:00Z","worth":1.50,"deep":{"a":[1,2]}}""";
        var read = EngagementJson.Read(Whole($$"""{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email"},{{Newer}}"""));
        read.Stage.Should().Be(Stage.AwaitingReply);
        read.Facts[1].Should().BeOfType<UnknownFact>().Which.Content.Should().Be(Newer);
        EngagementJson.Read(EngagementJson.Write(read)).Facts.Should().Equal(read.Facts);
    }

    [Theory]
    [InlineData("""{"version":2}""", "$.version")]
    [InlineData("""{}""", "$.version")]
    [InlineData("""{"version":1}""", "$.seeker")]
    [InlineData("""{"version":1,"facts":[{"kind":"outreachSent"}]}""", "$.facts[0].at")]
    [InlineData("""{"version":1,"facts":[7]}""", "$.facts[0]")]
    public void A_bad_engagement_is_told_with_its_place(string json, string path)
    {
        EngagementJson.TryRead(json, out _, out var problems).Should().BeFalse();

        problems.Select(problem => problem.Path).Should().Contain(path);
    }

    [Fact]
    public void Limits_hold()
    {
        var fact = """{"kind":"meetingConfirmed","at":"2026-03-20T14:00:00Z"},""";
        EngagementJson.TryRead(Whole(string.Concat(Enumerable.Repeat(fact, JsonLimits.MaxFacts + 1)).TrimEnd(',')), out _, out var many).Should().BeFalse();
        EngagementJson.TryRead(new string(' ', 10) + new string('[', JsonLimits.MaxLength), out _, out var huge).Should().BeFalse();
        EngagementJson.TryRead(new string('[', 100_000), out _, out var deep).Should().BeFalse();
        EngagementJson.TryRead(Whole(string.Concat(Enumerable.Repeat("{},", 1_000)).TrimEnd(',')), out _, out var bad).Should().BeFalse();

        many.Should().ContainSingle().Which.Message.Should().Contain($"{JsonLimits.MaxFacts}");
        huge.Should().ContainSingle().Which.Message.Should().Contain($"{JsonLimits.MaxLength}");
        deep.Should().ContainSingle();
        bad.Should().HaveCount(JsonLimits.MaxProblems);
    }

    private static string Whole(string facts) =>
        $$"""{"version":1,"seeker":{{SeekerJson.Write(Dana)}},"contact":{{ContactJson.Write(Ruth)}},"facts":[{{facts}}]}""";
}
