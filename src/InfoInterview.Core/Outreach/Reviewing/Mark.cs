using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>A place in the subject or the body; <c>default</c> is nowhere.</summary>
internal readonly record struct Mark
{
    private readonly string? part;
    private readonly TextSpan span;

    public Mark(string part, TextSpan span)
    {
        this.part = part;
        this.span = span;
    }

    public bool IsThere => part is not null;

    public bool IsInBody => ReferenceEquals(part, OutreachMessage.BodyPart);

    public TextSpan Span => span;

    public TextLocation? Location => part is null ? null : new TextLocation(part, span);
}
