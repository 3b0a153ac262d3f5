using System.Globalization;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests.Conventions;

/// <summary>One public method, constructor or positional record under <c>src</c> with its documentation, as the source has it.</summary>
internal sealed partial class PublicMethod
{
    private PublicMethod(string place, string signature, string documentation, string type)
    {
        Place = place;
        Type = type;
        Documentation = documentation;
        var open = ParameterList(signature);
        var head = signature[..open];
        Name = LastWord().Match(head).Value;
        IsOverride = head.Contains(" override ", StringComparison.Ordinal);
        HasResult = !string.Equals(Name, type, StringComparison.Ordinal) && !head.Contains(" void ", StringComparison.Ordinal);
        Parameters = [.. Split(signature, open).Select(NameOf)];
    }

    /// <summary>The path from the root of the repository, and the line.</summary>
    public string Place { get; }

    public string Type { get; }

    public string Name { get; }

    public string Documentation { get; }

    public bool IsOverride { get; }

    public bool HasResult { get; }

    public IReadOnlyList<string> Parameters { get; }

    /// <summary>The public methods of every public type below a folder.</summary>
    public static IEnumerable<PublicMethod> Below(string folder) =>
        CodeFile.Below(folder).SelectMany(path => In(path, RepositoryFiles.Read(path)));

    /// <summary>What a reader of IntelliSense would look for and not find.</summary>
    public IEnumerable<string> Missing()
    {
        // An operator has no name; that of equality says nothing that its type has not said.
        if (IsOverride || Name.Length == 0 || Documentation.Contains("<inheritdoc", StringComparison.Ordinal)) yield break;
        foreach (var parameter in Parameters)
        {
            if (!Documentation.Contains($"<param name=\"{parameter}\">", StringComparison.Ordinal))
                yield return $"{Place} {Name}: {parameter}";
        }

        if (HasResult && !Documentation.Contains("<returns>", StringComparison.Ordinal)) yield return $"{Place} {Name}: what it returns";
    }

    /// <summary>The public methods of the public types in a source.</summary>
    public static IEnumerable<PublicMethod> In(string path, string source)
    {
        var lines = source.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var types = new Stack<(int Indent, bool IsPublic, bool IsInterface, string Name)>();
        var documentation = "";
        for (var at = 0; at < lines.Length; at++)
        {
            var text = lines[at].Trim();
            var indent = lines[at].Length - lines[at].TrimStart().Length;
            if (text.StartsWith("///", StringComparison.Ordinal)) documentation += text[3..];
            if (text.Length == 0) documentation = "";
            if (text.Length == 0 || text[0] is '/' or '[' or '#') continue;

            while (types.TryPeek(out var open) && open.Indent >= indent && text is not ("{" or "}")) types.Pop();
            if (TypeDeclaration().Match(text) is { Success: true } declared)
            {
                var isPublic = text.StartsWith("public ", StringComparison.Ordinal) && types.All(outer => outer.IsPublic);
                var name = declared.Groups["name"].Value;
                types.Push((indent, isPublic, declared.Groups["kind"].Value is "interface", name));
                if (isPublic && declared.Groups["positional"].Success) yield return Read(path, lines, at, documentation, name);
            }
            else if (types.TryPeek(out var type) && type.IsPublic && indent == type.Indent + 4
                && (type.IsInterface || text.StartsWith("public ", StringComparison.Ordinal))
                && Whole(lines, at) is var signature && MethodHead().IsMatch(signature))
                yield return Read(path, lines, at, documentation, type.Name);
            documentation = "";
        }
    }

    private static PublicMethod Read(string path, string[] lines, int at, string documentation, string type) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}:{at + 1}"), Whole(lines, at), documentation, type);

    /// <summary>The line and those after it until all brackets are closed.</summary>
    private static string Whole(string[] lines, int at)
    {
        var text = lines[at].Trim();
        while (at + 1 < lines.Length
            && (text.Count(letter => letter == '(') > text.Count(letter => letter == ')') || !HeadEnd().IsMatch(text)))
            text += ' ' + lines[++at].Trim();
        return text;
    }

    private static int ParameterList(string signature) => ParameterStart().Match(signature).Index;

    private static IEnumerable<string> Split(string signature, int open)
    {
        var (depth, start) = (0, open + 1);
        for (var at = open; at < signature.Length; at++)
        {
            depth += signature[at] switch { '(' or '<' or '[' => 1, ')' or '>' or ']' => -1, _ => 0 };
            if (depth > 1 || (depth == 1 && signature[at] != ',')) continue;
            if (at > start) yield return signature[start..at];
            if (depth == 0) yield break;
            start = at + 1;
        }
    }

    private static string NameOf(string parameter) => LastWord().Match(parameter.Split('=')[0].TrimEnd()).Value.TrimStart('@');

    [GeneratedRegex(
        @"^(\w+ )*(?<kind>class|struct|record|interface|enum)( struct| class)? (?<name>[A-Z]\w*)(<[^>]*>)?(?<positional>\()?",
        RegexOptions.ExplicitCapture)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^[^{;=]*?[\w>\]]\(|\boperator\b")]
    private static partial Regex MethodHead();

    [GeneratedRegex(@"(?<=[\w>\]]|\boperator \S+)\(")]
    private static partial Regex ParameterStart();

    [GeneratedRegex(@"[({;=]")]
    private static partial Regex HeadEnd();

    [GeneratedRegex(@"@?\w+(?=(<[^()<>]*>)?$)", RegexOptions.ExplicitCapture)]
    private static partial Regex LastWord();
}
