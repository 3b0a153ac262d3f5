using InfoInterview.People;

namespace InfoInterview.Tests.People;

/// <summary>
/// Names as lists and address books write them: what stands behind a comma, customs of other languages, and what is no name at all.
/// </summary>
public sealed class ListedNameTests
{
    [Theory]
    [InlineData("Berg, Dr. Jan van der", "Jan", "van der Berg", "Dear Dr. van der Berg", "Hi Jan")]
    [InlineData("Berg, Jan van der", "Jan", "van der Berg", "Dear Jan van der Berg", "Hi Jan")]
    [InlineData("Ma, Andrew", "Andrew", "Ma", "Dear Andrew Ma", "Hi Andrew")]
    [InlineData("LEWIS JR, DOMINIC G", "Dominic", "Lewis", "Dear Dominic G Lewis", "Hi Dominic")]
    [InlineData("Ingram, V", null, "Ingram", "Dear Ingram", "Hi Ingram")]
    [InlineData("Ingram, V.", "V.", "Ingram", "Dear V. Ingram", "Hi V. Ingram")]
    [InlineData("Baker (Johnson), Jenny", "Jenny", "Baker", "Dear Jenny Baker", "Hi Jenny")]
    [InlineData("David Roth, M.Ed", "David", "Roth", "Dear David Roth", "Hi David")]
    [InlineData("David Roth, Ph. D.", "David", "Roth", "Dear David Roth", "Hi David")]
    [InlineData("Dr. John A Smith DDS", "John", "Smith", "Dear Dr. Smith", "Hi John")]
    [InlineData("Nguyễn Thị Lan", "Lan", "Nguyễn", "Dear Nguyễn Thị Lan", "Hi Lan")]
    [InlineData("Nguyễn Quốc Thái", "Thái", "Nguyễn", "Dear Nguyễn Quốc Thái", "Hi Thái")]
    [InlineData("Nguyen Thi Lan", "Lan", "Nguyen", "Dear Nguyen Thi Lan", "Hi Lan")]
    [InlineData("Thái Nguyễn", "Thái", "Nguyễn", "Dear Thái Nguyễn", "Hi Thái")]
    [InlineData("Mary Ann Keller", "Mary Ann", "Keller", "Dear Mary Ann Keller", "Hi Mary Ann")]
    [InlineData("Jean Paul Lacroix", "Jean Paul", "Lacroix", "Dear Jean Paul Lacroix", "Hi Jean Paul")]
    [InlineData("Keller, Mary Ann", "Mary Ann", "Keller", "Dear Mary Ann Keller", "Hi Mary Ann")]
    [InlineData("Mary Keller", "Mary", "Keller", "Dear Mary Keller", "Hi Mary")]
    [InlineData("田中さん", null, "田中", "Dear 田中", "Hi 田中")]
    [InlineData("山田太郎さん", "太郎", "山田", "Dear 山田太郎", "Hi 太郎")]
    [InlineData("Tanaka-san", "Tanaka", null, "Dear Tanaka", "Hi Tanaka")]
    [InlineData("👩\u200d💻 Ann Lee ❤️", "Ann", "Lee", "Dear Ann Lee", "Hi Ann")]
    [InlineData("👨\u200d👩\u200d👧\u200d👦 Ann 🏳️\u200d🌈 Lee", "Ann", "Lee", "Dear Ann Lee", "Hi Ann")]
    public void A_listed_name_is_read_and_greeted(string written, string? given, string? family, string formal, string informal)
    {
        var name = PersonName.Parse(written);
        (name.Given, name.Family).Should().Be((given, family));
        Salutation.For(name).Should().Be(formal);
        Salutation.For(name, Formality.Informal).Should().Be(informal);
        name.Full.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Smith, Ph. D.")]
    [InlineData("Smith, Ph. D. Jr.")]
    [InlineData("Smith, PhD")]
    public void A_degree_behind_a_comma_is_no_given_name(string written)
    {
        var name = PersonName.Parse(written);
        name.PostNominals.Should().NotBeNull();
        Salutation.For(name).Should().Be("Dear Smith");
        Salutation.For(name, Formality.Informal).Should().Be("Hi Smith");
    }

    [Theory]
    [InlineData("Taxi24")]
    [InlineData("@ann")]
    [InlineData("24/7")]
    [InlineData("🌱")]
    [InlineData("(she/her)")]
    public void What_is_no_name_can_be_kept_as_written(string written)
    {
        var name = PersonName.AsWritten($"  {written}\n");
        (name.Written, name.Full, name.Certainty).Should().Be((written, written, NameCertainty.Unsure));
        Salutation.For(name).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("\u0001")]
    public void Nothing_is_no_name(string written) => FluentActions.Invoking(() => PersonName.AsWritten(written)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("Dr.", true, true)]
    [InlineData("Ms.", true, true)]
    [InlineData("Prof. Dr. med.", true, true)]
    [InlineData("Mr", true, true)]
    [InlineData("Frau", true, true)]
    [InlineData("Mme", true, true)]
    [InlineData("President", false, true)]
    [InlineData("Coach", false, true)]
    [InlineData("Professor", false, true)]
    [InlineData("Permitting Lead", false, false)]
    [InlineData("General Manager", false, false)]
    [InlineData("Dr. of everything", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void A_title_is_told_from_a_role(string? text, bool alone, bool besideARole)
    {
        PersonName.IsHonorific(text).Should().Be(alone);
        PersonName.IsHonorific(text, mayBeRole: true).Should().Be(besideARole);
    }
}
