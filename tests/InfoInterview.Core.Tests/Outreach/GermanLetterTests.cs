using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;

namespace InfoInterview.Tests.Outreach;

/// <summary>What is German in a German letter beside its words: titles, cases, days, hours and cities.</summary>
public sealed class GermanLetterTests
{
    private static readonly OutreachComposer Composer = new();

    private static readonly MessageStyle German = new() { Language = "de" };

    [Theory]
    [InlineData("2026-03-12 15:00", "Europe/Berlin", "Europe/Berlin", "Europe/Berlin", "Donnerstag, 12. März, 15:00 Uhr")]
    [InlineData("2026-03-12 15:00", "Europe/Berlin", null, "Europe/Berlin", "Donnerstag, 12. März, 15:00 Uhr in Berlin")]
    [InlineData("2026-03-12 15:00", "Europe/Berlin", null, "America/New_York", "Donnerstag, 12. März, 15:00 Uhr in Berlin (10:00 Uhr in New York)")]
    [InlineData("2026-03-12 15:00", "Europe/Vienna", "Europe/Zurich", "Europe/Vienna", "Donnerstag, 12. März, 15:00 Uhr in Zürich (15:00 Uhr in Wien)")]
    [InlineData("2026-03-12 08:00", "Asia/Tokyo", "Asia/Tokyo", "America/Chicago", "Donnerstag, 12. März, 8:00 Uhr in Tokio (Mittwoch, 11. März, 18:00 Uhr in Chicago)")]
    [InlineData("2026-05-02 09:05", "UTC", "UTC", "UTC", "Samstag, 2. Mai, 9:05 Uhr UTC")]
    public void A_time_is_told_as_German_tells_it(string start, string agreedIn, string? reader, string writer, string expected)
    {
        var contact = Messages.FrauHansen with { Zone = reader is null ? null : ZoneId.Parse(reader) };
        var meeting = new Occasion.Confirmation { Appointment = new Appointment { Start = A.Time(start), Zone = agreedIn, Minutes = 20 } };
        Write(Messages.Dorothea with { Zone = writer }, contact, meeting, German).Body.Should().Contain($"im Kalender haben: {expected}, etwa 20 Minuten.");
    }

    [Theory]
    [InlineData("Herr Paul Moritz", "Herrn Moritz")]
    [InlineData("Mr. Paul Moritz", "Herrn Moritz")]
    [InlineData("Herr Dr. Paul Moritz", "Herrn Dr. Moritz")]
    [InlineData("Ms. Ruth Halvorsen", "Frau Halvorsen")]
    [InlineData("Frau Prof. Dr. Inga Hansen", "Frau Prof. Dr. Hansen")]
    [InlineData("Dr. Inga Hansen", "Dr. Hansen")]
    [InlineData("Inga Hansen", "Inga Hansen")]
    public void On_the_phone_one_asks_for_somebody_in_the_right_case(string name, string expected) =>
        Write(Messages.Dorothea, new Contact { Name = PersonName.Parse(name) }, new Occasion.Request { Ask = new() { Topic = "Standortwahl", Minutes = 20 } }, German with { Channel = Channel.Phone })
            .Body.Should().StartWith($"Guten Tag, bin ich mit {expected} verbunden?\n\n(Antwort abwarten.)\n\nMein Name ist Dorothea Winkler");

    [Theory]
    [InlineData("Mr. Karl Brandt", "Herr Karl Brandt hat mir geraten")]
    [InlineData("Mrs. Eva Brandt", "Frau Eva Brandt hat mir geraten")]
    [InlineData("Prof. Dr. Eva Brandt", "Prof. Dr. Eva Brandt hat mir geraten")]
    public void Who_sent_one_is_named_as_German_names_them(string name, string expected) =>
        Write(Messages.Dorothea, Messages.FrauHansen, new Occasion.Request { Ask = Messages.Siting, ReferredBy = PersonName.Parse(name) }, German).Body.Should().Contain(expected);

    [Theory]
    [InlineData("Standortwahl", "hema Standortwahl ")]
    [InlineData("wie Städte sich auf Hitze vorbereiten", "hema „wie Städte sich auf Hitze vorbereiten“ ")]
    [InlineData("erneuerbare Energien", "hema „erneuerbare Energien“ ")]
    [InlineData("„Wer zahlt?“", "hema „Wer zahlt?“ ")]
    public void A_topic_of_any_form_keeps_together(string topic, string expected) =>
        Write(Messages.Dorothea, Messages.FrauHansen, new Occasion.Request { Ask = new() { Topic = topic, Minutes = 20 } }, German with { Tone = Tones.Brief }).Body.Should().Contain(expected);

