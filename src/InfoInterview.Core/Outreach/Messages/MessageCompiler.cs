using InfoInterview.Templates;

namespace InfoInterview.Outreach.Messages;

/// <summary>Compiles a file's subject lines and wordings against the fields of its purpose.</summary>
internal static class MessageCompiler
{
    /// <summary>The compiled message; <c>null</c> when it has problems, which are added.</summary>
    public static CompiledMessage? Compile(SourceFile file, MessageHeader header, PartialTexts partials, LibraryProblems problems)
    {
        var count = problems.Count;
        var schema = Schema(header, file);
        var options = new TemplateOptions { Partials = partials.For(header.Language) };
        var subjects = new List<Template<Letter>>();
        foreach (var line in file.Header.Where(line => line.Key is HeaderReader.SubjectKey))
        {
            var place = new Place(file.Name, line.Line, line.Column);
            Compile(line.Value, schema, options with { Content = TemplateContent.HeaderLine }, place, subjects, header, partials, problems);
        }

        var bodies = new List<Template<Letter>>();
        foreach (var body in file.Bodies) Compile(body.Text, schema, options, new Place(file.Name, body.Line, 1), bodies, header, partials, problems);
        if (problems.Count > count) return null;

        var message = new CompiledMessage([.. subjects], [.. bodies], header.Limit);
        CheckUse(file, header, message, problems);
        return problems.Count > count ? null : message;
    }

    private static void Compile(
        string text,
        TemplateSchema<Letter> schema,
        TemplateOptions options,
        Place place,
        List<Template<Letter>> compiled,
        MessageHeader header,
        PartialTexts partials,
        LibraryProblems problems)
    {
        if (Template.TryCompile(text, schema, options, out var template, out var found)) compiled.Add(template);
        foreach (var problem in found)
        {
            var inner = problem.Partial is null ? null : partials.Find(problem.Partial, header.Language);
            if (inner is null) problems.Add(place.File, place.Line, place.Column, problem);
            else problems.Add(inner.File, inner.Body.Line, 1, problem);
        }
    }

    /// <summary>A fact that is demanded and then not said would be asked for in vain.</summary>
    private static void CheckUse(SourceFile file, MessageHeader header, CompiledMessage message, LibraryProblems problems)
    {
        if (file.Find("required") is not { } line) return;
        foreach (var (word, column) in line.Words())
        {
            if (header.Requires(word)
                && !IsUsed(header, message, word)) problems.Add(file.Name, line.Line, column,
                $"The field {word} is required and not used.");
        }
    }

    /// <summary>A fact is used in one of its forms.</summary>
    private static bool IsUsed(MessageHeader header, CompiledMessage message, string name) => message.Uses(name, withSubject: true)
        || Array.Find(MessageFields.Table(header.Purpose), field => string.Equals(field.Name, name, StringComparison.Ordinal)) is { } field
            && field.Forms.Exists(form => message.Uses(form.Name, withSubject: true));

    private static TemplateSchema<Letter> Schema(MessageHeader header, SourceFile file) => TemplateSchema.For<Letter>(root =>
    {
        foreach (var group in MessageFields.Table(header.Purpose).GroupBy(field => Before(field.Name), StringComparer.Ordinal))
        {
            if (group.Key.Length == 0) Declare(root, group, header, file);
            else root.Object(group.Key, letter => letter, inner => Declare(inner, group, header, file));
        }
    });

    private static void Declare(TemplateSchemaBuilder<Letter> schema, IEnumerable<MessageField> fields, MessageHeader header,
        SourceFile file)
    {
        foreach (var field in fields)
        {
            // What may be a whole sentence instead is sure only where the text has no words for that.
            var isSure = (field.Presence != FieldPresence.Optional || header.Requires(field.Name))
                && !field.Forms.Exists(form => file.Speaks(form.Name));
            field.Source.Declare(schema, field.Name[(field.Name.IndexOf('.', StringComparison.Ordinal) + 1)..], isSure);
        }
    }

    private static string Before(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? "" : name[..dot];
    }

    private readonly record struct Place(string File, int Line, int Column);
}
