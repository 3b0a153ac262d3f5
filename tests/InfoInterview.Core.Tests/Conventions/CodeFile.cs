using System.Text.RegularExpressions;

namespace InfoInterview.Tests.Conventions;

/// <summary>One file of code under <c>src</c>, read once: where it lies, which types it declares and which namespaces it names.</summary>
internal sealed class CodeFile
{
    private static readonly Regex Unspoken = new("""
        //[^\n]*|"{3}[\s\S]*?"{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'
        """.Trim());

    private static readonly Regex Declared = new(@"^namespace\s+(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture);

    private static readonly Regex Declarations = new(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial)\s+)*"
        + @"(?:class|struct|record(?:\s+struct|\s+class)?|interface|enum|delegate\s+[\w<>?\[\]]+)\s+(?<name>[A-Z]\w*)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture);

    private static readonly Regex Names = new(@"(?<![\w.])[A-Z]\w*(?:\.[A-Z]\w*)+");

    private CodeFile(string path)
    {
        Path = path;
        var code = Unspoken.Replace(RepositoryFiles.Read(path), " ");
        Namespace = Declared.Match(code).Groups["name"].Value;
        Types = [.. Declarations.Matches(code).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];
        DottedNames = [.. Names.Matches(code).Select(match => match.Value).Distinct(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<CodeFile> All { get; } = [.. Below("src").Select(path => new CodeFile(path))];

    /// <summary>The path from the root of the repository, with slashes.</summary>
    public string Path { get; }

    public string Namespace { get; }

    /// <summary>The types that stand in the namespace itself.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Every dotted name that stands outside comments and strings, in usings too.</summary>
    public IReadOnlyList<string> DottedNames { get; }

    /// <summary>The paths of all files of code below a folder, but those that the build makes.</summary>
    public static IEnumerable<string> Below(string folder)
    {
        var root = RepositoryFiles.PathOf(folder);
        if (!Directory.Exists(root)) return [];
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
