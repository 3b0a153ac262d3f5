namespace InfoInterview.Templates.Rendering;

/// <summary>Lends the array that holds outer scopes while a list is rendered. One a thread is kept, always emptied.</summary>
internal static class SlotArray
{
    [ThreadStatic]
    private static object?[]? spare;

    public static object?[] Rent()
    {
        var slots = spare ?? new object?[TemplateLimits.MaxListNesting];
        spare = null;
        return slots;
    }

    public static void Return(object?[] slots)
    {
        Array.Clear(slots);
        spare = slots;
    }
}
