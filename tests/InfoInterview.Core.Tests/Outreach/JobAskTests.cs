using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Outreach;

public sealed class JobAskTests
{
    public static TheoryData<string> Asking => [.. JobSentences.Asking];

    public static TheoryData<string> Talking => [.. JobSentences.Talking];

    [Theory]
    [MemberData(nameof(Asking))]
    public void An_ask_for_work_is_heard(string sentence) => JobAsk.Find(sentence).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Talking))]
    public void Talk_of_work_is_never_surely_an_ask(string sentence) => JobAsk.Find(sentence).Where(ask => ask.Certainty >= FindingCollector.SureFrom).Should().BeEmpty();

    /// <summary>The few that weights cannot tell from asks are said to be unsure; more than these would be a fall.</summary>
    [Fact]
    public void Talk_of_work_is_hardly_ever_taken_for_an_ask() => JobSentences.Talking.Where(sentence => Words(sentence).Length > 0).Should().HaveCountLessThanOrEqualTo(5);

    [Theory]
    [InlineData("Thank you for the talk. Are you hiring? I liked it.", "Are you hiring")]
    [InlineData("I like your work, and I'm looking for a job.", "and I'm looking for a job")]
    [InlineData("I am not asking for a job; could you refer me?", "could you refer me")]
    public void An_ask_is_named_by_its_words(string text, string expected) => Words(text).Should().Equal(expected);

    [Theory]
    [InlineData("Do you have any openings?", JobAskKind.Openings)]
    [InlineData("I need an internship.", JobAskKind.Internship)]
    [InlineData("Would you put in a good word for me?", JobAskKind.WordWithDeciders)]
    [InlineData("Could you recommend me for the analyst position?", JobAskKind.Referral)]
    [InlineData("Could you forward my résumé?", JobAskKind.ForwardResume)]
    [InlineData("Please keep me in mind.", JobAskKind.Consideration)]
    [InlineData("Could you hire me?", JobAskKind.Employment)]
    public void An_ask_has_a_kind(string sentence, JobAskKind kind) => JobAsk.Find(sentence).Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Theory]
    [InlineData("Are you hi\u200Bring?")]
    [InlineData("Are you h\u0456ring?")]
    [InlineData("Are you \uFF48\uFF49\uFF52\uFF49\uFF4E\uFF47?")]
    [InlineData("Are you \uD835\uDDF5\uD835\uDDF6\uD835\uDDFF\uD835\uDDF6\uD835\uDDFB\uD835\uDDF4?")]
    [InlineData("Could you forward my re\u0301sume\u0301?")]
    [InlineData("I\u2019m looking for a job.")]
    [InlineData("I\u00B4m looking for a job.")]
    [InlineData("Are\u00A0you\nhiring?")]
    public void Words_in_disguise_are_seen(string sentence) => JobAsk.Find(sentence).Should().NotBeEmpty();

    [Theory]
    [InlineData("Haben Sie offene Stellen in Ihrer Abteilung?", true)]
    [InlineData("Könnten Sie meinen Lebenslauf an die Personalabteilung weiterleiten?", true)]
    [InlineData("Ich bitte Sie um Rat, nicht um eine Stelle.", false)]
    public void Another_language_is_only_data(string sentence, bool asks) => (JobAsk.Find(sentence, "de-AT").Count > 0).Should().Be(asks);

    [Fact]
    public void An_unknown_language_is_left_alone() => JobAsk.Find("Are you hiring?", "tlh").Should().BeEmpty();

    [Fact]
    public void A_denial_in_one_sentence_does_not_reach_the_next() =>
        Words("I am not asking for a job. Are you hiring?").Should().Equal("Are you hiring");

    private static string[] Words(string text) => JobAsk.Find(text).Select(ask => ask.Span.Of(text).ToString()).ToArray();
}
