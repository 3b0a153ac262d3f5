using System.Globalization;
using InfoInterview.Interchange.Contacts.Layouts;

namespace InfoInterview.Tests.Contacts;

public sealed class TextPoolTests
{
    [Fact]
    public void The_same_text_is_the_same_string()
    {
        using var pool = new TextPool();

        pool.Of("Acme Ltd").Should().BeSameAs(pool.Of("Acme Ltd"));
        pool.Of("").Should().BeNull();
    }

    [Fact]
    public void Any_number_of_texts_stay_what_they_are()
    {
        using var pool = new TextPool();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 50_000; i++)
            {
                var text = i.ToString(CultureInfo.InvariantCulture) + new string('x', i % 80);
                pool.Of(text).Should().Be(text);
            }
        }
    }

    [Fact]
    public void Nothing_of_one_file_is_left_for_the_next()
    {
        string first;
        using (var pool = new TextPool()) first = pool.Of("Acme Ltd")!;
        using var next = new TextPool();

        next.Of("Acme Ltd").Should().NotBeSameAs(first);
    }
}
