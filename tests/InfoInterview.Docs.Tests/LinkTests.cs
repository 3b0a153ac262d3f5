using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

public sealed class LinkTests
{
    [Fact]
    public void Every_link_between_pages_leads_somewhere()
    {
        var broken = new List<string>();
        foreach (var page in Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryFiles.Root, "*.md"))
            .Concat(Directory.EnumerateFiles(RepositoryFiles.PathOf("samples"), "*.md"))
            .Concat(Directory.EnumerateFiles(RepositoryFiles.PathOf("src"), "README.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })))
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(page), @"(?<!`)\[[^\]\n]+\]\((?<to>[^)#\s]+)(?:#[^)\s]*)?\)", RegexOptions.ExplicitCapture))
            {
                var to = link.Groups["to"].Value;
                if (to.Contains("://", StringComparison.Ordinal) || to.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                if (!Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, to))) broken.Add($"{Path.GetRelativePath(RepositoryFiles.Root, page)} -> {to}");
            }
        }

        broken.Should().BeEmpty();
    }
}
