using InfoInterview.Templates;

namespace InfoInterview.Outreach.Messages;

/// <summary>The subject lines and the wordings of a message, compiled; each from the fullest to the shortest.</summary>
internal sealed class CompiledMessage
{
    private readonly Template<Letter>[] subjects;
    private readonly Template<Letter>[] bodies;
    private readonly TextLimit? limit;

    public CompiledMessage(Template<Letter>[] subjects, Template<Letter>[] bodies, TextLimit? limit)
    {
        this.subjects = subjects;
        this.bodies = bodies;
        this.limit = limit;
    }

    /// <summary>The first subject that fits on one line of a phone, or else the shortest; <c>null</c> when the message has none.</summary>
    public string? Subject(Letter letter)
    {
        string? shortest = null;
        foreach (var template in subjects)
        {
            var subject = letter.Spelled(Finish.Sentences(template.Render(in letter)));
            if (subject.Length <= SubjectLines.MaxLength) return subject;
            if (shortest is null || subject.Length < shortest.Length) shortest = subject;
        }

        return shortest;
    }

    /// <summary>The first wording within the limit, or else the last: nothing is ever cut.</summary>
    public string Body(Letter letter)
    {
        var body = "";
        foreach (var template in bodies)
        {
            body = letter.Spelled(Finish.Sentences(template.Render(in letter)));
            if (letter.IsAmerican) body = Finish.Quotations(body);
            if (limit is not { } most) break;
            body = body.TrimEnd('\n');
            if (most.Allows(body)) break;
        }

        return body;
    }

    /// <summary>Whether some wording uses the field, or a subject line where the channel shows one.</summary>
    public bool Uses(string field, bool withSubject) =>
        Array.Exists(bodies, body => Uses(body, field)) || (withSubject && Array.Exists(subjects, subject => Uses(subject, field)));

    private static bool Uses(Template<Letter> template, string field)
    {
        foreach (var name in template.Names)
        {
            if (name.StartsWith(field, StringComparison.Ordinal) && (name.Length == field.Length || name[field.Length] == '.')) return true;
        }

        return false;
    }
}
