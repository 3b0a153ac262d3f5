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
        var until = proposal.Until is { } date ? LocalDatePattern.Iso.Format(date) : null;
        if (proposal.Meaning is ReplyMeaning.Later or ReplyMeaning.OutOfOffice) until.Should().Be(reply.Until, "{0}", reply.Text);
        if (reply.Named is { } name) proposal.Referrals.Select(person => person.Name).Should().Contain(name, "{0}", reply.Text);
        else proposal.Referrals.Should().BeEmpty("{0}", reply.Text);
    }

    private static ReplyProposal Read(ReplyCase reply) =>
        Reader.Read(reply.Text, Received, reply.Subject is "Auto" ? null : reply.Subject, isAutomatic: reply.Subject is "Auto");
}
