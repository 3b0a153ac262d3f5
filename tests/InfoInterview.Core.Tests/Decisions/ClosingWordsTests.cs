using InfoInterview.Decisions;
using InfoInterview.Engagements;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;
using InfoInterview.Tests.Notes;

namespace InfoInterview.Tests.Decisions;

public sealed class ClosingWordsTests
{
    private static readonly Belief Nights = ALedger.Belief("Every other week is nights");
    private static readonly Belief Pay = ALedger.Belief("The pay covers my loan", Matter.Pay);
    private static readonly Choice Taken = new() { Path = ALedger.Nursing.Id, Kind = ChoiceKind.Take, Day = A.Day("2026-11-30") };

    private static readonly Contact Ana = Person("Ana Ruiz");
    private static readonly Contact Ben = Person("Ben Ode");
    private static readonly Contact Eva = Person("Eva Lund");

    private static readonly Notebook Notes = ANote.Book(
        ANote.Of(Interviewee.Of(Ana) with { Sector = "hospital" }, "03-04", ALedger.Says("+", Nights.Statement),
            ALedger.Says("-", Pay.Statement), Names("Kim Lee"), Tips("Ward life")),
        ANote.Of(Interviewee.Of(Ben) with { Sector = "hospital" }, "03-05", ALedger.Says("+", Nights.Statement)) with
        { Confidentiality = Confidentiality.InConfidence });

    [Fact]
    public void Everybody_who_helped_is_there_with_what_each_gave()
    {
        var named = A.Reply(ReplyMeaning.Referral, "2026-03-08 10:00") with { Referred = "Max Groß" };
        var help = new ClosingWords().Of(
            Ledger(), Notes, [History(Eva, named), History(Person("Quiet One")), History(Ana, A.Held("2026-03-04 10:00"))], Taken);
        help.Select(one => (one.Who.Name, one.Gave, one.Gifts.Count)).Should().Equal(
            ("Ana Ruiz", "what you told me about the pay and your pointer to Kim Lee", 4), ("Ben Ode", null, 0),
                ("Eva Lund", "your pointer to Max Groß", 1));
        help.Select(one => one.Engagement is not null).Should().Equal(true, false, true);
    }

    [Theory]
    [InlineData("en", "You're part of that. Thank you again for what you told me about the pay and your pointer to Kim Lee.",
        "I have made up my mind, and I am going for it: Hospital nursing.")]
    [InlineData("de", "Besonders dankbar bin ich Ihnen für das offene Wort über die Bezahlung und den Hinweis auf Kim Lee.",
        "Ich habe mich entschieden und gehe diesen Weg: Hospital nursing.")]
    public void The_letter_says_the_news_and_what_they_gave(string language, string given, string news)
    {
        var history = History(Ana, A.Held("2026-03-04 10:00"));
        var help = new ClosingWords().Of(Ledger(), Notes, [history], Taken, language)[0];
        var reading = new OccasionWriter().Read(history, help.Input);
        reading.Missing.Should().BeEmpty();
        var letter = new OutreachComposer().Compose(history.Seeker, history.Contact, reading.Occasion!,
            new MessageStyle { Language = language }).ToDraft();
        letter.Body.Should().Contain(given).And.Contain(news);
    }

    [Fact]
    public void Whose_gift_no_open_note_tells_is_asked_for()
    {
        var history = History(Ben, A.Held("2026-03-05 10:00"));
        var help = new ClosingWords().Of(Ledger(), Notes, [history], Taken).Single(one => one.Engagement == history.Id);
        new OccasionWriter().Read(history, help.Input).Missing.Select(fact => fact.Field).Should().Equal("help.given");
    }

    [Fact]
    public void Without_a_decision_the_news_is_asked_for() =>
        new ClosingWords().Of(Ledger(), Notes, [])[0].Input["seeker.news"].Should().BeNull();

    [Fact]
    public void News_in_ones_own_words_stand_as_they_were_typed() =>
        new ClosingWords().Of(Ledger(), Notes, [], Taken with { News = " I start in May. " })[0].Input["seeker.news"].Should()
            .Be("I start in May.");

    [Fact]
    public void Who_was_written_to_and_who_may_not_be_is_told()
    {
        var sent = History(Ana, A.Held("2026-03-04 10:00"), new GoalReached { At = A.At("2026-11-30 10:00") },
            new MessageSent { At = A.At("2026-12-01 10:00"), By = Channel.Email, Purpose = MessagePurpose.ClosingWord });
        var blocked = Eva with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] };
        new ClosingWords().Of(Ledger(), Notes, [sent, History(blocked, A.Held("2026-03-09 10:00"))], Taken)
            .Select(one => (one.Who.Name, one.IsSent, one.MayBeWritten)).Should()
                .Equal(("Ana Ruiz", true, true), ("Ben Ode", false, true), ("Eva Lund", false, false));
    }

    [Fact]
    public void A_decision_about_no_path_is_refused() =>
        FluentActions.Invoking(() => new ClosingWords().Of(Ledger(), Notes, [], Taken with { Path = ALedger.Path("none") }))
            .Should().Throw<ArgumentException>();

    private static Ledger Ledger() => ALedger.Of(Nights, Pay);

    private static Func<TextSpan, NoteMark> Names(string name) => span =>
        new NoteMark.Referral { Span = span, Name = name, State = MarkState.Confirmed };

    private static Func<TextSpan, NoteMark> Tips(string name) => span =>
        new NoteMark.Resource { Span = span, Name = name, State = MarkState.Confirmed };

    private static Contact Person(string name) => new() { Id = new ContactId(ANote.Named(name)), Name = PersonName.Parse(name) };

    private static Engagement History(Contact contact, params Fact[] facts)
    {
        var engagement = Engagement.Begin(A.Seeker(), contact, new EngagementId(ANote.Named("with " + contact.Name.Full)))
            .Record(A.Sent("2026-03-01 10:00"));
        foreach (var fact in facts) engagement = engagement.Record(fact);
        return engagement;
    }
}
