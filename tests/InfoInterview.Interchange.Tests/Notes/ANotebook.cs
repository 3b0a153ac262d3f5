using CsCheck;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Notes;

/// <summary>Generators of notes with every kind of mark, and of themes.</summary>
internal static class ANotebook
{
    private static readonly Gen<string> Text = People.OneOf("- asked: \"why?\"\r\n- 18 months 🌱\t", "Größe <b>", "x", "李明: ja\u0000\u2028", "\\");
    private static readonly Gen<string?> MaybeText = People.OneOf<string?>(null, "an own word", "Ø \"2\"");
    private static readonly Gen<ThemeId> AnyTheme = Gen.Guid.Select(id => new ThemeId(id));

    /// <summary>A mark of every kind that this version knows, on a text of at least one unit.</summary>
    public static Gen<NoteMark> Mark(int textLength) =>
        from start in Gen.Int[0, textLength - 1]
        from length in Gen.Int[1, textLength - start]
        from mark in Kind(new TextSpan(start, length))
        from voice in Gen.Enum<Voice>()
        from state in Gen.Enum<MarkState>()
        select mark with { Voice = voice, State = state };

    public static readonly Gen<InterviewNote> Note =
        from text in Text
        from id in Gen.Guid
        from interview in Gen.Nullable(Gen.Guid)
        from with in Who
        from day in People.Day
        from confidentiality in Gen.Enum<Confidentiality>()
        from marks in Mark(text.Length).Array[0, 5]
        select new InterviewNote
        {
            Id = new NoteId(id),
            With = with,
            Interview = interview is { } known ? new InterviewId(known) : null,
            Day = day,
            Text = text,
            Confidentiality = confidentiality,
            Marks = marks.ToValueList(),
        };

    public static readonly Gen<Theme> Theme =
        from id in AnyTheme
        from name in Text
        from parent in Gen.Nullable(AnyTheme)
        from category in Gen.Nullable(Gen.Enum<NoteCategory>())
        from questions in Gen.Nullable(Gen.Enum<QuestionTheme>())
        select new Theme { Id = id, Name = name, Parent = parent, Category = category, QuestionTheme = questions };

    private static Gen<Interviewee> Who =>
        from name in Text
        from id in Gen.Nullable(Gen.Guid)
        from texts in MaybeText.Array[4]
        from stage in Gen.Nullable(Gen.Enum<CareerStage>())
        select new Interviewee { Contact = new ContactId(id.GetValueOrDefault()), Name = name, Organization = texts[0], Role = texts[1], Sector = texts[2], OrganizationSize = texts[3], Stage = stage };

    private static Gen<NoteMark> Kind(TextSpan span) => Gen.OneOf(
        AnyTheme.Select(theme => (NoteMark)new NoteMark.Tag { Span = span, Theme = theme }),
        Text.Select(name => (NoteMark)new NoteMark.Skill { Span = span, Name = name }),
        Gen.Select(Text, Text, MaybeText, (topic, position, wording) => (NoteMark)new NoteMark.Stance { Span = span, Topic = topic, Position = position, Wording = wording }),
        Text.Select(name => (NoteMark)new NoteMark.Resource { Span = span, Name = name }),
        Text.Select(name => (NoteMark)new NoteMark.Referral { Span = span, Name = name }),
        Gen.Nullable(Gen.Enum<QuestionTheme>()).Select(theme => (NoteMark)new NoteMark.OpenQuestion { Span = span, Theme = theme }),
        Gen.Const((NoteMark)new NoteMark.Takeaway { Span = span }),
        Gen.Select(Text, Gen.Enum<GoalEffect>(), (name, effect) => (NoteMark)new NoteMark.Goal { Span = span, Name = name, Effect = effect }),
        Text.Select(name => (NoteMark)new NoteMark.Avenue { Span = span, Name = name }),
        Text.Select(name => (NoteMark)new NoteMark.Employer { Span = span, Name = name }),
        Text.Select(words => (NoteMark)new NoteMark.Phrase { Span = span, Words = words }),
        Gen.Enum<Confidentiality>().Select(level => (NoteMark)new NoteMark.Confidential { Span = span, Level = level }));
}
