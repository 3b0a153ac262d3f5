using System.Reflection;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// The library's own files. Their headers are read when the first message is looked for; a message is compiled when it is first
/// written.
/// </summary>
internal static class EmbeddedMessages
{
    private const string Folder = "InfoInterview.Outreach.Messages.";
    private const string Extension = ".mustache";

    private static readonly Lazy<(PartialTexts Partials, MessageLibrary Library)> Loaded = new(() => Read());

    public static PartialTexts Partials => Loaded.Value.Partials;

    public static MessageLibrary Load() => Loaded.Value.Library;

    /// <summary>The texts of all files, in the order of their names.</summary>
    public static IEnumerable<TemplateFile> Files()
    {
        var assembly = typeof(EmbeddedMessages).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)) yield return new TemplateFile { Name = name[Folder.Length..], Text = TextOf(assembly, name) };
        }
    }

    private static (PartialTexts Partials, MessageLibrary Library) Read()
    {
        var problems = new LibraryProblems();
        var sources = Files().Select(file => SourceFile.Read(file, problems)).Select(source => (Source: source, Header: new HeaderReader(source, problems))).ToList();
        var partials = PartialTexts.None.With(sources.Where(source => source.Header.IsPartial).Select(source => source.Header.ReadPartial()).OfType<PartialText>().ToList());
        var templates = sources.Where(source => !source.Header.IsPartial)
            .Select(source => (source.Source, Header: source.Header.Read()))
            .Where(source => source.Header is not null)
            .Select(source => new MessageTemplate(source.Header!, () => Compile(source.Source, source.Header!, partials)))
            .ToList();
        Demand(problems);
        return (partials, new MessageLibrary([.. templates]));
    }

    private static CompiledMessage Compile(SourceFile source, MessageHeader header, PartialTexts partials)
    {
        var problems = new LibraryProblems();
        var compiled = MessageCompiler.Compile(source, header, partials, problems);
        Demand(problems);
        return compiled!;
    }

    private static void Demand(LibraryProblems problems)
    {
        if (problems.Count > 0) throw new InvalidOperationException("The library's own messages are not right: " + string.Join(' ', problems.ToList([])));
    }

    private static string TextOf(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
