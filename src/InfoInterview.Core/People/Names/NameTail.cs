namespace InfoInterview.People.Names;

/// <summary>What stands after a name: a suffix, letters, or after a comma the given name of a name written family first.</summary>
internal sealed class NameTail(bool isAllCapitals)
{
    private readonly List<string> letters = [];

    public bool IsAllCapitals => isAllCapitals;

    public string? Suffix { get; private set; }

    public string? PostNominals => letters.Count == 0 ? null : string.Join(", ", letters);

    /// <summary>Whether all that stands behind the comma is a number such as "V", and no given name is known.</summary>
    public bool HasLoneSuffix { get; private set; }

    /// <summary>The family name that stood before a comma; <c>null</c> when the name is in the usual order.</summary>
    public string? FamilyBefore { get; private set; }

    /// <summary>Takes what stands after commas, and returns the words that are read on.</summary>
    public string TakeParts(string[] parts)
    {
        var main = WithoutSuffix(parts[0], parts);
        var isWhole = main.Split(' ').Count(word => !NameWords.IsParticle(word)) > 1;
        foreach (var part in parts.Skip(1))
        {
            if (!isWhole && FamilyBefore is null && part is "V" or "VI" or "VII")
            {
                // Without a full stop it is a number and no initial; who is called by a number alone is for a person to say.
                (Suffix, HasLoneSuffix) = (part, true);
                continue;
            }

            var isGiven = !IsTail(part, isWhole) && FamilyBefore is null && !NameWords.IsJob(part);
            if (isGiven) (FamilyBefore, main) = (main, part);
        }

        return main;
    }

    /// <summary>"LEWIS JR, DOMINIC": where a given name follows, a suffix before the comma is no part of the family name.</summary>
    private string WithoutSuffix(string family, string[] parts)
    {
        var blank = family.LastIndexOf(' ');
        if (parts.Length < 2 || blank < 0 || !NameWords.IsSuffix(family[(blank + 1)..])) return family;
        Suffix = family[(blank + 1)..];
        return family[..blank];
    }

    /// <summary>The same for a field that holds the family name alone, where no given name can follow.</summary>
    public string TakeFamilyParts(string[] parts)
    {
        foreach (var part in parts.Skip(1))
        {
            if (!IsTail(part, isWhole: true)) letters.Add(part);
        }

        return parts[0];
    }

    /// <summary>Takes suffix and letters from the end of the words.</summary>
    public void TakeWords(List<string> words)
    {
        while (words.Count > 1)
        {
            var last = words[^1];
            if (NameWords.IsPostNominal(last, isAllCapitals)) letters.Insert(0, last);
            else if (Suffix is null && NameWords.IsSuffix(last)) Suffix = last;
            else return;
            words.RemoveAt(words.Count - 1);
        }
    }

    private bool IsTail(string part, bool isWhole)
    {
        var words = part.Split(' ');
        if (NameWords.IsSuffix(part)) Suffix = part;
        else if (words.All(word => NameWords.IsPostNominal(word, isAllCapitals && !isWhole))) letters.Add(part);
        else if (isWhole && !isAllCapitals && words.All(NameWords.LooksLikeLetters)) letters.Add(part);
        else if (words.All(word => NameWords.IsSuffix(word) || NameWords.IsPostNominal(word))) TakeMixed(words);
        else if (isWhole && NameWords.IsSuffix(words[0])) (Suffix, _) = (words[0], TakeRest(words));
        else return false;
        return true;
    }

    private void TakeMixed(string[] words)
    {
        Suffix = Array.Find(words, NameWords.IsSuffix);
        letters.AddRange(words.Where(word => !NameWords.IsSuffix(word)));
    }

    private bool TakeRest(string[] words)
    {
        letters.AddRange(words.Skip(1).Where(word => NameWords.IsPostNominal(word)));
        return true;
    }
}
