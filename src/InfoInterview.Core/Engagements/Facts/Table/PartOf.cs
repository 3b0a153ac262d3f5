using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>Makes the parts of one kind of fact from the members of its record.</summary>
internal static class PartOf<T>
    where T : Fact
{
    public static FactPart Word<TWord>(string name, Func<T, TWord?> get, Func<T, TWord, T> set, bool needed = false, int since = 2, ValueList<string>? firstWords = null)
        where TWord : struct, Enum =>
        new(name, FactPartShape.Word, fact => get((T)fact) is { } word ? PartWords<TWord>.Of(word) : null, (fact, word) => set((T)fact, PartWords<TWord>.Read((string)word)))
        {
            IsNeeded = needed,
            Since = since,
            Vocabulary = PartWords<TWord>.All,
            FirstWords = firstWords,
        };

    public static FactPart Words<TWord>(string name, Func<T, ValueList<TWord>> get, Func<T, ValueList<TWord>, T> set, int since)
        where TWord : struct, Enum =>
        new(
            name,
            FactPartShape.Words,
            fact => get((T)fact) is { IsEmpty: false } words ? words.Select(PartWords<TWord>.Of).ToValueList() : null,
            (fact, words) => set((T)fact, ((ValueList<string>)words).Select(PartWords<TWord>.Read).ToValueList()))
        {
            Since = since,
            Vocabulary = PartWords<TWord>.All,
        };

    public static FactPart Text(string name, Func<T, string?> get, Func<T, string, T> set, bool needed = false, int since = 2, FactPartShape shape = FactPartShape.Text) =>
        new(name, shape, fact => get((T)fact), (fact, text) => set((T)fact, (string)text)) { IsNeeded = needed, Since = since };

    public static FactPart Texts(string name, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set, int since) =>
        new(name, FactPartShape.Texts, fact => get((T)fact) is { IsEmpty: false } texts ? texts : null, (fact, texts) => set((T)fact, (ValueList<string>)texts)) { Since = since };

    public static FactPart Day(string name, Func<T, LocalDate?> get, Func<T, LocalDate, T> set, bool needed = false, int since = 2) =>
        new(name, FactPartShape.Day, fact => get((T)fact), (fact, day) => set((T)fact, (LocalDate)day)) { IsNeeded = needed, Since = since };

    public static FactPart Flag(string name, Func<T, bool> get, Func<T, bool, T> set, int since) =>
        new(name, FactPartShape.Flag, fact => get((T)fact) ? true : null, (fact, flag) => set((T)fact, (bool)flag)) { Since = since };

    public static FactPart Point(string name, Func<T, ContactPoint?> get, Func<T, ContactPoint, T> set) =>
        new(name, FactPartShape.Point, fact => get((T)fact), (fact, point) => set((T)fact, (ContactPoint)point));

    public static FactPart Points(string name, Func<T, ValueList<ContactPoint>> get, Func<T, ValueList<ContactPoint>, T> set) =>
        new(name, FactPartShape.Points, fact => get((T)fact) is { IsEmpty: false } points ? points : null, (fact, points) => set((T)fact, (ValueList<ContactPoint>)points));

    public static FactPart Appointment(string name, Func<T, Appointment?> get, Func<T, Appointment, T> set, bool needed = false, int since = 2) =>
        new(name, FactPartShape.Appointment, fact => get((T)fact), (fact, time) => set((T)fact, (Appointment)time)) { IsNeeded = needed, Since = since };

    public static FactPart Appointments(string name, Func<T, ValueList<Appointment>> get, Func<T, ValueList<Appointment>, T> set, int since = 2) =>
        new(name, FactPartShape.Appointments, fact => get((T)fact) is { IsEmpty: false } times ? times : null, (fact, times) => set((T)fact, (ValueList<Appointment>)times)) { Since = since };
}
