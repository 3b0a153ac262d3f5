using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;

namespace InfoInterview.Json;

/// <summary>Where the reading of one text is, and what was wrong so far.</summary>
internal sealed class JsonReading(IDateTimeZoneProvider zones)
{
    public const string IsMissing = "This is missing.";
    public const string IsOtherKind = "The value is not of the kind that is expected here.";

    private readonly List<string> path = ["$"];
    private readonly List<JsonProblem> problems = [];

    /// <summary>Who knows the rules of time zones.</summary>
    public IDateTimeZoneProvider Zones => zones;

    public int Count => problems.Count;

    public bool IsFull => problems.Count >= InfoInterviewJson.MaxProblems;

    public ValueList<JsonProblem> Problems => problems.ToValueList();

    public void Enter(string name) => path.Add("." + name);

    public void Enter(int place) => path.Add(string.Create(CultureInfo.InvariantCulture, $"[{place}]"));

    public void Leave() => path.RemoveAt(path.Count - 1);

    /// <summary>Says what is wrong at this place; always <c>false</c>, so that it ends an attempt.</summary>
    public bool Say(string message)
    {
        if (!IsFull) problems.Add(new JsonProblem { Path = string.Concat(path), Message = message });
        return false;
    }

    /// <summary>Says what is wrong with a part of this place.</summary>
    public bool Say(string name, string message)
    {
        Enter(name);
        Say(message);
        Leave();
        return false;
    }

    public bool IsThere(JsonElement element) => element.ValueKind != JsonValueKind.Null || Say(IsMissing);

    public bool IsObject(JsonElement element) => element.ValueKind == JsonValueKind.Object || Say(element.ValueKind == JsonValueKind.Null ? IsMissing : IsOtherKind);

    public bool TryText(JsonElement element, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (element.ValueKind != JsonValueKind.String) return Say(element.ValueKind == JsonValueKind.Null ? IsMissing : IsOtherKind);
        text = TextOf(element);
        return text is not null || Say(HalfCharacters.Message);
    }

    /// <summary>The text of a string; <c>null</c> where it holds half of a surrogate pair.</summary>
    public static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether no half of a surrogate pair lies anywhere within.</summary>
    public bool HoldsText(JsonElement element)
    {
        var before = Count;
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = TryText(element, out _);
                break;
            case JsonValueKind.Array:
                var place = 0;
                foreach (var one in element.EnumerateArray())
                {
                    Enter(place++);
                    _ = HoldsText(one);
                    Leave();
                }

                break;
            case JsonValueKind.Object:
                for (var parts = new PartReader(this, element); parts.Next();) parts.IsText();
                break;
        }

        return Count == before;
    }
}
