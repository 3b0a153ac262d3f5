using System.Diagnostics;
using System.Text.Json;
using InfoInterview.Notes;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>From a mark to JSON. What is usual is left out; what a newer version wrote goes out as it came in.</summary>
internal static class MarkWriter
{
    public static JsonElement ToElement(NoteMark mark)
    {
        if (mark is not NoteMark.Unknown unknown) return JsonSerializer.SerializeToElement(ToDocument(mark), NotebookContext.OneLine.MarkDocument);
        using var content = JsonDocument.Parse(unknown.Content);
        return content.RootElement.Clone();
    }

    private static MarkDocument ToDocument(NoteMark mark)
    {
        var document = OfKind(mark);
        document.Start = mark.Span.Start;
        document.Length = mark.Span.Length;
        document.Voice = mark.Voice == Voice.Contact ? null : NoteWords.Voices[mark.Voice];
        document.State = mark.State == MarkState.Proposed ? null : NoteWords.States[mark.State];
        return document;
    }

    private static MarkDocument OfKind(NoteMark mark) => mark switch
    {
        NoteMark.Tag tag => new MarkDocument { Kind = MarkKinds.Tag, Theme = tag.Theme.ToString() },
        NoteMark.Skill skill => new MarkDocument { Kind = MarkKinds.Skill, Name = skill.Name },
        NoteMark.Stance stance => new MarkDocument { Kind = MarkKinds.Stance, Topic = stance.Topic, Position = stance.Position, Wording = stance.Wording },
        NoteMark.Resource resource => new MarkDocument { Kind = MarkKinds.Resource, Name = resource.Name },
        NoteMark.Referral referral => new MarkDocument { Kind = MarkKinds.Referral, Name = referral.Name },
        NoteMark.OpenQuestion open => new MarkDocument { Kind = MarkKinds.OpenQuestion, About = open.Theme is { } theme ? NoteWords.Questions[theme] : null },
        NoteMark.Takeaway => new MarkDocument { Kind = MarkKinds.Takeaway },
        NoteMark.Goal goal => new MarkDocument { Kind = MarkKinds.Goal, Name = goal.Name, Effect = NoteWords.Effects[goal.Effect] },
        NoteMark.Avenue avenue => new MarkDocument { Kind = MarkKinds.Avenue, Name = avenue.Name },
        NoteMark.Employer employer => new MarkDocument { Kind = MarkKinds.Employer, Name = employer.Name },
        NoteMark.Confidential passage =>
            new MarkDocument
            {
                Version = MarkKinds.Version,
                Kind = MarkKinds.Confidential,
                Level = NoteWords.Confidentialities[passage.Level]
            },
        NoteMark.Phrase phrase => new MarkDocument { Kind = MarkKinds.Phrase, Words = phrase.Words },
        _ => throw new UnreachableException($"{mark.GetType().Name} has no name in JSON yet; give it one here."),
    };
}
