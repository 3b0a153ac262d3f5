using System.Globalization;

namespace InfoInterview.Tests.Conventions;

/// <summary>
/// Lines end before 140 characters. Folders with lines from before the rule may have fewer of them by and by, never more.
/// </summary>
public sealed class LineLengthTests
{
    private const int Most = 139;

    [Theory]
    [InlineData("src/InfoInterview.Core/Time", 0)]
    [InlineData("src/InfoInterview.Core/Language", 0)]
    [InlineData("src/InfoInterview.Core/Interviews", 0)]
    [InlineData("src/InfoInterview.Core/Notes", 0)]
    [InlineData("src/InfoInterview.Core/Actions", 0)]
    [InlineData("src", 1796)]
    [InlineData("tests/InfoInterview.Core.Tests/Language", 0)]
    [InlineData("tests", 1803)]
    [InlineData("eng", 38)]
    [InlineData("benchmarks", 99)]
    [InlineData("samples", 0)]
    public void Lines_end_before_140_characters(string folder, int known)
    {
        var longOnes = CodeFile.Below(folder).SelectMany(Long).ToList();
        longOnes.Count.Should()
            .BeLessThanOrEqualTo(
                known, $"no line of {folder} may be added to those from before: {string.Join(", ", longOnes.TakeLast(10))}");
    }

    private static IEnumerable<string> Long(string path) =>
        RepositoryFiles.Read(path).Split('\n').Select((line, at) => (line, at)).Where(entry => entry.line.TrimEnd('\r').Length > Most)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{path}:{entry.at + 1}"));
}
