namespace InfoInterview.Notes.Reading;

/// <summary>Who is no referral: the interviewee and people of earlier talks, by their whole name or a part of it.</summary>
internal static class KnownNames
{
    public static bool Holds(NoteHints hints, string name)
    {
        if (hints.With is { } with && IsPartOf(name, with)) return true;
        foreach (var known in hints.Known)
        {
            if (IsPartOf(name, known)) return true;
        }

        return false;
    }

    private static bool IsPartOf(string name, string whole)
    {
        foreach (var part in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!whole.Split(' ').Contains(part, StringComparer.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}
