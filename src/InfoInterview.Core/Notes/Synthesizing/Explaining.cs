namespace InfoInterview.Notes.Synthesizing;

/// <summary>Finds the traits that go with the sides of a contrast.</summary>
internal static class Explaining
{
    private static readonly Trait[] Traits = [Trait.Sector, Trait.OrganizationSize, Trait.Stage, Trait.Role];

    public static ValueList<PossibleExplanation> Explain(ValueList<PositionView> positions)
    {
        var found = new List<PossibleExplanation>();
        foreach (var trait in Traits)
        {
            if (Explain(positions, trait) is { } explanation) found.Add(explanation);
        }

        return found.OrderBy(explanation => explanation.IsThin).ToValueList();
    }

    /// <summary>The trait's values on each side; <c>null</c> when fewer than two sides are known or a value stands on both.</summary>
    private static PossibleExplanation? Explain(ValueList<PositionView> positions, Trait trait)
    {
        var sides = new List<TraitSide>();
        var seen = new HashSet<string>(LooseText.Comparer);
        foreach (var position in positions)
        {
            var known = position.Holders.Select(holder => ValueOf(holder.Who, trait)).Where(value => !string.IsNullOrWhiteSpace(value))
                .Select(value => LooseText.Tidy(value!)).ToList();
            if (known.Count == 0) continue;
            var values = known.Distinct(LooseText.Comparer).Order(StringComparer.Ordinal).ToValueList();
            foreach (var value in values)
            {
                if (!seen.Add(value)) return null;
            }

            sides.Add(new TraitSide { Position = position.Position, Values = values, People = known.Count });
        }

        return sides.Count < 2
            ? null : new PossibleExplanation
            {
                Trait = trait,
                Sides = sides.ToValueList(),
                IsThin = sides.Exists(side => side.People < 2)
            };
    }

    private static string? ValueOf(Interviewee who, Trait trait) => trait switch
    {
        Trait.Sector => who.Sector,
        Trait.OrganizationSize => who.OrganizationSize,
        Trait.Stage => who.Stage is { } stage ? SpokenNames.Of(stage) : null,
        _ => who.Role,
    };
}
