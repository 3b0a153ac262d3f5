using InfoInterview.Language;

namespace InfoInterview.Tests.Language;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Mateo Ríos", "mateo rios")]
    [InlineData("Straße", "strasse")]
    [InlineData("Zoë Ångström", "zoe angstrom")]
    [InlineData("Æther Œuvre Þór", "aether oeuvre thor")]
    [InlineData("Łukasz Đặng", "lukasz dang")]
    [InlineData("Rı\u0301os", "rios")]
    [InlineData("Σωκράτης", "σωκρατησ")]
    [InlineData("Ёлкин", "елкин")]
    [InlineData("100%_m.rios@grid.example", "100%_m.rios@grid.example")]
    [InlineData("\ud83d\ude00 ok", "\ud83d\ude00 ok")]
    [InlineData("\ud83d", "\ud83d")]
    public void Letters_lose_their_marks_and_all_else_stays(string text, string plain) => PlainLetters.Of(text).Should().Be(plain);
}
