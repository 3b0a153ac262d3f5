using InfoInterview.Outreach.Slots;

namespace InfoInterview.Tests.Outreach;

/// <summary>What readers of whole letters marked in a fact, each kind with facts of somebody that no reader had.</summary>
public sealed class SlotMendsTests
{
    [Theory]
    [InlineData(SlotKind.Admired, "you lectured at the library on tide mills", "your lecture at the library on tide mills")]
    [InlineData(SlotKind.Admired, "how you talked to our union about heat", "your talk to our union about heat")]
    [InlineData(SlotKind.Admired, "you wrote about night trains", "what you wrote about night trains")]
    [InlineData(SlotKind.Admired, "how you train your dogs", "how you train your dogs")]
    [InlineData(SlotKind.Path, "switching from law to baking", "your switch from law to baking")]
    [InlineData(SlotKind.Path, "moving from the mill to the office", "your move from the mill to the office")]
    [InlineData(SlotKind.Path, "you began as a porter too", "how you began as a porter, too")]
    [InlineData(SlotKind.Path, "how you became a captain with only a certificate", "how you became a captain with a certificate")]
    [InlineData(SlotKind.Point, "your old supervisor at the mill", "what you told me about your old supervisor at the mill")]
    [InlineData(SlotKind.Point, "your rule of three", "your rule of three")]
    [InlineData(SlotKind.Loss, "her mum passing", "your mother's death")]
    [InlineData(SlotKind.Loss, "your brother's passing", "your brother's passing")]
    [InlineData(SlotKind.Event, "the girls in engineering breakfast", "the Girls in Engineering breakfast")]
    [InlineData(SlotKind.Event, "the open day", "the open day")]
    [InlineData(SlotKind.Event, "ASTMH 2025 in Dakar", "ASTMH 2025 in Dakar")]
    [InlineData(SlotKind.Gift, "a note on on-site safety", "a note about on-site safety")]
    public void A_part_of_a_sentence_reads_as_one_says_it(object kind, string typed, string expected) =>
        SlotReader.Read((SlotKind)kind, typed, "en").Phrase.Should().Be(expected);

    [Theory]
    [InlineData(SlotKind.Shared, "you also grew up in Reno", "I understand that you also grew up in Reno.")]
    [InlineData(SlotKind.Shared, "both are volunteering at the shelter", "We're both volunteering at the shelter.")]
    [InlineData(SlotKind.Shared, "both of us are first-generation students", "We're both first-generation students.")]
    [InlineData(SlotKind.Own, "I called the office also", "I also called the office.")]
    [InlineData(SlotKind.Own, "I have sent the form also", "I have also sent the form.")]
    [InlineData(SlotKind.Own, "I passed on nov 3", "I passed on November 3.")]
    [InlineData(SlotKind.Learned, "I talk over people", "I learned that I talk over people.")]
    [InlineData(SlotKind.Learned, "It was easier than I thought", "It was easier than I thought.")]
    [InlineData(SlotKind.Plan, "I will visit two farms in May", "I'll visit two farms in May.")]
    [InlineData(SlotKind.Thought, "So proud!!", "So proud!")]
    [InlineData(SlotKind.Thought, "Well deserved", "Well deserved.")]
    public void A_sentence_reads_as_one_says_it(object kind, string typed, string expected) =>
        SlotReader.Read((SlotKind)kind, typed, "en").Sentence.Should().Be(expected);

    [Theory]
    [InlineData("IT course begins in May", "course")]
    [InlineData("My course begins in May", null)]
    [InlineData("School starts in May", null)]
    public void A_noun_without_its_article_begins_no_sentence(string typed, string? word) =>
        SlotReader.Read(SlotKind.Own, typed, "en").Word.Should().Be(word);

    /// <summary>Whoever was told to keep a journal was given none.</summary>
    [Theory]
    [InlineData("your journal of meetings", true)]
    [InlineData("your list of presses", false)]
    [InlineData("suggesting that I keep a journal", false)]
    public void A_thing_that_one_keeps_oneself_is_no_gift(string typed, bool isAsked) =>
        (SlotReader.Read(SlotKind.Help, typed, "en").Reason is not null).Should().Be(isAsked);

    [Theory]
    [InlineData("I got the keys Friday", "I got the keys on Friday")]
    [InlineData("I got the keys on Friday.", "I got the keys on Friday.")]
    [InlineData("I got the keys last Friday", "I got the keys last Friday")]
    [InlineData("I sing in the Friday choir", "I sing in the Friday choir")]
    [InlineData("We met on Black Friday", "We met on Black Friday")]
    public void Outside_of_America_a_day_has_its_preposition(string typed, string expected) =>
        EnglishSpelling.OnDays(typed).Should().Be(expected);

    [Theory]
    [InlineData("UA Local 42", "with")]
    [InlineData("the evening program at Reed College", "in")]
    [InlineData("Reed College", "at")]
    [InlineData("the Department of Works", "at")]
    [InlineData("Local Foods", "at")]
    public void One_is_in_a_course_with_a_union_and_at_a_house(string place, string expected) =>
        EnglishNames.Preposition(place).Should().Be(expected);

    [Theory]
    [InlineData(SlotKind.Topic, "das Referendariat", SentencePart.Predicate, "interessiere mich für den Weg ins Referendariat")]
    [InlineData(SlotKind.Topic, "der Vorbereitungsdienst", SentencePart.About, "über den Weg in den Vorbereitungsdienst")]
    [InlineData(SlotKind.Event, "Karrieretag IHK", SentencePart.To, "zum Karrieretag der IHK")]
    [InlineData(SlotKind.Help, "die Unterstützung", SentencePart.Subject, "Ihre Unterstützung")]
    [InlineData(SlotKind.Help, "Ihr Rat, erst zu messen", SentencePart.Subject, "Ihr Rat, erst zu messen,")]
    [InlineData(SlotKind.Place, "Am Markt 4, Zimmer 212, Anmeldung Empfang", SentencePart.Sentence,
        "Ich komme zu Ihnen, Am Markt 4, Zimmer 212, Anmeldung am Empfang.")]
    [InlineData(SlotKind.Plan, "Ich fange nächste Woche damit an", SentencePart.Sentence, "Nun fange ich nächste Woche damit an.")]
    public void A_German_fact_reads_as_one_says_it(object kind, string typed, object form, string expected) =>
        SlotReader.Read((SlotKind)kind, typed, "de")[(SentencePart)form].Should().Be(expected);

    [Fact]
    public void A_reproach_is_asked_back() => SlotReader.Read(SlotKind.OfIt, "Sie hatten keinen neuen",
        "de").IsDoubtful.Should().BeTrue();
}
