using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Outreach.Messages;

/// <summary>Makes a library of a host's files, and checks all of them to the end.</summary>
internal static class LibraryLoader
{
    public static bool TryLoad(List<TemplateFile> files, [NotNullWhen(true)] out MessageLibrary? library, out ValueList<LibraryProblem> problems)
    {
        var log = new LibraryProblems();
        var readers = new List<(SourceFile File, HeaderReader Header)>();
        foreach (var file in files)
        {
            var source = SourceFile.Read(file, log);
            readers.Add((source, new HeaderReader(source, log)));
        }

        var partials = EmbeddedMessages.Partials.With(readers.Where(reader => reader.Header.IsPartial).Select(reader => reader.Header.ReadPartial()).OfType<PartialText>().ToList());
        var templates = new List<MessageTemplate>();
        foreach (var (file, reader) in readers.Where(reader => !reader.Header.IsPartial))
        {
            if (reader.Read() is not { } header) continue;
            CheckNew(file, header, templates, log);
            if (MessageCompiler.Compile(file, header, partials, log) is { } compiled) templates.Add(new MessageTemplate(header, () => compiled));
        }

        problems = log.ToList([.. files.Select(file => file.Name)]);
        library = problems.IsEmpty ? new MessageLibrary([.. templates]) : null;
        return library is not null;
    }

    private static void CheckNew(SourceFile file, MessageHeader header, List<MessageTemplate> before, LibraryProblems log)
    {
        foreach (var other in before)
        {
            if (string.Equals(other.Id, header.Id, StringComparison.Ordinal))
            {
                var line = file.Find("id")!.Value;
                log.Add(file.Name, line.Line, line.Column, $"Another file has the id {header.Id} too.");
            }
            else if (other.Purpose == header.Purpose && other.Stands(header.Tone, header.Language) && other.Address == header.Address && header.Channels.Any(other.Suits))
            {
                log.Add(file.Name, 1, 1, $"{other.Id} is for the same purpose, channel, tone and language.");
            }
        }
    }
}
