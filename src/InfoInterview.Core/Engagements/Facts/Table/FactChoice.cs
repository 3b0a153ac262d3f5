using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// One way of recording a kind of fact: a button for people, an arrow in the picture of the process. Two are equal when they are
/// the same object.
/// </summary>
public sealed class FactChoice
{
    private readonly Func<Instant, Fact> make;

    internal FactChoice(string name, string button, string arrow, Func<Instant, Fact> make)
    {
        Name = name;
        Button = button;
        Arrow = arrow;
        this.make = make;
    }

    /// <summary>The name for forms and links, such as <c>saidYes</c>; told apart from all others.</summary>
    public string Name { get; }

    /// <summary>The words on the button, such as "They said yes".</summary>
    public string Button { get; }

    /// <summary>The words in the picture of the process, such as "yes".</summary>
    public string Arrow { get; }

    /// <summary>
    /// The fact by which it is recorded. Its parts say what the choice says; a needed part that the person must still fill in
    /// holds an example.
    /// </summary>
    /// <param name="at">When it happened.</param>
    /// <returns>The fact, without a key.</returns>
    public Fact At(Instant at) => make(at);

    /// <inheritdoc/>
    public override string ToString() => Button;
}
