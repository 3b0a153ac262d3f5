using InfoInterview.People;

namespace InfoInterview.Tests.People;

public sealed class SalutationTests
{
    [Theory]
    [InlineData("Ms. Ruth Halvorsen", "Dear Ms. Halvorsen", "Hi Ruth")]
    [InlineData("Ms Ruth Halvorsen", "Dear Ms Halvorsen", "Hi Ruth")]
    [InlineData("Mx. Robin Achebe", "Dear Mx. Achebe", "Hi Robin")]
    [InlineData("Irene Adler", "Dear Irene Adler", "Hi Irene")]
    [InlineData("Zendaya", "Dear Zendaya", "Hi Zendaya")]
    [InlineData("Mr. Spock", "Dear Mr. Spock", "Hi Mr. Spock")]
    public void A_person_is_greeted_as_their_name_says_and_no_title_is_guessed(string written, string formal, string informal)
    {
        var name = PersonName.Parse(written);
        Salutation.For(name).Should().Be(formal);
        Salutation.For(name, Formality.Informal).Should().Be(informal);
    }

    [Fact]
    public void Without_a_name_there_is_still_a_greeting() => Salutation.For(null).Should().Be("Hello");
}
