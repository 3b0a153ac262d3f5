using InfoInterview.People;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>How things are called in what people read.</summary>
internal static class SpokenNames
{
    public static string Of(CareerStage stage) => stage switch
    {
        CareerStage.Early => "early in the career",
        CareerStage.Established => "established",
        _ => "seasoned",
    };

    public static string Of(Trait trait) => trait switch
    {
        Trait.Sector => "sector",
        Trait.OrganizationSize => "size of the organization",
        Trait.Stage => "stage of the career",
        _ => "role",
    };

    /// <summary>Such as "Ana", "Ana and Ben" or "Ana, Ben and Cem".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nobody",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    public static string Names(IEnumerable<HeldView> views) => List([.. views.Select(view => view.Who.Name)]);
}
