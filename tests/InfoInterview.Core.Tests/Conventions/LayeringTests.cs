using System.Text.RegularExpressions;

namespace InfoInterview.Tests.Conventions;

/// <summary>A room uses only rooms above it in this list; projects point inward only.</summary>
public sealed class LayeringTests
{
    private static readonly string[] Rooms = ["Rules", "Time", "Language", "People", "Templates", "Outreach", "Interviews", "Scheduling", "Notes", "Actions", "Engagements"];

    public static TheoryData<string> SourceFiles
    {
        get
        {
            var files = new TheoryData<string>();
            foreach (var path in Directory.EnumerateFiles(RepositoryFiles.PathOf("src/InfoInterview.Core"), "*.cs", SearchOption.AllDirectories))
            {
                var relative = Path.GetRelativePath(RepositoryFiles.PathOf("src/InfoInterview.Core"), path).Replace('\\', '/');
                if (relative.Contains('/', StringComparison.Ordinal) && !relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal)) files.Add(relative);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_room_uses_only_the_rooms_above_it(string file)
    {
        var room = Array.IndexOf(Rooms, file.Split('/')[0]);
        room.Should().BeGreaterThanOrEqualTo(0, $"{file} lies in a folder that is no room of the house");
        var text = RepositoryFiles.Read("src/InfoInterview.Core/" + file);
        var folders = file.Split('/')[..^1];
        text.Should().MatchRegex($@"(?m)^namespace InfoInterview\.({string.Join(@"\.", folders)}|{folders[0]});", "the folder is the namespace; a public sub-room keeps that of its room");
        foreach (Match used in Regex.Matches(text, @"(?:using|namespace|global::)?\s*\bInfoInterview\.([A-Z]\w+)|(?<![\w.])(Rules|Time|Language|People|Templates|Outreach|Interviews|Scheduling|Notes|Actions|Engagements)\.[A-Z]\w+(?=[?\s<(])"))
        {
            var name = used.Groups[1].Success ? used.Groups[1].Value : used.Groups[2].Value;
            var other = Array.IndexOf(Rooms, name);
            if (other >= 0) other.Should().BeLessThanOrEqualTo(room, $"{file} uses {name}");
        }
    }

    [Theory]
    [InlineData("InfoInterview.Core", "")]
    [InlineData("InfoInterview.Interchange", "InfoInterview.Core")]
    [InlineData("InfoInterview.Storage", "InfoInterview.Interchange")]
    [InlineData("InfoInterview.Host", "InfoInterview.Storage")]
    public void Projects_point_inward_only(string project, string expected)
    {
        var text = RepositoryFiles.Read($"src/{project}/{project}.csproj");
        string.Join(' ', Regex.Matches(text, @"<ProjectReference Include="".*?([\w.]+)\.csproj""").Select(match => match.Groups[1].Value)).Should().Be(expected);
    }

    [Fact]
    public void Core_depends_on_two_packages_and_nothing_else() =>
        Regex.Matches(RepositoryFiles.Read("src/InfoInterview.Core/InfoInterview.Core.csproj"), @"<PackageReference Include=""([\w.]+)"" />").Select(match => match.Groups[1].Value)
            .Should().Equal("Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime");

    [Fact]
    public void No_folder_has_a_name_that_says_nothing() =>
        Directory.EnumerateDirectories(RepositoryFiles.PathOf("src"), "*", SearchOption.AllDirectories)
            .Where(path => Regex.IsMatch(Path.GetFileName(path), "^(Common|Helpers?|Utils?|Misc|Abstractions|Models|Services)$"))
            .Should().BeEmpty();
}
