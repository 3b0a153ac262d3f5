using System.Collections.Frozen;

namespace InfoInterview.Json;

/// <summary>The forms by the type that they write, each made when it is first asked for.</summary>
internal sealed class FormTable
{
    private static readonly Lazy<FrozenDictionary<Type, FormEntry>> Entries = new(Made);

    private readonly Dictionary<Type, FormEntry> entries = [];

    private FormTable()
    {
    }

    public static IReadOnlyCollection<Type> Types => Entries.Value.Keys;

    public static FormEntry? Find(Type type) => Entries.Value.GetValueOrDefault(type);

    /// <exception cref="NotSupportedException">It is no data type of this library.</exception>
    public static JsonForm<T> FormOf<T>() => Find(typeof(T)) is FormEntryOf<T> entry
        ? entry.Form
        : throw new NotSupportedException($"{typeof(T).Name} is no data type of this library.");

    public void Add<T>(Func<JsonForm<T>> form)
        where T : class
    {
        Put(form);
        AddLists(form);
    }

    public void AddValue<T>(Func<JsonForm<T>> form)
        where T : struct
    {
        Put(form);
        Put(() => new MaybeForm<T>(form()));
        AddLists(form);
    }

    private void AddLists<T>(Func<JsonForm<T>> form)
    {
        Put(() => new ListForm<T>(form()));
        Put(() => new ConvertedForm<T[], ValueList<T>>(new ListForm<T>(form()), items => items.ToValueList(), list => [.. list]));
        Put(() => new ConvertedForm<List<T>, ValueList<T>>(new ListForm<T>(form()), items => items.ToValueList(), list => [.. list]));
        Put(() => new ConvertedForm<IReadOnlyList<T>, ValueList<T>>(new ListForm<T>(form()), items => items.ToValueList(), list => list));
    }

    private void Put<T>(Func<JsonForm<T>> form) => entries[typeof(T)] = new FormEntryOf<T>(form);

    private static FrozenDictionary<Type, FormEntry> Made()
    {
        var table = new FormTable();
        AllForms.Register(table);
        return table.entries.ToFrozenDictionary();
    }
}
