namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// Where somebody works and as what. Of several, the preferred one is taken, else the first; the title goes with it when there are as many
/// titles before it. What stands behind the first semicolon of an organization is a department and is not taken.
/// </summary>
internal sealed class CardCompany
{
    private readonly List<(string? Text, int Preference)> organizations = [];
    private readonly List<(string? Text, int Preference)> titles = [];
    private string? role;

    public string? Organization => Best(organizations) is var index and >= 0 ? organizations[index].Text : null;

    /// <summary>The title, or what the card calls the role where it has no title.</summary>
    public string? Role
    {
        get
        {
            if (titles.Count == 0) return role;
            var of = Best(organizations);
            var own = Best(titles);
            return (titles.Count == organizations.Count && titles[own].Preference == CardTraits.NoPreference ? titles[of].Text : titles[own].Text) ?? role;
        }
    }

    public void Clear()
    {
        organizations.Clear();
        titles.Clear();
        role = null;
    }

    public void TakeOrganization(ReadOnlySpan<char> text, int preference)
    {
        while (!text.IsEmpty)
        {
            if (CardText.Plain(CardText.NextPart(ref text)) is not { } unit) continue;
            organizations.Add((unit, preference));
            return;
        }
    }

    public void TakeTitle(ReadOnlySpan<char> text, int preference)
    {
        if (CardText.Plain(text) is { } title) titles.Add((title, preference));
    }

    public void TakeRole(ReadOnlySpan<char> text) => role ??= CardText.Plain(text);

    private static int Best(List<(string? Text, int Preference)> found)
    {
        var best = -1;
        for (var i = 0; i < found.Count; i++)
        {
            if (best < 0 || found[i].Preference < found[best].Preference) best = i;
        }

        return best;
    }
}
