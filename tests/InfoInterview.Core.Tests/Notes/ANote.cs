using System.Globalization;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Notes;

/// <summary>Notes of one line for each thing said, so that a test reads like the talk.</summary>
internal static class ANote
{
    public static Notebook Book(params InterviewNote[] notes) => new() { Themes = [Theme("pay"), Theme("portfolio"), Theme("tools")], Notes = [.. notes] };

    public static Theme Theme(string name, string? parent = null) => new() { Id = Id(name), Name = name, Parent = parent is null ? null : Id(parent) };

    public static ThemeId Id(string theme) => new(Named(theme));

    public static Interviewee Person(string name) => new() { Contact = new ContactId(Named(name)), Name = name };

    /// <summary>A note of somebody on a day of 2026 such as <c>03-04</c>; each line is marked as it says.</summary>
    public static InterviewNote Of(string who, string day, params Func<TextSpan, NoteMark>[] lines) => Of(Person(who), day, lines);

    public static InterviewNote Of(Interviewee who, string day, params Func<TextSpan, NoteMark>[] lines)
    {
        var text = string.Join('\n', lines.Select((_, line) => string.Create(CultureInfo.InvariantCulture, $"{who.Name} {day} line {line}")));
        var spans = text.Split('\n').Aggregate((At: 0, Spans: new List<TextSpan>()), (state, line) =>
        {
            state.Spans.Add(new TextSpan(state.At, line.Length));
            return (state.At + line.Length + 1, state.Spans);
        }).Spans;
        return new InterviewNote
        {
            Confidentiality = Confidentiality.Open,
            Id = new NoteId(Named($"{who.Name} {day} {text}")),
            With = who,
            Day = NodaTime.Text.LocalDatePattern.Iso.Parse("2026-" + day).Value,
            Text = text,
            Marks = [.. lines.Select((mark, line) => mark(spans[line]))],
        };
    }

    /// <summary>A day of March; the first has the number 0.</summary>
    public static string March(int day) => string.Create(CultureInfo.InvariantCulture, $"03-{day + 1:00}");

    /// <summary>
    /// Who and what they said: a theme, <c>(theme)</c> by hearsay, <c>theme?</c> proposed, <c>topic:position</c>, or <c>goal-shaken</c>.
    /// </summary>
    public static InterviewNote Talk(string talk, int day)
    {
        var words = talk.Split(' ');
        return Of(words[0], March(day), [.. words.Skip(1).Select(Line)]);
    }

    private static Func<TextSpan, NoteMark> Line(string word) => word.Split(':') switch
    {
        [var topic, var position] => Holds(topic, position),
        ["goal-shaken"] => Thinks("teach", GoalEffect.Shakes),
        ["goal-confirmed"] => Thinks("teach", GoalEffect.Confirms),
        _ => Says(word.Trim('(', ')', '?'), word[0] == '(' ? Voice.Hearsay : Voice.Contact, word[^1] == '?' ? MarkState.Proposed : MarkState.Confirmed),
    };

    public static Func<TextSpan, NoteMark> Says(string theme, Voice voice = Voice.Contact, MarkState state = MarkState.Confirmed) =>
        span => new NoteMark.Tag { Span = span, Theme = Id(theme), Voice = voice, State = state };

    public static Func<TextSpan, NoteMark> Holds(string topic, string position, Voice voice = Voice.Contact) =>
        span => new NoteMark.Stance { Span = span, Topic = topic, Position = position, Voice = voice, State = MarkState.Confirmed };

    public static Func<TextSpan, NoteMark> Needs(string skill, Voice voice = Voice.Contact) =>
        span => new NoteMark.Skill { Span = span, Name = skill, Voice = voice, State = MarkState.Confirmed };

    public static Func<TextSpan, NoteMark> Thinks(string goal, GoalEffect effect) =>
        span => new NoteMark.Goal { Span = span, Name = goal, Effect = effect, State = MarkState.Confirmed };

    public static Synthesis Synthesis(Notebook notes) => new Synthesizer().Synthesize(notes);

    public static string[] Names(IEnumerable<HeldView> views) => [.. views.Select(view => view.Who.Name)];

    /// <summary>The same id for the same name, in every run.</summary>
    public static Guid Named(string name)
    {
        var bytes = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name));
        return new Guid(bytes.AsSpan(0, 16));
    }
}