    [Theory]
    [InlineData(Channel.Email, Channel.LinkedIn, "ich hatte Ihnen am 2. März per E-Mail geschrieben. Falls das nicht bei Ihnen angekommen ist, versuche ich es einmal auf diesem Weg.")]
    [InlineData(Channel.LinkedInNote, Channel.Email, "ich hatte Ihnen am 2. März über LinkedIn geschrieben.")]
    [InlineData(Channel.Phone, Channel.Email, "ich habe am 2. März versucht, Sie anzurufen, und versuche es nun einmal auf diesem Weg.")]
    [InlineData(Channel.Phone, Channel.LinkedInNote, "ich habe vor Kurzem versucht, Sie anzurufen.")]
    [InlineData(Channel.Email, Channel.Phone, "Ich hatte Ihnen vor Kurzem geschrieben.")]
    public void Another_way_says_what_was_tried_before(Channel before, Channel by, string expected)
    {
        var other = new Occasion.OtherWay { Ask = new() { Topic = "Standortwahl", Minutes = 20 }, EarlierBy = before, EarlierOn = A.Day("2026-03-02") };
        Write(Messages.Dorothea, Messages.FrauHansen, other, German with { Channel = by }).Body.Should().Contain(expected);
    }

    [Fact]
    public void An_assistant_is_written_to_about_somebody_else()
    {
        var times = new Occasion.Reschedule { Times = [Messages.InBerlin("2026-03-17 10:00")], Reason = RescheduleReason.CalledOffByWriter, Through = PersonName.Parse("Frau Mette Lund") };
        Write(Messages.Dorothea, Messages.HerrMoritz, times, German).Body.Should().StartWith("Sehr geehrte Frau Lund,\n\nes tut mir leid, dass ich das Gespräch mit Herrn Dr. Moritz absagen musste.");
        var accepted = new Occasion.AcceptTime { Appointment = Messages.InBerlin("2026-03-17 10:00"), Through = PersonName.Parse("Frau Mette Lund") };
        Write(Messages.Dorothea, Messages.HerrMoritz, accepted, German).Body.Should().Contain("einen Termin gefunden haben, an dem Herr Dr. Moritz Zeit für mich hat. Er passt mir gut");
    }

    [Fact]
    public void Asking_again_gives_their_words_back_in_any_form()
    {
        foreach (var said in new[] { "Im Juni passt es besser.", "dass es im Juni besser passt", "lieber im Juni" })
        {
            var again = new Occasion.AskAgain { Ask = Messages.Siting, Said = said, SaidOn = A.Day("2026-03-03") };
            Write(Messages.Dorothea, Messages.FrauHansen, again, German).Body.Should().Contain($"Ihre Antwort vom 3. März habe ich mir gemerkt: {said.TrimEnd('.')}. Deshalb melde ich mich jetzt wieder.");
        }
    }

    /// <summary>With nothing but what they must have.</summary>
    [Fact]
    public void A_German_letter_that_states_only_what_it_must_is_ready()
    {
        Occasion[] occasions =
        [
            new Occasion.OfferTimes { Times = [Messages.InBerlin("2026-03-17 10:00")] },
            new Occasion.AcceptRefusal(),
            new Occasion.Confirmation { Appointment = Messages.InBerlin("2026-03-17 10:00") },
            new Occasion.AcceptTime { Appointment = Messages.InBerlin("2026-03-17 10:00") },
            new Occasion.Apology(),
            new Occasion.Reschedule { Times = [Messages.InBerlin("2026-03-17 10:00")], Reason = RescheduleReason.MissedByThem },
            new Occasion.TakeUpAgain { Times = [Messages.InBerlin("2026-03-17 10:00")] },
            new Occasion.WrittenQuestions { Questions = ["Wie sind Sie dazu gekommen?"] },
            new Occasion.ConfirmEvent { Event = "Ihr Tag der offenen Tür" },
            new Occasion.ResumeAsAsked(),
            new Occasion.CallMissed(),
            new Occasion.AskAgain { Ask = new() { Topic = "Standortwahl", Minutes = 20 } },
            new Occasion.HandedOn { Ask = new() { Topic = "Standortwahl", Minutes = 10 } },
            new Occasion.AnswerOffer { Offered = "das Sommerpraktikum" },
            new Occasion.DeclineOffer { Offered = "das Sommerpraktikum" },
            new Occasion.Applied(),
            new Occasion.ReferralThanks { Person = Messages.Kim },
            new Occasion.Condolence(),
            new Occasion.PromiseReminder { What = "der Artikel über Lärm" },
        ];
        foreach (var draft in occasions.Select(occasion => Write(Messages.Dorothea, Messages.FrauHansen, occasion, German)))
            draft.Review.Verdict.Should().Be(Verdict.Ready, $"{draft.Subject}\n{draft.Body}\n{string.Join('\n', draft.Findings)}");
    }

    /// <summary>A first request is whole by the library's own list, in every channel that leaves room for it.</summary>
    [Theory]
    [InlineData(Channel.Email)]
    [InlineData(Channel.LinkedIn)]
    public void A_German_request_has_all_eight_components(Channel channel)
    {
        foreach (var tone in Tones.All)
        {
            var draft = Write(Messages.Dorothea, Messages.FrauHansen, new Occasion.Request { Ask = new() { Topic = "Standortwahl", Minutes = 20 } }, German with { Channel = channel, Tone = tone });
            draft.Review.Components.Missing.Should().BeEmpty(draft.Body);
            draft.Findings.Should().BeEmpty(draft.Body);
        }
    }

    private static OutreachDraft Write(Seeker seeker, Contact contact, Occasion occasion, MessageStyle style)
    {
        var draft = BuiltInMessageTests.Written(Composer.Compose(seeker, contact, occasion, style));
        draft.Message.Language.Should().Be("de");
        return draft;
    }
}
