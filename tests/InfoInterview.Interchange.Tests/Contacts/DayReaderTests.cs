using System.Globalization;
using CsCheck;
using InfoInterview.Interchange.Contacts.Layouts;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Contacts;

public sealed class DayReaderTests
{
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 36_523].Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    [Theory]
    [InlineData("05 Jan 2024")]
    [InlineData("5-Jan-24")]
    [InlineData("05 JAN 2024")]
    [InlineData("1/5/24, 9:30 AM")]
    [InlineData("1/5/24, 9:30\u202fAM")]
    [InlineData("1/5/2024 9:30:00 PM")]
    [InlineData("2024-01-05")]
    [InlineData("2024/01/05")]
    [InlineData("2024-01-05T18:05:00Z")]
    [InlineData("2024-01-05 18:05:00 UTC")]
    [InlineData("5.1.2024")]
    [InlineData("05.01.24, 18:05")]
    [InlineData("Jan 5, 2024")]
    [InlineData("January 5th, 2024, 9:30 AM")]
    [InlineData("5. Januar 2024")]
    [InlineData("5. Jänner 2024")]
    [InlineData("05. Jan. 2024")]
    [InlineData("5 janv. 2024")]
    [InlineData("5 janvier 2024")]
    [InlineData("5 de enero de 2024")]
    [InlineData("5 ene 2024")]
    [InlineData("05-ene-24")]
    [InlineData("5 gen 2024")]
    [InlineData("5 de jan. de 2024")]
    [InlineData("5 januari 2024")]
    public void The_fifth_of_January_is_read_in_every_shape(string text) => DayReader.Read(text, DayOrder.Unsaid).Should()
        .Be(new LocalDate(2024, 1, 5));

    [Theory]
    [InlineData("1er août 2024", 8, 1)]
    [InlineData("2 Sept 2024", 9, 2)]
    [InlineData("2 set 2024", 9, 2)]
    [InlineData("3 Mrz 2024", 3, 3)]
    [InlineData("3 mrt. 2024", 3, 3)]
    [InlineData("4 Mai 2024", 5, 4)]
    [InlineData("4 mag 2024", 5, 4)]
    [InlineData("6 juin 2024", 6, 6)]
    [InlineData("6 juil. 2024", 7, 6)]
    [InlineData("6 lug 2024", 7, 6)]
    [InlineData("7 ago 2024", 8, 7)]
    [InlineData("8 out 2024", 10, 8)]
    [InlineData("8 okt. 2024", 10, 8)]
    [InlineData("9 dez 2024", 12, 9)]
    [InlineData("9 déc. 2024", 12, 9)]
    [InlineData("9 dic 2024", 12, 9)]
    [InlineData("1º de fevereiro de 2024", 2, 1)]
    public void Months_are_known_in_many_languages(string text, int month, int day) => DayReader.Read(text, DayOrder.DayFirst).Should()
        .Be(new LocalDate(2024, month, day));

    [Theory]
    [InlineData("31/12/2024", 12, 31)]
    [InlineData("05/01/2024", 1, 5)]
    [InlineData("05-01-2024", 1, 5)]
    public void Where_the_day_comes_first_it_does_so_between_slashes_too(string text, int month, int day) =>
        DayReader.Read(text, DayOrder.DayFirst).Should().Be(new LocalDate(2024, month, day));

    [Theory]
    [InlineData("")]
    [InlineData("0/0/00")]
    [InlineData("31/12/2024")]
    [InlineData("05-01-2024")]
    [InlineData("30 Feb 2024")]
    [InlineData("29 Feb 2023")]
    [InlineData("05 Jan")]
    [InlineData("Jan 2024")]
    [InlineData("05 Jan 02024")]
    [InlineData("05 Jan 2024 6")]
    [InlineData("5 jui 2024")]
    [InlineData("5 Mo 2024")]
    [InlineData("05 Jan Feb")]
    [InlineData("2024-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("-5 Jan 2024")]
    [InlineData("99999999999999999999")]
    [InlineData("yesterday")]
    [InlineData("9:30 AM")]
    [InlineData(":")]
    public void What_is_no_day_or_could_be_two_is_refused(string text) => DayReader.Read(text, DayOrder.Unsaid).Should().BeNull();

    [Fact]
    public void Every_day_is_read_as_it_was_written() => Day.Sample(day =>
    {
        foreach (var shape in new[] { "dd MMM uuuu", "d-MMM-yy", "M/d/yy", "M/d/uuuu", "uuuu-MM-dd", "d.M.uuuu", "MMM d, uuuu", "d MMMM uuuu" })
        {
            var text = day.ToString(shape, CultureInfo.InvariantCulture);
            DayReader.Read(text, DayOrder.Unsaid).Should().Be(day, text);
        }
    });

    [Fact]
    public void Any_text_is_a_day_or_none() => People.OneOf("1", "31", "2024", "24", "Jan", "mai", "de", "/", "-", ".", ",", " ", ":", "T", "é", "\0", "🌱").Array[0, 9].Select(string.Concat).Sample(
        text => DayReader.Read(text, DayOrder.Unsaid) is null
            || LocalDatePattern.Iso.Format(DayReader.Read(text, DayOrder.Unsaid)!.Value).Length == 10, iter: 20_000);
}
