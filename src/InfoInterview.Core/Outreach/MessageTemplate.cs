using InfoInterview.Templates;

namespace InfoInterview.Outreach;

/// <summary>A message of the built-in library: a subject and a body, both compiled strictly, so that an unknown field cannot reach a person.</summary>
internal sealed class MessageTemplate
{
    private const string EndOfHeader = "---";
    private const string SubjectKey = "subject: ";

    private readonly Template<RequestLetter> subject;
    private readonly Template<RequestLetter> body;

    private MessageTemplate(Template<RequestLetter> subject, Template<RequestLetter> body)
    {
        this.subject = subject;
        this.body = body;
    }

    /// <summary>The request by e-mail, in English.</summary>
    public static MessageTemplate RequestEmail { get; } = Embedded("request-email.en");

    public string Subject(in RequestLetter letter) => subject.Render(in letter);

    public string Body(in RequestLetter letter) => body.Render(in letter);

    private static MessageTemplate Embedded(string name)
    {
        using var stream = typeof(MessageTemplate).Assembly.GetManifestResourceStream($"InfoInterview.Outreach.Messages.{name}.mustache")
            ?? throw new InvalidOperationException($"The message '{name}' is missing from the library.");
        using var reader = new StreamReader(stream);
        var subjectText = "";
        while (reader.ReadLine() is { } line && !string.Equals(line, EndOfHeader, StringComparison.Ordinal))
        {
            if (line.StartsWith(SubjectKey, StringComparison.Ordinal)) subjectText = line[SubjectKey.Length..];
        }

        return new MessageTemplate(
            Template.Compile(subjectText, RequestLetter.Schema, new TemplateOptions { Content = TemplateContent.HeaderLine }),
            Template.Compile(reader.ReadToEnd(), RequestLetter.Schema));
    }
}
