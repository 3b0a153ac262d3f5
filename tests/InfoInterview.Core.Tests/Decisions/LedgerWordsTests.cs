using System.Globalization;
using InfoInterview.Decisions;
using InfoInterview.Decisions.Texts;
using InfoInterview.People;
using InfoInterview.Tests.Notes;

namespace InfoInterview.Tests.Decisions;

public sealed class LedgerWordsTests
{
    private static readonly Belief Nights = ALedger.Belief("Every other week is nights") with { Sureness = Sureness.FairlySure };

    [Theory]
    [InlineData("", "You have talked with nobody about this yet.", "Darüber wurde noch mit niemandem gesprochen.")]
    [InlineData("ICU nurse|charge nurse|nurse", "Three hospital nurses, no vendor, nobody who left, nobody in their first year.",
        "Dreimal hospital nurse, noch nie vendor, niemand, der gegangen ist, niemand im ersten Jahr.")]
    [InlineData("former nurse|Sales manager", "One hospital nurse, one vendor, one who left, nobody in their first year.",
        "Einmal hospital nurse, einmal vendor, eine Person, die gegangen ist, niemand im ersten Jahr.")]
    [InlineData("ehemaliger nurse|ex-nurse|nurse in training|",
        "Three hospital nurses, two who left, one in their first year, one whose role you have not noted, no vendor.",
        "Dreimal hospital nurse, zwei, die gegangen sind, eine Person im ersten Jahr, eine Person, deren Rolle nicht notiert ist, noch "
        + "nie vendor.")]
    public void Whom_one_has_heard_and_whom_not_is_one_sentence(string roles, string english, string german)
    {
        var path = Path(ALedger.Nursing, roles);
        (LedgerWords.Heard(path), LedgerWords.Heard(path, "de-AT")).Should().Be((english, german));
    }

    [Fact]
    public void A_plural_that_was_typed_is_used()
    {
        var kinds = ALedger.Nursing with
        {
            Kinds =
            [
                new PersonKind { Name = "Pflegefachkraft", Plural = "Pflegefachkräfte", Words = ["nurse"], Vantage = Vantage.DoesTheWork },
                new PersonKind { Name = "Hebamme", Plural = "Hebammen" },
            ],
        };
        LedgerWords.Heard(Path(kinds, "nurse|nurse"), "de")
            .Should().Be("Zwei Pflegefachkräfte, keine Hebammen, niemand, der gegangen ist, niemand im ersten Jahr.");
    }

    [Fact]
    public void Without_kinds_every_vantage_is_looked_at()
    {
        var path = ALedger.Nursing with { Kinds = [], Vantages = [] };
        LedgerWords.Heard(Path(path, "nurse|nurse|recruiter")).Should().Be(
            "Two who do the work, one who hires, nobody in their first year, nobody who left, nobody who deals with them from outside.");
        LedgerWords.Heard(Path(path, "nurse|nurse|recruiter"), "de").Should().Be(
            "Zwei, die die Arbeit selbst machen, eine Person, die einstellt, niemand im ersten Jahr, niemand, der gegangen ist, "
            + "niemand, der von außen damit zu tun hat.");
    }

    [Fact]
    public void On_a_path_in_sales_a_salesman_does_the_work()
    {
        var path = new CareerPath { Id = ALedger.Path("sales"), Name = "Sales", Fields = ["hospital"] };
        Path(path, "sales manager").People[0].Vantages.Should().Equal(Vantage.DoesTheWork);
    }

    [Theory]
    [InlineData("", "Nobody has spoken of it yet.", "Dazu hat noch niemand etwas gesagt.")]
    [InlineData("Ana*", "There is only your own impression so far.", "Bisher gibt es dazu nur den eigenen Eindruck.")]
    [InlineData("Ana(+)", "Nobody has said it at first hand; Ana passed on what others say.",
        "Aus erster Hand hat es noch niemand gesagt; vom Hörensagen: Ana.")]
    [InlineData("Ana+", "Only one person says so: Ana.", "Nur eine Person sagt, dass es so ist: Ana.")]
    [InlineData("Ana-", "Only one person says it is not so: Ana.", "Nur eine Person sagt, dass es nicht so ist: Ana.")]
    [InlineData("Ana+ Ben+", "Two people say so: Ana and Ben. Two are few.", "Zwei sagen, dass es so ist: Ana und Ben. Zwei sind wenige.")]
    [InlineData("Ana- Ben? Cem-", "Three people say it is not so: Ana, Ben and Cem.",
        "Drei sagen, dass es nicht so ist: Ana, Ben und Cem.")]
    [InlineData("Ana+ Ben- Cem- Dee+ Dee-", "People differ. For it: Ana. Against it: Ben and Cem. Dee said both.",
        "Die Meinungen gehen auseinander. Dafür: Ana. Dagegen: Ben und Cem. Beides gesagt: Dee.")]
    [InlineData("Ana+ Ana- Ben-", "Ana said both; Ben spoke against it.", "Beides gesagt: Ana. Dagegen: Ben.")]
    public void Why_a_belief_stands_as_it_does(string talks, string english, string german)
    {
        var reading = ALedger.ReadOne(talks, Nights);
        (LedgerWords.Reason(reading), LedgerWords.Reason(reading, "de")).Should().Be((english, german));
    }

