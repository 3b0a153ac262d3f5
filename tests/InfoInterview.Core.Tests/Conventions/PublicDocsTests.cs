namespace InfoInterview.Tests.Conventions;

/// <summary>IntelliSense is the manual: every public method says what it takes, what it gives and what it refuses.</summary>
public sealed class PublicDocsTests
{
    [Theory]
    [InlineData("src/InfoInterview.Core", 400)]
    [InlineData("src/InfoInterview.Interchange", 50)]
    [InlineData("src/InfoInterview.Storage", 100)]
    [InlineData("src/InfoInterview.Testing", 60)]
    public void A_public_method_says_what_it_takes_and_gives(string folder, int atLeast)
    {
        var methods = PublicMethod.Below(folder).ToList();
        methods.Count.Should().BeGreaterThan(atLeast, "the search would otherwise find nothing to check");
        string.Join('\n', methods.SelectMany(method => method.Missing())).Should().BeEmpty();
    }

    [Fact]
    public void A_missing_word_is_found()
    {
        var method = PublicMethod.In("x.cs", """
            public sealed class Shelf
            {
                /// <summary>Puts a book away.</summary>
                /// <param name="book">The book.</param>
                [Pure]
                public static (int Row, int Place)? Put<T>(
                    IReadOnlyDictionary<string, T> book, [NotNull] Func<T, (int, int)> place, int row = 3)
                    where T : class => null;

                /// <summary>A note on a book.</summary>
                public readonly record struct Note(string Text);

                internal sealed class Back
                {
                    public void Hide(string book)
                    {
                    }
                }
            }
            """).SelectMany(one => one.Missing());
        method.Should().Equal("x.cs:6 Put: place", "x.cs:6 Put: row", "x.cs:6 Put: what it returns", "x.cs:11 Note: Text");
    }
}
