namespace InfoInterview.Interviews.Guides;

/// <summary>
/// Takes the parts of a guide in order and writes them in one form. Every text that it is given is plain and is made harmless
/// here.
/// </summary>
internal abstract class GuideSink
{
    /// <summary>The words of the guide's language.</summary>
    public GuideWords Words { get; set; } = null!;

    /// <summary>Where it writes to.</summary>
    public GuideText Text { get; set; } = null!;

    public abstract void Begin(string title, GuideLength length);

    public abstract void End();

    /// <summary>One line about the whole, such as when it begins.</summary>
    public abstract void Fact(string label, string text);

    /// <summary>Where to meet; a link can be followed.</summary>
    public abstract void Place(string label, string text);

    public abstract void EndFacts();

    public abstract void Heading(string text);

    public abstract void Part(string text);

    public abstract void Paragraph(string text);

    public abstract void BeginTable(string caption, ReadOnlySpan<string> heads);

    public abstract void Row(ReadOnlySpan<string> cells);

    public abstract void EndTable();

    public abstract void BeginList();

    /// <summary>A line of a list; the lead is set off from the rest, and may be empty.</summary>
    public abstract void Item(string lead, string text);

    public abstract void EndList();

    public abstract void BeginChecks();

    public abstract void Check(string text, bool isDone);

    public abstract void EndChecks();

    public abstract void BeginQuestions(int first);

    /// <summary>A question with room for notes.</summary>
    public abstract void Question(PlannedQuestion question, GuideLength length);

    public abstract void EndQuestions();

    /// <summary>Room to write, in lines.</summary>
    public abstract void Notes(int lines);
}
