using System.Text.RegularExpressions;

namespace InfoInterview.Tests.Conventions;

/// <summary>A room uses only rooms above it in this list; projects point inward only.</summary>
public sealed class LayeringTests
{
    public static TheoryData<string> SourceFiles
    {
        get
        {
            var files = new TheoryData<string>();
            foreach (var path in Directory.EnumerateFiles(
                RepositoryFiles.PathOf("src/InfoInterview.Core"), "*.cs", SearchOption.AllDirectories))
            {
                var relative = Path.GetRelativePath(RepositoryFiles.PathOf("src/InfoInterview.Core"), path).Replace('\\', '/');
                if (relative.Contains('/', StringComparison.Ordinal) && !relative.StartsWith("obj/", StringComparison.Ordinal)
                    && !relative.StartsWith("bin/", StringComparison.Ordinal)) files.Add(relative);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_room_uses_only_the_rooms_above_it(string file)
    {
        var folders = file.Split('/')[..^1];
        var room = RankOf(folders[0]);
        room.Should().BeGreaterThanOrEqualTo(0, $"{file} lies in a folder that is no room of the house");
        var code = CodeFile.All.Single(code => string.Equals(code.Path, "src/InfoInterview.Core/" + file, StringComparison.Ordinal));
        code.Namespace.Should()
            .BeOneOf(
                [$"InfoInterview.{string.Join('.', folders)}", $"InfoInterview.{folders[0]}"],
                "a back room is its folder, a public one belongs to its room");
        foreach (var used in Rooms.UsedBy(code).Select(used => used.Split('.')).Where(used => used.Length > 1))
            RankOf(used[1]).Should().BeLessThanOrEqualTo(room, $"{file} uses {used[1]}");
    }

    private static int RankOf(string room)
    {
        for (var at = 0; at < Rooms.OfCore.Count; at++)
        {
            if (string.Equals(Rooms.OfCore[at], room, StringComparison.Ordinal)) return at;
        }

        return -1;
    }

    [Theory]
    [InlineData("InfoInterview.Core", "")]
    [InlineData("InfoInterview.Interchange", "InfoInterview.Core")]
    [InlineData("InfoInterview.Storage", "InfoInterview.Interchange")]
    [InlineData("InfoInterview.Host", "InfoInterview.Storage")]
    [InlineData("InfoInterview.Testing", "InfoInterview.Core")]
    public void Projects_point_inward_only(string project, string expected)
    {
        var text = RepositoryFiles.Read($"src/{project}/{project}.csproj");
        string.Join(
            ' ', Regex.Matches(text, @"<ProjectReference Include="".*?([\w.]+)\.csproj""").Select(match => match.Groups[1].Value)).Should().Be(expected);
    }

    [Fact]
    public void Core_depends_on_two_packages_and_nothing_else() =>
        Regex.Matches(
            RepositoryFiles.Read("src/InfoInterview.Core/InfoInterview.Core.csproj"), @"<PackageReference Include=""([\w.]+)"" />").Select(match => match.Groups[1].Value)
            .Should().Equal("Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime");

    [Fact]
    public void No_folder_has_a_name_that_says_nothing() =>
        Directory.EnumerateDirectories(RepositoryFiles.PathOf("src"), "*", SearchOption.AllDirectories)
            .Where(path => Regex.IsMatch(Path.GetFileName(path), "^(Common|Helpers?|Utils?|Misc|Abstractions|Models|Services)$"))
            .Should().BeEmpty();
}