    [Fact]
    public void Every_number_is_explained()
    {
        var ana = ALedger.Nurse("Ana Ruiz") with { Stage = CareerStage.Early };
        var book = ANote.Book(
            ANote.Of(ana, "03-04", ALedger.Says("+", Nights.Statement)),
            ANote.Of(ALedger.Nurse("Ben Ode", ""), "03-05", ALedger.Says("(-)", Nights.Statement)),
            ANote.Of(ALedger.Nurse("Cem Kaya"), "04-01", ALedger.Says("*", Nights.Statement)));
        var reading = ALedger.Read(ALedger.Of(Nights), book).Paths[0].Beliefs[0];
        LedgerWords.Points(reading).Should().Equal(
            "You began fairly sure that it is so: +2.",
            "Ana Ruiz (ICU nurse, in the first years, hospital), 4 March 2026: for it, at first hand: +2.",
            "Ben Ode (hospital), 5 March 2026: against it, as heard from others: −1.",
            "Cem Kaya (ICU nurse, hospital), 1 April 2026: only your own impression, which moves nothing: 0.",
            "Together +3: rather so.");
        LedgerWords.Points(reading, "de").Should().Equal(
            "Am Anfang schien es ziemlich sicher, dass es so ist: +2.",
            "Ana Ruiz (ICU nurse, in den ersten Jahren, hospital), 4. März 2026: dafür, aus erster Hand: +2.",
            "Ben Ode (hospital), 5. März 2026: dagegen, vom Hörensagen: −1.",
            "Cem Kaya (ICU nurse, hospital), 1. April 2026: nur der eigene Eindruck, der nichts verschiebt: 0.",
            "Zusammen +3: stimmt eher.");
    }

    [Theory]
    [InlineData("nurse", "nurses")]
    [InlineData("nurse in a clinic", "nurses in a clinic")]
    [InlineData("head of sales", "heads of sales")]
    [InlineData("secretary", "secretaries")]
    [InlineData("attorney", "attorneys")]
    [InlineData("coach", "coaches")]
    [InlineData("boss", "bosses")]
    [InlineData("fireman", "firemen")]
    [InlineData("midwife", "midwives")]
    [InlineData("Midwife", "Midwives")]
    [InlineData("German", "Germans")]
    [InlineData("chef", "chefs")]
    [InlineData("MD", "MDs")]
    [InlineData("member of staff", "members of staff")]
    [InlineData("person who left", "people who left")]
    [InlineData("salesperson", "salespersons")]
    public void Kinds_have_a_plural(string one, string many) => EnglishPlural.Of(one).Should().Be(many);

    /// <summary>No word of one language is left out of the other, and none stands for two things.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_word_is_there_once(string language)
    {
        Once(Enum.GetValues<Matter>().Select(one => LedgerWords.Of(one, language)));
        Once(Enum.GetValues<Sureness>().Select(one => LedgerWords.Of(one, language)));
        Once(Enum.GetValues<Importance>().Select(one => LedgerWords.Of(one, language)));
        Once(Enum.GetValues<Bearing>().Select(one => LedgerWords.Of(one, language)));
        Once(Enum.GetValues<Leaning>().Select(one => LedgerWords.Of(one, language)));
        Once(Enum.GetValues<BeliefStanding>().Select(one => LedgerWords.Of(one, language)));
        Once(Enum.GetValues<Vantage>().Select(one => LedgerWords.Of(one, language)));
        Once(Enum.GetValues<Acquaintance>().Select(one => LedgerWords.Of(one, language)));
        Once(Enum.GetValues<Nearness>().Select(one => LedgerWords.Of(one, language)));
    }

    [Fact]
    public void German_and_English_never_share_a_word() =>
        Enum.GetValues<Matter>().Select(one => LedgerWords.Of(one, "en"))
            .Intersect(Enum.GetValues<Matter>().Select(one => LedgerWords.Of(one, "de")), StringComparer.Ordinal)
            .Should().BeEmpty();

    private static void Once(IEnumerable<string> words) => words.Should().OnlyHaveUniqueItems().And.NotContain("");

    private static PathReading Path(CareerPath path, string roles)
    {
        var notes = roles.Length == 0 ? [] : roles.Split('|').Select((role, at) => ANote.Of(
            ALedger.Nurse(string.Create(CultureInfo.InvariantCulture, $"P{at}"), role), ANote.March(at)));
        return ALedger.Read(new Ledger { Paths = [path] }, ANote.Book([.. notes])).Paths[0];
    }
}
