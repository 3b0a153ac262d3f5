using CsCheck;
using InfoInterview.Decisions;
using InfoInterview.Tests.Notes;

namespace InfoInterview.Tests.Decisions;

/// <summary>What holds of every ledger, over invented talks of few people, so that they often meet.</summary>
public sealed class LedgerPropertyTests
{
    private const string Statement = "Every other week is nights";

    private static readonly string[] Names = ["Ana", "Ben", "Cem", "Dee", "Eva"];
    private static readonly string[] Words = ["+", "-", "?", "(+)", "(-)", "(?)", "+*", "-*"];

    private static readonly Gen<string> Talks =
        from words in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 7]).Array[0, 9]
        select string.Join(' ', words.Select(word => Names[word.Item1] + Words[word.Item2]));

    private static readonly Gen<(string Talks, Sureness Sureness)> Cases = Gen.Select(Talks, Gen.Enum<Sureness>());

    [Fact]
    public void The_order_of_notes_marks_and_beliefs_does_not_matter() => Seeded.Run(
        Gen.Select(Talks, Gen.Int[0, 1000]),
        one =>
        {
            var draw = new Random(one.Item2);
            var other = ALedger.Belief("Nobody stays");
            var ledger = ALedger.Of(ALedger.Belief(Statement), other) with { Standpoints = Standpoints };
            var book = ALedger.Talks(one.Item1, Statement);
            book = book with { Notes = book.Notes.Select(note => note.Add(ALedger.Says("+", other.Statement)(new(0, 2)))).ToValueList() };
            var (notes, beliefs, standpoints) = (book.Notes.ToArray(), ledger.Beliefs.ToArray(), ledger.Standpoints.ToArray());
            draw.Shuffle(notes);
            draw.Shuffle(beliefs);
            draw.Shuffle(standpoints);
            var shuffled = notes.Select(note =>
            {
                var marks = note.Marks.ToArray();
                draw.Shuffle(marks);
                return note with { Marks = marks.ToValueList() };
            }).ToValueList();
            var first = ALedger.Read(ledger, book);
            var second = ALedger.Read(
                ledger with { Beliefs = beliefs.ToValueList(), Standpoints = standpoints.ToValueList() }, book with { Notes = shuffled });
            second.Paths.Should().Equal(first.Paths);
        },
        "1",
        300);

    [Fact]
    public void One_more_confirmation_at_first_hand_never_lowers_a_belief() => Seeded.Run(
        Gen.Select(Cases, Gen.Int[0, 4]),
        one =>
        {
            var ((talks, sureness), who) = one;
            var belief = ALedger.Belief(Statement) with { Sureness = sureness };
            var before = ALedger.ReadOne(talks, belief);
            var after = ALedger.ReadOne($"{talks} {Names[who]}+", belief);
            after.Points.Should().BeGreaterThanOrEqualTo(before.Points);
            after.Leaning.Should().BeOneOf(Enum.GetValues<Leaning>().Where(leaning => leaning >= before.Leaning));
            (after.For.Count + after.Both.Count).Should().BeGreaterThanOrEqualTo(before.For.Count + before.Both.Count);
        },
        "2",
        500);

    [Fact]
    public void Hearsay_and_impressions_alone_claim_nothing() => Seeded.Run(
        Talks,
        talks =>
        {
            var heard = string.Join(' ', talks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word[^1] is ')' or '*'));
            ALedger.ReadOne(heard, ALedger.Belief(Statement)).Standing.Should()
                .BeOneOf(BeliefStanding.Unheard, BeliefStanding.AtSecondHand);
        },
        "3",
        300);

    [Fact]
    public void Numbers_are_the_sum_of_what_they_are_made_of() => Seeded.Run(
        Cases,
        one =>
        {
            var reading = ALedger.ReadOne(one.Talks, ALedger.Belief(Statement) with { Sureness = one.Sureness });
            reading.Points.Should().Be((int)one.Sureness + reading.Voices.Sum(voice => voice.Points));
            reading.Voices.Where(voice => Math.Abs(voice.Points) > BeliefVoice.FirstHandPoints).Should().BeEmpty();
            reading.Voices.Select(voice => voice.Who.Name).Should().OnlyHaveUniqueItems();
            reading.Mentions.Should().BeGreaterThanOrEqualTo(reading.Voices.Count);
            var lines = LedgerWords.Points(reading);
            lines.Should().HaveCount(reading.Voices.Count + 2);
        },
        "4",
        300);

    [Fact]
    public void Saying_a_thing_again_changes_no_number_but_the_mentions() => Seeded.Run(
        Talks,
        talks =>
        {
            var belief = ALedger.Belief(Statement);
            var (once, twice) = (ALedger.ReadOne(talks, belief), ALedger.ReadOne($"{talks} {talks}", belief));
            (twice.Points, twice.Standing, twice.Leaning, twice.Voices.Count).Should()
                .Be((once.Points, once.Standing, once.Leaning, once.Voices.Count));
            twice.Mentions.Should().Be(2 * once.Mentions);
        },
        "5",
        300);

    private static ValueList<Standpoint> Standpoints =>
        Names.Select(name => new Standpoint { Contact = ANote.Person(name).Contact, Vantages = [Vantage.FirstYear] }).ToValueList();
}
