using InfoInterview.People.Likeness;

namespace InfoInterview.People.Duplicates;

/// <summary>Finds what ties records to one another.</summary>
internal sealed class TieFinder(IReadOnlyList<Candidate> candidates)
{
    private readonly List<Tie> ties = [];

    public List<Tie> Find()
    {
        Compare(candidate => candidate.Emails, ByEmail);
        Compare(candidate => candidate.Profiles, ByProfile);
        Compare(candidate => candidate.PhoneTails, ByPhone);
        Compare(candidate => candidate.Places, ByOrganization);
        Compare(candidate => candidate.Names, ByName);
        return ties;
    }

    private void Compare(Func<Candidate, IEnumerable<string>> keys, Action<string, IReadOnlyList<Candidate>> compare)
    {
        var buckets = new Buckets();
        foreach (var candidate in candidates)
        {
            foreach (var key in keys(candidate)) buckets.Add(key, candidate);
        }

        foreach (var (key, members) in buckets.Shared()) compare(key, members);
    }

    /// <summary>
    /// One address is one person, whatever they call themselves; unless it is an office's, or is used under the names of two people: then
    /// the names decide.
    /// </summary>
    private void ByEmail(string address, IReadOnlyList<Candidate> members)
    {
        var isOffice = RoleMailbox.IsRole(ContactPoint.Email(address));
        var isShared = Buckets.Pairs(members).Any(pair => pair.First.Name.With(pair.Second.Name) == NameLikeness.Different);
        foreach (var (first, second) in Buckets.Pairs(members))
        {
            DuplicateCertainty? certainty = first.Name.With(second.Name) switch
            {
                NameLikeness.Same => DuplicateCertainty.Certain,
                NameLikeness.Compatible => isShared ? DuplicateCertainty.Likely : DuplicateCertainty.Certain,
                NameLikeness.OtherFamily or NameLikeness.Unknown when !isOffice && !isShared => DuplicateCertainty.Certain,
                NameLikeness.Unknown => DuplicateCertainty.Possible,
                _ => isOffice ? null : DuplicateCertainty.Possible,
            };
            var note = isOffice ? ", which is an office's" : isShared ? ", which two people seem to share" : "";
            if (certainty is { } known) Tie(first, second, DuplicateEvidence.Email, known, $"{Both(first, second)} have the address {address}{note}.");
        }
    }

    private void ByProfile(string profile, IReadOnlyList<Candidate> members)
    {
        foreach (var (first, second) in Buckets.Pairs(members))
        {
            Tie(first, second, DuplicateEvidence.Profile, DuplicateCertainty.Certain, $"{Both(first, second)} have the profile {profile}.");
        }
    }

    /// <summary>A number may be a switchboard's, so only together with the name does it say anything.</summary>
    private void ByPhone(string tail, IReadOnlyList<Candidate> members)
    {
        foreach (var (first, second) in Buckets.Pairs(members))
        {
            if (first.Name.With(second.Name) is not (NameLikeness.Same or NameLikeness.Compatible)) continue;
            if (!first.Phones.Any(phone => second.Phones.Any(other => PhoneDigits.AreSame(phone, other)))) continue;
            Tie(first, second, DuplicateEvidence.PhoneAndName, Weighed(first, second, DuplicateCertainty.Likely), $"{Both(first, second)} have a phone number that ends in {tail}.");
        }
    }

    private void ByOrganization(string key, IReadOnlyList<Candidate> members)
    {
        foreach (var (first, second) in Buckets.Pairs(members))
        {
            var likeness = first.Name.With(second.Name);
            if (likeness is not (NameLikeness.Same or NameLikeness.Compatible)) continue;
            var certainty = likeness == NameLikeness.Same && first.Name.IsWhole ? DuplicateCertainty.Likely : DuplicateCertainty.Possible;
            Tie(first, second, DuplicateEvidence.NameAndOrganization, Weighed(first, second, certainty), $"{Both(first, second)} work at {first.Contact.Organization}.");
        }
    }

    private void ByName(string key, IReadOnlyList<Candidate> members)
    {
        foreach (var (first, second) in Buckets.Pairs(members))
        {
            if (first.Name.With(second.Name) != NameLikeness.Same || first.HasOtherProfile(second)) continue;
            Tie(first, second, DuplicateEvidence.Name, DuplicateCertainty.Possible, $"{Both(first, second)} have the same name; nothing else tells.");
        }
    }

    /// <summary>Two profiles speak for two people.</summary>
    private static DuplicateCertainty Weighed(Candidate first, Candidate second, DuplicateCertainty certainty) =>
        first.HasOtherProfile(second) ? DuplicateCertainty.Possible : certainty;

    private static string Both(Candidate first, Candidate second)
    {
        var (left, right) = (first.Contact.Name.Written, second.Contact.Name.Written);
        return string.Equals(left, right, StringComparison.Ordinal) ? $"Both contacts called {left}" : $"{left} and {right}";
    }

    private void Tie(Candidate first, Candidate second, DuplicateEvidence evidence, DuplicateCertainty certainty, string text) =>
        ties.Add(new Tie(first.Number, second.Number, evidence, certainty, text));
}
