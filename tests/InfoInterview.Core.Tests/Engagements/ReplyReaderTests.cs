using System.Globalization;
using System.Text;
using CsCheck;
using InfoInterview.Engagements;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Engagements;

public sealed class ReplyReaderTests
{
    private static readonly LocalDate Received = new(2026, 11, 10);
    private static readonly ReplyReader Reader = new();

    public static TheoryData<int> Cases => new(Enumerable.Range(0, ReplyCases.All.Length));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_reply_means_what_a_careful_reader_takes_from_it(int index)
    {
        var reply = ReplyCases.All[index];
        var proposal = Read(reply);
        proposal.Meaning.Should().Be(reply.Meaning, "{0} ({1})", reply.Text, proposal.Reason);
        if (proposal.Meaning is ReplyMeaning.Later or ReplyMeaning.OutOfOffice) Iso(proposal.Until).Should().Be(reply.Until, "{0}", reply.Text);
        proposal.Referrals.Select(person => person.Name).Should().Equal(reply.Named is { } name ? [name] : Array.Empty<string>());
    }

    [Theory]
    [InlineData("Don't write to me again.", ReplyMeaning.DoNotContact)]
    [InlineData("Write to me again.", ReplyMeaning.Later)]
    [InlineData("Please stop by my office.", ReplyMeaning.Yes)]
    [InlineData("Please stop.", ReplyMeaning.DoNotContact)]
    [InlineData("I'm happy to talk.", ReplyMeaning.Yes)]
    [InlineData("I'm not happy to talk.", ReplyMeaning.No)]
    [InlineData("I'd love to, but I can't.", ReplyMeaning.No)]
    [InlineData("I'd be glad to talk, but mornings are hard for me. How about Thursday at 4?", ReplyMeaning.Yes)]
    [InlineData("Happy to help, but I should warn you that I am no expert.", ReplyMeaning.Yes)]
    public void A_negation_and_the_longest_phrase_decide(string text, ReplyMeaning meaning) =>
        Reader.Read(text, Received).Meaning.Should().Be(meaning);

    [Theory]
    [InlineData("Sure!\n\nOn Tue, Nov 3, 2026 at 4:12 PM Wren Castell\n<wren@castell.example> wrote:\n> not interested? remove me from your list")]
    [InlineData("Sure!\n\n-----Original Message-----\nRemove me from your list.")]
    [InlineData("Gerne!\n\nVon: Wren\nGesendet: Montag\nNicht interessiert? Kein Problem.")]
    [InlineData("Gerne!\n\nAm 03.11.2026 um 16:12 schrieb Wren Castell:\n\nSchreiben Sie mir nicht mehr.")]
    [InlineData("Sure!\n\n--\nGus Webb\nWe do not offer informational interviews.")]
    [InlineData("Sure!\n\nBest,\nGus\nStop emailing me Ltd.")]
    [InlineData("Sure!\n\nSent from my phone\nremove me")]
    [InlineData("Sure!\n\nThis e-mail and any attachments are confidential. If you are not the recipient, delete it.")]
    [InlineData("On Tue, Nov 3, 2026 Wren wrote:\n> not interested?\n\nSure!")]
    public void Only_the_writers_own_words_count(string text) => Reader.Read(text, Received).Meaning.Should().Be(ReplyMeaning.Yes);

    [Fact]
    public void A_postscript_counts() => Reader.Read("Thank you.\n\nBest,\nGus\n\nPS: Please remove me from your list.", Received).Meaning.Should().Be(ReplyMeaning.DoNotContact);

    [Theory]
    [InlineData("back on 12/30/2026", "2026-12-30")]
    [InlineData("back on 30.12.2026", "2026-12-30")]
    [InlineData("back on 2026-12-30", "2026-12-30")]
    [InlineData("back on 3/4/2027", null)]
    [InlineData("back on 10/12/2026", "2026-12-10")]
    [InlineData("back on Monday, 1 December", null)]
    [InlineData("back on Tuesday, 1 December", "2026-12-01")]
    [InlineData("back on Friday", "2026-11-13")]
    [InlineData("back on 9 November", null)]
    [InlineData("back on 17 February 2027", "2027-02-17")]
    [InlineData("back on 18 February 2027", null)]
    [InlineData("back on 31 November", null)]
    [InlineData("away until 20 November", "2026-11-20")]
    [InlineData("away through Friday", "2026-11-14")]
    public void A_return_is_read_only_when_it_can_be_read_in_one_way(string text, string? until) =>
        Iso(Reader.Read($"I am out of the office and {text}.", Received, isAutomatic: true).Until).Should().Be(until);

    [Fact]
    public void A_yes_with_a_first_day_carries_both()
    {
        var proposal = Reader.Read("Happy to talk, but only after 15 December.", Received);
        proposal.Meaning.Should().Be(ReplyMeaning.Yes);
        proposal.Further.Should().Equal(ReplyMeaning.Later);
        Iso(proposal.Until).Should().Be("2026-12-16");
    }

