namespace InfoInterview.Templates.Rendering;

/// <summary>
/// Holds a value type where an object is asked for. One box a thread and type is kept, so that rendering allocates none; it never
/// keeps the value.
/// </summary>
internal sealed class Box<T>
{
    [ThreadStatic]
    private static Box<T>? spare;

    private T? value;

    /// <summary>The value as an object; give it back with <see cref="Return"/>.</summary>
    public static object Rent(T value)
    {
        if (!typeof(T).IsValueType) return value!;
        var box = spare ?? new();
        spare = null;
        box.value = value;
        return box;
    }

    public static T Open(object held) => typeof(T).IsValueType ? ((Box<T>)held).value! : (T)held;

    public static void Return(object held)
    {
        if (!typeof(T).IsValueType) return;
        var box = (Box<T>)held;
        box.value = default;
        spare = box;
    }
}
