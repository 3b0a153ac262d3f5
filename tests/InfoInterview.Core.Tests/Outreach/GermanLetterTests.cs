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
    [InlineData("Dr. Inga Hansen", "Dr. Inga Hansen")]
    [InlineData("Hr. Sepp Obermeier", "Herrn Obermeier")]
    [InlineData("Herrn Dr. agr. Uwe Jensen", "Herrn Dr. Jensen")]
    [InlineData("Mx. Kim Albers", "Kim Albers")]
    [InlineData("Inga Hansen", "Inga Hansen")]
    public void On_the_phone_one_asks_for_somebody_in_the_right_case(string name, string expected) =>
        Write(Messages.Dorothea, new Contact { Name = PersonName.Parse(name) }, new Occasion.Request { Ask = new() { Topic = "Standortwahl", Minutes = 20 } }, German with { Channel = Channel.Phone })
            .Body.Should().StartWith($"Guten Tag, spreche ich mit {expected}?\n\n(Antwort abwarten.)\n\nMein Name ist Dorothea Winkler");

    [Theory]
    [InlineData("Mr. Karl Brandt", "Herr Karl Brandt hat mir geraten")]
    [InlineData("Mrs. Eva Brandt", "Frau Eva Brandt hat mir geraten")]
    [InlineData("Prof. Dr. Eva Brandt", "Prof. Dr. Eva Brandt hat mir geraten")]
    public void Who_sent_one_is_named_as_German_names_them(string name, string expected) =>
        Write(Messages.Dorothea, Messages.FrauHansen, new Occasion.Request { Ask = Messages.Siting, ReferredBy = PersonName.Parse(name) }, German).Body.Should().Contain(expected);

    [Theory]
    [InlineData("Standortwahl", "Ich interessiere mich für die Standortwahl.")]
    [InlineData("Quereinstieg in die Verwaltung", "Ich interessiere mich für den Quereinstieg in die Verwaltung.")]
    [InlineData("Meister oder Techniker", "Ich beschäftige mich mit der Frage „Meister oder Techniker“.")]
    [InlineData("UX", "Ich interessiere mich für das Thema UX.")]
    [InlineData("die Umstellung auf Bio", "Ich interessiere mich für die Umstellung auf Bio.")]
    [InlineData("wie Städte sich auf Hitze vorbereiten", "Ich möchte gern wissen, wie Städte sich auf Hitze vorbereiten.")]
    [InlineData("Wie wird man Lehrer?", "Ich möchte gern wissen, wie man Lehrer wird.")]
    [InlineData("Wie fängt man an?", "Ich möchte gern wissen, wie man anfängt.")]
    [InlineData("erneuerbare Energien", "Ich interessiere mich für das Thema „erneuerbare Energien“.")]
    [InlineData("selbstständig werden", "Ich möchte selbstständig werden.")]
    public void A_topic_of_any_form_is_a_sentence(string topic, string expected) =>
        Write(Messages.Dorothea, Messages.FrauHansen, new Occasion.Request { Ask = new() { Topic = topic, Minutes = 20 } }, German with { Tone = Tones.Brief }).Body.Should().Contain(expected);

    [Theory]
    [InlineData("die Umstellung auf Bio", "unser Gespräch über die Umstellung auf Bio.")]
    [InlineData("der Wechsel in die Verwaltung", "unser Gespräch über den Wechsel in die Verwaltung.")]
    [InlineData("Volontariat", "unser Gespräch über den Weg ins Volontariat.")]
    [InlineData("UX", "unser Gespräch zum Thema UX.")]
    [InlineData("selbstständig werden", "unser Gespräch.")]
    public void A_topic_follows_the_conversation_where_it_can(string topic, string expected) =>
        Write(Messages.Dorothea, Messages.FrauHansen, new Occasion.Confirmation
        {
            Appointment = Messages.InBerlin("2026-03-17 10:00"),
            Topic = topic
        }, German).Body.Should().Contain(expected);

    /// <summary>Each fact in the case that its sentence asks for, or told in another way where the gender is not known.</summary>
    [Theory]
    [InlineData("der Staatspreis", "herzlichen Glückwunsch zum Staatspreis!")]
    [InlineData("zum Ruhestand", "herzlichen Glückwunsch zum Ruhestand!")]
    [InlineData("Ihre neue Stelle", "herzlichen Glückwunsch zu Ihrer neuen Stelle!")]
    [InlineData("Ihr 20jähriges Jubiläum", "herzlichen Glückwunsch zu Ihrem 20-jährigen Jubiläum!")]
    [InlineData("50 Jahre Firma Moritz", "herzlichen Glückwunsch zu 50 Jahren Firma Moritz!")]
    [InlineData("das Grumbl", "herzlichen Glückwunsch zum Grumbl!")]
    [InlineData("die Grumbl", "was für eine schöne Nachricht: die Grumbl. Herzlichen Glückwunsch!")]
    [InlineData("Ihr neues Buch ist da!!", "herzlichen Glückwunsch zu Ihrem neuen Buch! Ich freue mich sehr für Sie.")]
    public void One_congratulates_on_anything(string news, string expected) =>
        Write(Messages.Dorothea, Messages.FrauHansen, new Occasion.Congratulation { News = news }, German).Body.Should().Contain(expected);

    [Theory]
    [InlineData("Europe/Zurich", null, "Herzliche Grüsse")]
    [InlineData("Europe/Berlin", "CH", "Herzliche Grüsse")]
    [InlineData("Europe/Berlin", "AT", "Herzliche Grüße")]
    [InlineData("Europe/Berlin", null, "Herzliche Grüße")]
    public void Switzerland_writes_ss_and_names_stay(string zone, string? region, string expected)
    {
        var contact = new Contact { Name = PersonName.Parse("Frau Inga Weiß"), Zone = "Europe/Berlin", Region = region };
        var body = Write(Messages.Dorothea with { Zone = zone }, contact, new Occasion.AcceptRefusal(), German).Body;
        body.Should().Contain(expected).And.Contain("Frau Weiß");
    }

    /// <summary>Per du nothing says Sie, and what was typed in Sie is turned.</summary>
    [Fact]
    public void A_letter_in_du_says_du_throughout()
    {
        foreach (var occasion in Messages.German)
        {
            foreach (var channel in new[] { Channel.Email, Channel.LinkedInNote, Channel.Phone })
            {
                if (Composer.Compose(Messages.Dorothea, Messages.FrauHansen, occasion, German with
                {
                    Channel = channel,
                    Address = Formality.Informal
                }) is not Composition.Written { Draft: var draft }) continue;
                // Whoever answers for the contact is a third person, and is spoken to as Sie.
                if (draft.Message.Through is not null) continue;
                var own = string.Join('\n', $"{draft.Subject}\n{draft.Body}".Split('\n').Where(line => !line.StartsWith('>')
                    && !line.StartsWith('-')));
                own.Should().NotMatchRegex(@"\b(Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen)\b", occasion.Purpose.ToString());
                // A clause that was typed in Sie is asked back, because its verb would have to change.
                if (!draft.Missing.Any(fact => fact.IsAskedBack)) own.Should().NotMatchRegex(@"[a-zäöü,] Sie\b", occasion.Purpose.ToString());
            }
        }
    }

    [Fact]
    public void Every_purpose_and_way_has_words_in_du()
    {
        foreach (var template in MessageLibrary.BuiltIn.Templates.Where(template => string.Equals(template.Language, "de",
            StringComparison.Ordinal)))
        {
            foreach (var channel in template.Channels)
                MessageLibrary.BuiltIn.Find(template.Purpose, channel, template.Tone, "de",
                    Formality.Informal).Should().NotBeNull(template.Id);
        }
    }

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
        Write(Messages.Dorothea, Messages.HerrMoritz, times,
            German).Body.Should().StartWith("Guten Tag, Frau Lund,\n\nes tut mir leid, dass ich das Gespräch mit Herrn Dr. Moritz absagen musste.");
        var accepted = new Occasion.AcceptTime { Appointment = Messages.InBerlin("2026-03-17 10:00"), Through = PersonName.Parse("Frau Mette Lund") };
        Write(Messages.Dorothea, Messages.HerrMoritz, accepted, German).Body.Should().Contain("einen Termin gefunden haben, an dem Herr Dr. Moritz Zeit für mich hat. Er passt mir gut");
    }

    [Fact]
    public void Asking_again_says_when_they_asked_for_it_in_any_form()
    {
        foreach (var said in new[] { "Im Juni passt es besser.", "lieber im Juni", "Fragen Sie im Juni!" })
        {
            var again = new Occasion.AskAgain { Ask = Messages.Siting, Said = said, SaidOn = A.Day("2026-03-03") };
            Write(Messages.Dorothea, Messages.FrauHansen, again,
                German).Body.Should().Contain(
                    "Sie hatten mir am 3. März geschrieben, dass es im Juni besser passt. Deshalb melde ich mich heute wieder.");
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
