namespace InfoInterview.People.Merging;

/// <summary>One merge.</summary>
internal sealed class Merger
{
    private readonly IReadOnlyList<MergeRecord> given;
    private readonly List<MergeRecord> best;
    private readonly ContactId id;
    private readonly HashSet<ContactId> ids;

    public Merger(IReadOnlyList<MergeRecord> records)
    {
        given = records;
        best = [.. records.Order(BetterRecord.First)];
        id = best.Select(record => record.Contact.Id).FirstOrDefault(known => known != default);
        ids = records.SelectMany(record => record.Contact.FormerIds.Append(record.Contact.Id)).Where(known => known != default).ToHashSet();
    }

    public MergePreview Preview()
    {
        var choices = Enum.GetValues<ContactField>().Select(Choose).OfType<MergeChoice>().ToList();
        var merged = choices.Aggregate(
            best[0].Contact,
            (contact, choice) => FieldValue.Taken(contact, choice.Field, choice.Record < 0 ? null : given[choice.Record].Contact));
        merged = Gather(merged) with { Others = Others(choices) };
        return new MergePreview { Merged = merged, Choices = choices.ToValueList(), Gathered = GatheredText.Of(merged, given) };
    }

    private Contact Gather(Contact contact) => contact with
    {
        Id = id,
        FormerIds = ids.Where(former => former != id).OrderBy(former => former.Value).ToValueList(),
        HasDiverseBackground = best.Exists(record => record.Contact.HasDiverseBackground),
        Points = PointMerge.Of(best.SelectMany(record => record.Contact.Points)),
        SharedConnections = All(of => of.SharedConnections),
        Referrals = All(of => of.Referrals),
        Promises = All(of => of.Promises),
        Notes = All(of => of.Notes),
        Tags = All(of => of.Tags).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList(),
        DoNotContact = All(of => of.DoNotContact),
    };

    private ValueList<T> All<T>(Func<Contact, ValueList<T>> list) => best.SelectMany(record => list(record.Contact)).Distinct().ToValueList();

    private MergeChoice? Choose(ContactField field)
    {
        var known = (field == ContactField.Name ? best.Order(Comparer<MergeRecord>.Create(BetterRecord.CompareNames)) : best.AsEnumerable())
            .Where(record => FieldValue.Of(record.Contact, field) is not null)
            .ToList();
        var said = known.Select(record => FieldValue.Of(record.Contact, field)!)
            .Concat(best.SelectMany(record => record.Contact.Others).Where(other => other.Field == field).Select(other => other.Value))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (said.Count == 0) return null;

        var standing = field == ContactField.ReferredBy ? known.Find(record => !ids.Contains(record.Contact.ReferredBy!.Value)) : known.FirstOrDefault();
        var value = standing is null ? null : FieldValue.Of(standing.Contact, field);
        return new MergeChoice
        {
            Field = field,
            Value = value,
            Record = standing is null ? -1 : Place(standing),
            Why = standing is null ? "nobody refers themselves" : Why(field, standing, known),
            KeptBeside = said.Where(text => !string.Equals(text, value, StringComparison.OrdinalIgnoreCase) && !IsOneOfThem(field, text)).Order(StringComparer.Ordinal).ToValueList(),
        };
    }

    private static string Why(ContactField field, MergeRecord standing, List<MergeRecord> known)
    {
        var value = FieldValue.Of(standing.Contact, field);
        if (known.Count == 1) return "only this contact has it";
        var rival = known.Find(record => !string.Equals(FieldValue.Of(record.Contact, field), value, StringComparison.OrdinalIgnoreCase));
        if (rival is null) return "the records agree";
        return field == ContactField.Name ? BetterRecord.WhyName(standing, rival) : BetterRecord.Why(standing, rival);
    }

    private int Place(MergeRecord record)
    {
        for (var i = 0; i < given.Count; i++)
        {
            if (ReferenceEquals(given[i], record)) return i;
        }

        return -1;
    }

    private bool IsOneOfThem(ContactField field, string text) =>
        field == ContactField.ReferredBy && Guid.TryParseExact(text, "D", out var referrer) && ids.Contains(new ContactId(referrer));

    private static ValueList<OtherValue> Others(List<MergeChoice> choices) => choices
        .SelectMany(choice => choice.KeptBeside.Select(value => new OtherValue { Field = choice.Field, Value = value }))
        .ToValueList();
}