    [Theory]
    [InlineData("Yes, happy to talk. Thursday at 3 pm CET or Friday, 13 November, 10:30?", "2026-11-12 15:00 CET, 2026-11-13 10:30")]
    [InlineData("Yes, gladly. I could do Monday morning or Tuesday at 4.", "2026-11-16, 2026-11-17")]
    [InlineData("Gerne, am Donnerstag um 16 Uhr passt es mir gut.", "2026-11-12 16:00")]
    [InlineData("Yes, happy to help.", "")]
    public void Times_are_offered_as_far_as_the_words_fix_them(string text, string times)
    {
        var offered = Reader.Read(text, Received).Times;
        string.Join(", ", offered.Select(time => $"{Iso(time.Day)} {time.At?.ToString("HH:mm", CultureInfo.InvariantCulture)} {time.Zone}".Replace("  ", " ", StringComparison.Ordinal).Trim())).Should().Be(times);
        foreach (var time in offered) time.Span.Of(text).Length.Should().BePositive();
    }

    [Theory]
    [InlineData("Merci de ne plus jamais me contacter.")]
    [InlineData("Por favor, no me escriba más.")]
    [InlineData("Vi ses på torsdag, jeg vil gerne hjælpe dig.")]
    public void Another_language_goes_to_a_person(string text) => Reader.Read(text, Received).NeedsPerson.Should().BeTrue();

    [Fact]
    public void The_form_and_the_remarks_shape_the_next_step()
    {
        Reader.Read("Happy to help, but only in writing please. Send me your questions by email.", Received).Form.Should().Be(ReplyForm.InWriting);
        Reader.Read("Could you send me your CV first?", Received).Remarks.Should().Contain(ReplyRemark.ResumeAsked);
    }

    [Fact]
    public void A_named_person_comes_with_the_address_beside_the_name()
    {
        var person = Reader.Read("Not me, but talk to Omar Haddad (omar@haddad.example).", Received).Referrals.Should().ContainSingle().Subject;
        person.Should().Be(new ReplyReferral { Name = "Omar Haddad", Email = "omar@haddad.example" });
    }

    [Fact]
    public void The_span_holds_the_words_that_decided()
    {
        const string text = "Thanks for thinking of me, but I'm not interested.";
        var proposal = Reader.Read(text, Received);
        proposal.Span!.Value.Of(text).ToString().Should().Be("not interested");
        proposal.Reason.Should().Be("\"not interested\" declines.");
    }

    [Fact]
    public void Below_the_threshold_a_person_decides()
    {
        const string mixed = "I can't help with the report. Happy to talk about the rest, though.";
        new ReplyReader(0).Read("Yes, gladly.", Received).NeedsPerson.Should().BeFalse();
        new ReplyReader(1).Read(mixed, Received).NeedsPerson.Should().BeTrue();
        Reader.Read("Hm.", Received).NeedsPerson.Should().BeTrue();
    }

    [Fact]
    public void A_threshold_lies_between_0_and_1()
    {
        var build = () => new ReplyReader(double.NaN);
        build.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_notice_of_failed_delivery_is_no_reply()
    {
        var proposal = Reader.Read("Your message to r.moe@fjord.example could not be delivered: 550 5.1.1 mailbox not found.", Received);
        proposal.Bounce.Should().Be(BounceKind.Hard);
        proposal.BouncedAddress.Should().Be("r.moe@fjord.example");
        var record = () => proposal.ToFact(Instant.MinValue);
        record.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_proposal_becomes_the_fact_once_accepted()
    {
        var at = Instant.FromUtc(2026, 11, 10, 9, 0);
        Reader.Read("Ask Dana instead.", Received).ToFact(at, "m1").Should().Be(new ReplyReceived { At = at, Key = "m1", Meaning = ReplyMeaning.Referral, Referred = "Dana" });
    }

    [Fact]
    public void Any_text_at_all_has_a_reading()
    {
        string[] parts = ["not", " ", "\n", "\r\n", "> ", "On 3 May", " wrote:", "\uD83D", "\uDE00", "\u200B", "31/12", "2026-02-31", "a@b", "@", "Dana", "don’t", ".", "?", "--", "from:", "call me", "back on", "\0", "ß", "http://"];
        Gen.Int[0, parts.Length - 1].Array[0, 40].Sample(pieces =>
        {
            var text = string.Concat(pieces.Select(piece => parts[piece]));
            var proposal = Reader.Read(text, Received, text, pieces.Length % 2 == 0);
            if (proposal.Span is { } span) span.End.Should().BeLessThanOrEqualTo(text.Length);
            proposal.Certainty.Should().BeInRange(0, 1);
            proposal.Should().Be(Reader.Read(text, Received, text, pieces.Length % 2 == 0));
        });
    }

    [Theory]
    [Trait("Slow", "yes")]
    [InlineData("not ")]
    [InlineData("talk to Dana Moe ")]
    [InlineData("3 May ")]
    [InlineData(">\n")]
    [InlineData("Best\n")]
    [InlineData("a.")]
    [InlineData("On \n")]
    public void A_megabyte_has_a_reading_too(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();
        Reader.Read(text, Received).Reason.Should().NotBeEmpty();
    }

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static ReplyProposal Read(ReplyCase reply) =>
        Reader.Read(reply.Text, Received, reply.Subject is "Auto" ? null : reply.Subject, isAutomatic: reply.Subject is "Auto");
}
