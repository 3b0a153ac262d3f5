namespace InfoInterview;

/// <summary>A public type or part that no host keeps or sends, and why.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property)]
internal sealed class NotKeptAttribute(string why) : Attribute
{
    public string Why => why;
}
