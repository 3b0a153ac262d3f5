namespace InfoInterview;

/// <summary>
/// The word by which JSON knows a value of an enum or a kind, where it is not its name: a promise that outlives the name.
/// </summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Class)]
internal sealed class JsonWordAttribute(string word) : Attribute
{
    public string Word => word;
}
