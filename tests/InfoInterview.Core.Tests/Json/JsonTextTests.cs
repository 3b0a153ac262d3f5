using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Scheduling;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Json;

/// <summary>The letters of the format, which are a promise; what the property tests cannot say.</summary>
public sealed class JsonTextTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 9, 14, 0);

    public static TheoryData<object, string> Examples => new()
    {
        { Wait.OfDays(7), """{"kind":"calendarDays","count":7}""" },
        { Wait.OfElapsed(Duration.FromHours(26.5)), """{"kind":"elapsed","duration":"26:30:00"}""" },
        { Wait.OfDays(7), """{"kind":"calendarDays","count":7}""" },
        { new ContactId(new Guid("01234567-89ab-cdef-0123-456789abcdef")), "\"01234567-89ab-cdef-0123-456789abcdef\"" },
        { ContactPoint.Email("ruth@example.com"), """{"kind":"email","value":"ruth@example.com"}""" },
        { PersonName.Parse("Ms. Ruth Halvorsen"), """{"written":"Ms. Ruth Halvorsen","title":"Ms.","given":"Ruth","family":"Halvorsen"}""" },
        { ZoneId.Parse("Europe/Oslo"), "\"Europe/Oslo\"" },
        { (ValueList<string>)["a", "b"], """["a","b"]""" },
        { DayWindow.Parse("22:00-02:00"), "\"22:00-02:00\"" },
        { TimePoint.OnDay(new LocalDate(2026, 3, 9)), "\"2026-03-09\"" },
        { TimePoint.At(Monday), "\"2026-03-09T14:00:00Z\"" },
        { new Occasion.OtherWay { Ask = new Ask { Topic = "siting" }, EarlierBy = Channel.Phone }, """{"kind":"otherWay","ask":{"topic":"siting","minutes":20},"earlierBy":"phone"}""" },
        { ClosedCauses.Weekend | ClosedCauses.Holiday, """["weekend","holiday"]""" },
        { Confidentiality.PrivateToMe, "\"private\"" },
        { new SlotAnswer.Misconfigured { Problems = ["No hours."] }, """{"kind":"misconfigured","problems":["No hours."]}""" },
        { RuleSettings.Default.With("II301", Severity.Error).Without("II204"), """{"II204":null,"II301":"error"}""" },
        { new MeetingHeld { At = Monday, Key = "k", Sequence = 1 }, """{"version":3,"kind":"meetingHeld","at":"2026-03-09T14:00:00Z","key":"k","sequence":1}""" },
        {
            new TimeWindow { Zone = DateTimeZoneProviders.Tzdb["Europe/Oslo"], Opens = TimePoint.OnDay(new LocalDate(2026, 3, 9)), Due = TimePoint.OnDay(new LocalDate(2026, 3, 16)) },
            """{"zone":"Europe/Oslo","opens":"2026-03-09","due":"2026-03-16"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_format_is_a_promise(object value, string json) => JsonSerializer.Serialize(value, value.GetType(), InfoInterviewJson.Options).Should().Be(json);

    [Fact]
    public void A_case_is_written_with_its_kind_whatever_it_is_held_as()
    {
        Fact fact = new MeetingHeld { At = Monday };
        var whole = JsonSerializer.Serialize(fact, InfoInterviewJson.Options);

        JsonSerializer.Serialize((MeetingHeld)fact, InfoInterviewJson.Options).Should().Be(whole);
        JsonSerializer.Deserialize<MeetingHeld>(whole, InfoInterviewJson.Options).Should().Be(fact);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NotesWritten>(whole, InfoInterviewJson.Options)).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_kind_of_fact_or_mark_that_is_not_known_is_kept_word_for_word()
    {
        const string Fact = """{"kind":"giftSent","at":"2026-03-09T14:00:00Z","worth":1.50}""";
        const string Mark = """{"kind":"smell","span":{"start":1,"length":2},"of":"roses"}""";

        JsonSerializer.Serialize(JsonSerializer.Deserialize<Fact>(Fact, InfoInterviewJson.Options), InfoInterviewJson.Options).Should().Be(Fact);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<NoteMark>(Mark, InfoInterviewJson.Options), InfoInterviewJson.Options).Should().Be(Mark);
    }

    [Theory]
    [InlineData("""{"name":null}""", "$.name")]
    [InlineData("""{"name":{"written":"Ann"},"name":{"written":"Bob"}}""", "$.name")]
    [InlineData("""{"name":{"written":"Ann"},"nickname":"A"}""", "$.nickname")]
    [InlineData("""{"name":{"written":"Ann"},"careerStage":"old"}""", "$.careerStage")]
    [InlineData("""{"name":{"written":"Ann"},"role":7}""", "$.role")]
    [InlineData("""{"name":{"written":"Ann"},"role":"\ud800"}""", "$.role")]
    [InlineData("""{"name":{"written":"Ann"},"points":[{"kind":"email","value":"a@b.cd"},{"kind":"email","value":"no"}]}""", "$.points[1].value")]
    [InlineData("""{"name":{"written":"Ann"},"points":null}""", "$.points")]
    [InlineData("{", "$")]
    public void What_is_wrong_is_a_JsonException_with_its_path(string json, string path) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Contact>(json, InfoInterviewJson.Options)).Should().Throw<JsonException>().Which.Path.Should().Be(path);

    [Fact]
    public void Every_problem_is_told_at_once_and_half_a_character_too()
    {
        InfoInterviewJson.TryRead<Contact>("{\"role\":\"\ud83d\",\"zone\":\"Mars\",\"notes\":[1]}", out var contact, out var problems).Should().BeFalse();

        contact.Should().BeNull();
        problems.Select(problem => problem.Path).Should().Equal("$.role", "$.zone", "$.notes[0]", "$.name");
    }

    [Fact]
    public void A_part_that_is_not_told_begins_as_its_type_does()
    {
        JsonSerializer.Deserialize<Ask>("""{"topic":"siting"}""", InfoInterviewJson.Options)!.Minutes.Should().Be(Ask.UsualMinutes);
        JsonSerializer.Deserialize<FollowUpPolicy>("{}", InfoInterviewJson.Options).Should().Be(new FollowUpPolicy());
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Ask>("""{"topic":"siting","minutes":1}""", InfoInterviewJson.Options))
            .Should().Throw<JsonException>().Which.Path.Should().Be("$.minutes");
    }

    /// <summary>As a form of a host sends it, and as it was kept with one part or a doubt.</summary>
    [Theory]
    [InlineData("""{"written":"Ms. Ruth Halvorsen"}""", "Ruth Halvorsen", "Ms.")]
    [InlineData("""{"written":"(she/her)"}""", "(she/her)", null)]
    [InlineData("""{"written":"Ms. Ruth Halvorsen","given":"Ruth"}""", "Ruth", null)]
    [InlineData("""{"written":"Ms. Ruth Halvorsen","family":"Ms. Ruth Halvorsen","doubt":"notAPerson"}""", "Ms. Ruth Halvorsen", null)]
    public void A_name_that_is_only_written_is_read_as_people_write_names_and_a_kept_one_stays(string json, string full, string? title)
    {
        var name = JsonSerializer.Deserialize<PersonName>(json, InfoInterviewJson.Options)!;
        (name.Full, name.Title).Should().Be((full, title));
    }

    [Fact]
    public void A_host_chains_the_resolver_into_its_own_options()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = InfoInterviewJson.Resolver };
        var list = new List<Fact> { new MeetingHeld { At = Monday } };

        JsonSerializer.Deserialize<List<Fact>>(JsonSerializer.Serialize(list, options), options).Should().Equal(list);
    }
}
