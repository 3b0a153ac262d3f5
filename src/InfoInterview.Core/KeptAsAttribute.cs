namespace InfoInterview;

/// <summary>A part that has a form of its own, other than that of its type.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KeptAsAttribute(string form) : Attribute
{
    public string Form => form;
}
