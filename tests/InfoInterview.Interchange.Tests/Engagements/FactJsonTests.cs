using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

public sealed class FactJsonTests
{
    [Fact]
    public void A_fact_is_one_readable_line() =>
        FactJson.Write(new OutreachSent { At = Instant.FromUtc(2026, 3, 9, 14, 0), By = Channel.LinkedIn, Key = "a" })
            .Should().Be("""{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","key":"a","by":"linkedIn"}""");

    [Fact]
    public void What_is_written_reads_back_equal() => Facts.Any.Sample(
        fact => FactJson.Read(FactJson.Write(fact)).Should().Be(fact), iter: 2_000);

    [Fact]
    public void Every_kind_of_fact_of_the_core_has_a_name_and_a_generator()
    {
        var kinds = typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract && type != typeof(UnknownFact)).Select(type => type.Name);
        var generated = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Facts.Any.Sample(fact => { generated[fact.GetType().Name] = FactJson.KindOf(fact); }, iter: 1_000);

        generated.Keys.Should().BeEquivalentTo(kinds);
        generated.Values.Should().OnlyHaveUniqueItems();
        generated.Values.Should().BeEquivalentTo(FactKind.All.Select(kind => kind.Name));
    }

    [Fact]
    public void Every_value_of_an_enum_has_a_word()
    {
        foreach (var value in Enum.GetValues<InterviewFormat>()) Vocabulary.Forms[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<ContactPointKind>()) Vocabulary.Points[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<NameOrder>()) Vocabulary.Orders[value].Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("not json", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email" """, "$")]
    [InlineData("""{"kind":"outreachSent","at":5,"by":"email"}""", "$.at")]
    [InlineData("""{"kind":"outreachSent","at":"yesterday","by":"email"}""", "$.at")]
    [InlineData("""{"kind":"outreachSent","by":"email"}""", "$.at")]
    [InlineData("""{"kind":"outreachSent","at":"2026-03-09T14:00:00Z"}""", "$.by")]
    [InlineData("""{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"Email"}""", "$.by")]
    [InlineData("""{"kind":"OutreachSent","at":"2026-03-09T14:00:00Z","by":"email"}""", "$.kind")]
    [InlineData("""{"kind":"meetingHeld","at":"2026-03-09T14:00:00Z","by":"email"}""", "$.by")]
    [InlineData("""{"kind":"meetingHeld","at":"2026-03-09T14:00:00Z","bye":"email"}""", "$.bye")]
    [InlineData("""{"version":2,"kind":"dance","at":"2026-03-09T14:00:00Z"}""", "$.kind")]
    [InlineData("""{"version":0,"kind":"meetingHeld","at":"2026-03-09T14:00:00Z"}""", "$.version")]
    [InlineData("""{"version":4,"kind":"dance","at":"tomorrow"}""", "$.at")]
    [InlineData("""{"version":4,"at":"2026-03-09T14:00:00Z"}""", "$.kind")]
    [InlineData("""{"version":2,"kind":"promiseMade","at":"2026-03-09T14:00:00Z","who":"seeker"}""", "$.what")]
    [InlineData("""{"version":2,"kind":"stepDeferred","at":"2026-03-09T14:00:00Z","step":"followUp"}""", "$.until")]
    [InlineData("""{"version":2,"kind":"messageApproved","at":"2026-03-09T14:00:00Z","purpose":"request","fingerprint":"x"}""", "$.fingerprint")]
    [InlineData("""{"version":2,"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email","to":[{"kind":"email","value":"no address"}]}""", "$.to[0].value")]
    [InlineData("""{"kind":"meetingHeld","kind":"meetingHeld","at":"2026-03-09T14:00:00Z"}""", "$.kind")]
    [InlineData("""{"kind":"meetingHeld","at":"2026-03-09T14:00:00Z","key":"\ud800"}""", "$.key")]
    [InlineData("""{"kind":"meetingAgreed","at":"2026-03-09T14:00:00Z"}""", "$.appointment")]
    [InlineData("""{"kind":"meetingAgreed","at":"2026-03-09T14:00:00Z","appointment":{"start":"2026-03-10T10:00:00","zone":"Mars","minutes":20}}""", "$.appointment.zone")]
    [InlineData("""{"kind":"meetingAgreed","at":"2026-03-09T14:00:00Z","appointment":{"start":"2026-03-10T10:00:00","zone":"UTC","minutes":0}}""", "$.appointment.minutes")]
    public void Bad_text_is_told_with_its_place(string json, string path)
    {
        FactJson.TryRead(json, out var fact, out var problems).Should().BeFalse();

        fact.Should().BeNull();
        problems.Select(problem => problem.Path).Should().Contain(path);
        problems.Should().OnlyContain(problem => problem.Message.Length > 0 && !problem.Message.Contains("System."));
        FluentActions.Invoking(() => FactJson.Read(json)).Should().Throw<JsonFormatException>().Which.Problems.Should().Equal(problems);
    }

    [Theory]
    [InlineData("""{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","key":"a","by":"linkedIn"}""")]
    [InlineData("""{"kind":"followUpSent","at":"2026-03-17T14:00:00Z","by":"email"}""")]
    [InlineData("""{"kind":"replyReceived","at":"2026-03-10T08:30:00Z","by":"phone","meaning":"doNotContact"}""")]
    [InlineData("""{"kind":"refusalThanked","at":"2026-03-10T08:30:00Z"}""")]
    [InlineData("""{"kind":"meetingAgreed","at":"2026-03-10T09:00:00Z","appointment":{"start":"2026-03-12T15:00:00","zone":"Europe/Oslo","minutes":20}}""")]
    [InlineData("""{"kind":"meetingConfirmed","at":"2026-03-11T09:00:00Z"}""")]
    [InlineData("""{"kind":"meetingHeld","at":"2026-03-12T14:20:00Z"}""")]
    [InlineData("""{"kind":"thankYouSent","at":"2026-03-12T18:00:00Z","by":"email"}""")]
    [InlineData("""{"kind":"notesWritten","at":"2026-03-12T18:30:00Z"}""")]
    [InlineData("""{"kind":"engagementClosed","at":"2026-03-12T18:30:00Z"}""")]
    public void What_the_first_version_wrote_is_read_and_written_as_it_was(string json) => FactJson.Write(FactJson.Read(json)).Should().Be(json);

    [Fact]
    public void What_only_this_version_can_say_names_the_version() =>
        FactJson.Write(new ReplyReceived { At = Instant.FromUtc(2026, 3, 9, 14, 0), Meaning = ReplyMeaning.Later, Until = new LocalDate(2026, 4, 1) })
            .Should().Be("""{"version":2,"kind":"replyReceived","at":"2026-03-09T14:00:00Z","meaning":"later","until":"2026-04-01"}""");

    [Theory]
    [InlineData("""{"version":4,"kind":"giftSent","at":"2026-03-09T14:00:00Z","key":"g","worth":1.50,"note":"f\u00fcr \"A\\B\" ","deep":{"a":[1, 2]}}""")]
    [InlineData("""{ "kind" : "outreachSent", "version":7, "at":"2026-03-09T14:00:00Z", "by":"pigeon" }""")]
    public void A_fact_of_a_newer_version_is_kept_and_passed_on_word_for_word(string json)
    {
        var fact = FactJson.Read(json).Should().BeOfType<UnknownFact>().Subject;
        fact.At.Should().Be(Instant.FromUtc(2026, 3, 9, 14, 0));
        fact.Content.Should().Be(JsonText.WithoutBlanks(json)).And.NotContain(": ");
        FactJson.Write(fact).Should().Be(fact.Content);
        FactJson.Read(FactJson.Write(fact)).Should().Be(fact);
        FactJson.KindOf(fact).Should().Be(fact.Kind);
    }

    [Fact]
    public void Every_problem_of_a_fact_is_told_at_once()
    {
        FactJson.TryRead("""{"kind":"replyReceived","at":"x","by":"y","meaning":"z","more":1}""", out _, out var problems);

        problems.Select(problem => problem.Path).Should().BeEquivalentTo("$.at", "$.by", "$.meaning", "$.more");
    }

    [Fact]
    public void Text_that_was_torn_is_refused_and_never_throws()
    {
        var json = FactJson.Write(new MeetingHeld { At = Instant.FromUtc(2026, 3, 9, 14, 0), Key = "ü" });
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Char).Sample(
            change =>
            {
                var torn = json[..change.Item1] + change.Item2 + json[(change.Item1 + 1)..];
                (FactJson.TryRead(torn, out var fact, out var problems) == (fact is not null)).Should().BeTrue();
                problems.IsEmpty.Should().Be(fact is not null);
            },
            iter: 3_000);
    }
}
