using CsCheck;
using InfoInterview.People.Names;

namespace InfoInterview.Tests.People;

public sealed class PlainNameTests
{
    private static readonly string[] Letters =
    [
        "a", "b", "é", "ł", "ß", "ı", "İ", "ſ", "ø", "Z", "Ø", "Ł", "А", "я", "Σ", "ς", "王", "小", "한", "ế", "e\u0301", "'", "’", "-", ".", ",", " ", "  ", "\u00a0", "\t", "\0",
        "(", ")", "|", "/", "&", "🌱", "1", "º", "ª", "ǅ", "\ud800",
    ];

    private static readonly string[] Words =
    [
        "Ruth", "Halvorsen", "Anna-Lena", "O'Malley", "McDonald", "D’Angelo", "Li", "SMITH", "smith", "iPhone", "Al", "al", "Ben", "van", "Van", "der", "de", "Dr", "Dr.", "Prof", "Ms", "Mx", "Sr", "Jr", "Jr.",
        "III", "Ii", "PhD", "MBA", "Mba", "Ma", "Do", "DO", "Nguyễn", "Lê", "Trần", "Ngô", "Mag", "Ing", "Don", "Y", "E", "J", "J.", "王", "小明", "Frau", "Capt", "Gen", "Señor", "ſt", "ĐỖ", "Ní", "Ó", "Kim", "Min-jun", "Lee", "Recruiting", "Team", "Office", "Elder", "Graf", "Fils", "Usa",
    ];

    private static readonly Gen<string> Word = Gen.Frequency((3, OneOf(Words[..7])), (3, OneOf(Words)), (2, OneOf(Letters).Array[0, 6].Select(letters => string.Concat(letters))));

    private static readonly Gen<string> Text = Gen.Select(Word.Array[1, 3], OneOf(" ", " ", " ", ", ", "-", ""), (words, between) => string.Join(between, words));

    [Fact]
    public void What_is_read_at_once_is_what_a_close_look_gives()
    {
        var plain = 0;
        Text.Sample(
            text =>
            {
                if (PlainName.Read(text) is not { } read) return;
                Interlocked.Increment(ref plain);
                read.Should().Be(NameReader.Read(text));
            },
            iter: 100_000);
        plain.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void Two_parts_that_are_read_at_once_are_what_a_close_look_gives()
    {
        var plain = 0;
        Gen.Select(Gen.OneOf(Word, Text), Gen.OneOf(Word, Text)).Sample(
            (given, family) =>
            {
                if (PlainName.Read(given, family) is not { } read) return;
                Interlocked.Increment(ref plain);
                read.Should().Be(NameReader.ReadParts(given, family));
            },
            iter: 100_000);
        plain.Should().BeGreaterThan(1_000);
    }

    [Theory]
    [InlineData("Ruth", "Halvorsen")]
    [InlineData("Anna-Lena", "O'Malley")]
    [InlineData("Łukasz", "Sørensen")]
    [InlineData("Иван", "Петров")]
    public void Usual_names_need_no_close_look(string given, string family)
    {
        PlainName.Read(given, family).Should().NotBeNull();
        PlainName.Read($"{given} {family}").Should().NotBeNull();
    }

    [Theory]
    [InlineData("Dr.", "Halvorsen")]
    [InlineData("Ruth", "MBA")]
    [InlineData("Ben", "Halvorsen")]
    [InlineData("ruth", "halvorsen")]
    [InlineData("RUTH", "HALVORSEN")]
    [InlineData("小明", "王")]
    [InlineData("Ruth ", "Halvorsen")]
    [InlineData("Ruth", "")]
    [InlineData(null, "Halvorsen")]
    public void All_others_do(string? given, string? family)
    {
        PlainName.Read(given, family).Should().BeNull();
        PlainName.Read($"{given} {family}").Should().BeNull();
    }

    private static Gen<string> OneOf(params string[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);
}
